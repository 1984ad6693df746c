/** What a chart or a figure says, in a sentence: the title that stands over it. */
import type { Language, Text } from '#shared/language.ts';
import {
  formatCount,
  formatIndex,
  formatMean,
  formatPercent,
} from '#shared/publication/number-format.ts';
import { parsePeriod, periodLabel } from '#shared/publication/period.ts';
import type {
  Figure,
  PublishedControlChart,
  Results,
  VariableFigure,
} from '#shared/publication/results.ts';
import { differenceOf } from '#shared/statistics/difference.ts';
import { type Grade, grades } from '#shared/statistics/grade.ts';
import type { Channel } from '#shared/survey/channel.ts';
import { elements } from '#shared/survey/elements.ts';
import type { IndexPoint } from '#site/client/results/chart-data.ts';
import { channelNames, results as text } from '#site/i18n/results.ts';

type IndexFigure = Extract<Figure, { index: number }>;
type MeanFigure = Extract<VariableFigure, { mean: number }>;

export const hasIndex = (figure: Figure): figure is IndexFigure => 'index' in figure;
export const hasMean = (figure: VariableFigure): figure is MeanFigure => 'mean' in figure;

/** The performance (kinerja) that goes with a grade: `Baik`. */
export function performanceOf(grade: Grade, language: Language): string {
  return grades.find((band) => band.grade === grade)?.performance[language] ?? '';
}

/** `1.234 responden`. */
export function respondentsText(count: number, language: Language): string {
  return `${formatCount(count, language)} ${text.respondents[language]}`;
}

/** `81,90–82,92`. */
export function intervalText({ low, high }: IndexFigure['interval'], language: Language): string {
  return `${formatIndex(low, language)}–${formatIndex(high, language)}`;
}

/** How many parts have an index, and in which bands those stand. */
export function partsFinding(figures: readonly Figure[], language: Language): string {
  const known = figures.filter(hasIndex);
  if (known.length === 0) return text.insufficient[language];
  const bands = grades.flatMap(({ grade, performance }) => {
    const count = known.filter((figure) => figure.grade === grade).length;
    return count === 0 ? [] : [`${count} ${performance[language].toLowerCase()}`];
  });
  return language === 'id'
    ? `${known.length} dari ${figures.length} punya indeks: ${bands.join(', ')}`
    : `${known.length} of ${figures.length} have an index: ${bands.join(', ')}`;
}

const nameOf = (figure: VariableFigure, language: Language) =>
  figure.variable === 'impression'
    ? text.impression[language]
    : elements[figure.variable].name[language];

/** The lowest element, which the regulation has improved first, and the highest. */
export function elementsFinding(figures: readonly VariableFigure[], language: Language): string {
  const known = figures.filter(hasMean).toSorted((a, b) => a.mean - b.mean);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (lowest === undefined || highest === undefined) return text.insufficient[language];
  const named = (figure: MeanFigure) =>
    `${nameOf(figure, language)} (${formatMean(figure.mean, language)})`;
  return language === 'id'
    ? `Terendah: ${named(lowest)}. Tertinggi: ${named(highest)}.`
    : `Lowest: ${named(lowest)}. Highest: ${named(highest)}.`;
}

/**
 * How answers with a ticket and without compare. Whether they differ beyond chance, that is, whether
 * their ranges lie apart, is said of one service only: elsewhere tickets may be of other services.
 */
export function channelsFinding({ channels, scope }: Results, language: Language): string {
  const of = (wanted: Channel) => channels.find(({ channel }) => channel === wanted)?.figure;
  const [ticket, open] = [of('ticket'), of('open')];
  if (!ticket || !open || !hasIndex(ticket) || !hasIndex(open)) {
    return channels.map(({ figure, channel }) => sayChannel(figure, channel, language)).join(', ');
  }
  const [a, b] = [formatIndex(ticket.index, language), formatIndex(open.index, language)];
  const compared =
    language === 'id' ? `Dengan tiket ${a}, tanpa tiket ${b}` : `With a ticket ${a}, without ${b}`;
  if (scope.kind !== 'service') return `${compared}. ${text.otherServices[language]}`;
  const apart =
    ticket.interval.low > open.interval.high || open.interval.low > ticket.interval.high;
  return `${compared}: ${(apart ? text.realDifference : text.noDifference)[language]}`;
}

/** The index of a channel, or how many answered by it. */
function sayChannel(figure: Figure, channel: Channel, language: Language): string {
  const count = 'respondents' in figure ? formatCount(figure.respondents, language) : '';
  const value = hasIndex(figure) ? formatIndex(figure.index, language) : count;
  return `${channelNames[channel][language]}: ${value}`;
}

/** What the months say together: a change, or none and why they differ all the same. */
function changeSaid({ change, wavers }: PublishedControlChart): Text {
  if (change === 'up') return text.improving;
  if (change === 'down') return text.worsening;
  return wavers ? text.usualWavering : text.noChange;
}

