/** `counters.csv`: where each service is given, each with the code on its QR. */
import { forms } from '#shared/survey/forms.ts';
import type { Counter } from './catalogue.ts';
import { nextFreeCode, parseCounterCode } from './counter-code.ts';
import type { RowReader } from './sheet.ts';

export const counterColumns = ['code', 'service', 'name', 'place', 'form'];

const serviceAddress = /^[a-z0-9-]+\/[a-z0-9-]+$/;

function readCode(row: RowReader, taken: ReadonlySet<string>): string | undefined {
  const typed = row.optionalText('code');
  if (typed !== undefined && parseCounterCode(typed) === typed) return typed;
  const free = nextFreeCode(taken);
  const reason = typed === undefined ? 'a code' : 'a code whose check character is right';
  row.report('code', `${reason}; this one is free: ${free}`, typed ?? '');
  return undefined;
}

/**
 * One row of `counters.csv`.
 *
 * @param taken the codes of the whole file, so that the code suggested for a new counter is free
 */
export function readCounter(row: RowReader, taken: ReadonlySet<string>): Counter | undefined {
  const code = readCode(row, taken);
  const service = row.text('service');
  if (service !== undefined && !serviceAddress.test(service)) {
    row.report('service', 'department/slug as in services.csv', service);
  }
  const name = row.text('name');
  const place = row.text('place');
  const form = row.oneOf('form', forms);
  if (!code || !service || !name || !place || !form) return undefined;
  return { code, service, name, place, form };
}
