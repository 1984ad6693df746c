/** The fields of a settings form as values, and values as fields: `report.signatories.0.nip` is a path. */
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import type { CatalogueEdit } from '#shared/catalogue/drafts/edit.ts';
import { settingOf } from './hours.ts';
import type { SettingField, SettingGroup, SettingList } from './settings-fields.ts';
import type { Typed } from './typed.ts';

/** The entries of a list that were typed into, empty ones left out, so that one is removed by emptying it. */
export function entriesOf({ name, fields }: SettingList, typed: Typed): readonly Typed[] {
  const numbers = Object.keys(typed).flatMap((key) => {
    if (!key.startsWith(`${name}.`)) return [];
    const [at = ''] = key.slice(name.length + 1).split('.');
    return /^\d{1,4}$/.test(at) ? [Number(at)] : [];
  });
  return [...new Set(numbers)]
    .toSorted((a, b) => a - b)
    .map((at) =>
      Object.fromEntries(
        fields.flatMap((field) => {
          const value = typed[`${name}.${at}.${field.name}`];
          return value === undefined ? [] : [[field.name, value]];
        }),
      ),
    );
}

type Tree = { [name: string]: unknown };

function put(tree: Tree, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    tree[first] = value;
    return;
  }
  const below = tree[first];
  const branch: Tree = typeof below === 'object' && below !== null ? { ...below } : {};
  tree[first] = branch;
  put(branch, rest, value);
}

/** The name of the box of one of several options. */
export const nameOfChoice = (name: string, value: string): string => `${name}.${value}`;

function readValue({ kind, name, options = [] }: SettingField, typed: Typed): unknown {
  const text = typed[name];
  if (kind === 'flag') return text === 'yes' ? true : undefined;
  if (kind === 'choices') {
    const chosen = options.filter(({ value }) => typed[nameOfChoice(name, value)] === 'yes');
    return chosen.length === 0 ? undefined : chosen.map(({ value }) => value);
  }
  if (text === undefined) return undefined;
  if (kind === 'decimal' && /^\d(?:[.,]\d{1,4})?$/.test(text))
    return Number(text.replace(',', '.'));
  return kind === 'number' && /^\d{1,6}$/.test(text) ? Number(text) : text;
}

/** The value at a path such as `plausibility.answersAnHour`. */
function valueAt(draft: DraftView | undefined, path: string): unknown {
  const [field = '', ...below] = path.split('.');
  return below.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? new Map<string, unknown>(Object.entries(value)).get(name)
        : undefined,
    draft && settingOf(draft, field),
  );
}

/**
 * What a form of a group sets; a field with nothing in it is taken out.
 *
 * @param draft of which stays what other forms set
 */
export function settingsEdit(
  { sets, fields, lists = [], leaves = [] }: SettingGroup,
  typed: Typed,
  draft: DraftView | undefined,
): CatalogueEdit {
  const tree: Tree = {};
  for (const path of leaves) {
    const value = valueAt(draft, path);
    if (value !== undefined) put(tree, path.split('.'), value);
  }
  for (const field of fields) {
    const value = readValue(field, typed);
    if (value !== undefined) put(tree, field.name.split('.'), value);
  }
  for (const list of lists) {
    const entries = entriesOf(list, typed).map((entry) => {
      const branch: Tree = {};
      for (const [name, value] of Object.entries(entry)) put(branch, name.split('.'), value);
      return branch;
    });
    const isNeeded = entries.length > 0 || !list.name.includes('.') || tree['report'] !== undefined;
    if (isNeeded) put(tree, list.name.split('.'), entries);
  }
  return {
    kind: 'set',
    values: Object.fromEntries(sets.map((field) => [field, tree[field] ?? null])),
  };
}

function flatten(value: unknown, path: string, into: Record<string, string>): void {
  if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) flatten(each, `${path}.${name}`, into);
  } else if (value === true) into[path] = 'yes';
  else if (value !== undefined && value !== null) into[path] = String(value);
}

/** The fields of a group as the draft has them. */
export function settingsTyped(draft: DraftView, { sets, fields }: SettingGroup): Typed {
  const typed: Record<string, string> = {};
  for (const field of sets) flatten(settingOf(draft, field), field, typed);
  for (const { name } of fields.filter(({ kind }) => kind === 'choices')) {
    const chosen = valueAt(draft, name);
    if (!Array.isArray(chosen)) continue;
    for (const value of chosen) typed[nameOfChoice(name, String(value))] = 'yes';
  }
  return typed;
}
