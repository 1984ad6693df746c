/** What the forms of the registered kiosks do. */
import type { MadeKiosk } from '#shared/kiosks/kiosk-key.ts';
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';

export interface KiosksForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<MadeKiosk>;
}

/** Registers or revokes a kiosk. Its key is shown at once and never again, in the answer to the form itself. */
export async function actOnKiosks(
  page: Page,
  department: string,
  language: Language,
): Promise<KiosksForm | Response> {
  const typed = await typedIn(page);
  const { act, kiosk = '', counter = '', name = '' } = typed;
  const path = `/unit/${department}/kiosks`;
  if (act === 'revoke') {
    const address = `${path}/${encodeURIComponent(kiosk)}/revoke`;
    const answer = await askPanel<MadeKiosk>(page, address, language, {});
    if (!answer.ok) return { typed, answer };
    return seeOther(pathIn(language, `/panel/unit/${department}/kiosk?revoked`));
  }
  return { typed, answer: await askPanel<MadeKiosk>(page, path, language, { counter, name }) };
}
