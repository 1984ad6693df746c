/** A figure in words, for badges and pictures: they must say it without a page around them. */
import type { Language, Text } from '#shared/language.ts';
import { grades } from '#shared/statistics/grade.ts';
import { type Entered, sayEntered } from './entered.ts';
import { formatCount, formatIndex } from './number-format.ts';
import type { Figure } from './results.ts';

const words = {
  indexOf: { id: 'Indeks kepuasan warga (IKM)', en: 'Citizen satisfaction index (IKM)' },
  grade: { id: 'mutu', en: 'grade' },
  respondents: { id: 'responden', en: 'respondents' },
  notEnough: { id: 'Belum cukup responden', en: 'Not enough respondents yet' },
  caution: { id: 'baca dengan hati-hati', en: 'read with caution' },
} as const satisfies Record<string, Text>;

export interface FigureInWords {
  /** `82,41`; absent without an index. */
  readonly index?: string;
  /** `81,90–82,92`; absent without an index. */
  readonly interval?: string;
  /** `Baik`, or that there are too few respondents. */
  readonly verdict: string;
  /** `1.234 responden`; absent where even their number is withheld. */
  readonly respondents?: string;
  /** That it rests on few; absent where it does not. */
  readonly caution?: string;
}

/** What may be said of a figure, each part ready to be shown. */
export function figureInWords(figure: Figure, language: Language): FigureInWords {
  const respondents =
    'respondents' in figure
      ? {
          respondents: `${formatCount(figure.respondents, language)} ${words.respondents[language]}`,
        }
      : {};
  if (!('index' in figure)) return { verdict: words.notEnough[language], ...respondents };
  const { low, high } = figure.interval;
  const performance = grades.find(({ grade }) => grade === figure.grade)?.performance[language];
  return {
    index: formatIndex(figure.index, language),
    interval: `${formatIndex(low, language)}–${formatIndex(high, language)}`,
    verdict: performance ?? '',
    ...respondents,
    ...(figure.status === 'caution' && { caution: words.caution[language] }),
  };
}

/**
 * All of it in a sentence, for who does not see the picture: `Indeks kepuasan warga (IKM), Disdukcapil: 82,41
 * (mutu B, Baik), 1.234 responden, Triwulan III 2026`.
 */
export function sayFigure(
  name: string,
  figure: Figure,
  period: string,
  language: Language,
  entered: Entered,
): string {
  const { index, verdict, respondents, caution } = figureInWords(figure, language);
  const facts = [
    'grade' in figure ? `${index} (${words.grade[language]} ${figure.grade}, ${verdict})` : verdict,
    respondents,
    sayEntered(entered, language),
    caution,
    period,
  ].filter((fact) => fact !== undefined);
  return `${words.indexOf[language]}, ${name}: ${facts.join(', ')}`;
}
