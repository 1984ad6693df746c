/** Held answers in the panel: an auditor decides, with a reason, and the trail has it; a department never does. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HeldList } from '#shared/trust/held-list.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from './sessions.ts';

const note = 'Dari satu alamat dalam empat menit.';

async function hold(id: string): Promise<void> {
  await env.DB.prepare(
    `INSERT INTO held_batches (id, service, counter, reason, month, first_day, last_day, answers, alike, expected,
       strata, state)
     VALUES (?, 'disdukcapil/ktp-el', '4M9TJ', 'share', '2026-03', '2026-03-10', '2026-03-10', 48, 47, 1.5, '{}',
       'held')`,
  )
    .bind(id)
    .run();
}

const listFor = async (cookie: string) =>
  (await (await ask('/api/panel/held', { cookie })).json()) as HeldList;
const trail = async () => {
  const { results } = await env.DB.prepare(
    `SELECT action, department, subject, detail FROM audit_trail WHERE action LIKE 'held%'`,
  ).all<{ detail: string }>();
  return results.map((row) => ({ ...row, detail: JSON.parse(row.detail) }));
};

beforeEach(async () => {
  await emptyDatabase();
  await env.DB.prepare(`DELETE FROM audit_trail WHERE action LIKE 'held%'`)
    .run()
    .catch(() => undefined);
  await hold('batch');
});

describe('an auditor', () => {
  it('sees when, how many and how alike, and nothing of what was said', async () => {
    const { waiting } = await listFor(await cookieOf({ role: 'auditor' }));
    expect(waiting).toEqual([
      {
        id: 'batch',
        service: 'disdukcapil/ktp-el',
        counter: '4M9TJ',
        reason: 'share',
        firstDay: '2026-03-10',
        lastDay: '2026-03-10',
        answers: 48,
        alike: 47,
        expected: 1.5,
        state: 'held',
        decidedDay: null,
        note: null,
      },
    ]);
  });

  it.each([
    ['release', 'released', 'held-released'],
    ['reject', 'rejected', 'held-rejected'],
  ])(
    'may %s with a reason, once, and the trail of the city and the department has it',
    async (decision, state, action) => {
      const cookie = await cookieOf({ role: 'auditor' });
      const before = (await trail()).length;
      const body = { decision, note };
      expect((await ask('/api/panel/held/batch', { cookie, body })).status).toBe(204);
      expect((await ask('/api/panel/held/batch', { cookie, body })).status).toBe(409);
      const { waiting, decided } = await listFor(cookie);
      expect(waiting).toEqual([]);
      expect(decided).toMatchObject([{ state, note }]);
      const entries = (await trail()).slice(before);
      expect(entries).toEqual([
        {
          action,
          department: 'disdukcapil',
          subject: 'disdukcapil/ktp-el',
          detail: {
            counter: '4M9TJ',
            held: 'share',
            answers: 48,
            first: '2026-03-10',
            note,
          },
        },
      ]);
    },
  );

  it('must say why', async () => {
    const cookie = await cookieOf({ role: 'auditor' });
    const answer = await ask('/api/panel/held/batch', {
      cookie,
      body: { decision: 'reject', note: ' ' },
    });
    expect(answer.status).toBe(422);
    expect((await listFor(cookie)).waiting).toHaveLength(1);
  });

  it('hears that a batch is not there', async () => {
    const cookie = await cookieOf({ role: 'auditor' });
    const answer = await ask('/api/panel/held/none', {
      cookie,
      body: { decision: 'reject', note },
    });
    expect(answer.status).toBe(404);
  });
});

it.each([
  { role: 'administrator' as const },
  { role: 'head' as const, department: 'disdukcapil' as const },
  { role: 'staff' as const, department: 'disdukcapil' as const },
])('nobody else decides: $role', async (visitor) => {
  const cookie = await cookieOf(visitor);
  const body = { decision: 'reject', note };
  expect((await ask('/api/panel/held/batch', { cookie, body })).status).toBe(403);
});
