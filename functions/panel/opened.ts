/** Answers whoever came in by one of our own ways: writes it down, and hands on the library's cookies. */
import type { Context } from 'hono';
import { ownDepartments, viewerSchema } from '#shared/panel/viewer.ts';
import { type AuditedAct, audited } from '../db/audit-trail.ts';
import { findUser, type StoredUser } from '../db/panel-users.ts';
import type { Environment } from '../environment.ts';

/**
 * @param redeemed the library's answer, which names the user
 * @param detail what is told beside the act
 */
export async function opened(
  c: Context<{ Bindings: Environment }>,
  redeemed: Response,
  action: 'invitation-accepted' | 'recovery-code-used',
  detail: (user: StoredUser) => AuditedAct['detail'] = () => undefined,
): Promise<Response> {
  const { userId } = (await redeemed.clone().json()) as { userId: string };
  const now = new Date();
  const user = await findUser(c.env.DB, userId, now);
  const viewer = viewerSchema.safeParse(user).data;
  if (user !== undefined && viewer !== undefined) {
    await audited(c.env.DB, viewer, now, {
      action,
      subject: viewer.name,
      department: ownDepartments(viewer),
      detail: detail(user) ?? {},
    }).run();
  }
  const headers = new Headers();
  for (const cookie of redeemed.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 204, headers });
}
