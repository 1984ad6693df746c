/** The audit trail, narrowed: who, what, which unit, from when to when. */
import { env } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import { audited } from '#functions/db/audit-trail.ts';
import { type AuditEntry, auditEntriesPerPage } from '#shared/panel/audit.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { ask, cookieOf } from './sessions.ts';

const sri: Viewer = { id: 's', name: 'Sri Wahyuni', role: 'head', departments: ['rsud'] };
const rina: Viewer = { id: 'r', name: 'Rina', role: 'administrator' };

let cookie = '';
beforeAll(async () => {
  cookie = await cookieOf({ role: 'auditor' });
  // Half past midnight in Jakarta on the 2nd is still the 1st in UTC.
  await env.DB.batch([
    audited(env.DB, sri, new Date('2026-03-01T10:00:00Z'), {
      action: 'people-served-reported',
      department: 'rsud',
      subject: 'rsud/igd',
    }),
    audited(env.DB, sri, new Date('2026-03-01T17:30:00Z'), {
      action: 'action-proposed',
      department: 'rsud',
      subject: 'Kursi baru',
    }),
    audited(env.DB, rina, new Date('2026-03-02T17:00:00Z'), {
      action: 'user-added',
      department: ['disdukcapil', 'rsud'],
      subject: 'Budi',
    }),
  ]);
});

async function find(query: string, unit = ''): Promise<string[]> {
  const path = `/api/panel${unit && `/unit/${unit}`}/audit-trail?to=2026-04-01&${query}`;
  const entries = await (await ask(path, { cookie })).json<AuditEntry[]>();
  return entries.map(({ action }) => action);
}

describe('the audit trail', () => {
  it.each([
    ['', ['user-added', 'action-proposed', 'people-served-reported']],
    ['who=wahyu', ['action-proposed', 'people-served-reported']],
    ['who=budi', ['user-added']],
    ['what=served', ['people-served-reported']],
    ['what=follow-up', ['action-proposed']],
    ['department=disdukcapil', ['user-added']],
    ['department=rsud', ['user-added', 'action-proposed', 'people-served-reported']],
    ['department=rsud&what=accounts&who=rina', ['user-added']],
    ['who=tidak ada', []],
  ])('narrowed by "%s" tells of %j', async (query, actions) => {
    expect(await find(query)).toEqual(actions);
  });

  it('takes days as the city has them, both included', async () => {
    expect(await find('from=2026-03-02')).toEqual(['user-added', 'action-proposed']);
    const to = await ask('/api/panel/audit-trail?from=2026-03-01&to=2026-03-01', { cookie });
    expect((await to.json<AuditEntry[]>()).map(({ action }) => action)).toEqual([
      'people-served-reported',
    ]);
  });

  it('of a department cannot be widened to another', async () => {
    expect(await find('department=rsud', 'disdukcapil')).toEqual(['user-added']);
    expect(await find('department=bkpsdm', 'disdukcapil')).toEqual([]);
  });

  it.each([
    'what=x',
    'from=kemarin',
    'to=2026-13-01',
    'before=-1',
    'before=abc',
    `who=${'x'.repeat(200)}`,
  ])('takes "%s" as if it were not there', async (query) => {
    const answer = await ask(`/api/panel/audit-trail?${query}`, { cookie });
    expect((await answer.json<AuditEntry[]>()).length).toBeGreaterThan(2);
  });

  it('is by the page, or more for a file', async () => {
    const many = Array.from({ length: auditEntriesPerPage + 5 }, () =>
      audited(env.DB, rina, new Date('2026-05-01T00:00:00Z'), {
        action: 'alerts-seen',
        subject: '1',
      }),
    );
    await env.DB.batch(many);
    const count = async (query: string) => {
      const answer = await ask(`/api/panel/audit-trail?what=alerts&${query}`, { cookie });
      return (await answer.json<AuditEntry[]>()).length;
    };
    expect(await count('')).toBe(auditEntriesPerPage);
    expect(await count('all')).toBe(auditEntriesPerPage + 5);
  });
});
