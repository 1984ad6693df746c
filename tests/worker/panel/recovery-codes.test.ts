/** Printed codes: each signs in once, only as a hash is it kept, and trying many is of no use. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { newRecoveryCodes } from '#functions/db/recovery-codes.ts';
import { type MadeRecoveryCodes, recoveryCodesAtOnce } from '#shared/panel/users.ts';
import { countOf, givePasskey, nobodyThere, type Somebody, signedIn } from './people.ts';
import { ask } from './sessions.ts';

beforeEach(nobodyThere);

async function makeCodes({ cookie }: Somebody): Promise<readonly string[]> {
  const made = await ask('/api/panel/account/recovery-codes', { cookie, body: {} });
  expect(made.status).toBe(201);
  return (await made.json<MadeRecoveryCodes>()).codes;
}

const enter = (code: unknown) => ask('/api/panel/recovery', { body: { code } });

const cookieIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

describe('a recovery code', () => {
  it('signs its owner in, once, however it is typed', async () => {
    const head = await signedIn('head', ['rsud']);
    const [first = '', second = ''] = await makeCodes(head);
    const answer = await enter(` ${first.toLowerCase().replaceAll('-', ' ')} `);
    expect(answer.status).toBe(204);
    const opened = await ask('/api/panel/unit/rsud/overview', { cookie: cookieIn(answer) });
    expect(opened.status).toBe(200);
    expect((await enter(first)).status).toBe(404);
    expect((await enter(second)).status).toBe(204);
  });

  it('of two at the same moment signs in one', async () => {
    const [code] = await makeCodes(await signedIn('auditor'));
    const answers = await Promise.all([enter(code), enter(code), enter(code)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is kept as a hash only', async () => {
    const codes = await makeCodes(await signedIn('auditor'));
    const { results } = await env.DB.prepare('SELECT * FROM panel_recovery_codes').all();
    expect(results).toHaveLength(recoveryCodesAtOnce);
    const stored = JSON.stringify(results);
    for (const code of codes) {
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(code.replaceAll('-', ''));
    }
  });

  it('gives way to newer ones, all at once', async () => {
    const auditor = await signedIn('auditor');
    const [older] = await makeCodes(auditor);
    const [newer] = await makeCodes(auditor);
    expect((await enter(older)).status).toBe(404);
    expect((await enter(newer)).status).toBe(204);
  });

  it('opens no account that is closed, nor one that was reopened', async () => {
    const administrator = await signedIn('administrator');
    const head = await signedIn('head', ['rsud']);
    const [code] = await makeCodes(head);
    const act = (path: string) =>
      ask(`/api/panel/users/${head.id}/${path}`, { cookie: administrator.cookie, body: {} });
    await act('disable');
    expect((await enter(code)).status).toBe(404);
    await act('reopen');
    expect((await enter(code)).status).toBe(404);
  });

  it('that was used is told in the audit trail, with how many are left', async () => {
    const auditor = await signedIn('auditor', [], 'Yusuf');
    const [code] = await makeCodes(auditor);
    await enter(code);
    const trail = await ask('/api/panel/audit-trail', { cookie: auditor.cookie });
    const [used, made] = await trail.json<object[]>();
    expect(used).toMatchObject({
      action: 'recovery-code-used',
      actorName: 'Yusuf',
      detail: { left: recoveryCodesAtOnce - 1 },
    });
    expect(made).toMatchObject({ action: 'recovery-codes-made' });
  });

  it('that is the last way in of the last administrator still opens it', async () => {
    const only = await signedIn('administrator');
    const codes = await makeCodes(only);
    for (const code of codes) expect((await enter(code)).status).toBe(204);
    const left = await ask('/api/panel/account', { cookie: only.cookie });
    expect(await left.json()).toMatchObject({ recoveryCodes: 0, isLastAdministrator: true });
  });
});

describe('trying codes', () => {
  it('gets the same answer a hundred times, and uses none up', async () => {
    const [code] = await makeCodes(await signedIn('auditor'));
    const answers = new Set<string>();
    for (const wrong of Array.from({ length: 13 }, newRecoveryCodes).flat().slice(0, 100)) {
      const answer = await enter(wrong);
      answers.add(`${answer.status} ${await answer.text()}`);
    }
    expect([...answers]).toHaveLength(1);
    expect((await enter(code)).status).toBe(204);
  });

  it.each(['', '   ', "' OR 1=1 --", '%', 'x'.repeat(101), null, 12, ['a']])(
    'with %j opens nothing',
    async (code) => {
      await makeCodes(await signedIn('auditor'));
      expect((await enter(code)).status).toBe(404);
    },
  );
});

it('whoever is no longer signed in makes none', async () => {
  const head = await signedIn('head', ['rsud']);
  await givePasskey(head.id);
  await env.DB.prepare('DELETE FROM panel_sessions').run();
  const made = await ask('/api/panel/account/recovery-codes', { cookie: head.cookie, body: {} });
  expect(made.status).toBe(401);
  expect(await countOf('panel_recovery_codes', head.id)).toBe(0);
});
