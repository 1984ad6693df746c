/** Every test file begins with a database that holds nothing, although all share one workerd. */
import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

await reset();
await applyD1Migrations(env.DB, env.MIGRATIONS);
