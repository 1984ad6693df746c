/** What rows of a draft are called. */

import { nameOfRow } from '#shared/catalogue/describe-changes.ts';
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import { keyOfRow, type SheetName } from '#shared/catalogue/rows.ts';
import type { Language } from '#shared/language.ts';

/** The name of a row; its key where whoever looks does not see it. */
export function nameInDraft(
  { rows }: DraftView,
  sheet: SheetName,
  key: string,
  language: Language,
): string {
  const cells = rows[sheet].find((each) => keyOfRow(sheet, each) === key);
  if (cells === undefined) return key;
  const name = nameOfRow(sheet, cells);
  return name[language] || name.id;
}
