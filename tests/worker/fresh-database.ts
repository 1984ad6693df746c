/** Every test file begins with a database that holds nothing but the city of the fixtures. */
import { env, freshDatabase } from 'virtual:host';
import { forgetCity } from '#functions/city.ts';
import { ensureCatalogue } from '../../tools/catalogue/seed.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';

await freshDatabase();
await ensureCatalogue(env.DB, testCatalogue);
// All files share one instance, which knows the city of the file before.
forgetCity(env.DB);
