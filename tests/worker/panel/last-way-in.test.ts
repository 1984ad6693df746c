/** The last way in of the last administrator cannot be taken away, by whomever and however. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  administratorsWithAWayIn,
  countOf,
  givePasskey,
  nobodyThere,
  type Somebody,
  signedIn,
} from './people.ts';
import { ask } from './sessions.ts';

beforeEach(nobodyThere);

const post = (by: Somebody, path: string, body: unknown = {}) =>
  ask(`/api/panel${path}`, { cookie: by.cookie, body });

const asAuditor = { name: 'Uji', role: 'auditor', departments: [] };

async function expectRefusal(answer: Response): Promise<void> {
  expect(answer.status).toBe(409);
  const { type, title } = await answer.json<{ type: string; title: string }>();
  expect(type).toBe('/problems/last-way-in');
  expect(title).toContain('Siapkan dulu jalan masuk lain');
}

describe('the only administrator', () => {
  it('keeps the only passkey', async () => {
    const only = await signedIn('administrator');
    const passkey = await givePasskey(only.id);
    await expectRefusal(await post(only, `/account/passkeys/${passkey}/remove`));
    await expectRefusal(await post(only, `/users/${only.id}/passkeys/${passkey}/remove`));
    expect(await countOf('panel_passkeys', only.id)).toBe(1);
  });

  it('may remove one of two passkeys, or the last once codes are printed', async () => {
    const only = await signedIn('administrator');
    const [first, second] = [await givePasskey(only.id), await givePasskey(only.id)];
    expect((await post(only, `/account/passkeys/${first}/remove`)).status).toBe(204);
    expect((await post(only, '/account/recovery-codes')).status).toBe(201);
    expect((await post(only, `/account/passkeys/${second}/remove`)).status).toBe(204);
    expect(await administratorsWithAWayIn()).toBe(1);
  });

  it('cannot report the own device as lost, and is still signed in after trying', async () => {
    const only = await signedIn('administrator');
    await givePasskey(only.id);
    await post(only, '/account/recovery-codes');
    await expectRefusal(await post(only, `/users/${only.id}/lost-device`));
    expect(await countOf('panel_passkeys', only.id)).toBe(1);
    expect(await countOf('panel_recovery_codes', only.id)).toBe(8);
    expect((await ask('/api/panel/account', { cookie: only.cookie })).status).toBe(200);
  });

  it('cannot become anything else, with a passkey or without', async () => {
    const only = await signedIn('administrator');
    await expectRefusal(await post(only, `/users/${only.id}`, asAuditor));
    await givePasskey(only.id);
    await expectRefusal(await post(only, `/users/${only.id}`, asAuditor));
    expect((await ask('/api/panel/users', { cookie: only.cookie })).status).toBe(200);
  });

  it('without a way in of their own cannot take that of another', async () => {
    const [visitor, other] = [await signedIn('administrator'), await signedIn('administrator')];
    const passkey = await givePasskey(other.id);
    for (const path of ['/disable', '/lost-device', `/passkeys/${passkey}/remove`]) {
      await expectRefusal(await post(visitor, `/users/${other.id}${path}`));
    }
    await expectRefusal(await post(visitor, `/users/${other.id}`, asAuditor));
    expect((await ask('/api/panel/account', { cookie: other.cookie })).status).toBe(200);
  });

  it('is told so, and no longer once there is a second', async () => {
    const only = await signedIn('administrator');
    await givePasskey(only.id);
    const isLast = async () => {
      const answer = await ask('/api/panel/account', { cookie: only.cookie });
      return (await answer.json<{ isLastAdministrator: boolean }>()).isLastAdministrator;
    };
    expect(await isLast()).toBe(true);
    await givePasskey((await signedIn('administrator')).id);
    expect(await isLast()).toBe(false);
  });
});

describe('of two administrators', () => {
  it('either may be closed, demoted, or lose a device', async () => {
    for (const [path, body] of [
      ['/disable', {}],
      ['', asAuditor],
      ['/lost-device', {}],
    ] as const) {
      await nobodyThere();
      const [one, other] = [await signedIn('administrator'), await signedIn('administrator')];
      await givePasskey(one.id);
      await givePasskey(other.id);
      expect((await post(one, `/users/${other.id}${path}`, body)).ok).toBe(true);
      expect(await administratorsWithAWayIn()).toBe(1);
    }
  });

  it.each([
    ['close each other', '/disable', {}],
    ['demote each other', '', asAuditor],
    ['report each other', '/lost-device', {}],
  ])('who %s at the same moment one stays', async (_, path, body) => {
    for (let time = 0; time < 5; time += 1) {
      await nobodyThere();
      const [one, other] = [await signedIn('administrator'), await signedIn('administrator')];
      await givePasskey(one.id);
      await givePasskey(other.id);
      await Promise.all([
        post(one, `/users/${other.id}${path}`, body),
        post(other, `/users/${one.id}${path}`, body),
      ]);
      expect(await administratorsWithAWayIn()).toBe(1);
    }
  });

  it('who remove their own passkeys at the same moment one keeps it', async () => {
    const both = [await signedIn('administrator'), await signedIn('administrator')];
    const passkeys = await Promise.all(both.map(({ id }) => givePasskey(id)));
    const answers = await Promise.all(
      both.map((each, at) => post(each, `/account/passkeys/${passkeys[at]}/remove`)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    expect(await administratorsWithAWayIn()).toBe(1);
  });
});

describe('everybody else', () => {
  it('may lose every passkey, whatever administrators have', async () => {
    const head = await signedIn('head', ['rsud']);
    const passkey = await givePasskey(head.id);
    expect((await post(head, `/account/passkeys/${passkey}/remove`)).status).toBe(204);
  });

  it.each(['staff', 'head', 'auditor'] as const)(
    'being %s removes no passkey of another, and no account',
    async (role) => {
      const administrator = await signedIn('administrator');
      const passkey = await givePasskey(administrator.id);
      const other = await signedIn(role, role === 'auditor' ? [] : ['rsud']);
      for (const path of [
        `/users/${administrator.id}/passkeys/${passkey}/remove`,
        `/users/${administrator.id}/lost-device`,
        `/users/${administrator.id}/disable`,
        `/users/${administrator.id}/reopen`,
        `/users/${administrator.id}`,
      ]) {
        expect((await post(other, path)).status).toBe(403);
      }
      await post(other, `/account/passkeys/${passkey}/remove`);
      await post(other, `/account/passkeys/${passkey}/rename`, { name: 'Milik saya' });
      const opened = await ask(`/api/panel/users/${administrator.id}`, {
        cookie: administrator.cookie,
      });
      const { keys } = await opened.json<{ keys: { name: string }[] }>();
      expect(keys.map(({ name }) => name)).toEqual(['Android, Chrome']);
    },
  );
});
