/** The held answers that an auditor decides about: patterns, never what anybody said. */
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import type { HeldReason } from './held-reason.ts';

/** `held`: waits. `released`: joins the next window. `counted`: has joined one. `rejected`: is counted nowhere. */
export type HeldState = 'held' | 'released' | 'rejected' | 'counted';

/** Answers that were held together. */
export interface HeldView {
  readonly id: string;
  readonly service: string;
  readonly counter: string;
  readonly reason: HeldReason;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly answers: number;
  /** How many of them say exactly the same. */
  readonly alike: number;
  /** How many of the kind the counter would have been expected to hear. */
  readonly expected: number;
  readonly state: HeldState;
  readonly decidedDay: string | null;
  readonly note: string | null;
}

export interface HeldList {
  /** The latest first. */
  readonly waiting: readonly HeldView[];
  /** The latest decisions first, at most `mostDecided`. */
  readonly decided: readonly HeldView[];
}

export const mostDecided = 50;

export const longestNote = 500;

/** What an auditor decides, and why. */
export const decisionSchema = z.strictObject({
  decision: z.enum(['release', 'reject']),
  note: z.string().check(z.trim(), z.minLength(5), z.maxLength(longestNote)),
});
export type Decision = z.infer<typeof decisionSchema>;

export const decisionExpectations = {
  '/decision': {
    id: 'Pilih: lepaskan supaya dihitung, atau tolak.',
    en: 'Choose: release so that they count, or reject.',
  },
  '/note': {
    id: `Tulis alasannya, 5 sampai ${longestNote} huruf, misalnya "Kepala loket menunjukkan daftar tamu hari itu".`,
    en: `Write the reason, 5 to ${longestNote} characters, such as "The head showed the day's list of visitors".`,
  },
} as const satisfies Expectations;
