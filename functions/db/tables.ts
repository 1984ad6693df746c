/**
 * The tables that the migrations made, by the schema itself, so that whoever goes through all of them forgets none that
 * comes later. What SQLite, D1 and the migrations keep for themselves is not among them, nor `publication`,
 * which has its rows from the migration on and names the state of the others.
 */
export const citysTablesSql = `
SELECT name FROM sqlite_master
WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*'
  AND name NOT IN ('d1_migrations', 'publication')
ORDER BY name`;
