/** Every test file begins with a database that holds nothing but the city of the fixtures. */
import { env, freshDatabase } from 'virtual:host';
import { ensureCatalogue } from '../../tools/catalogue/seed.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';

await freshDatabase();
await ensureCatalogue(env.DB, testCatalogue);
