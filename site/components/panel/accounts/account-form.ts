/** What the forms of the account page do. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';

/** Carries out what was pressed. @returns where the browser is sent on to, or what was refused */
export async function actOnAccount(
  page: Page,
  language: Language,
): Promise<Response | PanelAnswer<unknown>> {
  const { act, passkey = '', name = '' } = await typedIn(page);
  const own = pathIn(language, '/panel/akun');
  const ask = (path: string, body: unknown = {}) =>
    askPanel(page, `/account${path}`, language, body);
  const ofPasskey = `/passkeys/${encodeURIComponent(passkey)}`;
  switch (act) {
    case 'sign-out': {
      const done = await ask('/sign-out');
      return seeOther(pathIn(language, '/panel/masuk'), done.ok ? done.cookies : []);
    }
    case 'sign-out-elsewhere': {
      const done = await ask('/sign-out-elsewhere');
      return done.ok ? seeOther(own) : done;
    }
    case 'daily-on':
    case 'daily-off': {
      const done = await ask('/daily-message', { isWanted: act === 'daily-on' });
      return done.ok ? seeOther(own) : done;
    }
    case 'remove-passkey': {
      const done = await ask(`${ofPasskey}/remove`);
      return done.ok ? seeOther(own) : done;
    }
    case 'rename-passkey': {
      const done = await ask(`${ofPasskey}/rename`, { name });
      return done.ok ? seeOther(own) : done;
    }
    default:
      return seeOther(own);
  }
}
