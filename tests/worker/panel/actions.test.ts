/** The follow-up plan in the panel: the whole way of an action, by the people who walk it. */
import { env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '#shared/follow-up/input.ts';
import type { ActionView, PlannedAction, PlanView } from '#shared/follow-up/plan-view.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import type { FollowUpsAnswer } from '#shared/publication/follow-ups.ts';
import { testCity } from '../../fixtures/city.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from './sessions.ts';

const { settings } = testCity;

const today = localHour(new Date(), settings.timeZone).day;
const at = (department: string, rest = '') => `/api/panel/unit/${department}/actions${rest}`;

const proposal: Proposal = {
  service: 'disdukcapil/ktp-el',
  element: 'time',
  theme: null,
  programme: 'Membuka loket perekaman ketiga',
  responsible: { office: 'front' },
  dueDay: daysBefore(today, -30),
};
const asksOther: Proposal = {
  ...proposal,
  responsible: { office: 'other', department: 'rsud' },
};
const text = { said: { id: 'Antrean lama.' }, done: { id: 'Loket ketiga dibuka.' } };

const cookies: Record<string, string> = {};
beforeAll(async () => {
  await emptyDatabase();
  for (const department of ['disdukcapil', 'rsud']) {
    for (const role of ['head', 'staff'] as const) {
      cookies[`${role} of ${department}`] = await cookieOf({ role, department });
    }
  }
  for (const role of ['administrator', 'auditor'] as const)
    cookies[role] = await cookieOf({ role });
});
beforeEach(() => env.DB.exec('DELETE FROM actions; DELETE FROM action_steps;'));

const as = (who: string) => ({ cookie: cookies[who] });

async function propose(plan: Proposal = proposal): Promise<number> {
  const answer = await ask(at('disdukcapil'), { ...as('staff of disdukcapil'), body: plan });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: number }).id;
}

const move = async (id: number, who: string, body: unknown, department = 'disdukcapil') =>
  (await ask(at(department, `/${id}`), { ...as(who), body })).status;

const read = async <Answer>(path: string, who: string): Promise<Answer> =>
  (await ask(path, as(who))).json();

describe('the way from a proposal to the public', () => {
  it('is walked by staff and head, step by step, and ends on the results page', async () => {
    const id = await propose();
    expect(await move(id, 'head of disdukcapil', { kind: 'approve' })).toBe(204);
    const report = { kind: 'report', progress: 50, note: 'Meja sudah datang.' };
    expect(await move(id, 'staff of disdukcapil', report)).toBe(204);
    const finish = { kind: 'finish', evidence: 'https://kota.example/loket', note: '' };
    expect(await move(id, 'staff of disdukcapil', finish)).toBe(204);
    expect(await move(id, 'head of disdukcapil', { kind: 'publish', text })).toBe(204);

    const { steps, action } = await read<ActionView>(at('disdukcapil', `/${id}`), 'auditor');
    expect(steps.map(({ kind, progress, note }) => [kind, progress, note])).toEqual([
      ['propose', null, null],
      ['approve', 0, null],
      ['report', 50, 'Meja sudah datang.'],
      ['finish', 100, null],
      ['publish', 100, null],
    ]);
    expect(action).toMatchObject({ state: 'published', open: [] });
    const { followUps } = await read<FollowUpsAnswer>(
      '/api/v1/follow-ups?department=disdukcapil',
      'auditor',
    );
    expect(followUps).toMatchObject([
      { id, service: 'disdukcapil/ktp-el', doneDay: today, publishedDay: today, ...text },
    ]);
  });

  it('leads over another department, which finds it in its own plan and answers', async () => {
    const id = await propose(asksOther);
    await move(id, 'head of disdukcapil', { kind: 'approve' });
    const { actions } = await read<PlanView>(at('rsud'), 'head of rsud');
    expect(actions).toMatchObject([
      { id, department: 'disdukcapil', state: 'awaiting', open: ['accept', 'decline'] },
    ]);
    expect(await move(id, 'staff of rsud', { kind: 'accept' }, 'rsud')).toBe(403);
    expect(await move(id, 'head of rsud', { kind: 'accept' }, 'rsud')).toBe(204);
    expect(
      await move(id, 'staff of rsud', { kind: 'report', progress: 10, note: '' }, 'rsud'),
    ).toBe(204);
    expect(
      await move(id, 'staff of disdukcapil', { kind: 'finish', evidence: null, note: '' }),
    ).toBe(403);
  });

  it('stands in the audit trail, act by act', async () => {
    const id = await propose();
    await move(id, 'head of disdukcapil', { kind: 'decline', reason: 'Sudah ada.' });
    const { results } = await env.DB.prepare(
      `SELECT action, role, department FROM audit_trail WHERE action LIKE 'action-%'
       ORDER BY id DESC LIMIT 2`,
    ).all();
    const department = 'disdukcapil';
    expect(results).toEqual([
      { action: 'action-declined', role: 'head', department },
      { action: 'action-proposed', role: 'staff', department },
    ]);
  });
});

