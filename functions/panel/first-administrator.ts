/**
 * The way into a city where nobody has been yet: a link that works once, for whoever can start the program, and for nobody
 * else. No page of the site gives one away, so that an empty installation is not for the first visitor to take.
 */
import { readCurrentVersion } from '../db/catalogue-versions.ts';
import { type IssuedLink, issueLink, storeLink } from '../db/invitations.ts';
import { insertUser } from '../db/panel-users.ts';
import type { Database } from '../host/database.ts';

/** The account that the first link opens; there is never a second of its kind. */
const firstId = 'first-administrator';
const firstName = 'Pengelola pertama';

const nobodyCameSql = `
SELECT NOT EXISTS (SELECT 1 FROM panel_users WHERE id <> ?1)
  AND NOT EXISTS (SELECT 1 FROM audit_trail WHERE action = 'invitation-accepted') AS nobody`;

/**
 * Takes back the link of a city where nobody has come in, with its account, so that another city can be put into the
 * database.
 */
export const forgetFirstInvitationSql = `DELETE FROM panel_users WHERE id = '${firstId}'
  AND NOT EXISTS (SELECT 1 FROM audit_trail) AND NOT EXISTS (SELECT 1 FROM catalogue_versions)`;

/**
 * A fresh link for the first administrator of a city that has published nothing and where nobody has come in; one that was
 * given before stops working. It leaves no trace in the audit trail before it is used: nothing has been done yet.
 *
 * @returns undefined where somebody has an account or has been in: whoever lost every way in asks for `city:invite`
 */
export async function inviteFirstAdministrator(
  db: Database,
  now: Date,
): Promise<IssuedLink | undefined> {
  if ((await readCurrentVersion(db)) > 0) return undefined;
  const nobody = await db.prepare(nobodyCameSql).bind(firstId).first<0 | 1>('nobody');
  if (nobody !== 1) return undefined;
  const link = await issueLink(now);
  const user = { name: firstName, role: 'administrator' as const, departments: [] };
  await db.batch([insertUser(db, firstId, user, now), ...storeLink(db, link, firstId)]);
  return link;
}
