/** Every test file begins with a database that holds nothing. */
import { freshDatabase } from 'virtual:host';

await freshDatabase();
