/** A lost device: one act after which nothing of before opens the account, and the person is back in. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { dropUnlessSignedIn, endUnlessStanding } from '#functions/db/opened-sessions.ts';
import { hashOfCode } from '#functions/db/recovery-codes.ts';
import { sha256 } from '#functions/keys/sha256.ts';
import type { MadeRecoveryCodes } from '#shared/panel/users.ts';
import { countOf, givePasskey, nobodyThere, signedIn } from './people.ts';
import { ask, linkFor, openLink } from './sessions.ts';

beforeEach(nobodyThere);

async function reportLost(by: string, userId: string): Promise<string> {
  const answer = await ask(`/api/panel/users/${userId}/lost-device`, { cookie: by, body: {} });
  expect(answer.status).toBe(201);
  return (await answer.json<{ token: string }>()).token;
}

const tokenOf = (userId: string) =>
  env.DB.prepare('SELECT token FROM panel_sessions WHERE userId = ?1')
    .bind(userId)
    .first<string>('token');

describe('a device that is reported lost', () => {
  it('opens nothing any more, by session, passkey, code or an older link', async () => {
    const administrator = await signedIn('administrator');
    const head = await signedIn('head', ['rsud']);
    await givePasskey(head.id);
    const made = await ask('/api/panel/account/recovery-codes', { cookie: head.cookie, body: {} });
    const { codes } = await made.json<MadeRecoveryCodes>();
    const older = await linkFor(head.id);

    const token = await reportLost(administrator.cookie, head.id);
    expect((await ask('/api/panel/account', { cookie: head.cookie })).status).toBe(401);
    expect(await countOf('panel_passkeys', head.id)).toBe(0);
    expect(await openLink(older)).toBeUndefined();
    const code = await ask('/api/panel/recovery', { body: { code: codes[0] } });
    expect(code.status).toBe(404);

    const back = await openLink(token);
    expect((await ask('/api/panel/unit/rsud/overview', { cookie: back })).status).toBe(200);
  });

  it('is told in the audit trail', async () => {
    const administrator = await signedIn('administrator');
    const head = await signedIn('head', ['rsud', 'disdukcapil'], 'Ratna');
    await reportLost(administrator.cookie, head.id);
    const trail = await ask('/api/panel/audit-trail?what=accounts', {
      cookie: administrator.cookie,
    });
    const [entry] = await trail.json<object[]>();
    expect(entry).toMatchObject({
      action: 'user-device-lost',
      subject: 'Ratna',
      departments: ['rsud', 'disdukcapil'],
    });
  });
});

describe('what was under way at that moment', () => {
  it('is a session whose key is gone by the time it is stored: it ends', async () => {
    const head = await signedIn('head', ['rsud']);
    const session = (await tokenOf(head.id)) ?? '';
    const credential = await givePasskey(head.id);
    const link = await sha256(await linkFor(head.id));
    const code = await hashOfCode('0000-0000-0000-0000');
    expect(await endUnlessStanding(env.DB, session, { kind: 'passkey', key: credential })).toBe(
      false,
    );
    expect(await endUnlessStanding(env.DB, session, { kind: 'link', key: link })).toBe(false);
    expect(await endUnlessStanding(env.DB, session, { kind: 'code', key: code })).toBe(true);
    expect((await ask('/api/panel/account', { cookie: head.cookie })).status).toBe(401);
  });

  it.each(['passkey', 'link', 'account'] as const)(
    'is a session by a %s that was taken away: it ends',
    async (kind) => {
      const head = await signedIn('head', ['rsud']);
      const session = (await tokenOf(head.id)) ?? '';
      expect(await endUnlessStanding(env.DB, session, { kind, key: 'gone' })).toBe(true);
    },
  );

  it('is a passkey made in a session that has ended: it goes, and any other stays', async () => {
    const head = await signedIn('head', ['rsud']);
    const session = (await tokenOf(head.id)) ?? '';
    const [kept, dropped] = [await givePasskey(head.id), await givePasskey(head.id)];
    await env.DB.batch([
      dropUnlessSignedIn(env.DB, kept, session),
      dropUnlessSignedIn(env.DB, dropped, 'ended'),
    ]);
    const { results } = await env.DB.prepare('SELECT id FROM panel_passkeys').all();
    expect(results).toEqual([{ id: kept }]);
  });

  it('is opening a link: whichever comes first, no session is left but one of the new link', async () => {
    const administrator = await signedIn('administrator');
    for (let time = 0; time < 5; time += 1) {
      const staff = await signedIn('staff', ['rsud']);
      const waiting = await linkFor(staff.id);
      const [cookie] = await Promise.all([
        openLink(waiting),
        reportLost(administrator.cookie, staff.id),
      ]);
      expect((await ask('/api/panel/account', { cookie })).status).toBe(401);
      expect(await countOf('panel_sessions', staff.id)).toBe(0);
    }
  });
});