describe('what is refused', () => {
  it('is an act that does not come now', async () => {
    const id = await propose();
    expect(await move(id, 'head of disdukcapil', { kind: 'publish', text })).toBe(409);
  });

  it('is what another department has no part in', async () => {
    const id = await propose();
    expect((await ask(at('rsud', `/${id}`), as('head of rsud'))).status).toBe(404);
    expect(await move(id, 'head of rsud', { kind: 'approve' }, 'rsud')).toBe(404);
  });

  it('is the second of two acts at the same time, whole', async () => {
    const id = await propose();
    const statuses = await Promise.all([
      move(id, 'head of disdukcapil', { kind: 'approve' }),
      move(id, 'administrator', { kind: 'decline', reason: 'Sudah ada.' }),
    ]);
    expect(statuses.toSorted()).toEqual([204, 409]);
    const { steps } = await read<ActionView>(at('disdukcapil', `/${id}`), 'auditor');
    expect(steps).toHaveLength(2);
  });

  it.each([
    [{ programme: '' }, '/programme'],
    [{ service: 'rsud/igd' }, '/service'],
    [{ dueDay: today }, '/dueDay'],
    [{ dueDay: '2026-13-01' }, '/dueDay'],
    [{ element: 'smile' }, '/element'],
    [{ responsible: { office: 'other', department: 'disdukcapil' } }, '/responsible/department'],
    [{ responsible: { office: 'other', department: 'dukun' } }, '/responsible/department'],
  ])('is a proposal with %o, and says where', async (wrong, pointer) => {
    const body = { ...proposal, ...wrong };
    const answer = await ask(at('disdukcapil'), { ...as('staff of disdukcapil'), body });
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: unknown };
    expect(errors).toEqual([{ pointer, detail: expect.stringMatching(/\w/) }]);
  });

  it('is a horizon beside the due day: it follows from the day, whatever is sent', async () => {
    const body = { ...proposal, horizon: 'short', dueDay: '2099-12-31' };
    const sent = await ask(at('disdukcapil'), { ...as('staff of disdukcapil'), body });
    expect(sent.status).toBe(422);
    const id = await propose({ ...proposal, dueDay: '2099-12-31' });
    const { action } = await read<ActionView>(at('disdukcapil', `/${id}`), 'auditor');
    expect(action.horizon).toBe('long');
  });

  it.each(['http://kota.example/foto', 'javascript:alert(1)', 'https://'])(
    'is evidence at %s',
    async (evidence) => {
      const id = await propose();
      await move(id, 'head of disdukcapil', { kind: 'approve' });
      const finish = { kind: 'finish', evidence, note: '' };
      expect(await move(id, 'staff of disdukcapil', finish)).toBe(422);
    },
  );
});

const publicSide = () =>
  read<FollowUpsAnswer>('/api/v1/follow-ups?department=disdukcapil', 'auditor');
const lastInTrail = async () => {
  const { results } = await env.DB.prepare(
    'SELECT action, detail FROM audit_trail ORDER BY id DESC LIMIT 1',
  ).all<{ action: string; detail: string }>();
  return results.map(({ action, detail }) => ({ action, detail: JSON.parse(detail) }));
};

