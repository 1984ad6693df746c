/** What the form for somebody new does. */
import type { Language } from '#shared/language.ts';
import { askPanel, type Page, type PanelAnswer } from '../ask-panel.ts';
import { readTyped, sentUser, type TypedUser } from './user-fields.ts';

/** A fresh one-time link, where there is one. */
export type LinkAnswer = PanelAnswer<{ readonly token?: string } | undefined>;

export interface UsersForm {
  readonly typed: TypedUser;
  readonly answer: LinkAnswer;
}

/**
 * Adds somebody. The link is shown at once and never again, so the page that shows it is the answer to the form
 * itself.
 */
export async function addUser(page: Page, language: Language): Promise<UsersForm> {
  const { user } = await readTyped(page);
  return { typed: user, answer: await askPanel(page, '/users', language, sentUser(user)) };
}
