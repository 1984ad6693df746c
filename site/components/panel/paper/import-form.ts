/** What the forms of the import do: check a file, then store its sheets. */
import type { Language } from '#shared/language.ts';
import type { CheckedSheets, ImportedSheets } from '#shared/paper/sheet-file.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, seeOther } from '../ask-panel.ts';
import { type CheckedFile, checkFile } from '../csv-file/check-file.ts';

export type SheetImportForm = CheckedFile<CheckedSheets>;

/** Carries out what was pressed. */
export async function importSheets(
  page: Page,
  department: string,
  language: Language,
): Promise<SheetImportForm | Response> {
  const form = await page.request.formData();
  const api = `/unit/${department}/sheets`;
  const kept = form.get('csv');
  if (form.get('act') === 'import' && typeof kept === 'string') {
    const answer = await askPanel<ImportedSheets>(page, `${api}/import`, language, { csv: kept });
    if (!answer.ok) return { csv: kept, answer };
    const { stored, known } = answer.data;
    const done = new URLSearchParams({ stored: String(stored), known: String(known) });
    return seeOther(pathIn(language, `/panel/unit/${department}/kertas/impor?${done}`));
  }
  return checkFile(page, form.get('file'), `${api}/check`, language);
}
