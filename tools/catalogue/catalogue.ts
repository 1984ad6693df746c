/**
 * `npm run city:catalogue`: the catalogue in the database of a city, taken away as files or brought as files. What bringing
 * them would change is said first; `--publish` does it.
 *
 *     npm run city:catalogue -- --export katalog.xlsx --data /var/lib/suara-layanan
 *     npm run city:catalogue -- --import katalog.xlsx --data /var/lib/suara-layanan
 *     npm run city:catalogue -- --import shared/catalogue/city --remote --publish --reason "Awal"
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogueArchive, readCatalogueBytes } from '#functions/tables/catalogue-files.ts';
import { writeWorkbook } from '#functions/tables/write-workbook.ts';
import { applyChanges, isUnchanged } from '#shared/catalogue/changes.ts';
import {
  countChanges,
  type DescribedChange,
  describeChanges,
} from '#shared/catalogue/describe-changes.ts';
import { draftOfFiles } from '#shared/catalogue/files/draft.ts';
import { catalogueFiles, catalogueWorkbook } from '#shared/catalogue/files/write.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { formatProblem } from '#shared/catalogue/problem.ts';
import { compileRows, rowsOf } from '#shared/catalogue/rows.ts';
import { orSayWhy } from '../moving/source.ts';
import { citySource } from '../moving/which.ts';
import { flag, readOptions, word, wordOr } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { defaultState, migrateLocal } from '../serve/local-data.ts';
import { readCity } from './city-of.ts';
import { publishIn } from './publish.ts';

const options = readOptions(
  {
    import: word,
    export: word,
    publish: flag,
    reason: word,
    data: word,
    state: wordOr(defaultState),
    remote: flag,
  },
  `npm run city:catalogue [-- --export FOLDER|FILE.xlsx|FILE.zip | --import FOLDER|FILE.xlsx|FILE.zip|FILE.csv [--publish --reason WHY]]
    [--data DIR | --state DIR | --remote]

Without --publish an import only says what it would change.`,
);

/** So many changes are told one by one. */
const told = 40;

type CatalogueRows = ReturnType<typeof rowsOf>;

async function exportTo(path: string, rows: CatalogueRows, about: string): Promise<void> {
  if (path.endsWith('.xlsx')) {
    writeFileSync(path, new Uint8Array(await writeWorkbook(catalogueWorkbook(rows), about)));
  } else if (path.endsWith('.zip')) {
    writeFileSync(path, await catalogueArchive(rows));
  } else {
    mkdirSync(path, { recursive: true });
    for (const { name, text } of catalogueFiles(rows)) writeFileSync(join(path, name), text);
  }
}

/** The files that a path names: those of a folder, or one. */
function filesAt(path: string): { name: string; bytes: Uint8Array }[] {
  try {
    const paths = statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => /\.(?:csv|json)$/.test(name))
          .map((name) => join(path, name))
      : [path];
    return paths.map((each) => ({ name: basename(each), bytes: readFileSync(each) }));
  } catch (error) {
    return giveUp(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

const sayChange = ({ sheet, key, kinds, name }: DescribedChange) =>
  `  ${kinds.join(', ').padEnd(10)} ${sheet} ${key}${name.en === '' || name.en === key ? '' : `: ${name.en}`}`;

await orSayWhy(async () => {
  const source = citySource(options);
  await migrateLocal(source);
  const { version, catalogue } = await readCity(source);
  const current = rowsOf(catalogue);
  const open = openCounters(catalogue).length;
  console.log(
    `${catalogue.settings.city}, version ${version}: ${catalogue.departments.length} departments, ${catalogue.services.length} services, ${open} open counters and ${catalogue.counters.length - open} closed.`,
  );
  if (options.export !== undefined) {
    await exportTo(options.export, current, `${catalogue.settings.city}, ${version}`);
    console.log(`Written to ${options.export}.`);
  }
  if (options.import === undefined) return;

  const { files, notes, refused } = await readCatalogueBytes(filesAt(options.import));
  if (refused.length > 0) giveUp(refused.map(({ file, said }) => `${file}: ${said.en}`).join('\n'));
  if (files.length === 0) giveUp(`There are no files of a catalogue in ${options.import}.`);
  for (const { file, said } of notes) console.log(`${file}: ${said.en}`);
  const now = new Date();
  const brought = draftOfFiles(files, catalogue, { now, isFirst: version === 0 });
  if (!brought.ok) {
    const list = brought.problems.map((each) => `  ${formatProblem(each)}`).join('\n');
    return giveUp(`${brought.problems.length} problem(s); nothing was published:\n${list}`);
  }
  const { changes } = brought;
  if (isUnchanged(changes)) {
    console.log('The files say what is in force. There is nothing to publish.');
    return;
  }
  const described = describeChanges(changes);
  const counts = [...countChanges(described)].map(([kind, count]) => `${count} ${kind}`);
  console.log(`\n${counts.join(', ')}:`);
  for (const change of described.slice(0, told)) console.log(sayChange(change));
  if (described.length > told) console.log(`  and ${described.length - told} more`);
  if (!options.publish) {
    console.log(
      '\nNothing was published: this was a dry run. --publish --reason "…" publishes it.',
    );
    return;
  }
  const reason =
    options.reason?.trim() || giveUp('Say why, for the history of the catalogue: --reason "…"');
  const compiled = compileRows(applyChanges(current, changes).rows, {
    now,
    previous: version === 0 ? undefined : catalogue,
  });
  if (!compiled.ok) return giveUp('The files changed while they were read; try again.');
  await publishIn(source, {
    ...{ after: version, reason, changes: changes.rows.length },
    catalogue: compiled.catalogue,
  });
  console.log(`\nVersion ${version + 1} is published. A running site serves it within seconds.`);
});