async function underWay(): Promise<number> {
  const id = await propose();
  await move(id, 'head of disdukcapil', { kind: 'approve' });
  return id;
}
async function published(): Promise<number> {
  const id = await underWay();
  await move(id, 'staff of disdukcapil', { kind: 'finish', evidence: null, note: '' });
  await move(id, 'head of disdukcapil', { kind: 'publish', text });
  return id;
}

describe('what was decided and is changed', () => {
  it('is postponed by the head with a reason; the public reads both days, and nothing is late any more', async () => {
    const id = await underWay();
    const was = daysBefore(today, 40);
    await env.DB.prepare('UPDATE actions SET due_day = ? WHERE id = ?').bind(was, id).run();
    await env.DB.prepare(
      `INSERT INTO alerts (key, department, kind, facts, raised_day)
       VALUES ('overdue of a test', 'disdukcapil', 'overdue', json_object('action', ?), ?)`,
    )
      .bind(id, today)
      .run();
    expect((await publicSide()).overdue).toHaveLength(1);
    const [first, second] = [daysBefore(today, -30), daysBefore(today, -60)];
    const postpone = { kind: 'postpone', dueDay: first, reason: 'Meja datang terlambat.' };
    expect(await move(id, 'staff of disdukcapil', postpone)).toBe(403);
    expect(await move(id, 'head of disdukcapil', { ...postpone, reason: ' ' })).toBe(422);
    expect(await move(id, 'head of disdukcapil', postpone)).toBe(204);
    expect(await lastInTrail()).toMatchObject([
      { action: 'action-postponed', detail: { was, dueDay: first } },
    ]);
    const again = { ...postpone, dueDay: second, reason: 'Lelang diulang.' };
    expect(await move(id, 'head of disdukcapil', again)).toBe(204);
    const { overdue, changes } = await publicSide();
    expect(overdue).toEqual([]);
    expect(changes).toMatchObject([
      { change: 'postponed', day: today, earlierDueDay: first, dueDay: second },
      { change: 'postponed', earlierDueDay: was, dueDay: first, reason: 'Meja datang terlambat.' },
    ]);
    const unseen = await env.DB.prepare(
      `SELECT count(*) AS alerts FROM alerts WHERE key = 'overdue of a test'
       AND (seen_day IS NULL OR city_seen_day IS NULL)`,
    ).first('alerts');
    expect(unseen).toBe(0);
  });

  it('is not postponed to an earlier day, and the sentence names the one that stands', async () => {
    const id = await underWay();
    const body = { kind: 'postpone', dueDay: daysBefore(today, -5), reason: 'Lebih cepat.' };
    const answer = await ask(at('disdukcapil', `/${id}`), { ...as('head of disdukcapil'), body });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      errors: [
        { pointer: '/dueDay', detail: expect.stringMatching(/sesudah hari ini dan sesudah/) },
      ],
    });
  });

  it('is corrected; what the programme was stays in the panel, that it was corrected is public', async () => {
    const id = await underWay();
    const about = { service: null, element: 'procedure', theme: null };
    const correct = {
      kind: 'correct',
      programme: 'Membuka loket keempat',
      about,
      reason: 'Keliru.',
    };
    const wrong = { ...correct, about: { ...about, service: 'rsud/igd' } };
    expect(await move(id, 'head of disdukcapil', wrong)).toBe(422);
    expect(await move(id, 'head of disdukcapil', correct)).toBe(204);
    const { steps, action } = await read<ActionView>(at('disdukcapil', `/${id}`), 'auditor');
    expect(action).toMatchObject({ programme: 'Membuka loket keempat', element: 'procedure' });
    expect(steps.at(-1)).toMatchObject({ kind: 'correct', was: proposal.programme });
    const { changes } = await publicSide();
    expect(changes).toMatchObject([{ change: 'corrected', programme: 'Membuka loket keempat' }]);
    expect(JSON.stringify(changes)).not.toContain(proposal.programme);
  });

  it('is cancelled; the public reads what and why, and its element may be suggested again', async () => {
    const id = await underWay();
    const cancel = { kind: 'cancel', reason: 'Anggarannya dialihkan.' };
    expect(await move(id, 'head of disdukcapil', cancel)).toBe(204);
    expect(await move(id, 'head of disdukcapil', cancel)).toBe(409);
    expect(await publicSide()).toMatchObject({
      overdue: [],
      changes: [
        {
          ...{ change: 'cancelled', programme: proposal.programme, element: 'time', day: today },
          ...{ reason: 'Anggarannya dialihkan.', dueDay: null, earlierDueDay: null },
        },
      ],
    });
  });

  it('is withdrawn once published: its text is gone, the line says so', async () => {
    const id = await published();
    expect((await publicSide()).followUps).toHaveLength(1);
    const withdraw = { kind: 'withdraw', reason: 'Belum berjalan di semua loket.' };
    expect(await move(id, 'staff of disdukcapil', withdraw)).toBe(403);
    expect(await move(id, 'head of disdukcapil', withdraw)).toBe(204);
    const after = await publicSide();
    expect(after.followUps).toEqual([]);
    expect(after.changes).toMatchObject([{ change: 'withdrawn', reason: withdraw.reason }]);
    expect(JSON.stringify(after)).not.toContain(text.done.id);
    const { action } = await read<ActionView>(at('disdukcapil', `/${id}`), 'auditor');
    expect(action).toMatchObject({ state: 'withdrawn', withdrawnDay: today, text });
  });

  it('says of a published text that was revised that it was, and why', async () => {
    const id = await published();
    const revised = { ...text, done: { id: 'Loket ketiga dan keempat dibuka.' } };
    const revise = { kind: 'revise', text: revised, reason: 'Jumlahnya keliru.' };
    expect(await move(id, 'head of disdukcapil', { kind: 'revise', text: revised })).toBe(422);
    expect(await move(id, 'head of disdukcapil', revise)).toBe(204);
    expect(await publicSide()).toMatchObject({
      followUps: [{ done: revised.done }],
      changes: [{ change: 'corrected', reason: 'Jumlahnya keliru.' }],
    });
  });
});