const monthName = (month: string, language: Language): string => {
  const period = parsePeriod(month);
  return period === undefined ? month : periodLabel(period)[language];
};

type Months = Pick<Results, 'trend' | 'controlChart'>;

/**
 * That the month that runs lies off the one before it by more than chance among those who answered; the chart judges it
 * when it is over. Undefined where it does not, or none runs.
 */
export function runningFinding(
  { trend, controlChart }: Months,
  language: Language,
): string | undefined {
  const before = controlChart?.months.at(-1)?.month;
  const running = trend.at(-1);
  if (before === undefined || running === undefined || running.month <= before) return undefined;
  const earlier = trend.find(({ month }) => month === before)?.figure;
  if (earlier === undefined || !hasIndex(earlier) || !hasIndex(running.figure)) return undefined;
  const { direction } = differenceOf(running.figure, earlier);
  if (direction === 'none') return undefined;
  const [now, then] = [running.month, before].map((month) => monthName(month, language));
  const index = formatIndex(running.figure.index, language);
  return language === 'id'
    ? `${now}, yang belum bisa dinilai, sejauh ini ${index}: lebih ${direction === 'up' ? 'tinggi' : 'rendah'} daripada ${then}, lebih dari kebetulan siapa yang menjawab`
    : `${now}, which cannot be judged yet, is at ${index} so far: ${direction === 'up' ? 'higher' : 'lower'} than ${then}, by more than chance among those who answered`;
}

/**
 * Since when the index has lain elsewhere, and what its monthly mean was and is: `Lebih tinggi sejak Juli 2026: rata-rata
 * bulanan dari 77,05 menjadi 87,61`. Undefined while the first limits hold.
 */
export function levelFinding(
  { phases }: PublishedControlChart,
  language: Language,
): string | undefined {
  const [before, now] = phases.slice(-2);
  if (before === undefined || now === undefined) return undefined;
  const month = monthName(now.from, language);
  const side = text[now.mean > before.mean ? 'higherSince' : 'lowerSince'][language];
  const [from, to] = [before.mean, now.mean].map((mean) => formatIndex(mean, language));
  return language === 'id'
    ? `${side} ${month}: rata-rata bulanan dari ${from} menjadi ${to}`
    : `${side} ${month}: the monthly mean went from ${from} to ${to}`;
}

/** What the chart says of the months that are over. */
function judgedFinding(chart: PublishedControlChart, between: string, language: Language): string {
  const { change, wavers, phases } = chart;
  const level = levelFinding(chart, language);
  if (level !== undefined) {
    const isMoving = change !== 'none' && phases.at(-1)?.reason === 'action';
    return isMoving ? `${level}. ${changeSaid(chart)[language]}` : level;
  }
  const said = `${changeSaid(chart)[language]}: ${between}`;
  return change === 'none' && wavers ? `${said}${text.beyondSampling[language]}` : said;
}

/** Whether the index has changed, and between which values it lay; of few months only the latter. */
export function trendFinding({ trend, controlChart }: Months, language: Language): string {
  const judged = controlChart?.months.map(({ month }) => month);
  const known = trend.flatMap(({ month, figure }) =>
    hasIndex(figure) && (judged === undefined || judged.includes(month)) ? figure.index : [],
  );
  if (known.length === 0) return text.insufficient[language];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const [from, to] = [formatIndex(low, language), formatIndex(high, language)];
  const between = {
    id: low === high ? `indeks bulanan ${from}` : `indeks bulanan antara ${from} dan ${to}`,
    en: low === high ? `monthly index ${from}` : `the monthly index lay between ${from} and ${to}`,
  }[language];
  if (controlChart === null) return between.charAt(0).toUpperCase() + between.slice(1);
  const running = runningFinding({ trend, controlChart }, language);
  const said = judgedFinding(controlChart, between, language);
  return running === undefined ? said : `${said}. ${running}`;
}

/** A figure as a point of a chart; without an index it is a gap. */
export function indexPoint(label: string, figure: Figure): IndexPoint {
  if (!hasIndex(figure)) return { label };
  return { label, index: figure.index, ...figure.interval, respondents: figure.respondents };
}

/** `84,2% (80,1%–87,6%)`: a share and how far chance alone may have moved it. */
export function shareWithRange(
  { share, low, high }: { readonly share: number; readonly low: number; readonly high: number },
  language: Language,
): string {
  const [point, from, to] = [share, low, high].map((value) => formatPercent(value, language));
  return `${point} (${from}–${to})`;
}

/** How many were satisfied or very satisfied. */
export function impressionFinding(figure: VariableFigure, language: Language): string {
  if (!hasMean(figure)) return text.insufficient[language];
  const satisfied = shareWithRange(figure.favourable, language);
  return language === 'id'
    ? `${satisfied} dari ${respondentsText(figure.respondents, 'id')} puas atau sangat puas`
    : `${satisfied} of ${respondentsText(figure.respondents, 'en')} were satisfied or very satisfied`;
}
