/** What of answers decides whether they are plausible, and what becomes of those that are not. */
import type { SelfChannel } from '#shared/survey/channel.ts';
import type { HeldReason } from './held-reason.ts';

export interface Weighed {
  readonly counter: string;
  readonly channel: SelfChannel;
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
  /** Whether its address had given several to the service on that day before. */
  readonly isOfBusyAddress: boolean;
  /** Whether its address gave more to the service within that minute than a hall of people taps. */
  readonly isFast: boolean;
  /** 1 to 4 where every answer is the same, 0 where they differ or there is only one. */
  readonly straight: number;
}

/** What a counter heard before: by day and hour, how many of each kind. */
export interface HeardBefore extends Weighed {
  readonly answers: number;
}

/** Answers that are held together. */
export interface Held<Answer> {
  readonly counter: string;
  readonly reason: HeldReason;
  /** How many the counter would have been expected to hear of this kind. */
  readonly expected: number;
  readonly answers: readonly Answer[];
}
