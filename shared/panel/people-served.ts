/** What the page of people served asks for and shows. */
import type { GivenService } from '#shared/catalogue/given-in-month.ts';
import type { PublishedBecame } from '#shared/publication/became.ts';
import type { ServedMonth } from './overview.ts';

/** A service of a department in a month, as it was then. */
export interface AskedService extends GivenService {
  /** The month is over, the service was answered about, and nobody has said how many were served. */
  readonly missing: boolean;
  readonly became?: PublishedBecame;
}

export interface AskedMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly services: readonly AskedService[];
}

export interface PeopleServedView {
  /** The months that may be reported, the newest first; without those in which the department gave nothing. */
  readonly asked: readonly AskedMonth[];
  readonly reported: readonly ServedMonth[];
}

/** The month to begin with: the newest that lacks a number, else the newest. */
export function firstAsked(asked: readonly AskedMonth[]): AskedMonth | undefined {
  return asked.find(({ services }) => services.some(({ missing }) => missing)) ?? asked[0];
}
