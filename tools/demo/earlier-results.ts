/** Made-up results of the years before the demo city had this system, as if they had been imported. */

import { importStatement } from '#functions/db/earlier-results.ts';
import type { Database } from '#functions/host/database.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { yearOf } from '#shared/publication/period.ts';
import type { EarlierResult } from '#shared/report/earlier-result.ts';
import { gradeOf } from '#shared/statistics/grade.ts';
import { elementKeys } from '#shared/survey/elements.ts';

/** The years before this one, each with where its means lie about. */
const years = [
  { before: 1, level: 3.24 },
  { before: 2, level: 3.12 },
] as const;

/** Apart by unit and element, the same in every run. */
const swing = (unit: number, element: number) => (((unit * 7 + element * 5) % 13) - 6) / 40;

const toThousandths = (value: number) => Math.round(value * 1000) / 1000;

function resultOf(
  unit: string,
  at: number,
  year: number,
  level: number,
  today: string,
): EarlierResult {
  const means = elementKeys.map((element, position) => ({
    element,
    mean: toThousandths(level + swing(at, position)),
  }));
  const sum = means.reduce((all, { mean }) => all + mean, 0);
  const index = Math.round((2500 * sum) / means.length) / 100;
  return {
    unit,
    period: String(year),
    respondents: 150 + ((at * 37) % 240),
    index,
    grade: gradeOf(index),
    means,
    ...{ origin: 'published', weighted: null, population: null, profile: {} },
    source: `https://contoh.example/skm-${year}${unit === '' ? '' : `-${unit}`}.pdf`,
    importedDay: today,
  };
}

/** Two years of results of the city and of every department. */
export function demoEarlierResults(
  { departments }: Pick<Catalogue, 'departments'>,
  today: string,
): EarlierResult[] {
  const units = ['', ...departments.map(({ id }) => id)];
  return units.flatMap((unit, at) =>
    years.map(({ before, level }) =>
      resultOf(unit, at, Number(yearOf(today)) - before, level, today),
    ),
  );
}

/** Puts the made-up earlier results where there are none yet. */
export async function ensureEarlierResults(
  db: Database,
  results: readonly EarlierResult[],
): Promise<void> {
  const existing = await db.prepare('SELECT 1 AS found FROM earlier_results LIMIT 1').first();
  if (existing === null) await importStatement(db, results).run();
}
