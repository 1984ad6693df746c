/** What is done about each session that the sign-in library stores: it stands or falls with its key, and is noted. */

import * as z from 'zod/mini';
import { localHour } from '#shared/local-time.ts';
import { ownDepartments, viewerSchema } from '#shared/panel/viewer.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { endUnlessStanding, type OpenedWith } from '../db/opened-sessions.ts';
import { findUser } from '../db/panel-users.ts';
import { notePasskeyUse } from '../db/ways-in.ts';
import type { Database } from '../host/database.ts';

/** The session, and the request that opened it, as the library hands them to its hooks. */
export interface OpenedSession {
  readonly userId: string;
  readonly token: string;
  readonly path: string | undefined;
  readonly body: unknown;
}

const passkeySchema = z.object({ response: z.object({ id: z.string() }) });

/** Ways in that the library knows itself; links and codes look after themselves. */
function wayOf({ userId, path, body }: OpenedSession): [string, OpenedWith] | undefined {
  switch (path) {
    case '/passkey/verify-authentication': {
      const key = passkeySchema.safeParse(body).data?.response.id ?? '';
      return ['passkey', { kind: 'passkey', key }];
    }
    case '/callback/:id':
      return ['single sign-on', { kind: 'account', key: userId }];
    default:
      return undefined;
  }
}

/** Ends a session whose passkey or account was taken away meanwhile; notes any other in the audit trail. */
export async function noteSignIn(db: Database, session: OpenedSession): Promise<void> {
  const { settings } = city();
  const [way, openedWith] = wayOf(session) ?? [];
  if (way === undefined || openedWith === undefined) return;
  if (await endUnlessStanding(db, session.token, openedWith)) return;
  const now = new Date();
  if (openedWith.kind === 'passkey')
    await notePasskeyUse(db, openedWith.key, localHour(now, settings.timeZone).day);
  const viewer = viewerSchema.safeParse(await findUser(db, session.userId, now)).data;
  if (viewer === undefined) return;
  await audited(db, viewer, now, {
    action: 'signed-in',
    department: ownDepartments(viewer),
    subject: viewer.name,
    detail: { way },
  }).run();
}
