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

/** What stands at the desk where sheets are entered. */
export interface SheetDesk {
  /** The latest months first. */
  readonly entries: readonly SheetEntry[];
  /** Sheets that are in no figure yet. */
  readonly waiting: readonly WaitingSheets[];
}

/** What became of a sheet that was entered. */
export interface EnteredSheet {
  /** False for one that was stored before; it is left as it was. */
  readonly stored: boolean;
}
