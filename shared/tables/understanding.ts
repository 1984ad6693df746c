/**
 * What was understood of a file where it differs from what stands in it: headings under other names, cells read
 * as something else, and which sheet, encoding and separator it was read in, if not the plain ones.
 */
import type { Language, Text } from '#shared/language.ts';
import type { LocatedTable } from './columns.ts';
import type { CellReading } from './row-reader.ts';
import type { Encoding, TableFile } from './table.ts';

/** Cells of a column that mean the same. */
export interface UnderstoodValue {
  readonly column: string;
  /** Each way in which it stands in the file, once. */
  readonly found: readonly string[];
  readonly meant: string;
  readonly rows: number;
}

/** In the language of whoever asked. */
export interface Understanding {
  /** Sentences on where the table was found and how it was decoded. */
  readonly source: readonly string[];
  readonly headings: readonly { readonly found: string; readonly column: string }[];
  readonly values: readonly UnderstoodValue[];
}

const encodings: Readonly<Record<Exclude<Encoding, 'utf-8'>, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

function sourceOf(file: TableFile, read: string): Text[] {
  if (file.kind === 'workbook') {
    const others = file.sheets.filter(({ name, rows }) => name !== read && rows.length > 0);
    const unread = others.map(({ name }) => `"${name}"`).join(', ');
    return [
      { id: `Yang dibaca lembar "${read}".`, en: `The sheet "${read}" was read.` },
      ...(others.length > 0
        ? [{ id: `Yang tidak dibaca: ${unread}.`, en: `Not read: ${unread}.` }]
        : []),
    ];
  }
  return sayDecoding(file);
}

/** How a text file was decoded, where that is not the plain way. */
export function sayDecoding({
  encoding,
  separator,
}: Pick<Extract<TableFile, { kind: 'text' }>, 'encoding' | 'separator'>): Text[] {
  return [
    ...(encoding === 'utf-8'
      ? []
      : [
          {
            id: `Hurufnya dibaca sebagai ${encodings[encoding]}.`,
            en: `Its letters were read as ${encodings[encoding]}.`,
          },
        ]),
    // Commas and semicolons are both what a CSV file has, by the language of the spreadsheet.
    ...(separator === '\t'
      ? [{ id: 'Selnya dipisahkan tab.', en: 'Its cells are parted by tabs.' }]
      : []),
  ];
}

function valuesOf(readings: readonly CellReading[], language: Language): UnderstoodValue[] {
  const alike = Map.groupBy(readings, ({ column, meant }) => `${column}\n${meant.id}`);
  return [...alike.values()].flatMap((cells): UnderstoodValue[] => {
    const [first] = cells;
    if (first === undefined) return [];
    const found = [...new Set(cells.map((cell) => cell.found))];
    return [{ column: first.column, found, meant: first.meant[language], rows: cells.length }];
  });
}

/**
 * Says what was understood of a file.
 *
 * @param readings of its rows, in their order
 */
export function sayUnderstanding<Key extends string>(
  file: TableFile,
  { sheet, headings }: LocatedTable<Key>,
  readings: readonly CellReading[],
  language: Language,
): Understanding {
  const named = Object.entries<string | undefined>(headings).flatMap(([column, found = column]) =>
    found.toLowerCase() === column.toLowerCase() ? [] : [{ found, column }],
  );
  const placeOf = ({ column }: UnderstoodValue) =>
    Object.values<string | undefined>(headings).indexOf(column);
  return {
    source: sourceOf(file, sheet.name).map((text) => text[language]),
    headings: named,
    values: valuesOf(readings, language).toSorted((a, b) => placeOf(a) - placeOf(b)),
  };
}
