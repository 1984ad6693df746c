/** What the forms of the import do: check a file, then store its sheets. */
import type { Language } from '#shared/language.ts';
import type { CheckedSheets, ImportedSheets } from '#shared/paper/sheet-file.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { sheetImport as text } from '#site/i18n/sheets.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';
import { textOfFile } from '../text-of-file.ts';

export interface SheetImportForm {
  /** The text of the file, for the form that stores what was checked. */
  readonly csv: string;
  readonly answer: PanelAnswer<CheckedSheets>;
}

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
  const file = form.get('file');
  const csv = file instanceof File ? await textOfFile(file) : '';
  if (csv === undefined) {
    const errors = [{ pointer: '/csv', detail: text.notUtf8[language] }];
    return { csv: '', answer: { ok: false, status: 422, title: '', errors } };
  }
  return { csv, answer: await askPanel<CheckedSheets>(page, `${api}/check`, language, { csv }) };
}
