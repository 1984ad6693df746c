/** What the forms of the earlier results do: check a file, import it, delete a result. */
import type { Language } from '#shared/language.ts';
import type { CheckedImport } from '#shared/report/earlier-import.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';
import { checkFile, type FileForm, importChecked } from '../table-file/check-file.ts';

export type EarlierResultsForm = FileForm<CheckedImport>;

/** The page of the earlier results, and the one that asks before it deletes one, in Indonesian. */
export const resultsPath = '/panel/kota/hasil-terdahulu';
export const removePath = `${resultsPath}/hapus`;

/** Carries out what was pressed. */
export async function actOnEarlierResults(
  from: Page,
  language: Language,
): Promise<EarlierResultsForm | Response> {
  const form = await from.request.formData();
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const back = (query: string) => seeOther(pathIn(language, `${resultsPath}?${query}`));

  if (field('act') === 'import') {
    const api = '/earlier-results';
    const answer = await importChecked<{ rows: number }>(from, form.get('csv'), api, language);
    return answer.ok ? back(`imported=${answer.data.rows}`) : { answer };
  }
  return checkFile(from, form.get('file'), '/earlier-results/check', language);
}

/** Deletes a result that was asked about. */
export function remove(
  from: Page,
  language: Language,
  unit: string,
  period: string,
): Promise<PanelAnswer<unknown>> {
  return askPanel<unknown>(from, '/earlier-results/remove', language, { unit, period });
}
