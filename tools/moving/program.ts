/** What an export says of the program that makes it, and of the city that it is of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { unnamedCity } from '#shared/catalogue/unnamed-city.ts';
import type { Manifest } from '#shared/moving/manifest.ts';
import { root } from '../run/programs.ts';
import { newestSchema } from './schema.ts';

/** The name of a city by its own catalogue, which goes along with everything else. */
function cityIn(db: DatabaseSync): string {
  const row = db
    .prepare(
      "SELECT catalogue ->> '$.settings.city' AS city FROM catalogue_versions ORDER BY version DESC LIMIT 1",
    )
    .get();
  return typeof row?.['city'] === 'string' ? row['city'] : unnamedCity.settings.city;
}

export function thisProgram(db: DatabaseSync): Pick<Manifest, 'program' | 'city' | 'schema'> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { program: String(version), city: cityIn(db), schema: newestSchema() };
}
