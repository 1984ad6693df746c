/** A figure in words: its parts, each ready to be shown, and all of it in a sentence that needs no page around it. */
import type { Language, Text } from '#shared/language.ts';
import { type Grade, grades } from '#shared/statistics/grade.ts';
import { type Entered, sayEntered } from './entered.ts';
import { hasIndex, type IndexFigure } from './known-figure.ts';
import { formatCount, formatIndex, formatPercent } from './number-format.ts';
import type { Figure } from './results.ts';

const words = {
  indexOf: { id: 'Indeks kepuasan warga (IKM)', en: 'Citizen satisfaction index (IKM)' },
  grade: { id: 'mutu', en: 'grade' },
  respondents: { id: 'responden', en: 'respondents' },
  notEnough: { id: 'Belum cukup responden', en: 'Not enough respondents yet' },
  caution: { id: 'baca dengan hati-hati', en: 'read with caution' },
} as const satisfies Record<string, Text>;

/** The performance (kinerja) that goes with a grade: `Baik`. */
export function performanceOf(grade: Grade, language: Language): string {
  return grades.find((band) => band.grade === grade)?.performance[language] ?? '';
}

/** `1.234 responden`. */
export function respondentsText(count: number, language: Language): string {
  return `${formatCount(count, language)} ${words.respondents[language]}`;
}

/** `81,90–82,92`. */
export function intervalText({ low, high }: IndexFigure['interval'], language: Language): string {
  return `${formatIndex(low, language)}–${formatIndex(high, language)}`;
}

/** `84,2% (80,1%–87,6%)`: a share and how far chance alone may have moved it. */
export function shareWithRange(
  { share, low, high }: { readonly share: number; readonly low: number; readonly high: number },
  language: Language,
): string {
  const [point, from, to] = [share, low, high].map((value) => formatPercent(value, language));
  return `${point} (${from}–${to})`;
}

/** `+2,29` or `−1,10`: a difference always says its direction. */
export function signedPoints(points: number, language: Language): string {
  return `${points < 0 ? '−' : '+'}${formatIndex(Math.abs(points), language)}`;
}

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
    'respondents' in figure ? { respondents: respondentsText(figure.respondents, language) } : {};
  if (!hasIndex(figure)) return { verdict: words.notEnough[language], ...respondents };
  return {
    index: formatIndex(figure.index, language),
    interval: intervalText(figure.interval, language),
    verdict: performanceOf(figure.grade, language),
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
