/**
 * What changed since the last period that can be compared. A period that is over is compared with the one of its kind
 * before; of one that runs the last two quarters that are over are compared, as a part of a year is no year.
 *
 * Two things are asked of a difference, and both are said where they disagree: whether it is more than the chance of who
 * answered, and whether it is more than the months of this unit usually waver.
 */
import type { Language } from '#shared/language.ts';
import { type Difference, differenceOf } from '#shared/statistics/difference.ts';
import { signedPoints } from '../figure-in-words.ts';
import { hasIndex, type IndexFigure } from '../known-figure.ts';
import { formatIndex } from '../number-format.ts';
import { parsePeriod, periodName } from '../period.ts';
import type { Figure, PublishedControlChart, Results } from '../results.ts';
import { indexFrom } from '../thresholds.ts';

interface IndexAt {
  readonly period: string;
  readonly figure: IndexFigure;
}

/** `beyond`: the control chart has a signal that way in the later period; `unknown`: there are too few months. */
export type Wavering = 'within' | 'beyond' | 'unknown';

export type ChangeFinding =
  | {
      readonly kind: 'change';
      readonly now: IndexAt;
      readonly before: IndexAt;
      readonly difference: Difference;
      readonly wavering: Wavering;
    }
  | {
      readonly kind: 'not-compared';
      readonly now: string;
      readonly before: string;
      readonly tooFew: 'now' | 'before' | 'both';
    }
  /** No two periods are over. */
  | { readonly kind: 'nothing-to-compare' };

type Compared = Pick<
  Results,
  'period' | 'asOf' | 'figure' | 'previous' | 'quarters' | 'controlChart'
>;

interface FigureAt {
  readonly period: string;
  readonly figure: Figure;
}

/** The later and the earlier of what is compared. */
function comparedOf({ period, asOf, figure, previous, quarters }: Compared): FigureAt[] {
  if (period.to < asOf) {
    const before =
      previous === null ? [] : [{ period: previous.period.id, figure: previous.figure }];
    return [{ period: period.id, figure }, ...before];
  }
  return quarters
    .slice(-2)
    .map((quarter) => ({ period: quarter.period.id, figure: quarter.figure }))
    .toReversed();
}

/**
 * Whether the months of a series say that a period moved a way: by a signal that reaches into it, or by limits that began
 * anew in it.
 */
export function waveringOf(
  chart: PublishedControlChart | null,
  period: string,
  direction: 'up' | 'down',
): Wavering {
  const months = parsePeriod(period)?.months ?? [];
  const [first, last] = [months[0], months.at(-1)];
  if (chart === null || first === undefined || last === undefined) return 'unknown';
  if (!chart.months.some(({ month }) => months.includes(month))) return 'unknown';
  const isSignalled = chart.signals.some(
    (signal) => signal.direction === direction && signal.from <= last && signal.to >= first,
  );
  const isNewLevel = chart.phases.some(({ from, mean }, i) => {
    const before = chart.phases[i - 1];
    const way = before !== undefined && mean > before.mean ? 'up' : 'down';
    return before !== undefined && from >= first && from <= last && way === direction;
  });
  return isSignalled || isNewLevel ? 'beyond' : 'within';
}

export function changeFinding(results: Compared): ChangeFinding {
  const [now, before] = comparedOf(results);
  if (now === undefined || before === undefined) return { kind: 'nothing-to-compare' };
  if (!hasIndex(now.figure) || !hasIndex(before.figure)) {
    const tooFew = hasIndex(now.figure) ? 'before' : hasIndex(before.figure) ? 'now' : 'both';
    return { kind: 'not-compared', now: now.period, before: before.period, tooFew };
  }
  const difference = differenceOf(now.figure, before.figure);
  const way = difference.direction === 'none' ? signOf(difference.points) : difference.direction;
  return {
    kind: 'change',
    now: { period: now.period, figure: now.figure },
    before: { period: before.period, figure: before.figure },
    difference,
    wavering: waveringOf(results.controlChart, now.period, way),
  };
}

const signOf = (points: number) => (points < 0 ? 'down' : 'up');

/** `+1,20 poin, rentang −0,30 sampai +2,70`. */
export function sayDifference(
  { points, low, high }: Pick<Difference, 'points' | 'low' | 'high'>,
  language: Language,
): string {
  const [by, from, to] = [points, low, high].map((value) => signedPoints(value, language));
  return {
    id: `${by} poin, rentang ${from} sampai ${to}`,
    en: `${by} points, range ${from} to ${to}`,
  }[language];
}

const wavers: Readonly<
  Record<'moved' | 'still', Readonly<Record<Wavering, Record<Language, string>>>>
> = {
  moved: {
    within: {
      id: ', tetapi tidak lebih dari naik turun bulanannya yang biasa',
      en: ', but by no more than its months usually waver',
    },
    beyond: {
      id: ', dan lebih dari naik turun bulanannya yang biasa',
      en: ', and by more than its months usually waver',
    },
    unknown: {
      id: '; bulannya belum cukup banyak untuk tahu naik turun yang biasa',
      en: '; the months are too few to know how much they usually waver',
    },
  },
  still: {
    within: { id: '', en: '' },
    beyond: {
      id: ', walaupun di antara bulan-bulannya ada yang di luar kebiasaan',
      en: ', although some of its months lie outside what is usual',
    },
    unknown: { id: '', en: '' },
  },
};

function sayCompared(
  { now, before, difference, wavering }: Extract<ChangeFinding, { kind: 'change' }>,
  language: Language,
): string {
  const [later, earlier] = [now, before].map(
    ({ period, figure }) =>
      `${periodName(period, language)} (${formatIndex(figure.index, language)})`,
  );
  const by = sayDifference(difference, language);
  const { direction } = difference;
  if (direction === 'none') {
    return {
      id: `${later} dibanding ${earlier}: tidak ada perubahan yang melebihi kebetulan siapa yang menjawab (${by})${wavers.still[wavering].id}.`,
      en: `${later} against ${earlier}: no change beyond the chance of who answered (${by})${wavers.still[wavering].en}.`,
    }[language];
  }
  const isUp = direction === 'up';
  return {
    id: `${later} dibanding ${earlier}: ${isUp ? 'naik' : 'turun'} lebih dari kebetulan siapa yang menjawab (${by})${wavers.moved[wavering].id}.`,
    en: `${later} against ${earlier}: ${isUp ? 'up' : 'down'} by more than the chance of who answered (${by})${wavers.moved[wavering].en}.`,
  }[language];
}

export function sayChange(finding: ChangeFinding, language: Language): string {
  switch (finding.kind) {
    case 'change':
      return sayCompared(finding, language);
    case 'nothing-to-compare':
      return {
        id: 'Belum ada dua periode selesai yang bisa dibandingkan.',
        en: 'No two periods are over yet that could be compared.',
      }[language];
    case 'not-compared': {
      const [now, before] = [finding.now, finding.before].map((id) => periodName(id, language));
      const [later, earlier] = [now ?? '', before ?? ''];
      const few = {
        id: { now: later, before: earlier, both: `${later} dan ${earlier}` },
        en: { now: later, before: earlier, both: `${later} and ${earlier}` },
      }[language][finding.tooFew];
      return {
        id: `${later} belum bisa dibandingkan dengan ${earlier}: responden ${few} kurang dari ${indexFrom}.`,
        en: `${later} cannot be compared with ${earlier} yet: ${few} had fewer than ${indexFrom} respondents.`,
      }[language];
    }
  }
}
