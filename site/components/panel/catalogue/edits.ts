/** The edits that the forms of departments, services, counters, questions and added elements
 * stand for, by their buttons. */
import { type ReplaceableElement, replaceableElements } from '#shared/catalogue/catalogue.ts';
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import type { CatalogueEdit } from '#shared/catalogue/drafts/edit.ts';
import { typedColumns } from '#shared/catalogue/edit/change.ts';
import { wordColumns } from '#shared/catalogue/question-words.ts';
import { leavingOut } from '#shared/catalogue/questions.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { cellsOf } from './catalogue-form.ts';
import { settingOf } from './hours.ts';
import type { Typed } from './typed.ts';

type Sheet = keyof typeof typedColumns;

/** Nine decimals as the sheet has them; empty where none was typed. */
function weightsCell(typed: Typed): string {
  const weights = elementKeys.map((key) => typed[`weights.${key}`] ?? '');
  return weights.every((weight) => weight === '')
    ? ''
    : weights.map((weight) => weight || '0').join(' ');
}

/** `time=front; cost=policy`: only those that are not as usual. */
const ownersCell = (typed: Typed): string =>
  elementKeys
    .flatMap((key) => (typed[`owners.${key}`] ? [`${key}=${typed[`owners.${key}`]}`] : []))
    .join('; ');

const asks = Object.values(leavingOut);

const cellsBy: Readonly<Record<Sheet, (typed: Typed) => Record<string, string>>> = {
  departments: (typed) => ({
    ...cellsOf(typed, ['name', 'short_name', 'kind', 'role']),
    weights: weightsCell(typed),
  }),
  services: (typed) => ({
    ...cellsOf(typed, [
      'name_id',
      'name_en',
      'standard_time',
      'standard_cost',
      'standard_link',
      ...asks,
    ]),
    owners: ownersCell(typed),
    illustrative: typed['illustrative'] === 'yes' ? 'yes' : 'no',
  }),
  counters: (typed) => cellsOf(typed, typedColumns.counters),
  added: (typed) => cellsOf(typed, typedColumns.added),
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record with another value under a key, or without it; null where nothing is left. */
function withSaid(
  record: unknown,
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> | null {
  const { [key]: _, ...others } = isRecord(record) ? record : {};
  const said = value === undefined || value === null ? others : { ...others, [key]: value };
  return Object.keys(said).length === 0 ? null : said;
}

/** What is said of a department, service or counter among the settings, beside what is said of the others. */
function hoursEdit(typed: Typed, key: string, draft: DraftView): CatalogueEdit {
  const { opening, busy } = typed;
  const anHour = busy !== undefined && /^\d{1,4}$/.test(busy) ? Number(busy) : busy;
  const plausibility = settingOf(draft, 'plausibility');
  const before = isRecord(plausibility) ? plausibility['answersAnHour'] : undefined;
  return {
    kind: 'set',
    values: {
      openingHours: withSaid(settingOf(draft, 'openingHours'), key, opening),
      plausibility: withSaid(plausibility, 'answersAnHour', withSaid(before, key, anHour)),
    },
  };
}

/** @param key of the row; empty of one that is added, with where it belongs in `parent` */
export function rowEdit(
  sheet: Sheet,
  key: string,
  typed: Typed,
  draft: DraftView,
  parent: Readonly<Record<string, string>> = {},
): CatalogueEdit {
  const { act, day = '', to = '' } = typed;
  switch (act) {
    case 'close':
      return { kind: 'close', sheet, key, day };
    case 'reopen':
      return { kind: 'reopen', sheet, key };
    case 'move':
      return sheet === 'counters'
        ? { kind: 'move-counter', key, service: to }
        : { kind: 'move-service', key, department: to };
    case 'merge':
      return sheet === 'services'
        ? { kind: 'merge-service', key, into: to }
        : { kind: 'merge-department', key, into: to };
    case 'hours':
      return hoursEdit(typed, key, draft);
    default: {
      const cells = cellsBy[sheet](typed);
      return key === ''
        ? { kind: 'add', sheet, cells: { ...cells, ...parent } }
        : { kind: 'change', sheet, key, cells };
    }
  }
}

/** The element that an address names, if it may be asked in other words. */
export const replaceable = (element: string | null): ReplaceableElement | undefined =>
  replaceableElements.find((each) => each === element);

export function questionEdit(
  service: string,
  element: ReplaceableElement,
  typed: Typed,
): CatalogueEdit {
  const { act } = typed;
  if (act === 'usual' || act === 'leave-out') {
    return { kind: 'ask-as-usual', service, element, asks: act === 'usual' ? 'yes' : 'no' };
  }
  return { kind: 'ask', service, element, cells: cellsOf(typed, wordColumns) };
}
