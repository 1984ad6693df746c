/** What rows of a draft are called. */

import { nameOfRow } from '#shared/catalogue/describe-changes.ts';
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import { keyOfRow, type SheetName } from '#shared/catalogue/rows.ts';
import type { Language } from '#shared/language.ts';

/** The name of a row, of a service with its department where others are called the same; its key where whoever looks does not see it. */
export function nameInDraft(
  { rows }: DraftView,
  sheet: SheetName,
  key: string,
  language: Language,
): string {
  const cells = rows[sheet].find((each) => keyOfRow(sheet, each) === key);
  if (cells === undefined) return key;
  const { id, en } = nameOfRow(sheet, cells);
  const name = language === 'en' ? en || id : id;
  const isTold =
    sheet !== 'services' ||
    !rows.services.some((each) => each !== cells && each['name_id'] === cells['name_id']);
  if (isTold) return name;
  // Of one that moved there are two of a name, each in its department.
  const of = rows.departments.find((each) => each['id'] === cells['department']);
  return `${name} (${of?.['short_name'] ?? cells['department'] ?? ''})`;
}
