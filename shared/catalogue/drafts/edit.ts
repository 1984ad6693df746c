/** What one form of the panel does to a draft, as it is sent, and done. */
import * as z from 'zod/mini';
import { replaceableElements } from '../catalogue.ts';
import { addCounter, addDepartment, addElement, addService } from '../edit/add.ts';
import { changeCells, removeQuestion, setQuestion, typedColumns } from '../edit/change.ts';
import { closeRow, reopenRow } from '../edit/close.ts';
import type { Edited } from '../edit/edited-rows.ts';
import { mergeDepartments, mergeService, moveCounter, moveService } from '../edit/move.ts';
import { setSetting } from '../edit/settings.ts';
import { plainText } from '../plain-text.ts';
import type { CatalogueRows, Cells } from '../rows.ts';

const key = z.string().check(z.maxLength(200));
const cells = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(5_000)));
const sheet = z.enum(['departments', 'services', 'counters', 'added']);

export const catalogueEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), sheet, cells }),
  z.object({ kind: z.literal('change'), sheet, key, cells }),
  z.object({ kind: z.literal('close'), sheet, key, day: z.string() }),
  z.object({ kind: z.literal('reopen'), sheet, key }),
  z.object({ kind: z.literal('move-counter'), key, service: key }),
  z.object({ kind: z.literal('move-service'), key, department: key }),
  z.object({ kind: z.literal('merge-service'), key, into: key }),
  z.object({ kind: z.literal('merge-department'), key, into: key }),
  z.object({ kind: z.literal('ask'), service: key, element: z.enum(replaceableElements), cells }),
  z.object({
    kind: z.literal('ask-as-usual'),
    service: key,
    element: z.enum(replaceableElements),
    asks: z.enum(['yes', 'no']),
  }),
  z.object({
    kind: z.literal('set'),
    values: z.record(z.string().check(z.maxLength(40)), z.unknown()),
  }),
]);

export type CatalogueEdit = z.infer<typeof catalogueEditSchema>;

/** What an edit needs from outside. */
export interface EditContext {
  /** In the city, `YYYY-MM-DD`. */
  readonly today: string;
  /** Drawn at random, see `nextFreeCode`. */
  readonly start: number;
}

const parents = {
  departments: [],
  services: ['department'],
  counters: ['service'],
  added: ['department'],
} as const;

/** The columns that a form types into; what is wrong in others is told where the draft is published. */
export function typedBy(edit: CatalogueEdit): readonly string[] {
  switch (edit.kind) {
    case 'add':
      return [...typedColumns[edit.sheet], ...parents[edit.sheet]];
    case 'change':
      return typedColumns[edit.sheet];
    case 'ask':
      return Object.keys(edit.cells);
    default:
      return [];
  }
}

/** Only what a form may type: codes, ends and successions are for the operations that know what they mean. */
function typed(edit: Extract<CatalogueEdit, { kind: 'add' }>): Cells {
  return Object.fromEntries(
    typedBy(edit).flatMap((column) => {
      const value = edit.cells[column];
      return value === undefined ? [] : [[column, plainText(value)]];
    }),
  );
}

function add(rows: CatalogueRows, edit: Extract<CatalogueEdit, { kind: 'add' }>, start: number) {
  switch (edit.sheet) {
    case 'departments':
      return addDepartment(rows, typed(edit));
    case 'services':
      return addService(rows, typed(edit));
    case 'counters':
      return addCounter(rows, typed(edit), start);
    case 'added':
      return addElement(rows, typed(edit));
  }
}

/** Several fields of the settings; null or nothing takes one out. */
function setAll(rows: CatalogueRows, values: Readonly<Record<string, unknown>>): Edited {
  const start: Edited = { ok: true, rows, key: '' };
  return Object.entries(values).reduce<Edited>(
    (all, [field, value]) => (all.ok ? setSetting(all.rows, field, value ?? undefined) : all),
    start,
  );
}

/** The rows after an edit. */
export function applyEdit(
  rows: CatalogueRows,
  edit: CatalogueEdit,
  { today, start }: EditContext,
): Edited {
  switch (edit.kind) {
    case 'add':
      return add(rows, edit, start);
    case 'change':
      return changeCells(rows, edit.sheet, edit.key, edit.cells);
    case 'close':
      return closeRow(rows, edit.sheet, edit.key, edit.day, today);
    case 'reopen':
      return reopenRow(rows, edit.sheet, edit.key);
    case 'move-counter':
      return moveCounter(rows, edit.key, edit.service);
    case 'move-service':
      return moveService(rows, edit.key, edit.department, today);
    case 'merge-service':
      return mergeService(rows, edit.key, edit.into, today);
    case 'merge-department':
      return mergeDepartments(rows, [edit.key], edit.into, today);
    case 'ask':
      return setQuestion(rows, edit.service, edit.element, edit.cells);
    case 'ask-as-usual':
      return removeQuestion(rows, edit.service, edit.element, edit.asks);
    case 'set':
      return setAll(rows, edit.values);
  }
}
