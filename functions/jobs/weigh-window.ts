/** Weighs what is in a window: what is plausible is counted, the rest becomes batches for an auditor. */
import { monthOf } from '#shared/local-time.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { CounterRules } from '#shared/trust/counter-rules.ts';
import { mostAlike, type ServedDays, straightOf, weigh } from '#shared/trust/plausible.ts';
import type { HeardBefore, Weighed } from '#shared/trust/weighed.ts';
import type { HeldBatch } from '../db/held-batches.ts';
import type { PendingResponse } from '../db/pending-groups.ts';
import { storedStrataOf } from '../db/stored-strata.ts';

interface WeighedResponse extends Weighed {
  readonly response: PendingResponse;
}

const ratingsOf = ({ impression, answers }: PendingResponse) =>
  [impression, ...elementKeys.map((key) => answers[key])].filter((rating) => rating !== undefined);

function weighedOf(response: PendingResponse): WeighedResponse {
  const { counter, channel, received, isOfBusyAddress, isFast } = response;
  const straight = straightOf(ratingsOf(response));
  return { counter, channel, ...received, isOfBusyAddress, isFast, straight, response };
}

const saidBy = ({ form, impression, answers }: PendingResponse) =>
  JSON.stringify([form, impression, ...elementKeys.map((key) => answers[key] ?? 0)]);

/** What is known of the counters of a service besides the answers in its window. */
export interface KnownOfCounters {
  /** What they heard before the window. */
  readonly before: readonly HeardBefore[];
  readonly served: ServedDays;
  readonly rules: CounterRules;
}

export interface WeighedWindow {
  readonly accepted: readonly PendingResponse[];
  readonly held: readonly HeldBatch[];
}

/**
 * @param lastDay of the window
 * @param newId gives an id never used before at each call
 */
export function weighWindow(
  service: string,
  responses: readonly PendingResponse[],
  { before, served, rules }: KnownOfCounters,
  lastDay: string,
  newId: () => string,
): WeighedWindow {
  const found = weigh(responses.map(weighedOf), before, served, rules);
  const held = found.map(({ counter, reason, expected, answers }): HeldBatch => {
    const own = answers.map(({ response }) => response);
    const days = own.map(({ received }) => received.day).toSorted();
    return {
      id: newId(),
      service,
      counter,
      reason,
      month: monthOf(lastDay),
      firstDay: days[0] ?? lastDay,
      lastDay: days.at(-1) ?? lastDay,
      answers: own.length,
      alike: mostAlike(own.map(saidBy)),
      expected,
      strata: storedStrataOf(own),
      rows: own.map(({ received, id }) => ({ day: received.day, id })),
    };
  });
  const taken = new Set(found.flatMap(({ answers }) => answers.map(({ response }) => response)));
  return { accepted: responses.filter((response) => !taken.has(response)), held };
}
