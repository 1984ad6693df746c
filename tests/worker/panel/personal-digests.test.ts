/** The daily message to people: to whom something waits, once a day, until it has arrived. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { cityOf } from '#functions/city.ts';
import { insertUser } from '#functions/db/panel-users.ts';
import { type Letter, mailer } from '#functions/digests/mailer.ts';
import { sendPersonalDigests } from '#functions/jobs/send-personal-digests.ts';
import type { Account } from '#shared/panel/users.ts';
import type { Role } from '#shared/panel/viewer.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, linkFor, openLink } from './sessions.ts';

const origin = 'https://suara.example';
const present = cityOf(1, { ...testCatalogue, settings: { ...testCatalogue.settings, origin } });

/** Jakarta is seven hours ahead. */
const morning = new Date('2026-03-09T00:00:00Z');
const minutesLater = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

let letters: Letter[] = [];
let answers: boolean[] = [];
const send = (now = morning) =>
  sendPersonalDigests(env.DB, present, now, async (letter) => {
    if (answers.shift() === false) return { outcome: 'refused', status: null };
    letters.push(letter);
    return { outcome: 'delivered' };
  });

async function person(role: Role, departments: string[], email?: string): Promise<string> {
  const id = crypto.randomUUID();
  const user = { name: `Sri ${role}`, role, departments, ...(email !== undefined && { email }) };
  await insertUser(env.DB, id, user, new Date()).run();
  return id;
}

const comment = (more: { person?: string; since?: string } = {}) =>
  env.DB.prepare(
    `INSERT INTO comments (id, service, department, since_day, released_day, language, text, themes, state,
       person, due_day)
     VALUES (?1, 'rsud/rawat-jalan', 'rsud', ?2, ?2, 'id', 'Rahasia.', '[]', 'waiting', ?3,
       iif(?3 IS NULL, NULL, '2026-03-01'))`,
  )
    .bind(crypto.randomUUID(), more.since ?? '2026-03-05', more.person ?? null)
    .run();

beforeEach(async () => {
  await emptyDatabase();
  await env.DB.prepare('DELETE FROM panel_users').run();
  letters = [];
  answers = [];
});

describe('the daily message', () => {
  it('goes from seven to whom something waits for, once a day', async () => {
    await person('head', ['rsud'], 'kepala@kota.example');
    await person('staff', ['disdukcapil'], 'tenang@kota.example');
    await person('staff', ['rsud']);
    await comment();
    expect(await send(minutesLater(-1))).toBe(0);
    expect(await send()).toBe(1);
    expect(await send(minutesLater(5))).toBe(0);
    expect(letters.map(({ to }) => to)).toEqual([['kepala@kota.example']]);
    expect(await send(minutesLater(24 * 60))).toBe(1);
  });

  it('says what the overview says, with links, and not a word of a comment', async () => {
    const id = await person('head', ['rsud'], 'kepala@kota.example');
    await comment({ person: id });
    await comment();
    await send();
    expect(letters[0]?.subject).toBe('Suara Layanan Kota Contoh: yang menunggu Anda hari ini');
    expect(letters[0]?.text).toBe(`Kepada Sri head,

RSUD
- 1 komentar dititipkan kepada Anda, 1 lewat tenggat.
  ${origin}/panel/unit/rsud/komentar?person=me
- 2 komentar belum dijawab, yang tertua 4 hari.
  ${origin}/panel/unit/rsud/komentar

Tidak ingin menerima kabar ini? Matikan di Akun saya: ${origin}/panel/akun`);
  });

  it('tells the city which departments are behind', async () => {
    await person('administrator', [], 'organisasi@kota.example');
    await comment({ since: '2026-02-01' });
    await send();
    expect(letters[0]?.text).toContain(`- 1 unit tertinggal: RSUD.
  ${origin}/panel/kota#behind`);
  });

  it('is tried again when it does not arrive, and dropped when nothing waits any more', async () => {
    await person('head', ['rsud'], 'kepala@kota.example');
    await comment();
    answers = [false, false];
    expect(await send()).toBe(0);
    expect(await send(minutesLater(4))).toBe(0);
    expect(await send(minutesLater(5))).toBe(0);
    expect(answers).toEqual([]);
    await env.DB.prepare(`UPDATE comments SET state = 'thanked', settled_day = since_day`).run();
    expect(await send(minutesLater(60))).toBe(0);
    expect(letters).toEqual([]);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM personal_digests').first('n')).toBe(0);
  });

  it('reaches everybody by and by, and nobody twice', async () => {
    for (let at = 0; at < 20; at += 1) await person('staff', ['rsud'], `p${at}@kota.example`);
    await comment();
    const [first, second] = [await send(), await send(minutesLater(5))];
    expect([first, second]).toEqual([15, 5]);
    expect(new Set(letters.flatMap(({ to }) => to)).size).toBe(20);
  });

  it('goes nowhere where no e-mail is set up', async () => {
    await person('head', ['rsud'], 'kepala@kota.example');
    await comment();
    expect(await sendPersonalDigests(env.DB, present, morning, undefined)).toBe(0);
  });

  it('goes by the binding, and waits where that does not allow the address', async () => {
    await person('head', ['rsud'], 'kota@suara.example');
    await person('staff', ['rsud'], 'other@suara.example');
    await comment();
    const by = mailer(env.ALERT_EMAIL, 'suara@suara.example');
    expect(await sendPersonalDigests(env.DB, present, morning, by)).toBe(1);
    const { results } = await env.DB.prepare(
      'SELECT outcome FROM personal_digests ORDER BY outcome',
    ).all();
    expect(results).toEqual([{ outcome: 'delivered' }, { outcome: 'refused' }]);
  });
});

describe('whoever wants no daily message', () => {
  it('turns it off, which the trail tells once, and gets none', async () => {
    const id = await person('head', ['rsud'], 'kepala@kota.example');
    const cookie = (await openLink(await linkFor(id))) ?? '';
    const turn = (isWanted: boolean) =>
      ask('/api/panel/account/daily-message', { cookie, body: { isWanted } });
    expect((await turn(false)).status).toBe(204);
    await turn(false);
    await comment();
    expect(await send()).toBe(0);
    const account = await (await ask('/api/panel/account', { cookie })).json<Account>();
    expect(account.daily).toEqual({
      ...{ address: 'kepala@kota.example', isWanted: false, isSetUp: true },
    });
    const trail = await ask('/api/panel/unit/rsud/audit-trail', { cookie });
    const acts = (await trail.json<{ action: string }[]>()).map(({ action }) => action);
    expect(acts.filter((action) => action.startsWith('daily'))).toEqual(['daily-message-off']);
  });

  it('is asked again by no later day once the account is closed', async () => {
    const id = await person('head', ['rsud'], 'kepala@kota.example');
    await comment();
    answers = [false];
    await send();
    await env.DB.prepare('UPDATE panel_users SET disabled = 1 WHERE id = ?').bind(id).run();
    expect(await send(minutesLater(60))).toBe(0);
  });
});
