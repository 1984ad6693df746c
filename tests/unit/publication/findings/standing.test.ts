/** Who stands out: both ways, by the usual spread or by chance, and how sure that is. */
import { describe, expect, it } from 'vitest';
import {
  groupFinding,
  sayPlace,
  sayStanding,
  standingFinding,
} from '#shared/publication/findings/standing-finding.ts';
import type { PublishedFunnel, PublishedPart, Results } from '#shared/publication/results.ts';
import { few, figure, part, resultsWith } from './figures.ts';

const group = (kind: 'agency' | null, spread: number | null) =>
  ({ kind, parts: 20, target: 82, variance: 100, spread }) as const;
const funnelOf = (...groups: PublishedFunnel['groups'][number][]): PublishedFunnel => ({
  target: 82,
  variance: 100,
  groups,
});
const agency = (name: string, index: number, places: Partial<PublishedPart> = {}) =>
  part(name, figure(index, 1), { kind: 'agency', place: 'within', standing: 'within', ...places });
const below = { place: 'below', standing: 'below' } as const;
const above = { place: 'above', standing: 'above' } as const;
const others = Array.from({ length: 8 }, (_, i) => agency(`Dinas ${i}`, 82));

const said = (changes: Partial<Results>, language: 'id' | 'en' = 'id') => {
  const finding = standingFinding(resultsWith(changes));
  return finding && sayStanding(finding, language);
};

describe('who stands out', () => {
  const funnel = funnelOf(group('agency', 2));

  it('names those outside the usual spread, both ways, and says how sure it is', () => {
    const parts = [agency('Dishub', 72, below), ...others, agency('Dinkes', 92, above)];
    expect(said({ funnel, parts })).toBe(
      'Dari 10 unit yang dibandingkan, 2 yang berbeda dari rata-rata yang sejenis lebih dari kebetulan; di luar sebaran biasanya: 1 di bawah (Dishub), 1 di atas (Dinkes). Dinilai bersama-sama pun begitu: dari yang disebut paling banyak 1 dari 10 karena kebetulan.',
    );
  });

  it('says of one that does not hold among so many that it is not certain', () => {
    // 3.1 standard errors off: 1 in 500 by itself, and one in a hundred finds such a one in five.
    const parts = [
      agency('Dishub', 82 - 3.1 * Math.hypot(2, Math.sqrt(0.5)), below),
      ...Array.from({ length: 99 }, (_, i) => agency(`Dinas ${i}`, 82)),
    ];
    expect(said({ funnel, parts }, 'en')).toBe(
      'Of 100 units compared, 1 differs from the mean of their kind beyond chance; outside their usual spread: 1 below (Dishub). Judged together this is not certain of Dishub: among 100 compared, one like that may be there by chance.',
    );
  });

  it('says that none stands out', () => {
    const parts = [...others, agency('Dinkes', 85, { place: 'above' })];
    expect(said({ funnel, parts })).toBe(
      'Dari 9 unit yang dibandingkan, 1 yang berbeda dari rata-rata yang sejenis lebih dari kebetulan; tidak ada yang di luar sebaran biasanya.',
    );
    expect(said({ funnel, parts: others }, 'en')).toBe(
      'Of 8 units compared, none differs from the mean of their kind beyond chance; none lies outside their usual spread.',
    );
  });

  it('tells of few parts, whose spread is not known, what chance says', () => {
    const scope = resultsWith({}).scope;
    const parts = [
      part('KTP-el', figure(70, 1), { place: 'below' }),
      part('KK', figure(83, 1), { place: 'within' }),
      part('Akta', few),
    ];
    expect(
      said({
        scope: { ...scope, kind: 'department' },
        funnel: funnelOf(group(null, null)),
        parts,
      }),
    ).toBe(
      'Dari 2 layanan yang dibandingkan, 1 yang berbeda dari rata-ratanya lebih dari kebetulan: 1 di bawah (KTP-el). Dinilai bersama-sama pun begitu: dari yang disebut paling banyak 1 dari 10 karena kebetulan.',
    );
  });

  it('says how many have an index where that is fewer than two', () => {
    expect(said({ parts: [agency('Dishub', 72), part('Dinkes', few)] })).toBe(
      'Belum bisa dikatakan unit mana yang menonjol: baru 1 dari 2 punya indeks.',
    );
    expect(said({ parts: [] })).toBeUndefined();
  });

  it('names three at most and counts the rest', () => {
    const parts = [1, 2, 3, 4, 5].map((i) => agency(`P${i}`, 70, below));
    expect(said({ funnel, parts })).toContain('5 di bawah (P1, P2, P3, dan 2 lagi)');
  });

  it('is said of each kind by its own name', () => {
    const kind = group('agency', 2);
    const results = resultsWith({
      funnel: funnelOf(kind),
      parts: [...others, agency('Dishub', 70, below)],
    });
    expect(sayStanding(groupFinding(results, kind), 'id')).toContain(
      'Dari 9 dinas dan badan yang dibandingkan',
    );
  });
});

it('remarks in a row only upon what stands out', () => {
  expect(sayPlace({ place: 'above', standing: 'within' }, 'id')).toBe('');
  expect(sayPlace(below, 'id')).toBe('di bawah sebaran biasa yang sejenis');
  expect(sayPlace({ place: 'below' }, 'id')).toBe('di bawah, lebih dari kebetulan');
  expect(sayPlace({}, 'id')).toBe('');
});
