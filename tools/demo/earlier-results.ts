/** Made-up results that were not computed here, as if they had been imported: of the years before, and of units that survey elsewhere. */

import { importStatement } from '#functions/db/earlier-results.ts';
import type { Database } from '#functions/host/database.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { latestQuarter, yearOf } from '#shared/publication/period.ts';
import type { EarlierResult } from '#shared/report/earlier-result.ts';
import { gradeOf } from '#shared/statistics/grade.ts';
import { elementKeys } from '#shared/survey/elements.ts';

/** The years before this one, each with where its means lie about. */
const years = [
  { before: 1, level: 3.24 },
  { before: 2, level: 3.12 },
] as const;

const reportedLevel = 3.3;

/** Apart by unit and element, the same in every run. */
const swing = (unit: number, element: number) => (((unit * 7 + element * 5) % 13) - 6) / 40;

const toThousandths = (value: number) => Math.round(value * 1000) / 1000;

function resultOf(
  unit: string,
  at: number,
  period: string,
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
    period,
    respondents: 150 + ((at * 37) % 240),
    index,
    grade: gradeOf(index),
    means,
    ...{ origin: 'published', weighted: null, population: null, profile: {} },
    source: `https://contoh.example/skm-${period}${unit === '' ? '' : `-${unit}`}.pdf`,
    importedDay: today,
  };
}

/** Ask elsewhere, and report the newest quarter that is over; hardly anybody answers of them here. */
const surveyElsewhere: readonly string[] = ['dinsos', 'inspektorat'];

/** Two years of results of the city and of every department, and what those report that survey elsewhere. */
export function demoEarlierResults(
  { departments }: Pick<Catalogue, 'departments'>,
  today: string,
): EarlierResult[] {
  const units = ['', ...departments.map(({ id }) => id)];
  const published = units.flatMap((unit, at) =>
    years.map(({ before, level }) =>
      resultOf(unit, at, String(Number(yearOf(today)) - before), level, today),
    ),
  );
  const quarter = latestQuarter(today).id;
  const reported = units
    .filter((unit) => surveyElsewhere.includes(unit))
    .map(
      (unit, at): EarlierResult => ({
        ...resultOf(unit, at, quarter, reportedLevel, today),
        ...{ origin: 'reported', source: null },
      }),
    );
  return [...published, ...reported];
}

/** Puts the made-up earlier results where there are none yet. */
export async function ensureEarlierResults(
  db: Database,
  results: readonly EarlierResult[],
): Promise<void> {
  const existing = await db.prepare('SELECT 1 AS found FROM earlier_results LIMIT 1').first();
  if (existing === null) await importStatement(db, results).run();
}
