/** `npm run city:catalogue`: says what the catalogue of the folder holds, or everything that is wrong with it. */
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { versionText } from '#shared/catalogue/rows.ts';
import { byteLength, largestCatalogue } from '#shared/catalogue/size.ts';
import { giveUp } from '../run/programs.ts';
import { CatalogueError, readCatalogue } from './read.ts';

try {
  const catalogue = readCatalogue();
  const { settings, departments, services, counters } = catalogue;
  const open = openCounters(catalogue).length;
  const closed = counters.length - open;
  const own = services.reduce((count, { ownQuestions }) => count + ownQuestions.length, 0);
  const size = Math.ceil(byteLength(versionText(catalogue)) / 1000);
  console.log(
    `${settings.city}: ${departments.length} departments, ${services.length} services, ${open} counters${closed > 0 ? `, and ${closed} closed` : ''}${own > 0 ? `; ${own} questions in place of the usual ones` : ''}. ${size} kB of ${largestCatalogue / 1000}.`,
  );
} catch (error) {
  if (error instanceof CatalogueError) giveUp(error.message);
  throw error;
}
