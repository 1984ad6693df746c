/** What the figure itself says: the index with its grade, number and range; that there are too few; that the period runs. */
import type { Language, Text } from '#shared/language.ts';
import { type CountedThrough, sayCountedThrough } from '../counted-through.ts';
import { intervalText, performanceOf, respondentsText } from '../figure-in-words.ts';
import { hasIndex, type IndexFigure } from '../known-figure.ts';
import { formatIndex } from '../number-format.ts';
import { formatDay, periodName } from '../period.ts';
import type { Figure, Results } from '../results.ts';
import { countFrom, indexFrom } from '../thresholds.ts';

export type IndexFinding =
  | {
      readonly kind: 'index';
      readonly name: Text;
      readonly period: string;
      readonly figure: IndexFigure;
    }
  | {
      readonly kind: 'too-few';
      readonly name: Text;
      readonly period: string;
      readonly figure: Exclude<Figure, IndexFigure>;
    };

/** That a period has not ended, so that its figures still move. */
export interface UnfinishedFinding {
  readonly kind: 'unfinished';
  readonly period: string;
  /** Its last day. */
  readonly to: string;
  readonly asOf: string;
  /** Null where it is not known up to when answers are counted. */
  readonly countedThrough: CountedThrough | null;
}

export function indexFinding({ scope, period, figure }: Results): IndexFinding {
  const of = { name: scope.name, period: period.id };
  return hasIndex(figure) ? { kind: 'index', ...of, figure } : { kind: 'too-few', ...of, figure };
}

/** Undefined of a period that is over. */
export function unfinishedFinding({
  period,
  asOf,
  countedThrough,
}: Pick<Results, 'period' | 'asOf' | 'countedThrough'>): UnfinishedFinding | undefined {
  if (period.to < asOf) return undefined;
  return { kind: 'unfinished', period: period.id, to: period.to, asOf, countedThrough };
}

/** `Baru 12 responden; indeks tampil mulai 30.` */
function sayHeard(figure: Exclude<Figure, IndexFigure>, language: Language): string {
  if (figure.status === 'insufficient') {
    return {
      id: `Kurang dari ${countFrom} responden; indeks tampil mulai ${indexFrom}.`,
      en: `Fewer than ${countFrom} respondents; an index shows from ${indexFrom}.`,
    }[language];
  }
  const people = respondentsText(figure.respondents, language);
  return {
    id: `Baru ${people}; indeks tampil mulai ${indexFrom}.`,
    en: `Only ${people} so far; an index shows from ${indexFrom}.`,
  }[language];
}

export function sayIndex(finding: IndexFinding, language: Language): string {
  const of = `${finding.name[language]}, ${periodName(finding.period, language)}`;
  if (finding.kind === 'too-few') {
    const none = {
      id: `${of}: belum cukup responden untuk sebuah indeks.`,
      en: `${of}: not enough respondents for an index.`,
    };
    return `${none[language]} ${sayHeard(finding.figure, language)}`;
  }
  const { index, grade, respondents, interval, status } = finding.figure;
  const performance = performanceOf(grade, language).toLowerCase();
  const range = intervalText(interval, language);
  const people = respondentsText(respondents, language);
  const caution = status === 'caution' ? cautionText[language] : '';
  return {
    id: `${of}: indeks ${formatIndex(index, 'id')}, mutu ${grade} (${performance}), dari ${people}. Karena kebetulan siapa yang menjawab, nilainya bisa di antara ${range}${caution}.`,
    en: `${of}: index ${formatIndex(index, 'en')}, grade ${grade} (${performance}), from ${people}. By the chance of who answered it may lie anywhere in ${range}${caution}.`,
  }[language];
}

const cautionText: Text = {
  id: '; respondennya masih sedikit, jadi baca dengan hati-hati',
  en: '; respondents are few, so read it with caution',
};

export function sayUnfinished(finding: UnfinishedFinding, language: Language): string {
  const { period, to, asOf, countedThrough } = finding;
  const name = periodName(period, language);
  const end = formatDay(to)[language];
  const still = {
    id: `${name} belum selesai (sampai ${end}): angkanya masih bisa berubah.`,
    en: `${name} is not over (it ends on ${end}): its figures may still change.`,
  }[language];
  const counted = sayCountedThrough({ period: { to }, asOf, countedThrough }, language);
  return counted === undefined ? still : `${still} ${counted}.`;
}
