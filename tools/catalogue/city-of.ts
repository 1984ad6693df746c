/** The city as the database has it that a command works on. */
import type { City } from '#functions/city.ts';
import { cityOf } from '#functions/city.ts';
import { unnamedCity } from '#shared/catalogue/unnamed-city.ts';
import type { Source } from '../moving/which.ts';
import { execute } from '../tickets/execute.ts';

const currentSql =
  'SELECT version, catalogue FROM catalogue_versions ORDER BY version DESC LIMIT 1';

/** The city in force; version 0 where nothing has been published yet. */
export async function readCity(source: Source): Promise<City> {
  const [row] = await execute(currentSql, source);
  if (row === undefined) return cityOf(0, unnamedCity);
  // Nothing but a compiled catalogue is ever written there.
  return cityOf(Number(row['version']), JSON.parse(String(row['catalogue'])));
}
