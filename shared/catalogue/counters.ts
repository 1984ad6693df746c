/** `counters.csv`: where each service is given, each with the code on its QR. */
import { counterForms } from '#shared/survey/forms.ts';
import type { Counter } from './catalogue.ts';
import { nextFreeCode, parseCounterCode, withRightCheck } from './counter-code.ts';
import type { RowReader } from './sheet.ts';

export const counterColumns = ['code', 'service', 'name', 'place', 'form', 'closed'];

const serviceAddress = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** The codes that nobody else may have. */
export interface TakenCodes {
  /** Of the rows of the file. */
  readonly written: ReadonlySet<string>;
  /** Those, all that were ever issued, and what was suggested, so that each new counter gets its own. */
  readonly taken: Set<string>;
}

/** What to write instead of a code that does not stand as it should; a code suggested is taken. */
function expectedCode(typed: string, { written, taken }: TakenCodes): string {
  const canonical = parseCounterCode(typed);
  if (canonical !== undefined) return `${canonical}, in capitals and without hyphens or blanks`;
  const free = nextFreeCode(taken);
  taken.add(free);
  if (typed === '') return `a code; ${free} is free`;
  const right = withRightCheck(typed);
  const repaired = right === undefined || written.has(right) ? '' : `${right}, or else `;
  return `a code whose check character is right: ${repaired}${free}, which is free`;
}

function readCode(row: RowReader, codes: TakenCodes): string | undefined {
  const typed = row.optionalText('code') ?? '';
  if (parseCounterCode(typed) === typed) return typed;
  row.report('code', expectedCode(typed, codes), typed);
  return undefined;
}

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text;
}

/** Reads since when a counter is closed; a day to come would close it with the next build, and say another day. */
function readClosed(row: RowReader, today: string): string | undefined {
  const closed = row.optionalText('closed');
  if (closed === undefined || (isDay(closed) && closed <= today)) return closed;
  row.report(
    'closed',
    `nothing for a counter that is open, or the day from which on it is closed, ${today} or before`,
    closed,
  );
  return undefined;
}

/**
 * One row of `counters.csv`.
 *
 * @param codes of the whole file and its past; codes suggested are added
 * @param today in the city, `YYYY-MM-DD`
 */
export function readCounter(row: RowReader, codes: TakenCodes, today: string): Counter | undefined {
  const code = readCode(row, codes);
  const service = row.text('service');
  if (service !== undefined && !serviceAddress.test(service)) {
    row.report('service', 'department/slug as in services.csv', service);
  }
  const name = row.text('name');
  const place = row.text('place');
  const form = row.oneOf('form', counterForms);
  const closed = readClosed(row, today);
  if (!code || !service || !name || !place || !form) return undefined;
  return { code, service, name, place, form, ...(closed !== undefined && { closed }) };
}
