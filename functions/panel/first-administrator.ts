/**
 * The way into a city where nobody has been yet: a link that works once, for whoever can start the program, and for nobody
 * else. No page of the site gives one away, so that an empty installation is not for the first visitor to take.
 */
import type { Viewer } from '#shared/panel/viewer.ts';
import { audited } from '../db/audit-trail.ts';
import { readCurrentVersion } from '../db/catalogue-versions.ts';
import { type IssuedLink, issueLink, storeLink } from '../db/invitations.ts';
import { insertUser } from '../db/panel-users.ts';
import type { Database } from '../host/database.ts';

/** The account that the first link opens; there is never a second of its kind. */
const firstId = 'first-administrator';
const firstName = 'Pengelola pertama';

/** Whoever starts the program is no user of the panel. */
const starter: Viewer = { id: 'start', name: 'Perintah mulai', role: 'administrator' };

const nobodyCameSql = `
SELECT NOT EXISTS (SELECT 1 FROM panel_users WHERE id <> ?1)
  AND NOT EXISTS (SELECT 1 FROM audit_trail WHERE action = 'invitation-accepted') AS nobody`;

/**
 * A fresh link for the first administrator of a city that has published nothing and where nobody has come in; one that was
 * given before stops working.
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
  const isThere = await db.prepare('SELECT 1 FROM panel_users WHERE id = ?1').bind(firstId).first();
  const user = { name: firstName, role: 'administrator' as const, departments: [] };
  await db.batch([
    insertUser(db, firstId, user, now),
    ...storeLink(db, link, firstId),
    audited(db, starter, now, {
      action: isThere === null ? 'user-added' : 'user-invited',
      subject: firstName,
      detail: { role: user.role },
    }),
  ]);
  return link;
}
