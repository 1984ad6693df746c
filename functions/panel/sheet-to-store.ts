/** From a sheet that somebody entered to what is stored of it. */

import {
  nameOfSheet,
  type Sheet,
  type SheetName,
  type SheetPlace,
  sheetId,
} from '#shared/paper/sheet.ts';
import { cleanComment } from '#shared/survey/redaction.ts';
import { city } from '../city.ts';
import type { StoredSheet } from '../db/append-sheets.ts';
import { readSheetState } from '../db/struck-sheets.ts';
import type { Database } from '../host/database.ts';
import { sha256 } from '../keys/sha256.ts';

/** The service of a counter, if the department gives it, and since when the counter is closed. */
export function serviceAt(department: string, code: string): SheetPlace | undefined {
  const { index } = city();
  const counter = index.counterByCode.get(code);
  const service = index.serviceById.get(counter?.service ?? '');
  if (counter === undefined || service?.department !== department) return undefined;
  const { id, asked } = service;
  const added = index.departmentById.get(department)?.added;
  return {
    id,
    asked,
    ...(added && { added }),
    ...(counter.closed !== undefined && { closed: counter.closed }),
  };
}

/** A sheet as it is stored: its comment redacted, or gone if nothing of it is left. */
export function toStore(sheet: Omit<Sheet, 'number'>, service: string): StoredSheet {
  const { id, counter, channel, day, language, impression, answers, added, profile } = sheet;
  const comment = cleanComment(sheet.comment ?? '');
  const answered = { id, counter, form: 'full', language, impression, answers, profile } as const;
  const said = added === undefined ? answered : { ...answered, added };
  return { service, channel, day, said: comment === undefined ? said : { ...said, comment } };
}

/** The id of a sheet that bears a number, and was never struck out. */
export async function numberedId(sheet: SheetName): Promise<string> {
  return sheetId(await sha256(nameOfSheet(sheet)));
}

/**
 * The id under which a number is entered now: its own, or the next one where that was struck out, so that the sheet
 * can be entered again as it should be.
 */
export async function openId(db: Database, service: string, sheet: SheetName): Promise<string> {
  const { channel, day } = sheet;
  for (let struck = 0; ; struck += 1) {
    const id = sheetId(await sha256(nameOfSheet(sheet, struck)));
    if ((await readSheetState(db, { service, channel, day, id })) !== 'struck') return id;
  }
}
