/** Reads a sheet of CSV, as spreadsheets write it. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Sheet } from '#shared/catalogue/sheet.ts';

/**
 * Excel with Indonesian settings parts the cells by semicolons.
 *
 * @param file its name, for messages
 * @throws CsvError for text that is no CSV, such as one with an open quote
 */
export function parseSheet(file: string, text: string): Sheet {
  const [header = ''] = text.split(/\r\n?|\n/, 1);
  const delimiter = /[;\t]/.exec(header)?.[0] ?? ',';
  const [columns = [], ...records] = parse(text, {
    bom: true,
    delimiter,
    // A file that passed through several hands may end its rows in several ways.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    trim: true,
  });
  const rows = records.flatMap((record, i) => {
    if (record.every((cell) => cell === '')) return [];
    const cells = Object.fromEntries(columns.map((column, at) => [column, record[at] ?? '']));
    const stray = record.filter((cell, at) => cell !== '' && !columns[at]);
    // The first row names the columns, and spreadsheets count from 1; blank rows count too.
    return { number: i + 2, cells, stray };
  });
  return { file, columns: columns.filter((column) => column !== ''), rows };
}

/** The sheet of a text that somebody sent; undefined if it is no CSV. */
export function readSentSheet(text: string): Sheet | undefined {
  try {
    return parseSheet('', text);
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
