/** What the panel tells of the sheets of a department. */
import type { EnteredChannel } from '#shared/survey/channel.ts';
import type { WaitingSheets } from './sheet-months.ts';

/** How many sheets somebody entered. */
export interface SheetEntry {
  readonly service: string;
  /** `YYYY-MM`, of the days on the sheets. */
  readonly month: string;
  readonly channel: EnteredChannel;
  /** Who entered them. */
  readonly name: string;
  readonly sheets: number;
}

/** A sheet that was entered by mistake and counts in no figure; never what it says. */
export interface StruckSheet {
  readonly service: string;
  /** The day on the sheet. */
  readonly day: string;
  readonly counter: string;
  readonly channel: EnteredChannel;
  /** Null where it bears none. */
  readonly number: number | null;
  readonly reason: string;
  /** Who struck it out. */
  readonly name: string;
  readonly struckDay: string;
}

/** What stands at the desk where sheets are entered. */
export interface SheetDesk {
  /** The latest months first. */
  readonly entries: readonly SheetEntry[];
  /** Sheets that are in no figure yet. */
  readonly waiting: readonly WaitingSheets[];
  /** The latest first. */
  readonly struck: readonly StruckSheet[];
}

/** What became of a sheet that was entered. */
export interface EnteredSheet {
  /** False for one that was stored before; it is left as it was. */
  readonly stored: boolean;
}
