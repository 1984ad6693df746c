/** One-time links, sessions and what protects them. */
import { env } from 'virtual:host';
import { describe, expect, it } from 'vitest';
import { issueLink, storeLink } from '#functions/db/invitations.ts';
import { forgetExpiredSignIns } from '#functions/db/ways-in.ts';
import { invitationHours } from '#shared/panel/users.ts';
import { inTheCity } from '../in-the-city.ts';
import { addPerson, ask, cookieOf, linkFor, openLink, origin } from './sessions.ts';

inTheCity();

const account = '/api/panel/account';

describe('a one-time link', () => {
  it('signs in whoever opens it, once', async () => {
    const token = await linkFor(await addPerson({ role: 'auditor' }));
    const cookie = await openLink(token);
    expect((await ask(account, { cookie })).status).toBe(200);
    expect(await openLink(token)).toBeUndefined();
  });

  it('of two at the same moment signs in one', async () => {
    const token = await linkFor(await addPerson({ role: 'auditor' }));
    const opened = await Promise.all([openLink(token), openLink(token)]);
    expect(opened.filter((cookie) => cookie !== undefined)).toHaveLength(1);
  });

  it('is not used up by looking at it', async () => {
    const token = await linkFor(await addPerson({ role: 'head', department: 'rsud' }, 'Ani'));
    const seen = await ask(`/api/panel/invitations/${token}`);
    expect(await seen.json()).toEqual({ name: 'Ani', role: 'head', departments: ['rsud'] });
    expect(await openLink(token)).toBeDefined();
  });

  it('expires', async () => {
    const userId = await addPerson({ role: 'auditor' });
    const long = new Date(Date.now() - (invitationHours + 1) * 3_600_000);
    const link = await issueLink(long);
    await env.DB.batch(storeLink(env.DB, link, userId));
    expect(await openLink(link.token)).toBeUndefined();
  });

  it('gives way to a newer one', async () => {
    const userId = await addPerson({ role: 'auditor' });
    const older = await linkFor(userId);
    const newer = await linkFor(userId);
    expect(await openLink(older)).toBeUndefined();
    expect(await openLink(newer)).toBeDefined();
  });

  it('is kept as a hash only', async () => {
    const token = await linkFor(await addPerson({ role: 'auditor' }));
    const { results } = await env.DB.prepare('SELECT * FROM panel_invitations').all();
    expect(JSON.stringify(results)).not.toContain(token);
  });
});

describe('what is past its time', () => {
  it('is forgotten, and what still holds is kept', async () => {
    const userId = await addPerson({ role: 'auditor' });
    const days = (count: number) => new Date(Date.now() + count * 86_400_000);
    const kept = await linkFor(userId);
    const cookie = await cookieOf({ role: 'auditor' });
    await forgetExpiredSignIns(env.DB, days(0));
    expect((await ask(account, { cookie })).status).toBe(200);
    expect((await ask(`/api/panel/invitations/${kept}`)).status).toBe(200);

    await forgetExpiredSignIns(env.DB, days(invitationHours / 24 + 1));
    for (const table of ['panel_sessions', 'panel_verifications', 'panel_invitations']) {
      const left = await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first('n');
      expect(left, table).toBe(0);
    }
  });
});

