import { describe, expect, it } from 'vitest';
import type { DepartmentKind } from '#shared/catalogue/catalogue.ts';
import { type AssessedPart, publishFunnel } from '#shared/publication/funnel.ts';
import type { Figure } from '#shared/publication/results.ts';

const figure = (index: number, respondents = 100): Figure => ({
  status: 'full',
  respondents,
  index,
  grade: 'B',
  interval: { low: index - 1, high: index + 1 },
});

describe('the funnel of parts', () => {
  const part = (
    id: string,
    own: Figure,
    kind?: DepartmentKind,
    standardError = 1.2,
  ): AssessedPart => ({
    id,
    name: { id, en: id },
    shortName: id,
    ...(kind && { kind }),
    trend: { indexes: [], change: 'none', signals: [], level: null },
    assessed: 'index' in own ? { figure: own, standardError } : { figure: own },
  });

  it('places each part with an index, and none without', () => {
    const { funnel, parts } = publishFunnel(figure(80, 300), [
      part('like', figure(81)),
      part('low', figure(70)),
      part('few', { status: 'count', respondents: 20 }),
    ]);
    expect(funnel).toMatchObject({ target: 80, variance: 144 });
    expect(funnel?.groups).toEqual([
      { kind: null, parts: 2, target: 80, variance: 144, spread: null },
    ]);
    expect(parts.map(({ place }) => place)).toEqual(['within', 'below', undefined]);
  });

  it('is none around a whole without an index, or with a single part', () => {
    const few = { status: 'count', respondents: 20 } as const;
    expect(publishFunnel(few, [part('a', figure(81)), part('b', figure(70))]).funnel).toBeNull();
    expect(publishFunnel(figure(80), [part('a', figure(81))]).funnel).toBeNull();
    expect(publishFunnel(figure(80), []).parts).toEqual([]);
  });

  /** Twelve of a kind, around a level, two points apart from one to the next but one. */
  const twelve = (kind: DepartmentKind, level: number) =>
    Array.from({ length: 12 }, (_, i) =>
      part(`${kind}-${i}`, figure(level + ((i % 3) - 1) * 2, 400), kind, 0.6),
    );

  it('compares a unit with its own kind: what is low for the city may be usual for health centres', () => {
    const { funnel, parts } = publishFunnel(figure(80, 9600), [
      ...twelve('agency', 86),
      ...twelve('health-centre', 74),
    ]);
    expect(funnel?.groups.map(({ kind, parts: count, target }) => [kind, count, target])).toEqual([
      ['agency', 12, 86],
      ['health-centre', 12, 74],
    ]);
    expect(parts.filter(({ place }) => place !== 'within')).toHaveLength(16);
    expect(parts.filter(({ standing }) => standing !== 'within')).toEqual([]);
  });

  it('says which stands out of the usual spread of its kind as well', () => {
    const { parts } = publishFunnel(figure(86, 5200), [
      ...twelve('agency', 86),
      part('poor', figure(72, 400), 'agency', 0.6),
    ]);
    expect(parts.filter(({ standing }) => standing === 'below').map(({ id }) => id)).toEqual([
      'poor',
    ]);
  });

  it('compares the only hospital with all units', () => {
    const { funnel, parts } = publishFunnel(figure(86, 5200), [
      ...twelve('agency', 86),
      part('rsud', figure(72, 400), 'hospital', 0.6),
    ]);
    expect(funnel?.groups.map(({ kind, parts: count }) => [kind, count])).toEqual([
      ['agency', 12],
      [null, 1],
    ]);
    expect(parts.at(-1)).toMatchObject({ place: 'below', standing: 'below' });
  });
});
