/**
 * `npm run export`: a whole city as plain files, to move it or to read it without this program.
 *
 *     npm run export -- --to suara-export --data /var/lib/suara-layanan
 *     npm run export -- --to suara-export --remote
 */
import { readOptions, word } from '../run/options.ts';
import { leftBehind } from './left-behind.ts';
import { thisProgram } from './program.ts';
import { Refusal } from './refusal.ts';
import { orSayWhy, readFrom, sourceOf, sourceOptions, sourceUsage } from './source.ts';
import { sumsFile, writeExport } from './write-export.ts';

const options = readOptions(
  { to: word, ...sourceOptions },
  `npm run export -- --to FOLDER [--data DIR | --remote | --state DIR]\n\n${sourceUsage}`,
);

await orSayWhy(async () => {
  const folder = options.to;
  if (folder === undefined) throw new Refusal('Say where to: --to FOLDER');
  const { tables } = await readFrom(sourceOf(options), (db) =>
    writeExport(db, folder, thisProgram(db)),
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const answers = tables.find(({ name }) => name === 'responses')?.rows ?? 0;
  console.log(`
${rows.toLocaleString('en')} rows of ${tables.length} tables in ${folder}, ${answers.toLocaleString('en')} of them responses.
\`sha256sum --check ${sumsFile}\` there tells whether all is whole.

It holds what respondents wrote and the names of staff: keep it as you keep the database.
Left behind, since they open doors:
${Object.entries(leftBehind)
  .map(([table, why]) => `  ${table.padEnd(21)} ${why}`)
  .join('\n')}
`);
});
