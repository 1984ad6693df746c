/** Drafts that wait for the city's administrator, as the panel lists and shows them. */
import type { DraftView } from './draft-view.ts';

export type SubmittedList = readonly {
  readonly author: string;
  readonly authorName: string;
  readonly departments: readonly string[];
  /** In UTC, as ISO 8601 has it. */
  readonly submittedAt: string;
  readonly reason: string;
  /** How many rows it changes. */
  readonly changes: number;
}[];

export interface SubmittedView {
  readonly author: string;
  readonly authorName: string;
  readonly departments: readonly string[];
  readonly draft: DraftView;
}