describe('words that look like personal data', () => {
  it('are asked about before a proposal is taken, and nothing of them is altered', async () => {
    const programme = 'Pak Budi Santoso (0812-3456-7890) menjaga loket tiga';
    const body = { ...proposal, programme };
    const asked = await ask(at('disdukcapil'), { ...as('staff of disdukcapil'), body });
    expect(asked.status).toBe(422);
    const { type, errors } = (await asked.json()) as { type: string; errors: { detail: string }[] };
    expect(type).toBe('/problems/personal-data');
    expect(errors.map(({ detail }) => detail).join(' ')).toMatch(/0812-3456-7890.*Budi Santoso/);

    const id = await propose({ ...body, confirmed: ['Budi Santoso', '0812-3456-7890'] });
    const { action } = await read<ActionView>(at('disdukcapil', `/${id}`), 'auditor');
    expect(action.programme).toBe(programme);
  });

  it('keep a text from being published until they are confirmed', async () => {
    const id = await underWay();
    await move(id, 'staff of disdukcapil', { kind: 'finish', evidence: null, note: '' });
    const named = { ...text, done: { id: 'Ibu Sri kini di loket tiga.' } };
    expect(await move(id, 'head of disdukcapil', { kind: 'publish', text: named })).toBe(422);
    expect((await publicSide()).followUps).toEqual([]);
    const confirmed = { kind: 'publish', text: named, confirmed: ['Sri'] };
    expect(await move(id, 'head of disdukcapil', confirmed)).toBe(204);
    expect((await publicSide()).followUps).toMatchObject([{ done: named.done }]);
  });

  it('are not told to somebody who may not act', async () => {
    const id = await underWay();
    const cancel = { kind: 'cancel', reason: 'Pak Budi pindah.' };
    expect(await move(id, 'staff of disdukcapil', cancel)).toBe(403);
  });
});

describe('what is late', () => {
  it('is listed for the whole city, the longest first', async () => {
    const first = await propose();
    const second = await propose();
    const due = env.DB.prepare('UPDATE actions SET due_day = ? WHERE id = ?');
    await due.bind(daysBefore(today, 2), first).run();
    await due.bind(daysBefore(today, 9), second).run();
    await propose();
    const late = await read<PlannedAction[]>('/api/panel/overdue-actions', 'auditor');
    expect(late.map(({ id, daysOverdue }) => [id, daysOverdue])).toEqual([
      [second, 9],
      [first, 2],
    ]);
  });
});
