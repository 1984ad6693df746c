/** `counters.csv`: where each service is given, each with the code on its QR. */
import { counterForms } from '#shared/survey/forms.ts';
import type { Counter } from './catalogue.ts';
import { nextFreeCode, parseCounterCode, withRightCheck } from './counter-code.ts';
import type { RowReader } from './sheet.ts';

export const counterColumns = ['code', 'service', 'name', 'place', 'form'];

const serviceAddress = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** What to write instead of a code that does not stand as it should; a code suggested is taken. */
function expectedCode(typed: string, taken: Set<string>): string {
  const canonical = parseCounterCode(typed);
  if (canonical !== undefined) return `${canonical}, in capitals and without hyphens or blanks`;
  const free = nextFreeCode(taken);
  taken.add(free);
  if (typed === '') return `a code; ${free} is free`;
  const right = withRightCheck(typed);
  const repaired = right === undefined || taken.has(right) ? '' : `${right}, or else `;
  return `a code whose check character is right: ${repaired}${free}, which is free`;
}

function readCode(row: RowReader, taken: Set<string>): string | undefined {
  const typed = row.optionalText('code') ?? '';
  if (parseCounterCode(typed) === typed) return typed;
  row.report('code', expectedCode(typed, taken), typed);
  return undefined;
}

/**
 * One row of `counters.csv`.
 *
 * @param taken the codes of the whole file, so that the code suggested for a new counter is free;
 *   codes suggested are added, so that each row gets its own
 */
export function readCounter(row: RowReader, taken: Set<string>): Counter | undefined {
  const code = readCode(row, taken);
  const service = row.text('service');
  if (service !== undefined && !serviceAddress.test(service)) {
    row.report('service', 'department/slug as in services.csv', service);
  }
  const name = row.text('name');
  const place = row.text('place');
  const form = row.oneOf('form', counterForms);
  if (!code || !service || !name || !place || !form) return undefined;
  return { code, service, name, place, form };
}
