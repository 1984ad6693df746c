/** What became of a receipt, read from this Worker's own API (docs/decisions/0003). */
import { askOwnApi } from 'virtual:own-api';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { parseReceipt, type ReceiptStatus } from '#shared/survey/receipt.ts';
import { showReceipt } from '#shared/survey/show-receipt.ts';
import { type CounterPage, counterPage } from '../survey/counter-pages.ts';

/** The fields of the form, by their names in the address. */
export type ReceiptField = 'kode' | 'loket';

export interface ReadReceipt {
  /** As it was typed; a receipt that can be one, as it stands on the thanks page. */
  readonly typed: Readonly<Record<ReceiptField, string>>;
  /** Status of the page. */
  readonly status: number;
  readonly outcome:
    | { readonly kind: 'not-asked' | 'unknown' | 'unavailable' }
    | { readonly kind: 'found'; readonly receipt: ReceiptStatus }
    | { readonly kind: 'misspelt'; readonly fields: readonly ReceiptField[] };
  /** Of the counter that was typed, if there is one. */
  readonly page?: CounterPage;
}

const fieldOf: Readonly<Record<string, ReceiptField>> = { '/receipt': 'kode', '/counter': 'loket' };

async function outcomeOf(answer: Response): Promise<ReadReceipt['outcome']> {
  switch (answer.status) {
    case 200:
      return { kind: 'found', receipt: (await answer.json()) as ReceiptStatus };
    case 404:
      return { kind: 'unknown' };
    case 422: {
      const { errors } = (await answer.json()) as { errors: readonly { pointer: string }[] };
      const fields = errors.map(({ pointer }) => fieldOf[pointer]);
      return { kind: 'misspelt', fields: fields.filter((field) => field !== undefined) };
    }
    default:
      return { kind: 'unavailable' };
  }
}

/** Reads what the form asks: `?kode=7K3Q-9F2M-XB4T&loket=F1RMB`. */
export async function readReceipt(url: URL): Promise<ReadReceipt> {
  const given = (field: ReceiptField) => url.searchParams.get(field)?.trim() ?? '';
  const typed = {
    kode: showReceipt(parseReceipt(given('kode')) ?? '') ?? given('kode'),
    loket: given('loket'),
  };
  const page = counterPage(parseCounterCode(typed.loket) ?? '');
  const asked = { typed, ...(page && { page }) };
  if (typed.kode === '') return { ...asked, status: 200, outcome: { kind: 'not-asked' } };

  // A hyphen is as good as nothing, and keeps its place in the address.
  const address = [typed.loket || '-', typed.kode].map(encodeURIComponent).join('/');
  const answer = await askOwnApi(new URL(`/api/v1/receipts/${address}`, url));
  return { ...asked, status: answer.status, outcome: await outcomeOf(answer) };
}
