/** What the thanks page of a counter shows, read from this Worker's own API (docs/decisions/0003). */
import { exports } from 'cloudflare:workers';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import type { FollowUp, FollowUps } from '#shared/publication/follow-ups.ts';
import { parseReceipt } from '#shared/survey/receipt.ts';
import { type CounterPage, counterPage } from '../survey/counter-pages.ts';

export interface ThanksPage extends CounterPage {
  /** Absent where the address brings none. */
  readonly receipt?: string;
  /** The department's latest; absent where it has published none. */
  readonly followUp?: FollowUp;
}

/** A page that thanks can do without the news, so a failure shows as none. */
async function latestFollowUp(url: URL, department: string): Promise<FollowUp | undefined> {
  const address = new URL(`/api/v1/follow-ups?department=${department}`, url);
  const answer = await exports.default.fetch(address);
  if (!answer.ok) return undefined;
  const { followUps } = (await answer.json()) as FollowUps;
  return followUps[0];
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
  const followUp = await latestFollowUp(url, page.department.id);
  return { ...page, ...(receipt && { receipt }), ...(followUp && { followUp }) };
}
