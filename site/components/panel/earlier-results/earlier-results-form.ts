/** What the forms of the earlier results do: check a file, import it, take a result out again. */
import type { Language } from '#shared/language.ts';
import type { CheckedImport } from '#shared/report/earlier-import.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, seeOther } from '../ask-panel.ts';
import { type CheckedFile, checkFile } from '../csv-file/check-file.ts';

export type EarlierResultsForm = CheckedFile<CheckedImport>;

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
    return answer.ok ? back('removed') : { csv: '', answer };
  }
  if (field('act') === 'import') {
    const csv = field('csv');
    const answer = await askPanel<{ rows: number }>(from, '/earlier-results', language, { csv });
    return answer.ok ? back(`imported=${answer.data.rows}`) : { csv, answer };
  }
  return checkFile(from, form.get('file'), '/earlier-results/check', language);
}
