/** What the panel shows of the closing of a period: of every unit to the city, and of one to itself. */
import type { Period } from '#shared/publication/period.ts';
import type { ClosingAct, ClosingState } from './closing.ts';
import type { EditionDocument } from './document.ts';
import type { EditionFigures, EditionKind } from './edition.ts';
import type { Deadlines } from './rules.ts';

/** What a report of the period still lacks; none of it keeps a unit from checking. */
export type Missing =
  /** Too few have answered for an index. */
  | { readonly kind: 'index' }
  /** Months of services of which nobody said how many were served. */
  | { readonly kind: 'served'; readonly received: number; readonly expected: number }
  /** Batches that an auditor is still to decide about. */
  | { readonly kind: 'held'; readonly batches: number }
  /** The report has no number or no date. */
  | { readonly kind: 'words' };

export interface UnitStanding {
  /** A department; empty for the city. */
  readonly unit: string;
  readonly state: ClosingState;
  readonly edition: number;
  readonly steps: number;
  readonly open: readonly ClosingAct[];
  readonly late: keyof Deadlines | null;
  /** Whether whoever looks checked it, and so another is to approve. */
  readonly ownCheck: boolean;
  /** Why the edition before is corrected. */
  readonly correction: string | null;
  /** What waits or was published; null of a draft. */
  readonly index: number | null;
  /** Of the newest edition. */
  readonly published: {
    readonly edition: number;
    readonly kind: EditionKind;
    readonly day: string;
    /** The PDF of its report; null until it is made. */
    readonly document: EditionDocument | null;
    /** The scan of the signed one that was attached. */
    readonly signed: EditionDocument | null;
  } | null;
  readonly missing: readonly Missing[];
}

interface Frame {
  readonly today: string;
  /** Official periods that have begun, the newest first. */
  readonly periods: readonly Pick<Period, 'id' | 'to'>[];
}

export interface CityClosings extends Frame {
  /** Undefined where the city closes no period. */
  readonly chosen?: {
    readonly period: string;
    readonly isOver: boolean;
    readonly deadlines: Deadlines;
    readonly units: readonly UnitStanding[];
  };
}

export interface PastStep {
  readonly day: string;
  readonly act: ClosingAct;
  readonly edition: number;
  readonly role: 'administrator' | 'head';
  readonly reason: string | null;
}

export interface UnitClosing extends Frame {
  readonly chosen?: {
    readonly period: string;
    readonly isOver: boolean;
    readonly deadlines: Deadlines;
    readonly standing: UnitStanding;
    /** What a check would freeze now, or what is frozen and waits; null of what is published and not being corrected. */
    readonly figures: EditionFigures | null;
    /** Of those figures: whoever checks sends it along. */
    readonly seen: string;
    readonly steps: readonly PastStep[];
  };
}
