/** What the months say: a lasting change or none, since when the index lies elsewhere, and the month that runs. */
import type { Language, Text } from '#shared/language.ts';
import { differenceOf } from '#shared/statistics/difference.ts';
import { hasIndex, type IndexFigure } from '../known-figure.ts';
import { formatIndex } from '../number-format.ts';
import { periodName } from '../period.ts';
import type { PublishedControlChart, Results } from '../results.ts';

interface MonthAt {
  readonly month: string;
  readonly figure: IndexFigure;
}

/** Since when the index has lain elsewhere, and what its monthly mean was and is. */
export interface Level {
  readonly from: string;
  readonly before: number;
  readonly now: number;
  /** Whether the months say that it moves still, since limits began anew after an action. */
  readonly isMoving: boolean;
}

/** The month that runs lies off the last one that is over by more than chance among those who answered. */
export interface Running {
  readonly month: string;
  readonly index: number;
  readonly before: string;
  readonly direction: 'up' | 'down';
}

export interface MonthsFinding {
  readonly kind: 'months';
  /** The lowest and the highest month that was judged. */
  readonly lowest: MonthAt;
  readonly highest: MonthAt;
  /** How many were judged. */
  readonly count: number;
  /** Null where the months are too few for a chart. */
  readonly change: PublishedControlChart['change'] | null;
  /** Whether the months differ among themselves by more than chance among their respondents. */
  readonly wavers: boolean;
  /** Whether the ranges of the lowest and of the highest month lie apart. */
  readonly areApart: boolean;
  readonly level: Level | null;
  readonly running: Running | null;
}

type Months = Pick<Results, 'trend' | 'controlChart'>;

function levelOf({ phases, change }: PublishedControlChart): Level | null {
  const [before, now] = phases.slice(-2);
  if (before === undefined || now === undefined) return null;
  const isMoving = change !== 'none' && now.reason === 'action';
  return { from: now.from, before: before.mean, now: now.mean, isMoving };
}

function runningOf({ trend, controlChart }: Months): Running | null {
  const before = controlChart?.months.at(-1)?.month;
  const running = trend.at(-1);
  if (before === undefined || running === undefined || running.month <= before) return null;
  const earlier = trend.find(({ month }) => month === before)?.figure;
  if (earlier === undefined || !hasIndex(earlier) || !hasIndex(running.figure)) return null;
  const { direction } = differenceOf(running.figure, earlier);
  if (direction === 'none') return null;
  return { month: running.month, index: running.figure.index, before, direction };
}

/** Undefined where no month has an index. */
export function monthsFinding({ trend, controlChart }: Months): MonthsFinding | undefined {
  const judged = controlChart?.months.map(({ month }) => month);
  const known = trend.flatMap(({ month, figure }): MonthAt[] =>
    hasIndex(figure) && (judged === undefined || judged.includes(month)) ? [{ month, figure }] : [],
  );
  const sorted = known.toSorted((a, b) => a.figure.index - b.figure.index);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  return {
    kind: 'months',
    lowest,
    highest,
    count: known.length,
    change: controlChart?.change ?? null,
    wavers: controlChart?.wavers ?? false,
    areApart: lowest.figure.interval.high < highest.figure.interval.low,
    level: controlChart === null ? null : levelOf(controlChart),
    running: runningOf({ trend, controlChart }),
  };
}

const changed: Readonly<Record<'up' | 'down', Text>> = {
  up: { id: 'Membaik', en: 'Improving' },
  down: { id: 'Memburuk', en: 'Getting worse' },
};

/** `Lebih tinggi sejak Juli 2026: rata-rata bulanan dari 77,05 menjadi 87,61`. */
export function sayLevel({ from, before, now }: Level, language: Language): string {
  const month = periodName(from, language);
  const [was, is] = [before, now].map((mean) => formatIndex(mean, language));
  return {
    id: `Lebih ${now > before ? 'tinggi' : 'rendah'} sejak ${month}: rata-rata bulanan dari ${was} menjadi ${is}`,
    en: `${now > before ? 'Higher' : 'Lower'} since ${month}: the monthly mean went from ${was} to ${is}`,
  }[language];
}

export function sayRunning(
  { month, index, before, direction }: Running,
  language: Language,
): string {
  const [now, then] = [month, before].map((id) => periodName(id, language));
  const value = formatIndex(index, language);
  return {
    id: `${now}, yang belum bisa dinilai, sejauh ini ${value}: lebih ${direction === 'up' ? 'tinggi' : 'rendah'} daripada ${then}, lebih dari kebetulan siapa yang menjawab`,
    en: `${now}, which cannot be judged yet, is at ${value} so far: ${direction === 'up' ? 'higher' : 'lower'} than ${then}, by more than chance among those who answered`,
  }[language];
}

const named = ({ month, figure }: MonthAt, language: Language) =>
  `${periodName(month, language)} (${formatIndex(figure.index, language)})`;

/** That nothing lasting changed, and what differs all the same. */
function sayUnchanged(
  { lowest, highest, count, wavers, areApart }: MonthsFinding,
  language: Language,
): string {
  const [low, high] = [lowest, highest].map((month) => named(month, language));
  if (lowest.figure.index === highest.figure.index) {
    const index = formatIndex(lowest.figure.index, language);
    return { id: `Tidak ada perubahan: ${index}`, en: `No change: ${index}` }[language];
  }
  const between = {
    id: `terendah ${low}, tertinggi ${high}`,
    en: `lowest ${low}, highest ${high}`,
  }[language];
  if (wavers) {
    return {
      id: `Naik turun seperti biasanya: ${between}. Bedanya lebih dari kebetulan siapa yang menjawab, tetapi tidak lebih dari naik turun yang biasa`,
      en: `Up and down as usual: ${between}. That is more than chance among those who answered, but no more than months usually waver`,
    }[language];
  }
  const still = {
    id: `Tidak ada perubahan yang bertahan: ${between}`,
    en: `No lasting change: ${between}`,
  }[language];
  if (!areApart) return still;
  return {
    id: `${still}. Rentang keduanya tidak bersinggungan, tetapi ${count} bulan itu bersama-sama tidak berbeda lebih dari kebetulan siapa yang menjawab`,
    en: `${still}. Their ranges lie apart, but the ${count} months together differ by no more than chance among those who answered`,
  }[language];
}

/** What the chart says of the months that are over. */
function sayJudged(finding: MonthsFinding, language: Language): string {
  const { change, level, lowest, highest } = finding;
  if (level !== null) {
    const said = sayLevel(level, language);
    return level.isMoving && change !== null && change !== 'none'
      ? `${said}. ${changed[change][language]}`
      : said;
  }
  if (change === 'none') return sayUnchanged(finding, language);
  const [low, high] = [lowest, highest].map(({ figure }) => formatIndex(figure.index, language));
  const between = {
    id: low === high ? `indeks bulanan ${low}` : `indeks bulanan antara ${low} dan ${high}`,
    en: low === high ? `monthly index ${low}` : `the monthly index lay between ${low} and ${high}`,
  }[language];
  return change === null
    ? between.charAt(0).toUpperCase() + between.slice(1)
    : `${changed[change][language]}: ${between}`;
}

/** The title over the chart of the months: without a full stop. */
export function sayMonths(finding: MonthsFinding, language: Language): string {
  const said = sayJudged(finding, language);
  return finding.running === null ? said : `${said}. ${sayRunning(finding.running, language)}`;
}
