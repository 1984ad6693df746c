/** What the forms of the import do: check a file, then store its sheets. */
import type { Language } from '#shared/language.ts';
import type { CheckedSheets, ImportedSheets } from '#shared/paper/sheet-file.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { type Page, seeOther } from '../ask-panel.ts';
import { checkFile, type FileForm, importChecked } from '../table-file/check-file.ts';

export type SheetImportForm = FileForm<CheckedSheets>;

/** Carries out what was pressed. */
export async function importSheets(
  page: Page,
  department: string,
  language: Language,
): Promise<SheetImportForm | Response> {
  const form = await page.request.formData();
  const api = `/unit/${department}/sheets`;
  if (form.get('act') === 'import') {
    const checked = form.get('csv');
    const answer = await importChecked<ImportedSheets>(page, checked, `${api}/import`, language);
    if (!answer.ok) return { answer };
    const { stored, known } = answer.data;
    const done = new URLSearchParams({ stored: String(stored), known: String(known) });
    return seeOther(pathIn(language, `/panel/unit/${department}/kertas/impor?${done}`));
  }
  return checkFile(page, form.get('file'), `${api}/check`, language);
}
