/** What the head of a department may change: its own services, their questions and counters, its added elements, and
 * nothing else. */
import type { Text } from '#shared/language.ts';
import type { CatalogueChanges } from './changes.ts';
import { parseFormerly } from './lifetime.ts';
import type { Cells, SheetName } from './rows.ts';

/** A change that somebody may not make, and why. */
export interface OutOfScope {
  readonly sheet: SheetName;
  readonly key: string;
  readonly why: Text;
}

const reasons = {
  departments: {
    id: 'Nama, jenis, bobot, serta buka dan tutupnya unit diatur oleh administrator kota.',
    en: 'Name, kind, weights, opening and closing of departments are for the city administrator.',
  },
  settings: {
    id: 'Pengaturan kota diatur oleh administrator kota.',
    en: 'The settings of the city are for the city administrator.',
  },
  other: {
    id: 'Ini milik unit lain. Minta unit itu atau administrator kota yang mengubahnya.',
    en: 'This belongs to another department. Ask that department or the city administrator to change it.',
  },
  order: {
    id: 'Urutan daftar diatur oleh administrator kota.',
    en: 'The order of the lists is for the city administrator.',
  },
} as const satisfies Record<string, Text>;

function isOwn(sheet: SheetName, cells: Cells | undefined, department: string): boolean {
  if (cells === undefined) return true;
  const { department: of = '', service = '' } = cells;
  return sheet === 'services' || sheet === 'added'
    ? of === department
    : service.startsWith(`${department}/`);
}

const continued = (cells: Cells | undefined) => parseFormerly(cells?.['formerly'] ?? '');

/** Whoever continues a service takes on its history, so that of another department is for neither to take or give back. */
function takesFromOthers(before: Cells | undefined, after: Cells | undefined, department: string) {
  const [were, are] = [continued(before), continued(after)];
  const moved = [
    ...are.filter((id) => !were.includes(id)),
    ...were.filter((id) => !are.includes(id)),
  ];
  return moved.some((id) => !id.startsWith(`${department}/`));
}

/** The changes that are not for the head of a department; none if all are. */
export function outOfScope(
  { rows, orders }: CatalogueChanges,
  department: string,
): readonly OutOfScope[] {
  return [
    ...rows.flatMap(({ sheet, key, before, after }): OutOfScope[] => {
      if (sheet === 'departments' || sheet === 'settings') {
        return [{ sheet, key, why: reasons[sheet] }];
      }
      const isAllowed =
        isOwn(sheet, before, department) &&
        isOwn(sheet, after, department) &&
        !takesFromOthers(before, after, department);
      return isAllowed ? [] : [{ sheet, key, why: reasons.other }];
    }),
    ...orders.map(({ sheet }) => ({ sheet, key: '', why: reasons.order })),
  ];
}
