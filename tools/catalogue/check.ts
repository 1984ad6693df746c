/** `npm run city:catalogue`: says what the catalogue holds, or everything that is wrong with it. */
import { giveUp } from '../run/programs.ts';
import { CatalogueError, readCatalogue } from './read.ts';

try {
  const { settings, departments, services, counters } = readCatalogue();
  console.log(
    `${settings.city}: ${departments.length} departments, ${services.length} services, ${counters.length} counters.`,
  );
} catch (error) {
  if (error instanceof CatalogueError) giveUp(error.message);
  throw error;
}
