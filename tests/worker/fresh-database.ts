/** Every test file begins with a database that holds nothing but the city of the fixtures. */
import { env, freshDatabase } from 'virtual:host';
import { forgetCity } from '#functions/city.ts';
import { ensureCatalogue } from '../../tools/catalogue/seed.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';

await freshDatabase();
await ensureCatalogue(env.DB, testCatalogue);
// The file before may have run in the same instance, which remembers its city for a moment.
forgetCity(env.DB);
