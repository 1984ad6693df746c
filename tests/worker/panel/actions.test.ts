/** The follow-up plan in the panel: the whole way of an action, by the people who walk it. */
import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settings } from '#functions/city.ts';
import type { Proposal } from '#shared/follow-up/input.ts';
import type { ActionView, PlannedAction, PlanView } from '#shared/follow-up/plan-view.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import type { FollowUpsAnswer } from '#shared/publication/follow-ups.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from './sessions.ts';

const today = localHour(new Date(), settings.timeZone).day;
const at = (department: string, rest = '') => `/api/panel/unit/${department}/actions${rest}`;

const proposal: Proposal = {
  service: 'disdukcapil/ktp-el',
  element: 'time',
  theme: null,
  programme: 'Membuka loket perekaman ketiga',
  horizon: 'short',
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
