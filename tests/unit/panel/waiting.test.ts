/** What waits, for whom, and in which words. */
import { describe, expect, it } from 'vitest';
import { sayCityWaiting, sayWaiting } from '#shared/panel/say-waiting.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import {
  heldFor,
  isBehind,
  nothingInCity,
  nothingWaits,
  placeOf,
  type Waiting,
  waitingFor,
  waitingKinds,
} from '#shared/panel/waiting.ts';

const everything: Waiting = {
  ...{ comments: 14, oldest: '2025-11-11', mine: 2, mineLate: 1, proposals: 1, requests: 1 },
  checks: 1,
  ...{ late: 2, lateOwn: 2, alerts: 3, unreported: 5, sheets: 7, sheetsSince: '2026-10' },
};
const today = '2026-11-28';
const person = { id: 'u', name: 'Sri' };
const staff: Viewer = { ...person, role: 'staff', departments: ['rsud'] };
const head: Viewer = { ...person, role: 'head', departments: ['rsud'] };
const administrator: Viewer = { ...person, role: 'administrator' };
const auditor: Viewer = { ...person, role: 'auditor' };

describe('what waits for somebody', () => {
  it.each([
    [
      'staff, who decide nothing',
      staff,
      ['mine', 'comments', 'late', 'alerts', 'unreported', 'sheets'],
    ],
    ['a head', head, waitingKinds],
    ['an administrator', administrator, waitingKinds],
    ['an auditor, who looks whether it is decided', auditor, waitingKinds],
  ])('is, for %s, the most personal first', (_, viewer, kinds) => {
    expect(waitingFor(everything, viewer, 'rsud')).toEqual(kinds);
  });

  it('is nothing where nothing waits', () => {
    expect(waitingFor(nothingWaits, head, 'rsud')).toEqual([]);
  });

  it('leads each to a page of the department', () => {
    for (const kind of waitingKinds)
      expect(placeOf(kind, 'rsud')).toMatch(/^\/panel\/unit\/rsud\//);
  });
});

describe('a sentence of what waits', () => {
  it.each([
    [
      'mine',
      '2 komentar dititipkan kepada Anda, 1 lewat tenggat',
      '2 comments entrusted to you, 1 overdue',
    ],
    [
      'comments',
      '14 komentar belum dijawab, yang tertua 382 hari',
      '14 comments not answered, the oldest for 382 days',
    ],
    ['proposals', '1 usulan menunggu persetujuan', '1 proposal to be approved'],
    [
      'requests',
      '1 permintaan unit lain menunggu jawaban',
      '1 request of other departments to be answered',
    ],
    ['late', '2 tindakan lewat batas waktu', '2 actions past the due day'],
    ['alerts', '3 peringatan belum dilihat', '3 alerts not seen'],
    [
      'unreported',
      '5 laporan bulanan orang dilayani belum diisi',
      '5 monthly reports of people served missing',
    ],
    [
      'sheets',
      '7 lembar kertas sejak Oktober 2026 belum terhitung: periodenya masih terbuka',
      '7 sheets on paper since October 2026 not counted yet: the period is still open',
    ],
  ] as const)('names its number: %s', (kind, id, en) => {
    expect(sayWaiting(kind, everything, today)).toEqual({ id, en });
  });

  it('says nothing of a due day that nobody missed', () => {
    const { id } = sayWaiting('mine', { ...everything, mineLate: 0 }, today);
    expect(id).toBe('2 komentar dititipkan kepada Anda');
  });
});

describe('a department', () => {
  it.each([
    [{}, false],
    [{ comments: 1, oldest: '2026-11-15' }, false],
    [{ comments: 1, oldest: '2026-11-14' }, true],
    [{ late: 1 }, true],
    [{ unreported: 1 }, true],
    [{ alerts: 9, proposals: 2, requests: 1, sheets: 8 }, false],
  ])('with %j is behind: %s', (waiting, behind) => {
    expect(isBehind({ ...nothingWaits, ...waiting }, today)).toBe(behind);
  });
});

describe('what waits in the city', () => {
  const city = {
    cityAlerts: 5,
    held: 2,
    drafts: 0,
    toPublish: 3,
    departments: { rsud: everything, dinkes: nothingWaits },
  };

  it('is for the auditor also what is held, first', () => {
    expect(sayCityWaiting(city, auditor, today).map(({ path, said }) => [path, said.id])).toEqual([
      ['/panel/kota/ditahan', '2 kelompok jawaban yang ditahan menunggu keputusan'],
      ['/panel/kota#behind', '1 unit tertinggal'],
      ['/panel/kota/peringatan', '5 peringatan belum dilihat'],
      ['/panel/kota/tindak-lanjut', '2 tindakan lewat batas waktu'],
    ]);
  });

  it('counts held answers for nobody but the auditor, in the menu, too', () => {
    expect(heldFor(auditor, city)).toBe(2);
    expect(heldFor(administrator, city)).toBe(0);
  });

  it('is for the administrator what somebody can do something about', () => {
    expect(sayCityWaiting(city, administrator, today).map(({ said }) => said.en)).toEqual([
      '3 reports to be approved or published',
      '1 department is behind',
      '5 alerts not seen',
      '2 actions past the due day',
    ]);
  });

  it('is nothing where nothing waits', () => {
    const quiet = { ...nothingInCity, departments: { dinkes: nothingWaits } };
    expect(sayCityWaiting(quiet, auditor, today)).toEqual([]);
  });
});
