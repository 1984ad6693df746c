/** What the forms of the users page do. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from './ask-panel.ts';

export interface UsersForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<{ readonly token: string }>;
}

/**
 * Carries out what was pressed. A link is shown at once and never again, so the page that shows it is
 * the answer to the form itself.
 */
export async function actOnUsers(page: Page, language: Language): Promise<UsersForm | Response> {
  const typed = await typedIn(page);
  const { act, user = '', ...fields } = typed;
  const path = `/users/${encodeURIComponent(user)}`;
  if (act === 'disable' || act === 'sign-out') {
    const done = await askPanel<{ token: string }>(page, `${path}/${act}`, language, {});
    return done.ok ? seeOther(pathIn(language, '/panel/kota/pengguna')) : { typed, answer: done };
  }
  const answer = await askPanel<{ token: string }>(
    page,
    act === 'invite' ? `${path}/invite` : '/users',
    language,
    act === 'invite' ? {} : fields,
  );
  return { typed, answer };
}
