/** Publishes the city's files as the first version of its catalogue, where it has none. */
import { publishVersion, readCurrentVersion } from '#functions/db/catalogue-versions.ts';
import type { Database } from '#functions/host/database.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';

export async function ensureCatalogue(db: Database, catalogue: Catalogue): Promise<void> {
  if ((await readCurrentVersion(db)) > 0) return;
  await publishVersion(db, 0, {
    publishedAt: new Date().toISOString(),
    publishedBy: 'npm start',
    reason: 'shared/catalogue/city',
    catalogue,
  });
}
