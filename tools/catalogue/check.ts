/**
 * `npm run city:catalogue`: says what the catalogue holds, or everything that is wrong with it. With `--write` it
 * remembers the codes that are new, before anything of them is printed.
 */
import { notIssued } from '#shared/catalogue/issued-codes.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { flag, readOptions } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { issuedFile, writeIssued } from './issued-file.ts';
import { CatalogueError, cityFolder, readCatalogue, readFolder } from './read.ts';

const { write } = readOptions({ write: flag }, 'npm run city:catalogue [-- --write]');

try {
  if (write) {
    const { catalogue, issued } = readFolder();
    const fresh = notIssued(catalogue, issued);
    if (fresh.length > 0) {
      writeIssued(cityFolder, new Map(fresh.map(({ code, service }) => [code, service])));
    }
    console.log(`${fresh.length} new code(s) are remembered in ${issuedFile}. Commit it.`);
  }
  const catalogue = readCatalogue();
  const { settings, departments, services, counters } = catalogue;
  const open = openCounters(catalogue).length;
  const closed = counters.length - open;
  const own = services.reduce((count, { ownQuestions }) => count + ownQuestions.length, 0);
  console.log(
    `${settings.city}: ${departments.length} departments, ${services.length} services, ${open} counters${closed > 0 ? `, and ${closed} closed` : ''}${own > 0 ? `; ${own} questions in place of the usual ones` : ''}.`,
  );
} catch (error) {
  if (error instanceof CatalogueError) giveUp(error.message);
  throw error;
}
