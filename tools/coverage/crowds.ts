/** Made-up crowds whose true index is known, to see how often an interval holds it. */
import { type ElementKey, elementKeys, type Rating } from '#shared/survey/elements.ts';
import type { Form } from '#shared/survey/forms.ts';
import type { Random } from '../demo/random.ts';

export interface Person {
  /** Standard deviations from the middle. */
  readonly happiness: number;
  readonly answers: Readonly<Record<ElementKey, Rating>>;
}

/** The form on which a person answers. */
export type Choosing = (person: Person, random: Random) => Form;

const answersOf = (valueAt: (position: number) => number) =>
  Object.fromEntries(
    elementKeys.map((key, position) => [
      key,
      Math.min(4, Math.max(1, Math.round(valueAt(position)))),
    ]),
  ) as Record<ElementKey, Rating>;

/** People of all kinds: an index in the middle of the scale. */
export function mixedCrowd(people: number, random: Random): readonly Person[] {
  return Array.from({ length: people }, () => {
    const happiness = random.normal();
    const answers = answersOf(
      (position) => 2.9 - 0.1 * position + 0.7 * happiness + 0.5 * random.normal(),
    );
    return { happiness, answers };
  });
}

/** A hundred people of whom so many give the best marks to everything, and the others 2. */
export function contentCrowd(content: number): readonly Person[] {
  return Array.from({ length: 100 }, (_, i) => ({
    happiness: i < content ? 1 : -1,
    answers: answersOf(() => (i < content ? 4 : 2)),
  }));
}

/** Likewise, but the contented give a 3 now and then, so that a sample has some spread even without the others. */
export function nearlyContentCrowd(
  content: number,
  people: number,
  random: Random,
): readonly Person[] {
  return Array.from({ length: people }, (_, i) => {
    const isContent = i < (people * content) / 100;
    return {
      happiness: isContent ? 1 : -1,
      answers: answersOf(() => (isContent ? (random.chance(0.1) ? 3 : 4) : 2)),
    };
  });
}

export const allOn =
  (form: Form): Choosing =>
  () =>
    form;

/** The unhappier somebody is, the likelier is the full form rather than another. */
export const fullIfUnhappy =
  (otherwise: Exclude<Form, 'full'>): Choosing =>
  ({ happiness }, random) =>
    random.next() < 1 / (1 + Math.exp(1.2 * happiness)) ? 'full' : otherwise;

/** A third at kiosks, the others as they like. */
export const anyForm: Choosing = (person, random) =>
  random.next() < 0.3 ? 'kiosk' : fullIfUnhappy('short')(person, random);
