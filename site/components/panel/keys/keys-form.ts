/** What the forms of the keys do. */
import type { Language } from '#shared/language.ts';
import type { MadeKey } from '#shared/panel/people-served-keys.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';

export interface KeysForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<MadeKey>;
}

/** Makes or revokes a key. A key is shown at once and never again, in the answer to the form itself. */
export async function actOnKeys(
  page: Page,
  department: string,
  language: Language,
): Promise<KeysForm | Response> {
  const typed = await typedIn(page);
  const { act, key = '', label = '' } = typed;
  const path = `/unit/${department}/keys`;
  if (act === 'revoke') {
    const address = `${path}/${encodeURIComponent(key)}/revoke`;
    const answer = await askPanel<MadeKey>(page, address, language, {});
    if (!answer.ok) return { typed, answer };
    return seeOther(pathIn(language, `/panel/unit/${department}/kunci?revoked`));
  }
  return { typed, answer: await askPanel<MadeKey>(page, path, language, { label }) };
}
