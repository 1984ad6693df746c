/**
 * Which elements a form asks. The short form asks one of the 12 blocks of the affine plane of
 * order 3, a Steiner system S(2,3,9): every element stands in 4 blocks and every pair of elements
 * in exactly one, so that all first and second moments of the nine can be estimated without bias.
 */
import { type ElementKey, elementKeys } from './elements.ts';

export const forms = ['short', 'full', 'kiosk'] as const;

/**
 * `short`: one block of three. `full`: every element that the service asks. `kiosk`: one of the nine,
 * on a tablet that the whole queue passes.
 */
export type Form = (typeof forms)[number];

/** The forms that a counter's own page has. */
export const counterForms = ['short', 'full'] as const satisfies readonly Form[];
export type CounterForm = (typeof counterForms)[number];

/**
 * The weight of one answer: 1 / (probability that its element was asked under the form finally
 * used). It makes a short and a full respondent count the same (DESIGN, "Short forms").
 */
export const formWeights: Readonly<Record<Form, number>> = { short: 3, full: 1, kiosk: 9 };

// biome-ignore format: a row for each parallel class of the plane
const lines = [
  [0, 1, 2], [3, 4, 5], [6, 7, 8],
  [0, 3, 6], [1, 4, 7], [2, 5, 8],
  [0, 4, 8], [1, 5, 6], [2, 3, 7],
  [0, 5, 7], [1, 3, 8], [2, 4, 6],
] as const;

/** The 12 blocks, each three element keys; the index of a block is what a response stores. */
export const blocks: readonly (readonly ElementKey[])[] = lines.map((line) =>
  line.map((point) => elementKeys[point]),
);

/** A form as it was put to one respondent. */
export type AskedForm =
  | { readonly form: 'full' }
  | {
      /** `block` is an index into `blocks`, or on a kiosk into `elementKeys`. */
      readonly form: 'short' | 'kiosk';
      readonly block: number;
    };

/** How many blocks a form draws from, each equally likely. */
export const blockCounts = { short: blocks.length, kiosk: elementKeys.length } as const;

/**
 * The elements that a form puts to a respondent, in the regulation's order.
 *
 * A service that does not ask an element (U4 where the law makes it free, U6 and U7 on a website)
 * drops it from its block; every other element keeps its probability of 1/3, or of 1/9 on a kiosk.
 *
 * @param asked the elements of the service
 * @returns no element for a block out of range
 */
export function elementsOf(form: AskedForm, asked: readonly ElementKey[]): readonly ElementKey[] {
  if (form.form === 'full') return asked;
  const block =
    form.form === 'short'
      ? (blocks[form.block] ?? [])
      : elementKeys.filter((_, i) => i === form.block);
  return asked.filter((key) => block.includes(key));
}
