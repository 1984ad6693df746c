/** What alerts say and where they lead, in the panel and in the digest. */
import { describe, expect, it } from 'vitest';
import { type Alert, isTrouble } from '#shared/alerts/alert.ts';
import { isDue, minutesBetween } from '#shared/alerts/delivery.ts';
import { composeDigest } from '#shared/alerts/digest.ts';
import { mostPressing, mostUrgent } from '#shared/alerts/inbox.ts';
import { placesOf } from '#shared/alerts/places.ts';
import { sayAlert } from '#shared/alerts/say-alert.ts';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { signalRules } from '#shared/statistics/control-chart.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const index = catalogueIndex(testCatalogue);
const department = 'disdukcapil';
const service = 'disdukcapil/ktp-el';
const signal = {
  ...{ kind: 'signal', department, unit: service, month: '2026-10', rule: 'run' },
  ...{ direction: 'down', since: '2026-04' },
} as const satisfies Alert;
const rise = { ...signal, direction: 'up' } as const satisfies Alert;
const burst: Alert = {
  ...{ kind: 'burst', department, service, from: '2026-10-29', to: '2026-11-04' },
  ...{ answers: 1234, low: 45, usual: 12 },
};
const silence: Alert = {
  ...{ kind: 'silence', department, service, counter: '4M9TJ', since: '2026-11-02', usual: 17 },
};
const overdue: Alert = {
  ...{ kind: 'overdue', department, action: 7, service, element: 'time' },
  ...{ dueDay: '2026-10-01', stage: 'public' },
};

describe('an alert', () => {
  it('says in a sentence what happened, since when, and how it usually is', () => {
    expect(sayAlert(burst, index)).toEqual({
      id: 'KTP-el: 45% dari 1.234 jawaban yang masuk tanggal 29 Oktober 2026 sampai 4 November 2026 kurang atau tidak puas, biasanya 12%.',
      en: 'Identity card: 45% of the 1,234 answers that joined 29 October 2026 to 4 November 2026 were less or not satisfied; usually it is 12%.',
    });
    expect(sayAlert(silence, index).en).toContain(
      'Loket 2, Mal Pelayanan Publik: no answers since',
    );
    expect(sayAlert(overdue, index).id).toContain(
      'tentang Waktu Penyelesaian, KTP-el belum selesai',
    );
  });

  it.each(signalRules)('says of the rule %s whether the index rose or fell', (rule) => {
    const said = [signal, rise].map((alert) => sayAlert({ ...alert, rule }, index));
    expect(new Set(said.flatMap(({ id, en }) => [id, en])).size).toBe(4);
  });

  it('names what the catalogue no longer has by its id', () => {
    expect(sayAlert({ ...silence, counter: 'XXXXX' }, index).id).toContain('XXXXX');
    expect(sayAlert({ ...signal, unit: 'gone/service' }, index).id).toContain('gone/service');
  });

  it('is of the city where its own report is late, and leads there', () => {
    const late: Alert = {
      ...{ kind: 'closing', department: '', period: '2026-Q3', step: 'check' },
      dueDay: '2026-10-10',
    };
    expect(sayAlert(late, index).id).toContain('belum diperiksa pengelola kota');
    expect(placesOf(late)[0].path).toBe('/panel/kota/penutupan/kota?period=2026-Q3');
  });

  it('is one of the city where departments are late, names the first few and leads to their table', () => {
    const of = (departments: readonly string[]): Alert => ({
      ...{ kind: 'closing', department: '', period: '2026-Q3', step: 'check' },
      ...{ dueDay: '2026-10-10', departments },
    });
    expect(sayAlert(of(['disdukcapil', 'rsud', 'a', 'b', 'c']), index)).toEqual({
      id: 'Triwulan III 2026: 5 unit belum memeriksa angkanya, batas waktunya 10 Oktober 2026: Disdukcapil, RSUD, a, dan 2 lagi.',
      en: 'Quarter 3 of 2026: 5 departments have not checked their figures, which was due on 10 October 2026: Disdukcapil, RSUD, a and 2 more.',
    });
    expect(sayAlert(of(['rsud']), index).en).toContain('1 department has not checked');
    expect(placesOf(of(['rsud'])).map(({ path }) => path)).toEqual([
      '/panel/kota/penutupan?period=2026-Q3',
    ]);
  });

  it('leads to the place that it concerns; a rise needs nothing to be done', () => {
    const pathsOf = (alert: Alert) => placesOf(alert).map(({ path }) => path);
    const plan = '/panel/unit/disdukcapil/tindak-lanjut/baru?service=disdukcapil%2Fktp-el';
    const chart = `/hasil/${service}/bulan?period=2026-10`;
    expect(pathsOf(signal)).toEqual([chart, plan]);
    expect(pathsOf(rise)).toEqual([chart]);
    expect(isTrouble(rise)).toBe(false);
    expect(pathsOf(burst)).toContain(plan);
    expect(pathsOf(silence)).toEqual([
      '/poster?department=disdukcapil&service=disdukcapil%2Fktp-el&counter=4M9TJ',
      '/s/4M9TJ',
    ]);
    expect(pathsOf(overdue)).toEqual(['/panel/unit/disdukcapil/tindak-lanjut/7']);
  });
});

