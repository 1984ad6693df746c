/** `counters.csv`: where each service is given, each with the code on its QR. */
import type { Text } from '#shared/language.ts';
import { counterForms } from '#shared/survey/forms.ts';
import type { Counter } from './catalogue.ts';
import { nextFreeCode, parseCounterCode, withRightCheck } from './counter-code.ts';
import { readClosed } from './lifetime.ts';
import { inEveryLanguage } from './problem.ts';
import type { RowReader, SheetColumns } from './sheet.ts';

export const counterColumns: SheetColumns = {
  all: ['code', 'service', 'name', 'place', 'form', 'closed'],
  optional: ['closed'],
};

const serviceExpected: Text = {
  id: 'department/slug seperti di services.csv',
  en: 'department/slug as in services.csv',
};

const serviceAddress = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** The codes that nobody else may have. */
export interface TakenCodes {
  /** Of the rows of the file. */
  readonly written: ReadonlySet<string>;
  /** Those, all that were ever issued, and what was suggested, so that each new counter gets its own. */
  readonly taken: Set<string>;
}

/** What to write instead of a code that does not stand as it should; a code suggested is taken. */
function expectedCode(typed: string, { written, taken }: TakenCodes): Text {
  const canonical = parseCounterCode(typed);
  if (canonical !== undefined) {
    return {
      id: `${canonical}, dengan huruf besar dan tanpa tanda hubung atau spasi`,
      en: `${canonical}, in capitals and without hyphens or blanks`,
    };
  }
  const free = nextFreeCode(taken);
  taken.add(free);
  if (typed === '') {
    return { id: `kode; ${free} masih bebas`, en: `a code; ${free} is free` };
  }
  const right = withRightCheck(typed);
  const isRepaired = right !== undefined && !written.has(right);
  const repaired = isRepaired
    ? { id: `${right}, atau kalau bukan itu `, en: `${right}, or else ` }
    : inEveryLanguage('');
  return {
    id: `kode dengan huruf pemeriksa yang benar: ${repaired.id}${free}, yang masih bebas`,
    en: `a code whose check character is right: ${repaired.en}${free}, which is free`,
  };
}

function readCode(row: RowReader, codes: TakenCodes): string | undefined {
  const typed = row.typed('code') ?? '';
  if (parseCounterCode(typed) === typed) return typed;
  row.report('code', expectedCode(typed, codes), typed);
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
    row.report('service', serviceExpected, service);
  }
  const name = row.text('name');
  const place = row.text('place');
  const form = row.oneOf('form', counterForms);
  const closed = readClosed(row, today);
  if (!code || !service || !name || !place || !form) return undefined;
  return { code, service, name, place, form, ...(closed !== undefined && { closed }) };
}
