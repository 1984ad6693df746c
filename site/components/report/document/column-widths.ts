/** How wide the columns of a table are, by what stands in them, since a document is not laid out as a page is. */
import { type TableRow, textOf } from './block.ts';

/** Twentieths of a point that a letter of a table takes, and how much wider it is in a heading. */
const letter = 102;
const bold = 1.12;

/** As much room as the blanks around a text take, in letters. */
const around = 2.5;

/** No column is made wider for a text longer than this, in letters; it is broken into lines. */
const longest = 42;

interface Room {
  /** For the longest word. */
  readonly least: number;
  /** For the longest text. */
  readonly wanted: number;
}

function roomsOf(rows: readonly TableRow[]): Room[] {
  const columns = Math.max(
    1,
    ...rows.map(({ cells }) => cells.reduce((sum, each) => sum + each.columns, 0)),
  );
  const rooms: Room[] = Array.from({ length: columns }, () => ({ least: 1, wanted: 1 }));
  for (const { cells, isHead } of rows) {
    let at = 0;
    for (const cell of cells) {
      const room = rooms[at];
      if (cell.columns === 1 && room !== undefined) {
        const text = textOf(cell.runs);
        const word = Math.max(0, ...text.split(/\s+/).map((each) => each.length));
        const least = Math.min(word, longest) * (isHead ? bold : 1);
        const wanted = isHead ? least : Math.min(Math.max(text.length, least), longest);
        rooms[at] = {
          least: Math.max(room.least, least),
          wanted: Math.max(room.wanted, wanted, least),
        };
      }
      at += cell.columns;
    }
  }
  return rooms;
}

/** Widths that sum to a whole, in the order of the columns: no word is broken as long as all of them fit. */
export function columnWidths(rows: readonly TableRow[], whole: number): readonly number[] {
  const rooms = roomsOf(rows);
  const least = rooms.map((room) => (room.least + around) * letter);
  const free = whole - least.reduce((sum, width) => sum + width, 0);
  const shares = free > 0 ? rooms.map((room) => 1 + room.wanted - room.least) : least;
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = least.map((width, at) => Math.floor(width + ((shares[at] ?? 0) / all) * free));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}
