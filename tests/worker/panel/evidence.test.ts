/** The evidence of a year in the panel: media with proofs, levels, and who may see and change them. */
import { env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FieldError } from '#shared/api/problems.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import type { QuestionnairesOfYear } from '#shared/pekppp/questionnaire.ts';
import type { CityLevels, UnitEvidence } from '#shared/pekppp/view.ts';
import { ask, cookieOf } from './sessions.ts';

const own = '/api/panel/unit/disdukcapil/pekppp';

/** A picture of one dot, with words that a program wrote into it. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let staff = '';
let auditor = '';
let other = '';
beforeAll(async () => {
  staff = await cookieOf({ role: 'staff', department: 'disdukcapil' });
  other = await cookieOf({ role: 'head', department: 'rsud' });
  auditor = await cookieOf({ role: 'auditor' });
});
beforeEach(() =>
  env.DB.exec('DELETE FROM publication_media; DELETE FROM actions; DELETE FROM action_steps'),
);

const medium = { kind: 'card', name: 'Papan di lobi', day: '2026-01-05', link: null, picture: dot };
const add = (changes: Partial<Record<keyof typeof medium, string | null>> = {}, cookie = staff) =>
  ask(`${own}/media`, { cookie, body: { ...medium, ...changes } });
const pointersOf = async (answer: Response) =>
  ((await answer.json()) as { readonly errors: readonly FieldError[] }).errors.map(
    ({ pointer }) => pointer,
  );
const read = async (cookie = staff): Promise<UnitEvidence> =>
  (await ask(`${own}?year=2026`, { cookie })).json();
const levelOf = ({ scored }: Pick<UnitEvidence, 'scored'>, wanted: string) =>
  scored.find(({ question }) => question === wanted)?.level;

describe('a medium', () => {
  it('is listed with its picture, which whoever may read the department opens', async () => {
    expect((await add()).status).toBe(201);
    const [listed] = (await read()).media;
    expect(listed).toMatchObject({ kind: 'card', name: 'Papan di lobi', hasPicture: true });
    const picture = `${own}/media/${listed?.id}/picture`;
    const answer = await ask(picture, { cookie: auditor });
    expect(answer.headers.get('Content-Type')).toBe('image/png');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect((await ask(picture, { cookie: other })).status).toBe(403);
    const through = `/api/panel/unit/rsud/pekppp/media/${listed?.id}/picture`;
    expect((await ask(through, { cookie: other })).status).toBe(404);
  });

  it.each([
    ['/proof', { picture: null }],
    ['/picture', { picture: btoa('<svg onload="alert(1)">') }],
    ['/picture', { picture: 'bukan base64' }],
    ['/link', { link: 'javascript:alert(1)' }],
    ['/day', { day: '2099-01-01' }],
    ['/kind', { kind: 'web' }],
    ['/name', { name: ' ' }],
  ])('is refused at %s: %o', async (pointer, changes) => {
    const answer = await add(changes);
    expect([answer.status, await pointersOf(answer)]).toEqual([422, [pointer]]);
  });

  it('is added by nobody who only reads', async () => {
    expect((await add({}, auditor)).status).toBe(403);
  });

  it('is removed with a reason: it no longer counts, its picture is gone, and the trail tells', async () => {
    await add();
    const [listed] = (await read()).media;
    const remove = (reason: string) =>
      ask(`${own}/media/${listed?.id}/remove`, { cookie: staff, body: { reason } });
    expect((await remove('')).status).toBe(422);
    expect(levelOf(await read(), '7')).toBe(1);
    expect((await remove('Salah unit')).status).toBe(204);
    const after = await read();
    expect(levelOf(after, '7')).toBe(0);
    expect(after.media[0]).toMatchObject({ hasPicture: false, removedReason: 'Salah unit' });
    expect(
      await env.DB.prepare('SELECT picture FROM publication_media').first('picture'),
    ).toBeNull();
    expect((await remove('Sekali lagi')).status).toBe(409);
    const trail: readonly AuditEntry[] = await (
      await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie: auditor })
    ).json();
    expect(trail.slice(0, 2).map(({ action }) => action)).toEqual([
      'medium-removed',
      'medium-added',
    ]);
  });
});

describe('levels', () => {
  it('are of every department, for those who see the city', async () => {
    await add();
    const city: CityLevels = await (
      await ask('/api/panel/pekppp?year=2026', { cookie: auditor })
    ).json();
    const levels = city.units.map((unit) => [unit.department, levelOf(unit, '7')]);
    expect(levels).toContainEqual(['disdukcapil', 1]);
    expect(levels).toContainEqual(['rsud', 0]);
    expect((await ask('/api/panel/pekppp', { cookie: staff })).status).toBe(403);
  });

  it('keep a plan in the year in which it was first due, however often it is postponed', async () => {
    await env.DB.prepare(
      `INSERT INTO actions (id, department, programme, horizon, office, proposed_day, due_day, state, progress)
       VALUES (1, 'disdukcapil', 'Tambah loket', 'short', 'front', '2025-11-01', '2027-01-31', 'under-way', 10)`,
    ).run();
    const planned = async () => (await read()).plan;
    expect(await planned()).toEqual({ planned: 0, realised: 0, proposed: 0 });
    await env.DB.prepare(
      `INSERT INTO action_steps (action, number, day, kind, note, was)
       VALUES (1, 1, '2026-01-02', 'postpone', 'Anggaran', '2026-01-31')`,
    ).run();
    expect(await planned()).toEqual({ planned: 1, realised: 0, proposed: 0 });
  });

  it('count days from the edition that was published when an action was proposed', async () => {
    await env.DB.prepare(
      `INSERT INTO actions (id, department, programme, horizon, office, proposed_day, due_day, state, done_day)
       VALUES (2, 'disdukcapil', 'Tambah kursi', 'short', 'front', '2026-01-02', '2026-01-05', 'done', '2026-01-05')`,
    ).run();
    expect((await read()).days).toEqual([5]);
    await env.DB.prepare(
      `INSERT INTO editions (unit, period, edition, kind, published_day, content, hash)
       VALUES ('disdukcapil', '2025-Q3', 1, 'reported', '2026-01-01', '{}', ?)`,
    )
      .bind('0'.repeat(64))
      .run();
    expect((await read()).days).toEqual([4]);
  });
});

describe('the questionnaire of a year', () => {
  const ofYear = (year: string, cookie = staff) =>
    ask(`${own}/questionnaire?year=${year}`, { cookie });

  it('is by the version of the catalogue on its last day, the first there is of a year before all of them', async () => {
    for (const year of ['2025', '2026']) {
      const used = await (await ofYear(year)).json<QuestionnairesOfYear>();
      expect(used).toMatchObject({ year, version: 1 });
      expect(used.services.map(({ service }) => service.id)).toContain('disdukcapil/ktp-el');
      expect(used.services.every(({ service }) => service.id.startsWith('disdukcapil/'))).toBe(
        true,
      );
    }
  });

  it('is read by whoever reads the department', async () => {
    expect((await ofYear('2026', auditor)).status).toBe(200);
    expect((await ofYear('2026', other)).status).toBe(403);
  });
});
