/** "You said, we did": what a department did about what it heard, as the API publishes it. */
import type { Text } from '#shared/language.ts';
import type { ElementKey } from '#shared/survey/elements.ts';

/** Written by a department, in Indonesian; in English only where somebody has translated it. */
export type WrittenText = Pick<Text, 'id'> & Partial<Pick<Text, 'en'>>;

export interface FollowUp {
  readonly id: number;
  /** What it is about; null where it is about no single element. */
  readonly element: ElementKey | null;
  /** `YYYY-MM-DD`. */
  readonly publishedDay: string;
  readonly said: WrittenText;
  readonly done: WrittenText;
}

export interface FollowUps {
  readonly department: string;
  /** The newest first. */
  readonly followUps: readonly FollowUp[];
}
