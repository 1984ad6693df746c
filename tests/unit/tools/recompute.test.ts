import { describe, expect, it } from 'vitest';
import { standardDialect } from '#shared/csv.ts';
import { addedTable } from '#shared/open-data/added-table.ts';
import type { Contents } from '#shared/open-data/contents.ts';
import { elementsTable } from '#shared/open-data/elements-table.ts';
import { figuresTable } from '#shared/open-data/figures-table.ts';
import { csvFile, jsonRows } from '#shared/open-data/table.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import type { AddedElement } from '#shared/survey/added-elements.ts';
import { elementKeys, type Rating } from '#shared/survey/elements.ts';
import { recompute } from '../../../tools/recompute/recompute.ts';
import {
  fullRespondent,
  type Respondent,
  shortRespondent,
  strataOf,
  weightsOf,
} from '../statistics/samples.ts';

const words = { id: 'Kebersihan', en: 'Cleanliness' };
const added: AddedElement = {
  key: 'U10',
  name: words,
  question: words,
  answers: [words, words, words, words],
};

const period = parsePeriod('2026-07');
const respondents: Respondent[] = [
  ...Array.from({ length: 25 }, () => ({ ...fullRespondent(2), added: { U10: 3 as Rating } })),
  ...Array.from({ length: 48 }, (_, i) => ({
    ...shortRespondent(i % 5 === 0 ? 1 : 4, i % 12),
    ...(i % 3 === 0 && { added: { U10: 2 as Rating } }),
  })),
];
const contents: Contents = {
  units: [
    {
      in: () => ({
        scope: { kind: 'department', id: 'rsud', name: { id: 'RSUD', en: 'Hospital' } },
        recipe: { asked: elementKeys, weights: weightsOf((_, at) => at + 1), pooled: true },
        beside: [added],
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

  it('agrees with the elements that a unit has added, and finds a value that is off', () => {
    const added = csvFile(addedTable, contents, standardDialect);
    expect(recompute(figures, elements, added)).toEqual({ agreeing: 15, differences: [] });
    const line = added.split('\r\n')[1] ?? '';
    const [mean = '', scaled = ''] = line.split(',').slice(-6);
    const forged = added.replace(`,${mean},${scaled},`, `,${mean},99.99,`);
    expect(recompute(figures, elements, forged).differences).toEqual([
      `U10, rsud 2026-07 on the scale: published 99.99, recomputed ${scaled}`,
    ]);
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
