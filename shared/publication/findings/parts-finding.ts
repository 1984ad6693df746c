/** How many of the parts that stand side by side have an index, and in which bands those are. */
import type { Language } from '#shared/language.ts';
import { grades } from '#shared/statistics/grade.ts';
import { figureInWords } from '../figure-in-words.ts';
import { hasIndex } from '../known-figure.ts';
import type { Figure } from '../results.ts';

/** `41 dari 61 punya indeks: 3 sangat baik, 38 baik`. */
export function partsFinding(figures: readonly Figure[], language: Language): string {
  const known = figures.filter(hasIndex);
  if (known.length === 0) return figureInWords({ status: 'insufficient' }, language).verdict;
  const bands = grades.flatMap(({ grade, performance }) => {
    const count = known.filter((figure) => figure.grade === grade).length;
    return count === 0 ? [] : [`${count} ${performance[language].toLowerCase()}`];
  });
  return language === 'id'
    ? `${known.length} dari ${figures.length} punya indeks: ${bands.join(', ')}`
    : `${known.length} of ${figures.length} have an index: ${bands.join(', ')}`;
}
