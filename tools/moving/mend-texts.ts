/**
 * Mends what an export of D1 spoils: it writes a text of several lines with `\n` in place of its line breaks, so that a `\n`
 * which somebody typed becomes one, too. Such rows are asked for once more, and their texts put right.
 */
import type { DatabaseSync } from 'node:sqlite';
import { execute } from '../tickets/execute.ts';
import { quoted, type Table, tablesOf } from './tables.ts';
import type { Where } from './which.ts';

const has = (column: string, text: string) => `instr(${quoted(column)}, ${text}) > 0`;

/** Whether a text has both a line break and what stands in its place. */
const isSpoilt = (column: string) =>
  `(${has(column, 'char(10)')} OR ${has(column, 'char(13)')})
   AND (${has(column, "char(92) || 'n'")} OR ${has(column, "char(92) || 'r'")})`;

interface Spoilt {
  readonly table: string;
  /** As JSON: the values of the key, and those of the texts. */
  readonly key: string;
  readonly texts: string;
}

/** What can be spoilt of a table: texts, which are never part of a key that holds line breaks. */
function textsOf(copy: DatabaseSync, { name, key }: Table): string[] {
  return copy
    .prepare(`SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'`)
    .all(name)
    .map((column) => String(column['name']))
    .filter((column) => !key.includes(column));
}

/** @param copy what the export made; it is changed */
export async function mendTexts(where: Where, copy: DatabaseSync): Promise<void> {
  const tables = new Map(tablesOf(copy).map((table) => [table.name, table]));
  const asked = [...tables.values()].flatMap((table) => {
    const texts = textsOf(copy, table);
    if (texts.length === 0) return [];
    return `SELECT '${table.name}' AS "table", json_array(${table.key.map(quoted).join(', ')}) AS key,
      json_array(${texts.map(quoted).join(', ')}) AS texts
      FROM ${quoted(table.name)} WHERE ${texts.map((text) => `(${isSpoilt(text)})`).join(' OR ')}`;
  });
  const rows = (await execute(asked.join(';\n'), where)) as readonly unknown[] as readonly Spoilt[];
  if (rows.length === 0) return;

  const triggers = copy
    .prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`)
    .all()
    .map(({ name, sql }) => ({ name: String(name), sql: String(sql) }));
  copy.exec('BEGIN');
  for (const { name } of triggers) copy.exec(`DROP TRIGGER ${quoted(name)}`);
  for (const { table: name, key, texts } of rows) {
    const table = tables.get(name);
    if (table === undefined) continue;
    const set = textsOf(copy, table).map((text) => `${quoted(text)} = ?`);
    const same = table.key.map((column) => `${quoted(column)} = ?`);
    copy
      .prepare(`UPDATE ${quoted(name)} SET ${set.join(', ')} WHERE ${same.join(' AND ')}`)
      .run(...JSON.parse(texts), ...JSON.parse(key));
  }
  for (const { sql } of triggers) copy.exec(sql);
  copy.exec('COMMIT');
}
