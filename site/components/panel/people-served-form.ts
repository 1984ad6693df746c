/** What the forms of the people served do. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from './ask-panel.ts';

export interface ServedForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<unknown>;
}

/** Hands a report on as it was typed, or takes one back; what was typed comes back with what is wrong with it. */
export async function reportServed(
  page: Page,
  department: string,
  language: Language,
): Promise<ServedForm | Response> {
  const { act, ...typed } = await typedIn(page);
  const { service, month, people = '' } = typed;
  const path = `/unit/${department}/people-served`;
  const answer =
    act === 'clear'
      ? await askPanel(page, `${path}/clear`, language, { service, month })
      : await askPanel(page, path, language, { service, month, people });
  if (!answer.ok) return { typed, answer };
  const told = act === 'clear' ? 'cleared' : 'saved';
  return seeOther(pathIn(language, `/panel/unit/${department}/dilayani?${told}`));
}