describe('a session', () => {
  it('is a cookie that no script reads, for this site and for hours', async () => {
    const token = await linkFor(await addPerson({ role: 'auditor' }));
    const answer = await ask(`/api/panel/invitations/${token}`, { body: {} });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/Secure/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).toMatch(/Max-Age=43200/i);
  });

  it('ends on signing out', async () => {
    const cookie = await cookieOf({ role: 'auditor' });
    expect((await ask(`${account}/sign-out`, { cookie, body: {} })).status).toBe(204);
    expect((await ask(account, { cookie })).status).toBe(401);
  });

  it('ends elsewhere on request, and is kept here', async () => {
    const userId = await addPerson({ role: 'auditor' });
    const here = await openLink(await linkFor(userId));
    const there = await openLink(await linkFor(userId));
    await ask(`${account}/sign-out-elsewhere`, { cookie: here, body: {} });
    expect((await ask(account, { cookie: here })).status).toBe(200);
    expect((await ask(account, { cookie: there })).status).toBe(401);
  });

  it('cannot be made up', async () => {
    const cookie = await cookieOf({ role: 'administrator' });
    const forged = cookie.replace(/=(.)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`);
    expect((await ask(account, { cookie: forged })).status).toBe(401);
    const header = {
      'X-Panel-Viewer': encodeURIComponent('{"id":"1","name":"x","role":"administrator"}'),
    };
    expect((await ask('/panel/kota', { headers: header })).status).toBe(303);
  });

  it('keeps no address of the network', async () => {
    await cookieOf({ role: 'auditor' });
    const { results } = await env.DB.prepare('SELECT ipAddress FROM panel_sessions').all();
    expect(new Set(results.map(({ ipAddress }) => ipAddress || null))).toEqual(new Set([null]));
  });
});

describe('another site', () => {
  it.each(['/api/panel/account/sign-out', '/panel/akun'])(
    'cannot post a form to %s',
    async (path) => {
      const cookie = await cookieOf({ role: 'auditor' });
      const answer = await ask(path, {
        cookie,
        body: {},
        headers: {
          Origin: 'https://evil.example',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
      });
      expect(answer.status).toBe(403);
    },
  );
});

describe('the administrator', () => {
  const add = (cookie: string, body: unknown) => ask('/api/panel/users', { cookie, body });

  it('adds somebody and gets a link to hand over', async () => {
    const cookie = await cookieOf({ role: 'administrator' });
    const added = await add(cookie, { name: 'Budi', role: 'staff', departments: ['rsud'] });
    expect(added.status).toBe(201);
    const { token } = (await added.json()) as { token: string };
    const staff = await openLink(token);
    expect((await ask('/api/panel/unit/rsud/overview', { cookie: staff })).status).toBe(200);
    expect((await ask('/api/panel/unit/disdukcapil/overview', { cookie: staff })).status).toBe(403);
  });

  it.each([
    [{ name: '', role: 'auditor', departments: [] }, '/name'],
    [{ name: 'Budi', role: 'staff', departments: [] }, '/departments'],
    [{ name: 'Budi', role: 'staff', departments: ['rsud', 'rsud'] }, '/departments'],
    [{ name: 'Budi', role: 'staff', departments: ['rsud', 'tidak-ada'] }, '/departments'],
    [{ name: 'Budi', role: 'auditor', departments: ['rsud'] }, '/departments'],
    [{ name: 'Budi', role: 'king', departments: [] }, '/role'],
    [{ name: 'Budi', role: 'auditor', departments: [], email: 'bukan surel' }, '/email'],
  ])('is told what is wrong with %j', async (body, pointer) => {
    const answer = await add(await cookieOf({ role: 'administrator' }), body);
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
    expect(errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('closes an account, and every way into it at once', async () => {
    const cookie = await cookieOf({ role: 'administrator' });
    const userId = await addPerson({ role: 'auditor' });
    const theirs = await openLink(await linkFor(userId));
    const waiting = await linkFor(userId);
    await ask(`/api/panel/users/${userId}/disable`, { cookie, body: {} });
    expect((await ask(account, { cookie: theirs })).status).toBe(401);
    expect(await openLink(waiting)).toBeUndefined();
    const again = await ask(`/api/panel/users/${userId}/invite`, { cookie, body: {} });
    expect(again.status).toBe(404);
  });
});

describe('the audit trail', () => {
  it('tells who did what, and cannot be changed', async () => {
    const cookie = await cookieOf({ role: 'administrator' });
    await ask('/api/panel/users', {
      cookie,
      body: { name: 'Citra', role: 'head', departments: ['rsud'] },
    });
    const trail = await ask('/api/panel/audit-trail', { cookie });
    const entries = (await trail.json()) as {
      action: string;
      subject: string;
      actorName: string;
    }[];
    expect(entries[0]).toMatchObject({
      action: 'user-added',
      subject: 'Citra',
      actorName: 'Uji administrator',
    });
    await expect(env.DB.prepare("UPDATE audit_trail SET subject = ''").run()).rejects.toThrow(
      'append-only',
    );
    await expect(env.DB.prepare('DELETE FROM audit_trail').run()).rejects.toThrow('append-only');
  });

  it('of a department tells of this department only', async () => {
    const cookie = await cookieOf({ role: 'head', department: 'disdukcapil' });
    const trail = await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie });
    const entries = (await trail.json()) as { departments: string[] }[];
    expect(new Set(entries.flatMap(({ departments }) => departments))).toEqual(
      new Set(['disdukcapil']),
    );
  });
});

it('the library finds every column it expects', async () => {
  const { authFor } = await import('#functions/auth/auth.ts');
  const { getAuthTables } = await import('better-auth/db');
  const auth = authFor(env, origin);
  const tables = getAuthTables(auth?.options ?? {});
  for (const { modelName, fields } of Object.values(tables)) {
    const { results } = await env.DB.prepare(`PRAGMA table_info(${modelName})`).all<{
      name: string;
    }>();
    const columns = results.map(({ name }) => name);
    const expected = Object.entries(fields).map(([name, field]) => field.fieldName ?? name);
    expect(columns).toEqual(expect.arrayContaining(expected));
  }
});
