/**
 * The tables that the migrations made, by the schema itself, so that whoever goes through all of them forgets none that
 * comes later. What SQLite, D1 and the migrations keep for themselves is not among them.
 */
export const citysTablesSql = `
SELECT name FROM sqlite_master
WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' AND name <> 'd1_migrations'
ORDER BY name`;
