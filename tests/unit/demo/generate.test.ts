import { describe, expect, it } from 'vitest';
import type { Catalogue, Department } from '#shared/catalogue/catalogue.ts';
import { statusOf } from '#shared/publication/thresholds.ts';
import { misfitsOf } from '#shared/survey/acceptance.ts';
import { isEntered } from '#shared/survey/channel.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { cleanComment } from '#shared/survey/redaction.ts';
import { responseSchema } from '#shared/survey/response.ts';
import { type DemoResponse, defaultDemoSize, demoResponses } from '../../../tools/demo/generate.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const today = '2026-11-23';

function made(responses: number, seed = 7, catalogue: Catalogue = testCatalogue): DemoResponse[] {
  return [...demoResponses({ catalogue, seed, responses, today, months: 14 })];
}

const responses = made(20_000);
const share = (matches: (each: DemoResponse) => boolean, among = responses) =>
  among.filter(matches).length / among.length;
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const ratingsIn = (among: readonly DemoResponse[]) =>
  among.flatMap(({ response }) => Object.values(response.answers));
const isShort = ({ response }: DemoResponse) => response.form === 'short';
const onPhones = responses.filter(({ channel }) => channel === 'open' || channel === 'ticket');
const atShortCounters = onPhones.filter(({ service }) => !service.startsWith('bkpsdm/'));

describe('demo responses', () => {
  it('are as many as asked for', () => {
    expect(responses).toHaveLength(20_000);
    expect(made(1)).toHaveLength(1);
    expect(made(0)).toHaveLength(0);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(made(50)).toEqual(made(50));
    expect(made(50, 8)).not.toEqual(made(50));
  });

  it('fit the schema and the counter they name', () => {
    const counters = new Map(testCatalogue.counters.map((each) => [each.code, each]));
    const services = new Map(testCatalogue.services.map((each) => [each.id, each]));
    const departments = new Map(testCatalogue.departments.map((each) => [each.id, each]));
    for (const { response, service: id } of responses) {
      const counter = counters.get(response.counter);
      const service = services.get(id);
      if (counter === undefined || service === undefined) throw new Error(`no place: ${id}`);
      const department = departments.get(service.department);
      expect(counter.service).toBe(id);
      expect(responseSchema.safeParse(response).error).toBeUndefined();
      expect(misfitsOf(response, counter, service, department ?? {})).toEqual([]);
    }
  });

  it('have ids of their own', () => {
    expect(new Set(responses.map(({ response }) => response.id)).size).toBe(responses.length);
  });

  it('come in the order of the days, over 14 calendar months up to yesterday', () => {
    const days = responses.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(days[0]?.slice(0, 7)).toBe('2025-10');
    expect(days.at(-1)).toBe('2026-11-22');
  });

  it('come in office hours, at night and on Sundays only to emergency care', () => {
    const weekday = (day: string) => new Date(day).getUTCDay();
    const igd = (each: DemoResponse) => each.service === 'rsud/igd';
    for (const { day, hour } of responses.filter((each) => !igd(each))) {
      expect(weekday(day)).not.toBe(0);
      expect(hour).toBeGreaterThanOrEqual(7);
      expect(hour).toBeLessThan(16);
    }
    const emergencies = responses.filter(igd);
    expect(emergencies.some(({ hour }) => hour < 5)).toBe(true);
    expect(emergencies.some(({ day }) => weekday(day) === 0)).toBe(true);
  });

  it('come most to the registry and the hospital', () => {
    const disdukcapil = share(({ service }) => service.startsWith('disdukcapil/'));
    const rsud = share(({ service }) => service.startsWith('rsud/'));
    expect(disdukcapil).toBeGreaterThan(rsud);
    expect(rsud).toBeGreaterThan(20 * share(({ service }) => service.startsWith('bkpsdm/')));
  });

  it('use the short form where it is offered, but for the volunteers', () => {
    expect(share(isShort, atShortCounters)).toBeCloseTo(0.82, 1);
    expect(share(isShort)).toBeLessThan(share(isShort, atShortCounters));
  });

  it('have more volunteers among the discontented', () => {
    const isFull = (each: DemoResponse) => !isShort(each);
    const unhappy = atShortCounters.filter(({ response }) => response.impression <= 2);
    const happy = atShortCounters.filter(({ response }) => response.impression === 4);
    expect(share(isFull, unhappy)).toBeGreaterThan(1.5 * share(isFull, happy));
  });

  it('ask each block about as often', () => {
    const short = responses.filter(isShort);
    for (let block = 0; block < 12; block += 1) {
      const asked = share(({ response }) => response.block === block, short);
      expect(Math.abs(asked - 1 / 12)).toBeLessThan(0.01);
    }
  });

  it('come by ticket and at a kiosk too where it is busy, and a kiosk asks one element', () => {
    const ofBusy = responses.filter(({ service }) => service === 'disdukcapil/ktp-el');
    const quiet = responses.filter(({ service }) => service.startsWith('bkpsdm/'));
    const ticketed = ({ channel }: DemoResponse) => channel === 'ticket';
    expect(share(ticketed, ofBusy)).toBeCloseTo(0.3, 1);
    expect(share(({ channel }) => channel === 'open', quiet)).toBe(1);
    const kiosk = responses.filter(({ channel }) => channel === 'kiosk');
    expect(kiosk.length).toBeGreaterThan(500);
    expect(kiosk.every(({ response }) => Object.keys(response.answers).length <= 1)).toBe(true);
  });

  it('come on paper and read out too where it is busy, with every element', () => {
    const entered = responses.filter(({ channel }) => isEntered(channel));
    expect(new Set(entered.map(({ channel }) => channel))).toEqual(new Set(['paper', 'assisted']));
    expect(entered.every(({ response }) => response.form === 'full')).toBe(true);
  });

  it('skip an element now and then', () => {
    const full = responses.filter(({ response }) => response.counter === 'A7F41');
    const answered = full.map(({ response }) => Object.keys(response.answers).length);
    expect(Math.max(...answered)).toBe(elementKeys.length);
    expect(mean(answered)).toBeGreaterThan(8.5);
    expect(mean(answered)).toBeLessThan(9);
  });

  it('give a profile, a comment or English as often as people do', () => {
    const hasProfile = ({ response }: DemoResponse) => Object.keys(response.profile).length > 0;
    expect(share(hasProfile, onPhones)).toBeCloseTo(0.6, 1);
    const commenting = share(({ response }) => response.comment !== undefined);
    expect(commenting).toBeGreaterThan(0.1);
    expect(commenting).toBeLessThan(0.14);
    expect(share(({ response }) => response.language === 'en')).toBeCloseTo(0.02, 2);
  });

  it('have one opinion behind the elements and the impression', () => {
    const above = responses.filter(({ response }) => response.impression >= 3);
    const below = responses.filter(({ response }) => response.impression <= 2);
    expect(mean(ratingsIn(above))).toBeGreaterThan(mean(ratingsIn(below)) + 0.4);
  });

  it('praise conduct, and time and complaints least', () => {
    const of = (key: (typeof elementKeys)[number]) =>
      mean(responses.flatMap(({ response }) => response.answers[key] ?? []));
    for (const key of ['requirements', 'procedure', 'facilities'] as const) {
      expect(of('conduct')).toBeGreaterThan(of(key));
      expect(of('time')).toBeLessThan(of(key));
      expect(of('complaints')).toBeLessThan(of(key));
    }
  });

  it('show one department getting better and the others not', () => {
    const gain = (department: string) => {
      const there = responses.filter(({ service }) => service.startsWith(`${department}/`));
      const early = there.filter(({ day }) => day < '2026-05-01');
      const late = there.filter(({ day }) => day >= '2026-08-01');
      return 25 * (mean(ratingsIn(late)) - mean(ratingsIn(early)));
    };
    expect(gain('disdukcapil')).toBeGreaterThan(6);
    expect(Math.abs(gain('rsud'))).toBeLessThan(3);
    expect(gain('bkpsdm')).toBeLessThan(0);
  });
});

