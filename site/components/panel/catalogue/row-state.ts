/** What is said beside a row in a list: that it is closed, or only in the draft. */
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import type { Cells, SheetName } from '#shared/catalogue/rows.ts';
import type { Language } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';
import { catalogue as text } from '#site/i18n/catalogue.ts';
import { addedElements } from '#site/i18n/catalogue-added.ts';

const changeOf = ({ changes }: DraftView, sheet: SheetName, key: string) =>
  changes.find((each) => each.sheet === sheet && each.key === key);

/** Whether a row is in the draft only. */
export const isNewRow = (draft: DraftView, sheet: SheetName, key: string): boolean =>
  changeOf(draft, sheet, key)?.kinds.includes('added') ?? false;

/** None of a row that is open and as it was published. */
export function stateOfRow(
  draft: DraftView,
  sheet: SheetName,
  key: string,
  { closed = '' }: Cells,
  language: Language,
): readonly string[] {
  const since = sheet === 'added' ? addedElements.endedSince : text.closedSince;
  const isNew = isNewRow(draft, sheet, key);
  return [
    ...(closed === '' ? [] : [`${since[language]} ${formatDay(closed)[language]}`]),
    ...(changeOf(draft, sheet, key) === undefined
      ? []
      : [(isNew ? text.newInDraft : text.inDraft)[language]]),
  ];
}
