/** What the thanks page of a counter shows, read from this Worker's own API (docs/decisions/0003). */
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import type { FollowUp } from '#shared/publication/follow-ups.ts';
import { parseReceipt } from '#shared/survey/receipt.ts';
import { readFollowUps } from '../read-follow-ups.ts';
import { type CounterPage, counterPage } from '../survey/counter-pages.ts';

export interface ThanksPage extends CounterPage {
  /** Absent where the address brings none. */
  readonly receipt?: string;
  /** The department's latest; absent where it has published none. */
  readonly followUp?: FollowUp;
}

/**
 * @param url address of the page, with the receipt in its query
 * @param code of the counter, as it stands in the address
 * @returns undefined where no counter has this code
 */
export async function readThanks(
  url: URL,
  code: string | undefined,
): Promise<ThanksPage | undefined> {
  const page = counterPage(parseCounterCode(code ?? '') ?? '');
  if (page === undefined) return undefined;
  const receipt = parseReceipt(url.searchParams.get('tanda') ?? '');
  const [followUp] = await readFollowUps(url, page.department.id);
  return { ...page, ...(receipt && { receipt }), ...(followUp && { followUp }) };
}
