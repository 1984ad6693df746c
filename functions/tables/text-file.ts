/** Reads a text file as a table: in whatever encoding, separator and line ends a spreadsheet wrote it. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Unreadable } from '#shared/tables/file-kind.ts';
import {
  controlCharacters,
  type Encoding,
  type Separator,
  separators,
  type TableFile,
  tableSheet,
  textCell,
} from '#shared/tables/table.ts';

type TextFile = Extract<TableFile, { kind: 'text' }>;

export type ReadText =
  | { readonly ok: true; readonly file: TextFile }
  | { readonly ok: false; readonly why: Unreadable };

const marks: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** By its byte-order mark; without one UTF-8, and what is none of it Windows-1252, as older Excels write it. */
function decoded(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  for (const encoding of marked ? [marked] : (['utf-8', 'windows-1252'] as const)) {
    const text = decode(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

/** Excel's own word for the separator, in a line that it does not show. */
const spokenSeparator = /^"?sep=([;,\t])"?(?:\r\n?|\n)/i;

/** The separator that the first line with any has most of, outside quotes. */
function separatorOf(text: string): Separator {
  const bare = text.slice(0, 10_000).replaceAll(/"(?:[^"]|"")*"/g, '');
  const line = bare.split(/\r\n?|\n/).find((each) => /[;,\t]/.test(each)) ?? '';
  const count = (separator: Separator) => line.split(separator).length - 1;
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** In characters: more than any import takes, and few enough to hold every cell of them in memory. */
const longestText = 1_000_000;

/** The table of a text file. */
export function readTextFile(bytes: Uint8Array): ReadText {
  const read = decoded(bytes);
  if (read !== undefined && read.text.length > longestText) return { ok: false, why: 'tooLarge' };
  // Files of any other kind are full of what no text has.
  if (read === undefined || read.text.search(controlCharacters) >= 0)
    return { ok: false, why: 'noText' };
  const spoken = spokenSeparator.exec(read.text);
  const text = read.text.slice(spoken?.[0].length ?? 0);
  if (/^\s*<(?:!doctype|\?xml|html|head|meta|table)/i.test(text)) {
    return { ok: false, why: 'webPage' };
  }
  const separator = separators.find((each) => each === spoken?.[1]) ?? separatorOf(text);
  try {
    const records = parse(text, {
      delimiter: separator,
      // A file that passed through several hands may end its rows in several ways.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      trim: true,
    });
    const sheet = tableSheet(
      '',
      records.map((record) => record.map(textCell)),
    );
    return {
      ok: true,
      file: { kind: 'text', sheets: [sheet], encoding: read.encoding, separator },
    };
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, why: 'openQuote' };
    throw error;
  }
}
