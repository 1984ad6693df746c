/** What the forms of the earlier results do: check a file, import it, take a result out again. */
import type { Language } from '#shared/language.ts';
import type { CheckedImport } from '#shared/report/earlier-import.ts';
import { earlierResults as text } from '#site/i18n/earlier-results.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';
import { textOfFile } from '../text-of-file.ts';

export interface EarlierResultsForm {
  /** The text of the file, for the form that imports what was checked. */
  readonly csv: string;
  readonly answer: PanelAnswer<CheckedImport>;
}

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
  const unread: PanelAnswer<CheckedImport> = {
    ok: false,
    status: 422,
    title: '',
    errors: [{ pointer: '/csv', detail: text.notUtf8[language] }],
  };

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
  const file = form.get('file');
  const csv = file instanceof File ? await textOfFile(file) : '';
  if (csv === undefined) return { csv: '', answer: unread };
  const answer = await askPanel<CheckedImport>(from, '/earlier-results/check', language, { csv });
  return { csv, answer };
}
