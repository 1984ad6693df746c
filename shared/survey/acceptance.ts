/**
 * Whether a well-formed response fits the counter it names: its form, its block and the elements
 * that the service asks. Problems are values, each with the pointer of the field it is about.
 */
import type { Counter, Service } from '#shared/catalogue/catalogue.ts';
import { type Adding, askedAdded, asksAdded } from './added-elements.ts';
import { elementKeys } from './elements.ts';
import { type AskedForm, blockCounts, elementsOf } from './forms.ts';
import { isPartial, type Response } from './response.ts';

export type MisfitReason =
  | 'form-not-offered'
  | 'block-missing'
  | 'block-unknown'
  | 'block-unexpected'
  | 'element-not-asked'
  | 'ticket-unexpected';

export interface Misfit {
  readonly reason: MisfitReason;
  /** JSON pointer into the response (RFC 6901). */
  readonly pointer: string;
}

/** The form of a response with its block, or why the two do not belong together. */
function askedForm({
  form,
  block,
}: Response): AskedForm | 'block-missing' | 'block-unknown' | 'block-unexpected' {
  if (form === 'full') return block === undefined ? { form } : 'block-unexpected';
  if (block === undefined) return 'block-missing';
  return block < blockCounts[form] ? { form, block } : 'block-unknown';
}

/**
 * What in a response does not fit its counter; empty if it all fits.
 *
 * A counter with the short form also takes the full one: that is "Jawab semua", and what a phone
 * without JavaScript sends, since nothing on it can draw a block. Any counter may have a kiosk. A
 * ticket proves one finished visit, so it goes neither with half an answer nor with a kiosk's. What its department has added
 * is asked on a full form, and on a short one whose id was drawn: otherwise volunteers would bend its figures.
 */
export function misfitsOf(
  response: Response,
  counter: Counter,
  service: Service,
  department: Adding,
): Misfit[] {
  if (response.form === 'short' && counter.form === 'full') {
    return [{ reason: 'form-not-offered', pointer: '/form' }];
  }
  if (response.ticket !== undefined && (response.form === 'kiosk' || isPartial(response))) {
    return [{ reason: 'ticket-unexpected', pointer: '/ticket' }];
  }
  const asked = askedForm(response);
  if (typeof asked === 'string') return [{ reason: asked, pointer: '/block' }];
  const elements = elementsOf(asked, service.asked);
  const added = asksAdded(response.form, response.id) ? askedAdded(department) : [];
  return [
    ...elementKeys
      .filter((key) => response.answers[key] !== undefined && !elements.includes(key))
      .map((key) => `/answers/${key}`),
    ...Object.keys(response.added ?? {})
      .filter((key) => !added.some((each) => each.key === key))
      .map((key) => `/added/${key}`),
  ].map((pointer) => ({ reason: 'element-not-asked', pointer }));
}
