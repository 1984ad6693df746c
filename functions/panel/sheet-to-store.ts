/** From a sheet that somebody entered to what is stored of it. */
import type { NumberedSheet } from '#shared/paper/read-sheets.ts';
import { nameOfSheet, type Sheet, type SheetPlace, sheetId } from '#shared/paper/sheet.ts';
import { cleanComment } from '#shared/survey/redaction.ts';
import { index } from '../city.ts';
import type { StoredSheet } from '../db/append-sheets.ts';
import { sha256 } from '../keys/sha256.ts';

/** The service of a counter, if the department gives it, and since when the counter is closed. */
export function serviceAt(department: string, code: string): SheetPlace | undefined {
  const counter = index.counterByCode.get(code);
  const service = index.serviceById.get(counter?.service ?? '');
  if (counter === undefined || service?.department !== department) return undefined;
  const { id, asked } = service;
  return { id, asked, ...(counter.closed !== undefined && { closed: counter.closed }) };
}

/** A sheet as it is stored: its comment redacted, or gone if nothing of it is left. */
export function toStore(sheet: Omit<Sheet, 'number'>, service: string): StoredSheet {
  const { id, counter, channel, day, language, impression, answers, profile } = sheet;
  const comment = cleanComment(sheet.comment ?? '');
  const said = { id, counter, form: 'full', language, impression, answers, profile } as const;
  return { service, channel, day, said: comment === undefined ? said : { ...said, comment } };
}

/** The id of a sheet that bears a number. */
export async function numberedId(sheet: NumberedSheet): Promise<string> {
  return sheetId(await sha256(nameOfSheet(sheet)));
}
