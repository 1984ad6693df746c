/**
 * The alert of many low scores: in the last days the share of those not or less satisfied with a service is
 * above its own share of the eight weeks before, by more than chance (Fisher's exact test). Good and bad days
 * differ by more than the chance of who came; so both sides are divided by how much more they did
 * (Rao & Scott, 1992, Biometrics 48, 577-585). It reads sealed tallies: every number is of ten people or more.
 */
import { daysBefore } from '#shared/local-time.ts';
import { countFrom } from '#shared/publication/thresholds.ts';
import { fisherExceeds, type Share } from '#shared/statistics/fisher.ts';
import type { AlertOf } from './alert.ts';

/** How many days up to yesterday are looked at together; the longest holds the others. */
export const burstWindows = [3, 7, 14] as const;

/** How many days before the longest window a service is compared with. */
export const baselineDays = 56;

/**
 * A window is called below this probability. Looked at once a day, no service can be called more often than
 * 365 x 3 x 0.001 = 1.1 times a year by chance; as windows overlap and the test is exact, it is far less (docs/alerts.md).
 */
const atMost = 0.001;

/** A share that rose by less, of a hundred, is no burst: among thousands of answers chance is small, and days differ. */
const leastRise = 10;

/** Below so many earlier answers nobody knows what is usual. */
const baselineFrom = 50;

/** Alarms of a service within so many days are of one burst, which has been told. */
export const burstDays = 28;

/** What a service heard, as shares of those not or less satisfied. */
export interface HeardService {
  readonly department: string;
  readonly service: string;
  readonly baseline: Share & {
    /** On how many days answers joined, and over these the sum of having squared by all. */
    readonly days: number;
    readonly squares: number;
  };
  /** In the order of `burstWindows`. */
  readonly windows: readonly Share[];
}

type Baseline = HeardService['baseline'];

const percentOf = ({ having, all }: Share) => (100 * having) / all;

/** How many times more the days differ than chance lets them: Pearson's chi-squared by its degrees of freedom, 1 or more. */
function designEffect({ having, all, days, squares }: Baseline): number {
  const share = having / all;
  const spread = share * (1 - share) * (days - 1);
  return spread > 0 ? Math.max(1, (squares - having * share) / spread) : 1;
}

function dividedBy(effect: number, { having, all }: Share): Share {
  return { having: Math.round(having / effect), all: Math.round(all / effect) };
}

function isBurst(window: Share, baseline: Baseline): boolean {
  if (window.all < countFrom || baseline.all < baselineFrom) return false;
  if (percentOf(window) < percentOf(baseline) + leastRise) return false;
  const effect = designEffect(baseline);
  return fisherExceeds(dividedBy(effect, window), dividedBy(effect, baseline)) < atMost;
}

/**
 * @param toldOn the day on which a burst of this service was last told, if it was
 * @param today whose answers are not looked at yet
 */
export function burstAlert(
  { department, service, baseline, windows }: HeardService,
  toldOn: string | undefined,
  today: string,
): AlertOf<'burst'> | undefined {
  if (toldOn !== undefined && toldOn > daysBefore(today, burstDays)) return undefined;
  const at = windows.findIndex((window) => isBurst(window, baseline));
  const [window, days] = [windows[at], burstWindows[at]];
  if (window === undefined || days === undefined) return undefined;
  return {
    kind: 'burst',
    department,
    service,
    from: daysBefore(today, days),
    to: daysBefore(today, 1),
    answers: window.all,
    low: Math.round(percentOf(window)),
    usual: Math.round(percentOf(baseline)),
  };
}
