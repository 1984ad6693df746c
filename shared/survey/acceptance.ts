/**
 * Whether a well-formed response fits the counter it names: its form, its block and the elements
 * that the service asks. Problems are values, each with the pointer of the field it is about.
 */
import type { Counter, Service } from '#shared/catalogue/catalogue.ts';
import { elementKeys } from './elements.ts';
import { elementsOf } from './forms.ts';
import type { Response } from './response.ts';

export type MisfitReason =
  | 'form-not-offered'
  | 'block-missing'
  | 'block-unexpected'
  | 'element-not-asked';

export interface Misfit {
  readonly reason: MisfitReason;
  /** JSON pointer into the response (RFC 6901). */
  readonly pointer: string;
}

/**
 * What in a response does not fit its counter; empty if it all fits.
 *
 * A counter with the short form also takes the full one: that is "Jawab semua", and what a phone
 * without JavaScript sends, since nothing on it can draw a block.
 */
export function misfitsOf(response: Response, counter: Counter, service: Service): Misfit[] {
  if (response.form === 'short' && counter.form === 'full') {
    return [{ reason: 'form-not-offered', pointer: '/form' }];
  }
  if (response.form === 'short' && response.block === undefined) {
    return [{ reason: 'block-missing', pointer: '/block' }];
  }
  if (response.form === 'full' && response.block !== undefined) {
    return [{ reason: 'block-unexpected', pointer: '/block' }];
  }
  const { form, block = 0 } = response;
  const asked = elementsOf(form === 'full' ? { form } : { form, block }, service.asked);
  return elementKeys
    .filter((key) => response.answers[key] !== undefined && !asked.includes(key))
    .map((key) => ({ reason: 'element-not-asked', pointer: `/answers/${key}` }));
}
