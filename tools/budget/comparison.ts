/**
 * What a page would load that embedded a survey library instead: the published, minified files of its
 * browser build with its styles, compressed, without the page around them and without a single question.
 */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { budgetFile, versioned } from './tools.ts';

const kibibyte = 1024;

const libraries = [
  {
    name: versioned('@formbricks/surveys'),
    // Its styles are in the script.
    files: [['@formbricks/surveys', 'dist', 'index.umd.js']],
  },
  {
    name: `${versioned('survey-core')} + ${versioned('survey-js-ui')}`,
    files: [
      ['survey-core', 'survey.core.min.js'],
      ['survey-js-ui', 'survey-js-ui.min.js'],
      ['survey-core', 'survey-core.fontless.min.css'],
    ],
  },
] as const;

/** Prints what the libraries weigh beside our whole page. */
export async function compareWithLibraries(ourBytes: number): Promise<void> {
  console.log('\nCompressed, to be loaded before the first question:');
  const row = (name: string, bytes: number) =>
    console.log(
      `     ${name.padEnd(62)}${(bytes / kibibyte).toFixed(2).padStart(8)} KB ${(bytes / ourBytes).toFixed(1).padStart(6)} x`,
    );
  row('this survey: page, styles, script and questions', ourBytes);
  for (const { name, files } of libraries) {
    const sizes = files.map(async (file) => gzipSync(await readFile(budgetFile(...file))).length);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    row(name, bytes);
  }
}
