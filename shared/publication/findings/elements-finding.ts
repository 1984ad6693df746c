/** What the answers to the questions say: the lowest and the highest element, and how many are satisfied. */
import type { Language, Text } from '#shared/language.ts';
import type { Variable } from '#shared/statistics/tally.ts';
import { elements } from '#shared/survey/elements.ts';
import { figureInWords, respondentsText, shareWithRange } from '../figure-in-words.ts';
import { hasMean, type MeanFigure } from '../known-figure.ts';
import { formatMean } from '../number-format.ts';
import type { VariableFigure } from '../results.ts';

const impression: Text = { id: 'Kesan umum', en: 'Overall impression' };

/** `Waktu Penyelesaian`, `Kesan umum`. */
export function variableName(variable: Variable, language: Language): string {
  return (variable === 'impression' ? impression : elements[variable].name)[language];
}

const tooFew = (language: Language) => figureInWords({ status: 'insufficient' }, language).verdict;

/** The lowest element, which the regulation has improved first, and the highest. */
export function elementsFinding(figures: readonly VariableFigure[], language: Language): string {
  const known = figures.filter(hasMean).toSorted((a, b) => a.mean - b.mean);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (lowest === undefined || highest === undefined) return tooFew(language);
  const named = ({ variable, mean }: MeanFigure) =>
    `${variableName(variable, language)} (${formatMean(mean, language)})`;
  return language === 'id'
    ? `Terendah: ${named(lowest)}. Tertinggi: ${named(highest)}.`
    : `Lowest: ${named(lowest)}. Highest: ${named(highest)}.`;
}

/** How many were satisfied or very satisfied. */
export function impressionFinding(figure: VariableFigure, language: Language): string {
  if (!hasMean(figure)) return tooFew(language);
  const satisfied = shareWithRange(figure.favourable, language);
  return language === 'id'
    ? `${satisfied} dari ${respondentsText(figure.respondents, 'id')} puas atau sangat puas`
    : `${satisfied} of ${respondentsText(figure.respondents, 'en')} were satisfied or very satisfied`;
}
