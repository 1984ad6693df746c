/** What the forms of the page of one account do. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, seeOther } from '../ask-panel.ts';
import { readTyped, sentUser } from './user-fields.ts';
import type { UsersForm } from './users-form.ts';

/** The page of an account, in Indonesian. */
export const userPath = (user: string): string =>
  `/panel/kota/pengguna/${encodeURIComponent(user)}`;

/** Where each button asks, below the address of the account. */
function addressOf(act: string, passkey: string): string | undefined {
  switch (act) {
    case 'change':
      return '';
    case 'remove-passkey':
      return `/passkeys/${encodeURIComponent(passkey)}/remove`;
    case 'sign-out':
    case 'invite':
    case 'reopen':
      return `/${act}`;
    default:
      return undefined;
  }
}

/** Carries out what was pressed; a link is shown on the answer itself, anything else is told after loading anew. */
export async function actOnUser(
  page: Page,
  language: Language,
  user: string,
): Promise<UsersForm | Response> {
  const { act, passkey, user: typed } = await readTyped(page);
  const own = pathIn(language, userPath(user));
  const address = addressOf(act, passkey);
  if (address === undefined) return seeOther(own);
  const answer = await askPanel<{ readonly token?: string } | undefined>(
    page,
    `/users/${encodeURIComponent(user)}${address}`,
    language,
    act === 'change' ? sentUser(typed) : {},
  );
  const showsLink = act === 'invite' || act === 'reopen';
  return answer.ok && !showsLink ? seeOther(`${own}?selesai=${act}`) : { typed, answer };
}

/** Carries out what a page for confirming asks: everything that opens the account is taken away. */
export async function confirm(
  page: Page,
  language: Language,
  user: string,
  act: 'lost-device' | 'disable',
) {
  return askPanel<{ readonly token?: string } | undefined>(
    page,
    `/users/${encodeURIComponent(user)}/${act}`,
    language,
    {},
  );
}