describe('a list of alerts', () => {
  const listed = [overdue, rise, burst, signal].map((alert, at) => ({
    ...{ id: at + 1, alert, seen: false, programme: null, holds: null },
    raisedDay: alert === burst ? '2026-11-04' : '2026-11-05',
  }));

  it('begins with the newest day, and on it with what is most urgent', () => {
    expect(mostPressing(listed).map(({ alert }) => alert)).toEqual([overdue, signal, rise, burst]);
  });

  it('names the most urgent of those not seen, and no good news', () => {
    expect(mostUrgent(listed, 2).map(({ alert }) => alert)).toEqual([burst, overdue]);
    const seen = listed.map((each) => ({ ...each, seen: each.alert === burst }));
    expect(mostUrgent(seen, 9).map(({ alert }) => alert)).toEqual([overdue, signal]);
  });
});

describe('a digest', () => {
  const setting = { city: 'Kota Contoh', origin: 'https://suara.example', index, demo: false };
  const stored = { id: 'id', day: '2026-11-05', composedAt: '2026-11-05T00:00Z' };

  it('is cut where a chat room would cut it, and says how many are left', () => {
    const alerts = Array.from({ length: 25 }, (_, at) => ({ ...silence, usual: at + 10 }));
    const digest = composeDigest({ ...stored, alerts }, setting);
    expect(digest.alerts).toHaveLength(25);
    expect(digest.text.match(/^- /gm)).toHaveLength(20);
    expect(digest.text).toContain('Dan 5 peringatan lain.');
    expect(digest.text.length).toBeLessThan(8000);
  });

  it('says so where its figures are made up, and has paths where the city has no origin', () => {
    const made = composeDigest(
      { ...stored, alerts: [overdue] },
      { ...setting, demo: true, origin: undefined },
    );
    expect(made.subject).toContain('data contoh');
    expect(made.alerts[0]?.link).toBe('/panel/unit/disdukcapil/tindak-lanjut/7');
  });
});

describe('a delivery', () => {
  it('is tried again after 5, 10, 20 minutes and so on, at least every six hours', () => {
    expect([1, 2, 3, 7, 8, 50].map(minutesBetween)).toEqual([5, 10, 20, 320, 360, 360]);
    expect(isDue(0, null, '2026-11-05T00:00Z')).toBe(true);
    expect(isDue(2, '2026-11-05T00:00Z', '2026-11-05T00:09Z')).toBe(false);
    expect(isDue(2, '2026-11-05T00:00Z', '2026-11-05T00:10Z')).toBe(true);
  });
});
