/** Sheets that were struck out: named beside the responses, which stay as they are, and counted nowhere. */

import type { StruckSheet } from '#shared/paper/sheet-desk.ts';
import type { EnteredChannel } from '#shared/survey/channel.ts';
import type { Database, Statement } from '../host/database.ts';
import { streamSql } from './streams.ts';

/** Which sheet, by what is known of it. */
export interface NamedSheet {
  readonly service: string;
  readonly channel: EnteredChannel;
  /** The day on the sheet. */
  readonly day: string;
  readonly id: string;
}

/** `open`: in no figure yet. */
export type SheetState = 'unknown' | 'open' | 'struck' | 'sealed';

const month = 'substr(responses.received_day, 1, 7)';

/** That the group of a sheet is not sealed. */
const isOpen = `seal_group = coalesce((
  SELECT open_group FROM seals WHERE seals.service = responses.service
    AND stream = ${streamSql('responses.channel', month)}), 0)`;

const named =
  'responses.service = ?1 AND responses.received_day = ?2 AND responses.id = ?3 AND responses.channel = ?4';

/** How a sheet stands. */
export async function readSheetState(db: Database, sheet: NamedSheet): Promise<SheetState> {
  const found = await db
    .prepare(
      `SELECT ${isOpen} AS is_open, EXISTS (
         SELECT 1 FROM struck_sheets AS struck
         WHERE struck.service = ?1 AND struck.received_day = ?2 AND struck.id = ?3) AS is_struck
       FROM responses WHERE ${named}`,
    )
    .bind(sheet.service, sheet.day, sheet.id, sheet.channel)
    .first<{ is_open: 0 | 1; is_struck: 0 | 1 }>();
  if (found === null) return 'unknown';
  if (found.is_struck === 1) return 'struck';
  return found.is_open === 1 ? 'open' : 'sealed';
}

/** Why a sheet is struck out, and by whom. */
export interface Strike {
  readonly number: number | undefined;
  readonly reason: string;
  readonly actor: string;
  readonly today: string;
}

/** Strikes a sheet out if its group is still open in this very transaction; changes nothing otherwise. */
export function strikeSheet(
  db: Database,
  { service, day, id, channel }: NamedSheet,
  { number, reason, actor, today }: Strike,
): Statement {
  return db
    .prepare(
      `INSERT INTO struck_sheets
         (service, received_day, id, counter, channel, number, reason, actor, struck_day)
       SELECT service, received_day, id, counter, channel, ?5, ?6, ?7, ?8
       FROM responses WHERE ${named} AND ${isOpen}
       ON CONFLICT DO NOTHING`,
    )
    .bind(service, day, id, channel, number ?? null, reason, actor, today);
}

/** The sheets of some services that were struck out, the latest first. */
export async function readStruckSheets(
  db: Database,
  services: readonly string[],
  sinceDay: string,
): Promise<StruckSheet[]> {
  const { results } = await db
    .prepare(
      `SELECT service, received_day AS day, counter, channel, number, reason,
         coalesce(name, actor) AS name, struck_day AS struckDay
       FROM json_each(?1) AS listed
       CROSS JOIN struck_sheets ON service = listed.value AND received_day >= ?2
       LEFT JOIN panel_users ON panel_users.id = actor
       ORDER BY struck_day DESC, received_day DESC, service, number`,
    )
    .bind(JSON.stringify(services), sinceDay)
    .all<StruckSheet>();
  return results;
}

/** The entry of the audit trail, if the sheet was struck out by this person; never what the sheet says. */
export const struckActSql = `
SELECT service AS subject, json_object('channel', channel, 'day', received_day, 'number', number,
  'reason', reason) AS detail
FROM struck_sheets WHERE service = ?7 AND received_day = ?8 AND id = ?9 AND actor = ?10`;
