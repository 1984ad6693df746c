/** Cells of a change in words that people know, where the sheets have codes or JSON. */
import { departmentKinds, owners } from '#shared/catalogue/catalogue.ts';
import type { CellChange, DescribedChange } from '#shared/catalogue/describe-changes.ts';
import type { Language } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';
import { elementKeys, elements } from '#shared/survey/elements.ts';
import { counterForms } from '#shared/survey/forms.ts';
import { formNames, kindNames, ownerNames, catalogue as text } from '#site/i18n/catalogue.ts';
import { addedElements } from '#site/i18n/catalogue-added.ts';
import { sayColumn } from '#site/i18n/catalogue-drafts.ts';
import { type SettingField, settingGroups } from './settings-fields.ts';

export interface SaidCell {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const yesNo = { yes: { id: 'ya', en: 'yes' }, no: { id: 'tidak', en: 'no' } } as const;

function ownersIn(cell: string, language: Language): string {
  return cell
    .split(';')
    .map((part) => part.trim().split('='))
    .map(([element, owner]) => {
      const key = elementKeys.find((each) => each === element);
      const known = owners.find((each) => each === owner);
      return key && known ? `${elements[key].code} ${ownerNames[known][language]}` : '';
    })
    .filter((said) => said !== '')
    .join(', ');
}

/** A cell as people read it. */
export function sayCell(column: string, cell: string, language: Language): string {
  if (cell === '') return '';
  switch (column) {
    case 'kind':
      return (
        departmentKinds.flatMap((each) => (each === cell ? [kindNames[each][language]] : []))[0] ??
        cell
      );
    case 'role':
      return (cell === 'front' ? text.servesPublic : text.servesOffices)[language];
    case 'form':
      return (
        counterForms.flatMap((each) => (each === cell ? [formNames[each][language]] : []))[0] ??
        cell
      );
    case 'closed':
      return formatDay(cell)[language];
    case 'owners':
      return ownersIn(cell, language);
    case 'element':
      return (
        elementKeys.flatMap((each) => (each === cell ? [elements[each].name[language]] : []))[0] ??
        cell
      );
    case 'illustrative':
    case 'asks_cost':
    case 'asks_competence':
    case 'asks_conduct':
      return cell === 'yes' || cell === 'no' ? yesNo[cell][language] : cell;
    default:
      return cell;
  }
}

/** The values within a JSON text by their paths; any other text under an empty path. */
function leaves(cell: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) {
      found.set(path, value.join(', '));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value))
        visit(each, path === '' ? name : `${path}.${name}`);
    } else found.set(path, String(value));
  };
  if (cell === '') return found;
  try {
    visit(JSON.parse(cell), '');
  } catch {
    found.set('', cell);
  }
  return found;
}

const flags = { true: yesNo.yes, false: yesNo.no } as const;

const fieldsByName = new Map(
  settingGroups.flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)),
);

/** A value as the form of its field says it. */
function sayLeaf(leaf: string, field: SettingField | undefined, language: Language): string {
  if (leaf === 'true' || leaf === 'false') return flags[leaf][language];
  const { kind, options = [] } = field ?? {};
  const say = (one: string) => options.find(({ value }) => value === one)?.label[language] ?? one;
  return kind === 'choices' && leaf !== '' ? leaf.split(', ').map(say).join(', ') : say(leaf);
}

function settingCells(key: string, { from, to }: CellChange, language: Language): SaidCell[] {
  const [before, after] = [leaves(from), leaves(to)];
  const label = sayColumn(key)[language];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => {
      const field = fieldsByName.get(path === '' ? key : `${key}.${path}`);
      return {
        label: path === '' ? label : `${label}, ${field?.label[language] ?? path}`,
        from: sayLeaf(before.get(path) ?? '', field, language),
        to: sayLeaf(after.get(path) ?? '', field, language),
      };
    });
}

/** Columns that say nothing to people, or what the kind of the change says already. */
const unsaid: Readonly<Record<DescribedChange['sheet'], readonly string[]>> = {
  departments: ['id'],
  services: ['slug', 'formerly'],
  counters: ['code'],
  questions: ['service', 'element'],
  added: ['department', 'number'],
  settings: ['field'],
};

/** What a department or a service is called, by its key. */
export type NameOf = (sheet: 'departments' | 'services', key: string) => string;

/** What is said of the cells of a change. */
export function sayCells(
  { sheet, key, cells, kinds }: Pick<DescribedChange, 'sheet' | 'key' | 'cells' | 'kinds'>,
  nameOf: NameOf,
  language: Language,
): readonly SaidCell[] {
  const shown = cells.filter(({ column }) => !unsaid[sheet].includes(column));
  if (sheet === 'settings') {
    return shown.flatMap((cell) => settingCells(key, cell, language));
  }
  // A row that goes on elsewhere is as it was but for where.
  if (sheet === 'services' && kinds[0] === 'moved' && kinds.length === 1)
    return sayEach(
      shown.filter(({ column }) => column === 'department'),
      nameOf,
      language,
    );
  if (sheet === 'added') {
    return sayEach(shown, nameOf, language).map((cell, at) =>
      shown[at]?.column === 'closed' ? { ...cell, label: addedElements.closeFrom[language] } : cell,
    );
  }
  // Of what has closed, and of what goes on elsewhere, more is not to be read.
  if (kinds[0] === 'closed' && kinds.length === 1)
    return sayEach(
      shown.filter(({ column }) => column === 'closed'),
      nameOf,
      language,
    );
  return sayEach(shown, nameOf, language);
}

const sheetOf = { department: 'departments', service: 'services' } as const;

function sayEach(cells: readonly CellChange[], nameOf: NameOf, language: Language): SaidCell[] {
  const said = (column: string, cell: string) =>
    (column === 'department' || column === 'service') && cell !== ''
      ? nameOf(sheetOf[column], cell)
      : sayCell(column, cell, language);
  return cells.map(({ column, from, to }) => ({
    label: sayColumn(column)[language],
    from: said(column, from),
    to: said(column, to),
  }));
}
