/** `/api/panel/auth/*`: the sign-in library's own addresses, as far as the table lets them in. */
import { type Context, Hono } from 'hono';
import type { Language } from '#shared/language.ts';
import { longestPasskeyName } from '#shared/panel/users.ts';
import { ownDepartments } from '#shared/panel/viewer.ts';
import { type Auth, authFor } from '../auth/auth.ts';
import { auditedEach } from '../db/audit-trail.ts';
import { dropUnlessSignedIn } from '../db/opened-sessions.ts';
import { languageOf, problem } from '../problem.ts';
import type { PanelContext } from './panel-context.ts';

/** Keeps a passkey only if whoever made it is still signed in, and writes it down. */
async function finishRegistration(c: Context<PanelContext>, auth: Auth, made: Response) {
  const { id } = (await made.clone().json()) as { id: string };
  const viewer = c.get('viewer');
  const session = await auth.api.getSession({ headers: c.req.raw.headers });
  const [dropped] = await c.env.DB.batch([
    dropUnlessSignedIn(c.env.DB, id, session?.session.token ?? ''),
    c.env.DB.prepare('UPDATE panel_passkeys SET name = substr(name, 1, ?2) WHERE id = ?1').bind(
      id,
      longestPasskeyName,
    ),
    auditedEach(
      c.env.DB,
      viewer,
      new Date(),
      { action: 'passkey-added', department: ownDepartments(viewer) },
      `SELECT ?7 AS subject, json_object('passkey', name) AS detail FROM panel_passkeys WHERE id = ?8`,
      viewer.name,
      id,
    ),
  ]);
  return dropped?.meta.changes === 0
    ? made
    : problem('signed-out', languageOf(c.req.header('Accept-Language')));
}

/** What the library refuses, in our words and our form; the status stays, and the cookies that it clears. */
async function inOurWords(refused: Response, language: Language): Promise<Response> {
  const told = problem('passkey-refused', language);
  for (const cookie of refused.headers.getSetCookie()) told.headers.append('Set-Cookie', cookie);
  const said = (await told.json()) as Record<string, unknown>;
  const { status } = refused;
  return new Response(JSON.stringify({ ...said, status }), { status, headers: told.headers });
}

export const libraryAnswers = new Hono<PanelContext>();

libraryAnswers.all('/*', async (c) => {
  const auth = authFor(c.env, c.req.url);
  if (auth === undefined) return problem('sign-in-not-set-up', 'id');
  const answer = await auth.handler(c.req.raw);
  const isMade = answer.ok && c.req.path.endsWith('/verify-registration');
  if (isMade) return finishRegistration(c, auth, answer);
  return answer.status < 400
    ? answer
    : inOurWords(answer, languageOf(c.req.header('Accept-Language')));
});
