/** Published figures for the tests of findings. */
import { noneEntered } from '#shared/publication/entered.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import type { EarlierFigure, Figure, PublishedPart, Results } from '#shared/publication/results.ts';

/** A figure of 200 people whose range reaches so far to each side. */
export const figure = (index: number, half: number, respondents = 200): Figure => ({
  status: respondents < 100 ? 'caution' : 'full',
  respondents,
  index,
  grade: 'B',
  interval: { low: index - half, high: index + half },
});

export const few: Figure = { status: 'count', respondents: 21 };
export const nobody: Figure = { status: 'insufficient' };

export const periodOf = (id: string): EarlierFigure['period'] => {
  const period = parsePeriod(id);
  if (period === undefined) throw new Error(`no period: ${id}`);
  return { id, from: period.from, to: period.to };
};

export const at = (id: string, of: Figure): EarlierFigure => ({ period: periodOf(id), figure: of });

/** The months of a year from January on. */
export const trendOf = (indexes: readonly number[], half: number): Results['trend'] =>
  indexes.map((index, i) => ({
    month: `2026-${String(i + 1).padStart(2, '0')}`,
    figure: figure(index, half),
  }));

export const part = (
  shortName: string,
  of: Figure,
  placed: Partial<PublishedPart> = {},
): PublishedPart => ({
  id: shortName.toLowerCase(),
  name: { id: shortName, en: shortName },
  shortName,
  figure: of,
  trend: { indexes: [], change: 'none', signals: [], level: null },
  ...placed,
});

const questions = { variable: 'impression', status: 'insufficient' } as const;

/** Results with a figure and nothing else, of a quarter that is over. */
export const resultsWith = (changes: Partial<Results>): Results => ({
  scope: { kind: 'city', id: '', name: { id: 'Kota Contoh', en: 'Example City' } },
  period: periodOf('2026-Q3'),
  asOf: '2026-11-28',
  countedThrough: null,
  demo: false,
  figure: figure(82.41, 0.51, 1234),
  entered: noneEntered,
  impression: questions,
  replacements: [],
  elements: [],
  why: { drivers: null, correlations: [], shortfall: [] },
  composition: null,
  volume: null,
  channels: [],
  parts: [],
  funnel: null,
  trend: [],
  quarters: [],
  continuedQuarters: [],
  previous: null,
  acted: null,
  controlChart: null,
  ...changes,
});
