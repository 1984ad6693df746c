/** The alerts that a department, or the city, reads in the panel. */
import * as z from 'zod/mini';
import { judgedTogether } from '#shared/statistics/judge-together.ts';
import type { Alert } from './alert.ts';
import { isTrouble, urgencyOf } from './alert.ts';
import type { DeliveryState } from './delivery.ts';

export const alertsPerPage = 50;

export interface ListedAlert {
  readonly id: number;
  /** `YYYY-MM-DD`. */
  readonly raisedDay: string;
  readonly seen: boolean;
  readonly alert: Alert;
  /** The programme of an action that is late; null of all others. */
  readonly programme: string | null;
  /**
   * Of a signal: whether it holds among all units of its month, judged together. Null of all other alerts, and of signals that
   * do not tell their chance.
   */
  readonly holds: boolean | null;
}

/** A signal as far as it is judged beside the others of its month. */
export interface JudgedSignal {
  readonly id: number;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly chance: number;
}

/**
 * The signals that hold among all of their months.
 *
 * @param units how many units the city has, each looked at once a month
 */
export function holdingSignals(
  signals: readonly JudgedSignal[],
  units: number,
): ReadonlySet<number> {
  const months = [...Map.groupBy(signals, ({ month }) => month).values()];
  return new Set(
    months.flatMap((together) => {
      const judged = judgedTogether(
        together.map(({ chance }) => chance),
        units,
      );
      return together.flatMap(({ id }, i) => (judged[i] === true ? [id] : []));
    }),
  );
}

export interface AlertList {
  /** Those not seen first, each part the newest first. */
  readonly alerts: readonly ListedAlert[];
  readonly unseen: number;
  readonly found: number;
  /** What became of the digests, by the ways that are set up; the city reads it. */
  readonly deliveries?: readonly DeliveryState[];
}

export const alertsQuerySchema = z.object({
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 1),
});

/** Which alerts somebody has seen. */
export const seenSchema = z.strictObject({
  alerts: z.array(z.int().check(z.minimum(1))).check(z.minLength(1), z.maxLength(alertsPerPage)),
});

/** The newest day first, and of a day what is most urgent. */
export function mostPressing(alerts: readonly ListedAlert[]): readonly ListedAlert[] {
  return alerts.toSorted(
    (a, b) =>
      b.raisedDay.localeCompare(a.raisedDay) ||
      urgencyOf(a.alert) - urgencyOf(b.alert) ||
      b.id - a.id,
  );
}

/** The most urgent of those not seen, of whatever day; good news can wait. */
export function mostUrgent(alerts: readonly ListedAlert[], count: number): readonly ListedAlert[] {
  return alerts
    .filter(({ seen, alert }) => !seen && isTrouble(alert))
    .toSorted((a, b) => urgencyOf(a.alert) - urgencyOf(b.alert) || b.id - a.id)
    .slice(0, count);
}
