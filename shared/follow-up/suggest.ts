/**
 * What to mend next: where what is missing to full marks and the share in the overall impression are largest
 * together. Where importance is not told from noise, the lowest element, with which PermenPANRB 14/2017,
 * Lampiran I part VII, has the follow-up begin.
 */
import type { Text } from '#shared/language.ts';
import { formatMean, formatWholePercent } from '#shared/publication/number-format.ts';
import type { Results } from '#shared/publication/results.ts';
import { type ElementKey, elements, ratings } from '#shared/survey/elements.ts';

export type Suggestion = { readonly element: ElementKey; readonly mean: number } & (
  | {
      readonly because: 'importance';
      /** Whole per cent of what the elements tell about the impression. */
      readonly importance: number;
      /** Whether it is also the lowest of those left. */
      readonly isLowest: boolean;
    }
  | { readonly because: 'lowest' }
);

const best = Math.max(...ratings);

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
    return 'mean' in figure && variable !== 'impression' && !taken.includes(variable)
      ? [{ element: variable, mean: figure.mean }]
      : [];
  });
  const lowest = largest(shown, shortOfBest);
  if (lowest === undefined) return undefined;
  const drivers = (why.drivers?.elements ?? []).filter(({ element }) => !taken.includes(element));
  const first = largest(drivers, (each) => each.importance * shortOfBest(each));
  if (first === undefined) return { ...lowest, because: 'lowest' };
  const { element, mean, importance } = first;
  const isLowest = element === lowest.element;
  return { element, mean, because: 'importance', importance, isLowest };
}

/** Why this one, in a sentence. */
export function saySuggestion(suggestion: Suggestion): Text {
  const { element, mean } = suggestion;
  const name = elements[element].name;
  const [meanId, meanEn] = [formatMean(mean, 'id'), formatMean(mean, 'en')];
  if (suggestion.because === 'lowest') {
    return {
      id: `${name.id} adalah unsur dengan nilai terendah (${meanId} dari 4). Seberapa penting unsur ini bagi warga belum dapat dihitung.`,
      en: `${name.en} has the lowest score (${meanEn} of 4). How much it matters to people cannot be computed yet.`,
    };
  }
  const [shareId, shareEn] = [
    formatWholePercent(suggestion.importance, 'id'),
    formatWholePercent(suggestion.importance, 'en'),
  ];
  return suggestion.isLowest
    ? {
        id: `${name.id} adalah unsur dengan nilai terendah (${meanId} dari 4), dan ${shareId} dari pengaruh semua unsur pada kesan warga datang dari sini.`,
        en: `${name.en} has the lowest score (${meanEn} of 4), and ${shareEn} of what the elements tell about people's impression comes from it.`,
      }
    : {
        id: `${name.id} bukan yang terendah (${meanId} dari 4), tetapi ${shareId} dari pengaruh semua unsur pada kesan warga datang dari sini: di sinilah perbaikan paling terasa.`,
        en: `${name.en} is not the lowest (${meanEn} of 4), but ${shareEn} of what the elements tell about people's impression comes from it: mending it is felt most.`,
      };
}
