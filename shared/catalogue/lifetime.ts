/** The columns that say since when a department, a service or a counter is closed, and what it continues. */
import type { Text } from '#shared/language.ts';
import type { RowReader } from './sheet.ts';

/** Columns that files from before they existed go without. */
export const lifetimeColumns = ['closed', 'formerly'] as const;

const closedExpected = (today: string): Text => ({
  id: `kosong kalau masih buka, atau hari mulai tutupnya, ${today} atau sebelumnya`,
  en: `nothing for what is open, or the day from which on it is closed, ${today} or before`,
});

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text;
}

/**
 * Reads since when something is closed; a day to come would close it with the publication, and say another day.
 *
 * @param today in the city, `YYYY-MM-DD`
 */
export function readClosed(row: RowReader, today: string): string | undefined {
  const closed = row.typed('closed');
  if (closed === undefined || (isDay(closed) && closed <= today)) return closed;
  row.report('closed', closedExpected(today), closed);
  return undefined;
}

/** The ids of a cell, parted by semicolons. */
export function parseFormerly(text: string): readonly string[] {
  return text
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** Reads the ids of what a row continues, in the order in which they stand there. */
export function readFormerly(row: RowReader): readonly string[] {
  return parseFormerly(row.typed('formerly') ?? '');
}
