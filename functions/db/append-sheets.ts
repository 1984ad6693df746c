/**
 * Stores sheets that staff entered, with how many they were, in one transaction. A sheet that is stored already
 * is left as it is and counted nowhere.
 */

import { monthOf } from '#shared/local-time.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import type { EnteredChannel } from '#shared/survey/channel.ts';
import type { Database, Statement } from '../host/database.ts';
import { columns, type ResponseRow, responseRow, type SaidResponse } from './append-response.ts';
import { auditedEach } from './audit-trail.ts';
import { streamSql } from './streams.ts';

/** A sheet as it is stored; the comment must have been redacted before. */
export interface StoredSheet {
  readonly service: string;
  readonly channel: EnteredChannel;
  /** The day on the sheet. */
  readonly day: string;
  readonly said: SaidResponse;
}

type SheetRow = ResponseRow & { readonly month: string };

function rowOf({ service, channel, day, said }: StoredSheet): SheetRow {
  return { ...responseRow(said, service, { day }, channel), month: monthOf(day) };
}

/** The sheets of a list that are not stored yet; each is one seek in the primary key. */
const unstored = (list: string) => `json_each(${list}) AS sheet WHERE NOT EXISTS (
  SELECT 1 FROM responses WHERE service = sheet.value ->> 'service'
    AND received_day = sheet.value ->> 'received_day' AND id = sheet.value ->> 'id')`;

const ofSheet = (column: 'service' | 'month' | 'channel') => `(sheet.value ->> '${column}')`;

const countSql = `
INSERT INTO sheet_entries (service, month, channel, actor, sheets)
SELECT ${ofSheet('service')}, ${ofSheet('month')}, ${ofSheet('channel')}, ?2, count(*)
FROM ${unstored('?1')} GROUP BY 1, 2, 3
ON CONFLICT (service, month, channel, actor) DO UPDATE SET sheets = sheets + excluded.sheets`;

const appendSql = `
INSERT INTO responses (${columns.join(', ')}, seal_group)
SELECT ${columns.map((column) => `sheet.value ->> '${column}'`).join(', ')}, coalesce((
  SELECT open_group FROM seals WHERE seals.service = ${ofSheet('service')}
    AND stream = ${streamSql(ofSheet('channel'), ofSheet('month'))}), 0)
FROM ${unstored('?1')}`;

/** The statements that count sheets and store them, in this order and in one transaction. */
export function sheetStatements(
  db: Database,
  sheets: readonly StoredSheet[],
  actor: string,
): [Statement, Statement] {
  const rows = JSON.stringify(sheets.map(rowOf));
  return [db.prepare(countSql).bind(rows, actor), db.prepare(appendSql).bind(rows)];
}

/* One entry for the first sheet of a person, service, channel and month; their number stands in the entries. */
const begunSql = `
SELECT ${ofSheet('service')} AS subject,
  json_object('channel', ${ofSheet('channel')}, 'month', ${ofSheet('month')}) AS detail
FROM ${unstored('?7')} AND NOT EXISTS (
  SELECT 1 FROM sheet_entries AS entry WHERE entry.service = ${ofSheet('service')}
    AND entry.month = ${ofSheet('month')} AND entry.channel = ${ofSheet('channel')}
    AND entry.actor = ?8)`;

const importedSql = `
SELECT ${ofSheet('service')} AS subject,
  json_object('channel', ${ofSheet('channel')}, 'month', ${ofSheet('month')}, 'sheets', count(*)) AS detail
FROM ${unstored('?7')} GROUP BY ${ofSheet('service')}, ${ofSheet('channel')}, ${ofSheet('month')}`;

/** Whether sheets were typed one by one, or came in a file. */
export type EntryKind = 'sheets-typed' | 'sheets-imported';

/** @returns how many of the sheets were not stored before */
export async function enterSheets(
  db: Database,
  sheets: readonly StoredSheet[],
  kind: EntryKind,
  { viewer, department, now }: { viewer: Viewer; department: string; now: Date },
): Promise<number> {
  const rows = JSON.stringify(sheets.map(rowOf));
  const act = { action: kind, department } as const;
  const results = await db.batch([
    kind === 'sheets-typed'
      ? auditedEach(db, viewer, now, act, begunSql, rows, viewer.id)
      : auditedEach(db, viewer, now, act, importedSql, rows),
    ...sheetStatements(db, sheets, viewer.id),
  ]);
  return results.at(-1)?.meta.changes ?? 0;
}

/**
 * Which of some sheets are stored already, by their id.
 *
 * @param sheets each with the service and day that it has if it is stored
 */
export async function readStoredSheets(
  db: Database,
  sheets: readonly { readonly service: string; readonly day: string; readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const { results } = await db
    .prepare(
      `SELECT responses.id FROM json_each(?1) AS sheet CROSS JOIN responses
         ON service = sheet.value ->> 'service' AND received_day = sheet.value ->> 'day'
         AND responses.id = sheet.value ->> 'id'`,
    )
    .bind(JSON.stringify(sheets.map(({ service, day, id }) => ({ service, day, id }))))
    .all<{ id: string }>();
  return new Set(results.map(({ id }) => id));
}
