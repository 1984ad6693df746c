/** Reads the city's folder and compiles it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile } from '#functions/tables/text-file.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { compileCatalogue } from '#shared/catalogue/compile.ts';
import { formatProblem } from '#shared/catalogue/problem.ts';
import { catalogueSheet, type Sheet } from '#shared/catalogue/sheet.ts';
import { refusals } from '#shared/tables/file-kind.ts';
import { root } from '../run/programs.ts';

export const cityFolder = join(root, 'shared', 'catalogue', 'city');

/** A catalogue that cannot be compiled; the message lists every problem. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

const notUtf8 = 'is not in UTF-8; save it as "CSV UTF-8"';

/** The text of a file in UTF-8. */
function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new Error(notUtf8);
    throw error;
  }
}

/** The rows of a file. It lies in git, where the changes of any other encoding could not be read. */
function readRows(path: string, file: string): Sheet {
  const read = readTextFile(readFileSync(path));
  if (!read.ok) throw new Error(refusals[read.why].en);
  if (read.file.encoding !== 'utf-8') throw new Error(notUtf8);
  return catalogueSheet(file, read.file);
}

/** The compiled catalogue of a folder; throws a `CatalogueError` that lists what is wrong with it. */
export function readCatalogue(folder = cityFolder): Catalogue {
  const read = <T>(file: string, from: (path: string, file: string) => T) => {
    try {
      return from(join(folder, file), file);
    } catch (error) {
      throw new CatalogueError(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const compiled = compileCatalogue({
    departments: read('departments.csv', readRows),
    services: read('services.csv', readRows),
    counters: read('counters.csv', readRows),
    questions: read('questions.csv', readRows),
    added: read('added.csv', readRows),
    settings: read('settings.json', readText),
    now: new Date(),
  });
  if (compiled.ok) return compiled.catalogue;
  const list = compiled.problems.map((problem) => `  ${formatProblem(problem)}`).join('\n');
  throw new CatalogueError(`The catalogue has ${compiled.problems.length} problem(s):\n${list}`);
}
