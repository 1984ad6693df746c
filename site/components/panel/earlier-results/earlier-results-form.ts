/** What the forms of the earlier results do: check a file, import it, take a result out again. */
import type { Language } from '#shared/language.ts';
import type { CheckedImport } from '#shared/report/earlier-import.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, seeOther } from '../ask-panel.ts';
import { checkFile, type FileForm, importChecked } from '../table-file/check-file.ts';

export type EarlierResultsForm = FileForm<CheckedImport>;

const page = '/panel/kota/hasil-terdahulu';

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
  const back = (query: string) => seeOther(pathIn(language, `${page}?${query}`));

  if (field('act') === 'remove') {
    const body = { unit: field('unit'), period: field('period') };
    const answer = await askPanel<unknown>(from, '/earlier-results/remove', language, body);
    return answer.ok ? back('removed') : { answer };
  }
  if (field('act') === 'import') {
    const api = '/earlier-results';
    const answer = await importChecked<{ rows: number }>(from, form.get('csv'), api, language);
    return answer.ok ? back(`imported=${answer.data.rows}`) : { answer };
  }
  return checkFile(from, form.get('file'), '/earlier-results/check', language);
}
