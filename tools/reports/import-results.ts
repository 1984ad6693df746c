/**
 * `npm run city:import-results -- file.xlsx [--dry-run] [--remote]`: imports results that units published before
 * this system. Either every row is right and all are imported, or each bad cell is listed and none is.
 * `--template` prints a file to begin with.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importSql, valuesOf } from '#functions/db/earlier-results.ts';
import { readFile } from '#functions/tables/read-file.ts';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { unitsByName } from '#shared/catalogue/unit-names.ts';
import { standardDialect } from '#shared/csv.ts';
import { localHour } from '#shared/local-time.ts';
import { earlierTemplate } from '#shared/report/earlier-template.ts';
import { earlierImport } from '#shared/report/read-earlier-results.ts';
import { refusals } from '#shared/tables/file-kind.ts';
import { formatProblems, groupProblems } from '#shared/tables/problems.ts';
import { readImport } from '#shared/tables/read-import.ts';
import { readCity } from '../catalogue/city-of.ts';
import { citySource } from '../moving/which.ts';
import { auditedSql } from '../panel/audited-command.ts';
import { flag, readArguments, word, wordOr } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { defaultState, migrateLocal } from '../serve/local-data.ts';
import { execute, literal } from '../tickets/execute.ts';

const usage = `npm run city:import-results -- file.xlsx [--dry-run] [--data DIR | --remote | --state DIR]
npm run city:import-results -- --template > earlier-results.csv`;

const { values: options, positionals } = readArguments(
  { 'dry-run': flag, data: word, remote: flag, state: wordOr(defaultState), template: flag },
  'npm run city:import-results -- FILE [--dry-run] [--data DIR | --remote], or --template for a file to fill in',
);
if (options.template) {
  process.stdout.write(earlierTemplate(standardDialect));
  process.exit(0);
}
const [file, ...others] = positionals;
if (file === undefined || others.length > 0) giveUp(usage);

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    return giveUp(`${path} cannot be read: ${String(error)}`);
  }
}

const target = citySource(options);
await migrateLocal(target);
const { catalogue } = await readCity(target);
const { departmentById, serviceById } = catalogueIndex(catalogue);
const sent = await readFile(bytesOf(file));
if (!sent.ok) giveUp(`${file}: ${refusals[sent.why].en}`);
const read = readImport(
  sent.file,
  earlierImport({
    isUnit: (id) => departmentById.has(id) || serviceById.has(id),
    unitsByName: unitsByName(catalogue),
    today: localHour(new Date(), catalogue.settings.timeZone).day,
  }),
);
if (read === undefined) giveUp(`${file} is empty; --template prints a file to begin with.`);
const { values: results, problems, understood } = read;
const { source, headings, values } = understood('en');
for (const line of [
  ...source,
  ...headings.map(({ found, column }) => `"${found}" is read as ${column}.`),
  ...values.map(
    ({ column, found, meant, rows }) =>
      `${column}: ${found.map((each) => `"${each}"`).join(', ')} is read as ${meant} (${rows} row(s)).`,
  ),
]) {
  console.log(line);
}
if (problems.length > 0) {
  const list = groupProblems(problems).map((group) => `  ${formatProblems(group, 'en')}`);
  giveUp(`${file} has ${problems.length} problem(s); nothing was imported:\n${list.join('\n')}`);
}
for (const { unit, period, index, grade, respondents, means } of results) {
  console.log(
    `${unit || 'city'} ${period}: IKM ${index} (${grade}), ${respondents} respondents, ${means.length} NRRs`,
  );
}
if (options['dry-run']) {
  console.log(`\n${results.length} row(s) are right. Nothing was imported: this was a dry run.`);
  process.exit(0);
}

/** The statement with its values in their places. */
function statement(values: readonly (string | number | null)[]): string {
  return importSql.replaceAll(/\?(\d+)/g, (_, place) => {
    const value = values[Number(place) - 1] ?? null;
    return typeof value === 'number' ? String(value) : literal(value);
  });
}

const imported = auditedSql(new Date(), {
  action: 'earlier-results-imported',
  subject: basename(file),
  detail: { rows: results.length },
});
await execute(
  [...results.map((result) => statement(valuesOf(result))), imported].join(';\n'),
  target,
);
console.log(
  `\n${results.length} row(s) imported ${target.kind === 'remote' ? 'remotely' : 'locally'}.`,
);
