/** What the forms of the held answers do. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';

export const heldPath = '/panel/kota/ditahan';

export interface HeldForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<unknown>;
}

/** Decides about one batch and comes back; what was typed is kept where something was wrong. */
export async function decide(page: Page, language: Language): Promise<HeldForm | Response> {
  const typed = await typedIn(page);
  const { batch = '', decision, note } = typed;
  const path = `/held/${encodeURIComponent(batch)}`;
  const answer = await askPanel(page, path, language, { decision, note });
  return answer.ok ? seeOther(pathIn(language, `${heldPath}?done`)) : { typed, answer };
}
