/** The cells of a row that may be typed: names, places, standards, what is asked, owners, weights, forms, questions, added
 * elements. */
import { type ReplaceableElement, replaceableElements } from '../catalogue.ts';
import { plainText } from '../plain-text.ts';
import { wordColumns } from '../question-words.ts';
import { leavingOut } from '../questions.ts';
import type { CatalogueRows, Cells, SheetName } from '../rows.ts';
import { addRow, changeRow, type Edited, findRow, refused, unknown } from './edited-rows.ts';

/** The columns that a form changes by themselves; ids never change, and the rest is moved, closed or continued. */
export const typedColumns = {
  departments: ['name', 'short_name', 'kind', 'role', 'weights'],
  services: [
    'name_id',
    'name_en',
    'standard_time',
    'standard_cost',
    'standard_link',
    'asks_cost',
    'asks_competence',
    'asks_conduct',
    'owners',
    'illustrative',
  ],
  counters: ['name', 'place', 'form'],
  added: ['name_id', 'name_en', ...wordColumns],
} as const satisfies Partial<Record<SheetName, readonly string[]>>;

const unknownOf = {
  departments: unknown.department,
  services: unknown.service,
  counters: unknown.counter,
  added: unknown.added,
} as const;

/** A row with other cells; columns that are not typed are passed over. */
export function changeCells(
  rows: CatalogueRows,
  sheet: keyof typeof typedColumns,
  key: string,
  cells: Cells,
): Edited {
  const [first] = typedColumns[sheet];
  if (findRow(rows, sheet, key) === undefined) return refused(first, unknownOf[sheet]);
  const typed = typedColumns[sheet].flatMap((column) => {
    const value = cells[column];
    return value === undefined ? [] : [[column, plainText(value)] as const];
  });
  return { ok: true, rows: changeRow(rows, sheet, key, Object.fromEntries(typed)), key };
}

const unknownElement = {
  id: 'Unsur ini tidak boleh ditanyakan dengan kata sendiri.',
  en: 'This element may not be asked in words of its own.',
};

/** A question of a service in place of the usual one, which is then not asked; its cells are those of `questions.csv`. */
export function setQuestion(
  rows: CatalogueRows,
  service: string,
  element: string,
  cells: Cells,
): Edited {
  if (findRow(rows, 'services', service) === undefined) return refused('service', unknown.service);
  const replaced = replaceableElements.find((each) => each === element);
  if (replaced === undefined) return refused('element', unknownElement);
  const key = `${service} ${replaced}`;
  const typed = Object.fromEntries(
    wordColumns.map((column) => [column, plainText(cells[column] ?? '')]),
  );
  const asked = changeRow(rows, 'services', service, { [leavingOut[replaced]]: 'no' });
  const changed =
    findRow(rows, 'questions', key) === undefined
      ? addRow(asked, 'questions', { ...typed, service, element: replaced })
      : changeRow(asked, 'questions', key, typed);
  return { ok: true, rows: changed, key };
}

/** A service without its own question for an element, which is then left out, or asked as usual. */
export function removeQuestion(
  rows: CatalogueRows,
  service: string,
  element: ReplaceableElement,
  asks: 'yes' | 'no',
): Edited {
  const questions = rows.questions.filter(
    (each) => each['service'] !== service || each['element'] !== element,
  );
  const changed = changeRow({ ...rows, questions }, 'services', service, {
    [leavingOut[element]]: asks,
  });
  return { ok: true, rows: changed, key: `${service} ${element}` };
}
