import { describe, expect, it } from 'vitest';
import { standardDialect } from '#shared/csv.ts';
import type { Contents } from '#shared/open-data/contents.ts';
import { elementsTable } from '#shared/open-data/elements-table.ts';
import { figuresTable } from '#shared/open-data/figures-table.ts';
import { csvFile, jsonRows } from '#shared/open-data/table.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { recompute } from '../../../tools/recompute/recompute.ts';
import {
  fullRespondent,
  type Respondent,
  shortRespondent,
  strataOf,
  weightsOf,
} from '../statistics/samples.ts';

const period = parsePeriod('2026-07');
const respondents: Respondent[] = [
  ...Array.from({ length: 25 }, () => fullRespondent(2)),
  ...Array.from({ length: 48 }, (_, i) => shortRespondent(i % 5 === 0 ? 1 : 4, i % 12)),
];
const contents: Contents = {
  units: [
    {
      in: () => ({
        scope: { kind: 'department', id: 'rsud', name: { id: 'RSUD', en: 'Hospital' } },
        recipe: { asked: elementKeys, weights: weightsOf((_, at) => at + 1), pooled: true },
        isGiven: true,
      }),
      months: new Map([['2026-07', strataOf(respondents)]]),
      entered: new Map(),
      serviceMonths: new Map(),
      volumes: new Map(),
      held: new Map(),
    },
  ],
  periods: period === undefined ? [] : [period],
  snapshot: '2026-11-23',
};
const figures = csvFile(figuresTable, contents, standardDialect);
const elements = csvFile(elementsTable, contents, standardDialect);

describe('recomputing from the open data', () => {
  it('agrees with what was published: an index, its band and ten means', () => {
    expect(recompute(figures, elements)).toEqual({ agreeing: 12, differences: [] });
  });

  it('finds an index that is a hundredth off', () => {
    const index = Number(jsonRows(figuresTable, contents)[0]?.['index']);
    const forged = figures.replace(`,${index},`, `,${(index + 0.01).toFixed(2)},`);
    expect(recompute(forged, elements).differences).toEqual([
      `index of rsud 2026-07: published ${(index + 0.01).toFixed(2)}, recomputed ${index}`,
    ]);
  });

  it('finds a band and a mean that are none', () => {
    expect(
      recompute(figures.replace(/,[A-D],0,0,2026/, ',A,0,0,2026'), elements).differences,
    ).toEqual([expect.stringContaining('band of rsud 2026-07: published A')]);
    const mean = elements.split('\r\n')[1]?.split(',').at(-5) ?? '';
    const forged = elements.replace(`,${mean},`, ',1.234,');
    expect(recompute(figures, forged).differences).toEqual([
      `mean of impression, rsud 2026-07: published 1.234, recomputed ${mean}`,
    ]);
  });
});
