/** What a search for a department or a service finds. */
import type { Text } from '#shared/language.ts';

/** Longest query that is looked up. */
export const maxQueryLength = 80;

export interface SearchHit {
  readonly kind: 'department' | 'service';
  /** `disdukcapil`, or `disdukcapil/ktp-el`. */
  readonly id: string;
  readonly name: Text;
  /** Name of the department that gives the service; of a department, its short name. */
  readonly of: string;
}

export interface SearchResults {
  readonly query: string;
  /** The best first. */
  readonly hits: readonly SearchHit[];
}