describe('demo comments', () => {
  const comments = responses.flatMap(({ response }) => response.comment ?? []);

  it('are of several hundred kinds', () => {
    expect(new Set(comments).size).toBeGreaterThan(800);
  });

  it('have every slot filled', () => {
    expect(comments.filter((comment) => /[{}]/.test(comment))).toEqual([]);
  });

  it('hold personal data that redaction takes out, and lose next to nothing else', () => {
    const redacted = comments.filter((comment) => cleanComment(comment) !== comment);
    expect(redacted.length / comments.length).toBeGreaterThan(0.04);
    expect(redacted.length / comments.length).toBeLessThan(0.08);
    for (const label of ['[NIK]', '[telepon]', '[email]', '[pelat]', '[nama]']) {
      expect(redacted.some((comment) => cleanComment(comment)?.includes(label))).toBe(true);
    }
    const personal =
      /\d{4,}|@|(?:Bu|Pak|pak|Mbak|Mas|Ibu|a\.n\.) (?:Rina|Dedi|Sari|Andi|Nur|budi|Siti)/;
    // A role with a slip of the finger in it ("ibu petugsa") passes for a name.
    const spoilt = redacted.filter((comment) => !personal.test(comment));
    expect(spoilt.length / comments.length).toBeLessThan(0.005);
    expect(comments.filter((comment) => personal.test(cleanComment(comment) ?? ''))).toEqual([]);
  });
});

describe('the default size', () => {
  it('shows departments of every status in the current year', () => {
    const catalogue = cityOf({ agency: 25, hospital: 1, 'health-centre': 19, district: 13 });
    const year = made(defaultDemoSize, 2026, catalogue).filter(({ day }) => day >= '2026-01-01');
    const statuses = catalogue.departments.map(({ id }) =>
      statusOf(year.filter(({ service }) => service === `${id}/layanan`).length),
    );
    for (const status of ['insufficient', 'count', 'caution', 'full'] as const) {
      expect(statuses.filter((each) => each === status).length).toBeGreaterThanOrEqual(3);
    }
  });
});

/** So many departments of each kind, each with one service at one counter. */
function cityOf(kinds: Readonly<Record<Department['kind'], number>>): Catalogue {
  const [department] = testCatalogue.departments;
  const [service] = testCatalogue.services;
  const [counter] = testCatalogue.counters;
  if (!department || !service || !counter) throw new Error('the fixture is empty');
  const departments = Object.entries(kinds).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, place) => ({
      ...department,
      id: `${kind}-${place}`,
      name: `${kind} ${place}`,
      kind: kind as Department['kind'], // Object.entries forgets the type of the keys
    })),
  );
  return {
    ...testCatalogue,
    departments,
    services: departments.map(({ id }) => ({ ...service, id: `${id}/layanan`, department: id })),
    counters: departments.map(({ id }) => ({ ...counter, service: `${id}/layanan` })),
  };
}
