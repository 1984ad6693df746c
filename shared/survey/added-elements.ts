/**
 * Elements that a department asks beside the nine (PermenPANRB 14/2017, Lampiran I part V.A.a). They never enter the index,
 * which stays comparable; a department asks at most three, in all its services, and never gives a number another meaning
 * (docs/decisions/0060).
 */
import type { Text } from '#shared/language.ts';
import type { Element } from './elements.ts';
import type { Form } from './forms.ts';

/** `U10` to `U99`: the nine come before. */
export type AddedKey = `U${number}`;

/** What an `AddedKey` looks like. */
export const addedKeyPattern = /^U[1-9][0-9]$/;

export const isAddedKey = (text: string): text is AddedKey => addedKeyPattern.test(text);

/** How many a department may ask at once. */
export const mostAdded = 3;

export interface AddedElement {
  readonly key: AddedKey;
  readonly name: Text;
  readonly question: Text;
  /** The labels of the values 1, worst, to 4, best. */
  readonly answers: Element['answers'];
  /** The day from which on it is not asked any more, `YYYY-MM-DD`; its figures and its number stay. Absent: it is asked. */
  readonly closed?: string;
}

/** Who asks added elements: a department. */
export interface Adding {
  readonly added?: readonly AddedElement[];
}

/** Those that a department asks, in the order of their numbers. */
export const askedAdded = ({ added = [] }: Adding): readonly AddedElement[] =>
  added.filter(({ closed }) => closed === undefined);

/** Those that it asked on a day, as far as is known: a sheet may have been filled in before one ended. */
export const askedAddedOn = ({ added = [] }: Adding, day: string): readonly AddedElement[] =>
  added.filter(({ closed }) => closed === undefined || day < closed);

/**
 * The weight of one answer to an added element: 1 / (probability that it was asked under the form finally used). A short
 * form asks it of every third; a kiosk never.
 */
export const addedWeights: Readonly<Record<Form, number>> = { short: 3, full: 1, kiosk: 0 };

/** A third of the four digits. */
const below = Math.round(0x10000 / addedWeights.short)
  .toString(16)
  .padStart(4, '0');

/**
 * Whether a short form asks the added elements: the phone, the server and whoever checks it later find the same from the
 * random id alone. Four digits that are neither the receipt's nor those of `isDrawn`, so that the two draws are independent.
 *
 * @param id a UUID v4
 */
export const drawsAdded = (id: string): boolean => id.slice(24, 28) < below;

/** Whether the added elements are put to the respondent of an id. */
export const asksAdded = (form: Form, id: string): boolean =>
  form === 'full' || (form === 'short' && drawsAdded(id));
