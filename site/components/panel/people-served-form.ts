/** What the forms of the people served do. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from './ask-panel.ts';

export interface ServedForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<unknown>;
}

/** The field of the address that names the month which is shown. */
export const monthField = 'bulan';

/** The page of the people served, in Indonesian; of a month, `YYYY-MM`, or of the one that is asked for first. */
export function servedPath(department: string, month?: string): string {
  const page = `/panel/unit/${department}/dilayani`;
  return month === undefined ? page : `${page}?${new URLSearchParams({ [monthField]: month })}`;
}

/** Hands a report on as it was typed, or takes one back; what was typed comes back with what is wrong with it. */
export async function reportServed(
  page: Page,
  department: string,
  language: Language,
): Promise<ServedForm | Response> {
  const { act, ...typed } = await typedIn(page);
  const { service, month = '', people = '' } = typed;
  const path = `/unit/${department}/people-served`;
  const answer =
    act === 'clear'
      ? await askPanel(page, `${path}/clear`, language, { service, month })
      : await askPanel(page, path, language, { service, month, people });
  if (!answer.ok) return { typed, answer };
  const told = act === 'clear' ? 'cleared' : 'saved';
  return seeOther(pathIn(language, `${servedPath(department, month)}&${told}`));
}
