/**
 * A page that was kept for use without a network is shown for every receipt, so it may stand there with
 * none or with another one: the receipt in the address is the right one.
 */
import { showReceipt } from '#shared/survey/show-receipt.ts';

/** Shows the receipt of the page's address, or none if there is none in it. */
export function showReceiptOfAddress(page: Document, query: string): void {
  const receipt = showReceipt(new URLSearchParams(query).get('tanda') ?? '');
  const section = page.querySelector<HTMLElement>('.receipt');
  const code = section?.querySelector('.code');
  const check = section?.querySelector('a');
  if (!section || !code || !check) return;
  section.hidden = receipt === undefined;
  for (const other of page.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) other.search = query;
  if (receipt === undefined) return;
  const address = new URL(check.href);
  code.textContent = receipt;
  address.searchParams.set('kode', receipt);
  check.href = address.href;
}
