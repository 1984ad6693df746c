/** What the list of the catalogue shows: departments with what they offer, or whatever fits a search. */

import { nameOfRow } from '#shared/catalogue/describe-changes.ts';
import { type CatalogueRows, type Cells, keyOfRow } from '#shared/catalogue/rows.ts';
import type { Language } from '#shared/language.ts';

export type FoundSheet = 'departments' | 'services' | 'counters' | 'added';

export interface FoundRow {
  readonly sheet: FoundSheet;
  readonly key: string;
  readonly cells: Cells;
}

/** How many a search shows of each kind. */
export const mostFound = 50;

const plain = (text: string) =>
  text.toLocaleLowerCase('id').normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Rows in which every word of a search stands, in a name, a place, a code or an id. */
export function findRows(
  rows: CatalogueRows,
  query: string,
): Readonly<Record<FoundSheet, readonly FoundRow[]>> {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = (sheet: FoundSheet) =>
    rows[sheet].flatMap((cells): FoundRow[] => {
      const key = keyOfRow(sheet, cells);
      const { name = '', short_name = '', name_id = '', name_en = '', place = '' } = cells;
      const code = sheet === 'added' ? codeOf(cells) : key;
      const said = plain([code, name, short_name, name_id, name_en, place].join(' '));
      return words.every((word) => said.includes(word)) ? [{ sheet, key, cells }] : [];
    });
  return {
    departments: found('departments'),
    services: found('services'),
    counters: found('counters'),
    added: found('added'),
  };
}

/** `U10`, of an added element. */
const codeOf = ({ number = '' }: Cells) => `U${number}`;

/** What a row is called in a list; an added element with its number. */
export const sayRow = (
  { sheet, cells }: Pick<FoundRow, 'sheet' | 'cells'>,
  language: Language,
): string => {
  const { [language]: own, id } = nameOfRow(sheet, cells);
  return sheet === 'added' ? `${codeOf(cells)} ${own || id}` : own || id;
};

/** Open ones first, each in the order of the catalogue. */
export const openFirst = (all: readonly Cells[]): readonly Cells[] =>
  all.toSorted((a, b) => Number((a['closed'] ?? '') !== '') - Number((b['closed'] ?? '') !== ''));
