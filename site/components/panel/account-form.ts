/** What the form of the account page does. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, seeOther, typedIn } from './ask-panel.ts';

/** Carries out what was pressed; the browser is sent on in any case. */
export async function actOnAccount(page: Page, language: Language): Promise<Response> {
  const { act, passkey } = await typedIn(page);
  const own = pathIn(language, '/panel/akun');
  if (act === 'sign-out') {
    const done = await askPanel(page, '/account/sign-out', language, {});
    return seeOther(pathIn(language, '/panel/masuk'), done.ok ? done.cookies : []);
  }
  if (act === 'sign-out-elsewhere')
    await askPanel(page, '/account/sign-out-elsewhere', language, {});
  if (act === 'remove-passkey' && passkey !== undefined) {
    await askPanel(page, `/account/passkeys/${encodeURIComponent(passkey)}/remove`, language, {});
  }
  return seeOther(own);
}
