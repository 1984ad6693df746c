/** The forms of a department, a service, a counter or an added element, which need the draft to say what they change. */
import type { Language } from '#shared/language.ts';
import { askPanel, type Page, seeOther, typedIn } from '../ask-panel.ts';
import { type CatalogueForm, readCatalogue, wholeNumber } from './catalogue-form.ts';
import { catalogueApi, catalogueLink, type Scope } from './catalogue-paths.ts';
import { rowEdit } from './edits.ts';

const pages = {
  departments: '/unit',
  services: '/layanan',
  counters: '/loket',
  added: '/unsur',
} as const;

/**
 * Changes or adds a row.
 *
 * @param id of the row; empty of a new one
 * @param parent where a new one is to be
 */
export async function actOnRow(
  page: Page,
  within: Scope,
  language: Language,
  sheet: keyof typeof pages,
  id: string,
  parent: Readonly<Record<string, string>> = {},
): Promise<CatalogueForm | Response> {
  const typed = await typedIn(page);
  const draft = await readCatalogue(page, within, language);
  if (!draft.ok) return { typed, answer: draft };
  const answer = await askPanel<{ key: string }>(page, `${catalogueApi(within)}/edit`, language, {
    revision: wholeNumber(typed['revision']),
    edit: rowEdit(sheet, id, typed, draft.data, parent),
  });
  if (!answer.ok) return { typed, answer };
  const key = typed['act'] === 'hours' ? id : answer.data.key;
  return seeOther(catalogueLink(language, within, pages[sheet], { id: key, saved: '' }));
}
