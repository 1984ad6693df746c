/** What the forms of the catalogue send: each makes one edit of the draft, or gives back what was typed. */

import type { FieldError } from '#shared/api/problems.ts';
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import type { CatalogueEdit } from '#shared/catalogue/drafts/edit.ts';
import type { Language } from '#shared/language.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';
import { catalogueApi, type Scope } from './catalogue-paths.ts';
import type { Typed } from './typed.ts';

export interface CatalogueForm {
  readonly typed: Typed;
  readonly answer: PanelAnswer<unknown>;
}

/** The draft of whoever looks. */
export const readCatalogue = (page: Page, within: Scope, language: Language) =>
  askPanel<DraftView>(page, catalogueApi(within), language);

/** A whole number that a form carries; -1 for junk, which nothing takes. */
export const wholeNumber = (text: string | undefined) =>
  /^\d{1,9}$/.test(text ?? '') ? Number(text) : -1;

/**
 * Does what a form asks for.
 *
 * @param editOf the edit that it stands for
 * @param next where the browser goes then, by the key of the row that was edited
 */
export async function actOnCatalogue(
  page: Page,
  within: Scope,
  language: Language,
  editOf: (typed: Typed) => CatalogueEdit,
  next: (key: string, typed: Typed) => string,
): Promise<CatalogueForm | Response> {
  const typed = await typedIn(page);
  const answer = await askPanel<{ key: string }>(page, `${catalogueApi(within)}/edit`, language, {
    revision: wholeNumber(typed['revision']),
    edit: editOf(typed),
  });
  return answer.ok ? seeOther(next(answer.data.key, typed)) : { typed, answer };
}

/** Cells of a form by their columns; what was left empty is an empty cell. */
export function cellsOf(typed: Typed, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, typed[column] ?? '']));
}

/** What is wrong with the fields of a form, by name. */
export function errorsOf(form: CatalogueForm | undefined): ReadonlyMap<string, string> {
  const errors: readonly FieldError[] =
    form === undefined || form.answer.ok ? [] : form.answer.errors;
  return new Map(errors.map(({ pointer, detail }) => [pointer.slice(1), detail]));
}
