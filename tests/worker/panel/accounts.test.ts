/** Accounts are mended: changed, closed, reopened; of several departments; all told before and after. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from '#shared/panel/audit.ts';
import type { OpenedUser } from '#shared/panel/users.ts';
import { givePasskey, nobodyThere, type Somebody, signedIn } from './people.ts';
import { ask, linkFor, openLink } from './sessions.ts';

let administrator: Somebody;
beforeEach(async () => {
  await nobodyThere();
  administrator = await signedIn('administrator');
});

const act = (path: string, body: unknown = {}) =>
  ask(`/api/panel/users${path}`, { cookie: administrator.cookie, body });

const open = async (id: string) =>
  (await ask(`/api/panel/users/${id}`, { cookie: administrator.cookie })).json<OpenedUser>();

const statusOf = async (path: string, { cookie }: { cookie: string | undefined }) =>
  (await ask(path, { cookie })).status;

async function trailOf(unit?: string): Promise<AuditEntry[]> {
  const path = unit === undefined ? '' : `/unit/${unit}`;
  const trail = await ask(`/api/panel${path}/audit-trail`, { cookie: administrator.cookie });
  return trail.json<AuditEntry[]>();
}

const errorsOf = async (answer: Response) =>
  (await answer.json<{ errors: { pointer: string; detail: string }[] }>()).errors;

const ratna = { name: 'Ratna', role: 'staff', departments: ['rsud'] };

describe('somebody of several departments', () => {
  it('works in each of them and in no other', async () => {
    const head = await signedIn('head', ['rsud', 'disdukcapil']);
    expect(await statusOf('/api/panel/unit/rsud/overview', head)).toBe(200);
    expect(await statusOf('/api/panel/unit/disdukcapil/overview', head)).toBe(200);
    expect(await statusOf('/api/panel/unit/bkpsdm/overview', head)).toBe(403);
    const link = await linkFor(head.id);
    const seen = await ask(`/api/panel/invitations/${link}`);
    expect(await seen.json()).toMatchObject({ departments: ['rsud', 'disdukcapil'] });
  });

  it('stands in the audit trail of each, once', async () => {
    await act('', {
      name: 'Sri of two departments',
      role: 'head',
      departments: ['rsud', 'disdukcapil'],
    });
    for (const unit of ['rsud', 'disdukcapil', undefined]) {
      const entries = (await trailOf(unit)).filter(
        ({ subject }) => subject === 'Sri of two departments',
      );
      expect(entries).toHaveLength(1);
      expect(entries[0]?.departments).toEqual(['rsud', 'disdukcapil']);
    }
    expect(
      (await trailOf('bkpsdm')).filter(({ subject }) => subject === 'Sri of two departments'),
    ).toEqual([]);
  });

  it('is stored as a list of one or more, which the database holds', async () => {
    const staff = await signedIn('staff', ['rsud']);
    for (const wrong of ['[]', 'rsud', '"rsud"', '{}']) {
      const change = env.DB.prepare('UPDATE panel_users SET departments = ?1 WHERE id = ?2');
      await expect(change.bind(wrong, staff.id).run()).rejects.toThrow('a JSON list');
    }
  });
});

describe('an account that is changed', () => {
  it('says the new things, and the trail says what was before and after', async () => {
    const staff = await signedIn('staff', ['rsud'], 'Ratna');
    const changed = { name: 'Ratna Sari', role: 'head', departments: ['rsud', 'disdukcapil'] };
    expect((await act(`/${staff.id}`, { ...changed, email: 'R@Kota.example' })).status).toBe(204);
    expect(await open(staff.id)).toMatchObject({ ...changed, email: 'r@kota.example' });
    expect((await trailOf())[0]).toMatchObject({
      action: 'user-changed',
      subject: 'Ratna Sari',
      departments: ['rsud', 'disdukcapil'],
      detail: {
        nameBefore: 'Ratna',
        nameAfter: 'Ratna Sari',
        roleBefore: 'staff',
        roleAfter: 'head',
        departmentsBefore: 'rsud',
        departmentsAfter: 'rsud disdukcapil',
        emailBefore: '',
        emailAfter: 'r@kota.example',
      },
    });
  });

  it('takes effect in the sessions that are open', async () => {
    const staff = await signedIn('staff', ['rsud']);
    await act(`/${staff.id}`, { ...ratna, departments: ['disdukcapil'] });
    expect(await statusOf('/api/panel/unit/rsud/overview', staff)).toBe(403);
    expect(await statusOf('/api/panel/unit/disdukcapil/overview', staff)).toBe(200);
    const other = await signedIn('administrator');
    await givePasskey(administrator.id);
    await act(`/${other.id}`, { name: 'Lain', role: 'auditor', departments: [] });
    expect(await statusOf('/api/panel/users', other)).toBe(403);
  });

  it('is told in the trail of the department that somebody left, too', async () => {
    const staff = await signedIn('staff', ['rsud'], 'Ratna');
    await act(`/${staff.id}`, { ...ratna, departments: ['disdukcapil'] });
    expect((await trailOf('rsud'))[0]).toMatchObject({ action: 'user-changed' });
    expect((await trailOf('disdukcapil'))[0]).toMatchObject({ action: 'user-changed' });
  });

  it('as it was is not told at all', async () => {
    const staff = await signedIn('staff', ['rsud'], 'Ratna');
    expect((await act(`/${staff.id}`, ratna)).status).toBe(204);
    expect((await trailOf())[0]?.action).not.toBe('user-changed');
  });

  it('by another e-mail address lets the old city account in no longer', async () => {
    const staff = await signedIn('staff', ['rsud'], 'Ratna');
    await act(`/${staff.id}`, { ...ratna, email: 'lama@kota.example' });
    await env.DB.prepare(
      `INSERT INTO panel_accounts (id, accountId, providerId, userId, createdAt, updatedAt)
       VALUES ('a', 'lama', 'oidc', ?1, '2026-11-01', '2026-11-01')`,
    )
      .bind(staff.id)
      .run();
    await act(`/${staff.id}`, { ...ratna, name: 'Ratna S', email: 'lama@kota.example' });
    expect(await statusOf('/api/panel/account', staff)).toBe(200);
    await act(`/${staff.id}`, { ...ratna, email: 'baru@kota.example' });
    expect(await statusOf('/api/panel/account', staff)).toBe(401);
    expect(await env.DB.prepare('SELECT 1 FROM panel_accounts').first()).toBeNull();
  });

  it('by two at the same moment is changed by one, or by one after the other', async () => {
    const staff = await signedIn('staff', ['rsud'], 'Ratna');
    const answers = await Promise.all(
      ['Satu', 'Dua'].map((name) => act(`/${staff.id}`, { ...ratna, name })),
    );
    const told = (await trailOf()).filter(({ subject }) => ['Satu', 'Dua'].includes(subject));
    expect(told).toHaveLength(answers.filter(({ ok }) => ok).length);
    expect((await open(staff.id)).name).toBe(told[0]?.subject);
  });

  it.each([
    [{ ...ratna, name: ' ' }, '/name', 'Tulis nama orangnya'],
    [{ ...ratna, name: 'x'.repeat(101) }, '/name', '100 huruf'],
    [{ ...ratna, role: 'raja' }, '/role', 'Pilih salah satu peran'],
    [{ ...ratna, departments: [] }, '/departments', 'Pilih unit'],
    [{ ...ratna, departments: ['rsud', 'tidak-ada'] }, '/departments', 'Pilih unit'],
    [{ ...ratna, role: 'auditor' }, '/departments', 'kosongkan'],
    [{ ...ratna, email: 'bukan surel' }, '/email', 'Tulis alamat surel'],
  ])('is not to %j', async (body, pointer, sentence) => {
    const staff = await signedIn('staff', ['rsud'], 'Ratna');
    const answer = await act(`/${staff.id}`, body);
    expect(answer.status).toBe(422);
    const errors = await errorsOf(answer);
    expect(errors.map((error) => error.pointer)).toEqual([pointer]);
    expect(errors[0]?.detail).toContain(sentence);
    expect((await open(staff.id)).name).toBe('Ratna');
  });

  it('does not get the e-mail address of another', async () => {
    await act('', { ...ratna, email: 'sama@kota.example' });
    const staff = await signedIn('staff', ['rsud']);
    const answer = await act(`/${staff.id}`, { ...ratna, email: 'SAMA@kota.example' });
    expect((await errorsOf(answer))[0]?.detail).toContain('sudah dipakai akun lain');
  });
});

describe('an account that is closed', () => {
  it('is reopened with a fresh link, and nothing of before opens it', async () => {
    const staff = await signedIn('staff', ['rsud'], 'Ratna');
    await givePasskey(staff.id);
    expect((await act(`/${staff.id}/disable`)).status).toBe(204);
    expect(await open(staff.id)).toMatchObject({ disabled: true, passkeys: 0, sessions: 0 });
    const reopened = await act(`/${staff.id}/reopen`);
    expect(reopened.status).toBe(201);
    expect(await statusOf('/api/panel/account', staff)).toBe(401);
    const { token } = await reopened.json<{ token: string }>();
    expect(await statusOf('/api/panel/account', { cookie: await openLink(token) })).toBe(200);
    const told = (await trailOf('rsud')).slice(0, 4).map(({ action }) => action);
    expect(told).toEqual([
      'invitation-accepted',
      'user-reopened',
      'user-disabled',
      'invitation-accepted',
    ]);
  });

  it('is offered to be reopened to whoever invites its e-mail address', async () => {
    await act('', { ...ratna, email: 'ratna@kota.example' });
    const listed = await ask('/api/panel/users', { cookie: administrator.cookie });
    const found = (await listed.json<OpenedUser[]>()).find(({ name }) => name === 'Ratna');
    await act(`/${found?.id}/disable`);
    const again = await act('', { ...ratna, email: 'Ratna@kota.example' });
    expect(again.status).toBe(422);
    expect(await errorsOf(again)).toEqual([
      { pointer: '/email', detail: expect.stringContaining('Buka kembali akun itu') },
    ]);
  });

  it('cannot be changed, invited or reported as it is, nor closed twice', async () => {
    const staff = await signedIn('staff', ['rsud']);
    await act(`/${staff.id}/disable`);
    for (const [path, body] of [
      ['', ratna],
      ['/invite', {}],
      ['/lost-device', {}],
      ['/disable', {}],
    ] as const) {
      expect((await act(`/${staff.id}${path}`, body)).status).toBe(404);
    }
  });

  it('is not one that is open: that cannot be reopened', async () => {
    const staff = await signedIn('staff', ['rsud']);
    expect((await act(`/${staff.id}/reopen`)).status).toBe(409);
    expect(await statusOf('/api/panel/account', staff)).toBe(200);
  });
});

describe('a passkey', () => {
  it('is renamed by its owner, to a name that no other of theirs has', async () => {
    const staff = await signedIn('staff', ['rsud']);
    await givePasskey(staff.id, 'Android, Chrome');
    const second = await givePasskey(staff.id, 'Windows, Edge');
    const rename = (name: unknown) =>
      ask(`/api/panel/account/passkeys/${second}/rename`, {
        cookie: staff.cookie,
        body: { name },
      });
    expect((await rename('Android, Chrome')).status).toBe(204);
    const names = (await open(staff.id)).keys.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Android, Chrome', 'Android, Chrome (2)']);
    for (const wrong of ['', '  ', 'x'.repeat(61), 5]) {
      const answer = await rename(wrong);
      expect(answer.status).toBe(422);
      expect((await errorsOf(answer))[0]?.detail).toContain('Tulis nama kunci sandi');
    }
  });

  it('is removed by the administrator, by name in the trail, and only from its own account', async () => {
    const [one, other] = [await signedIn('staff', ['rsud']), await signedIn('staff', ['rsud'])];
    const passkey = await givePasskey(one.id, 'HP lama');
    expect((await act(`/${other.id}/passkeys/${passkey}/remove`)).status).toBe(404);
    expect((await act(`/${one.id}/passkeys/${passkey}/remove`)).status).toBe(204);
    expect((await act(`/${one.id}/passkeys/${passkey}/remove`)).status).toBe(404);
    const told = (await trailOf()).filter(({ action }) => action === 'user-passkey-removed');
    expect(told.map(({ detail }) => detail)).toEqual([{ passkey: 'HP lama' }]);
  });
});
