/** `GET /api/v1/receipts/{counter}/{receipt}`: whether a response has arrived and is counted. */
import { Hono } from 'hono';
import type { FieldError } from '#shared/api/problems.ts';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { localHour } from '#shared/local-time.ts';
import { sealGroupSize } from '#shared/publication/thresholds.ts';
import { parseReceipt, type ReceiptStatus, receiptDays } from '#shared/survey/receipt.ts';
import { city } from '../city.ts';
import { findReceipt } from '../db/find-receipt.ts';
import { servicesOfCounter } from '../db/moved-counters.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';

const details = {
  counter: {
    id: 'Kode loket ini tidak dikenal. Kode terdiri dari lima huruf dan angka.',
    en: 'This counter code is not known. A code has five letters and digits.',
  },
  receipt: {
    id: 'Tanda terima terdiri dari 12 huruf dan angka.',
    en: 'A receipt has 12 letters and digits.',
  },
};

export const receipts = new Hono<{ Bindings: Environment }>();

receipts.get('/:counter/:receipt', async (c) => {
  const { index, settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const counter = index.counterByCode.get(parseCounterCode(c.req.param('counter')) ?? '');
  const receipt = parseReceipt(c.req.param('receipt'));
  if (counter === undefined || receipt === undefined) {
    const errors: FieldError[] = [
      ...(receipt === undefined ? ['receipt' as const] : []),
      ...(counter === undefined ? ['counter' as const] : []),
    ].map((field) => ({ pointer: `/${field}`, detail: details[field][language] }));
    return problem('invalid-receipt', language, errors);
  }
  const today = localHour(new Date(), settings.timeZone).day;
  let status: ReceiptStatus | undefined;
  for (const service of await servicesOfCounter(c.env.DB, city(), counter, receiptDays, today)) {
    status ??= await findReceipt(c.env.DB, service, receipt, today);
  }
  if (status === undefined) return problem('unknown-receipt', language);
  c.header('Cache-Control', 'no-store');
  return c.json({ ...status, shownInGroupsOf: sealGroupSize });
});
