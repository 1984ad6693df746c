/** What is said beside a row in a list: that it is closed, or only in the draft. */
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import type { Cells, SheetName } from '#shared/catalogue/rows.ts';
import type { Language } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';
import { catalogue as text } from '#site/i18n/catalogue.ts';

/** None of a row that is open and as it was published. */
export function stateOfRow(
  { changes }: DraftView,
  sheet: SheetName,
  key: string,
  { closed = '' }: Cells,
  language: Language,
): readonly string[] {
  const change = changes.find((each) => each.sheet === sheet && each.key === key);
  const isNew = change?.kinds.includes('added') ?? false;
  return [
    ...(closed === '' ? [] : [`${text.closedSince[language]} ${formatDay(closed)[language]}`]),
    ...(change === undefined ? [] : [(isNew ? text.newInDraft : text.inDraft)[language]]),
  ];
}
