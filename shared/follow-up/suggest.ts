/**
 * What to mend next: where what is missing to full marks and the share in the overall impression are largest
 * together. Where importance is not told from noise, the lowest element, with which PermenPANRB 14/2017,
 * Lampiran I part VII, has the follow-up begin.
 */
import type { Text } from '#shared/language.ts';
import { formatMean, formatWholePercent } from '#shared/publication/number-format.ts';
import type { Results } from '#shared/publication/results.ts';
import { type ElementKey, elements, ratings } from '#shared/survey/elements.ts';
import type { Action } from './action.ts';

/** Whether no element has a lower mean: of all, or only of those without an action, or neither. */
export type Lowest = 'of-all' | 'of-those-left' | 'no';

export type Suggestion = {
  readonly element: ElementKey;
  readonly mean: number;
  readonly lowest: Lowest;
} & (
  | {
      readonly because: 'importance';
      /** Whole per cent of what the elements tell about the impression. */
      readonly importance: number;
    }
  | { readonly because: 'lowest' }
);

const best = Math.max(...ratings);

/** After these nothing is to be done any more about an element, so that it may be suggested again. */
const settled: readonly Action['state'][] = ['declined', 'published', 'cancelled', 'withdrawn'];

/** The elements that a department's own actions are under way for. */
export function elementsTaken(actions: readonly Action[], department: string): ElementKey[] {
  return actions.flatMap(({ element, state, department: own }) =>
    element !== null && own === department && !settled.includes(state) ? [element] : [],
  );
}

interface Weighed {
  readonly element: ElementKey;
  readonly mean: number;
}

function largest<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (top, item) => (top === undefined || sizeOf(item) > sizeOf(top) ? item : top),
    undefined,
  );
}

const shortOfBest = ({ mean }: Weighed) => best - mean;

/**
 * The element to mend next.
 *
 * @param taken elements that an action is under way for
 * @returns undefined where no element has a figure, or all that have one are taken
 */
export function suggestAction(
  { elements: figures, why }: Pick<Results, 'elements' | 'why'>,
  taken: readonly ElementKey[],
): Suggestion | undefined {
  const shown = figures.flatMap((figure): Weighed[] => {
    const { variable } = figure;
    return 'mean' in figure && variable !== 'impression'
      ? [{ element: variable, mean: figure.mean }]
      : [];
  });
  const isLeft = ({ element }: Pick<Weighed, 'element'>) => !taken.includes(element);
  const left = shown.filter(isLeft);
  const lowest = largest(left, shortOfBest);
  if (lowest === undefined) return undefined;
  const isLowestOf = (all: readonly Weighed[], mean: number) =>
    all.every((each) => mean <= each.mean);
  const lowestAs = (mean: number): Lowest => {
    if (isLowestOf(shown, mean)) return 'of-all';
    return isLowestOf(left, mean) ? 'of-those-left' : 'no';
  };
  const drivers = (why.drivers?.elements ?? []).filter(isLeft);
  const first = largest(drivers, (each) => each.importance * shortOfBest(each));
  if (first === undefined) {
    return { ...lowest, because: 'lowest', lowest: lowestAs(lowest.mean) };
  }
  const { element, mean, importance } = first;
  return { element, mean, because: 'importance', importance, lowest: lowestAs(mean) };
}

/** What an element is among the others, with its mean. */
function sayPlace({ element, mean, lowest }: Suggestion): Text {
  const name = elements[element].name;
  const [meanId, meanEn] = [formatMean(mean, 'id'), formatMean(mean, 'en')];
  switch (lowest) {
    case 'of-all':
      return {
        id: `${name.id} adalah unsur dengan nilai terendah (${meanId} dari 4)`,
        en: `${name.en} has the lowest score (${meanEn} of 4)`,
      };
    case 'of-those-left':
      return {
        id: `${name.id} adalah unsur dengan nilai terendah yang belum punya tindakan (${meanId} dari 4)`,
        en: `${name.en} has the lowest score of the elements without an action (${meanEn} of 4)`,
      };
    case 'no':
      return {
        id: `${name.id} bukan yang terendah (${meanId} dari 4)`,
        en: `${name.en} is not the lowest (${meanEn} of 4)`,
      };
  }
}

/** Why this one, in a sentence. */
export function saySuggestion(suggestion: Suggestion): Text {
  const place = sayPlace(suggestion);
  if (suggestion.because === 'lowest') {
    return {
      id: `${place.id}. Seberapa penting unsur ini bagi warga belum dapat dihitung.`,
      en: `${place.en}. How much it matters to people cannot be computed yet.`,
    };
  }
  const share = {
    id: `${formatWholePercent(suggestion.importance, 'id')} dari pengaruh semua unsur pada kesan warga datang dari sini`,
    en: `${formatWholePercent(suggestion.importance, 'en')} of what the elements tell about people's impression comes from it`,
  };
  return suggestion.lowest === 'no'
    ? {
        id: `${place.id}, tetapi ${share.id}: di sinilah perbaikan paling terasa.`,
        en: `${place.en}, but ${share.en}: mending it is felt most.`,
      }
    : { id: `${place.id}, dan ${share.id}.`, en: `${place.en}, and ${share.en}.` };
}
