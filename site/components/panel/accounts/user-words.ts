/** An account in a line: role, departments, and what opens it. */
import { city } from 'virtual:city';
import type { Language } from '#shared/language.ts';
import type { PanelUser, Passkey } from '#shared/panel/users.ts';
import { formatDay } from '#shared/publication/period.ts';
import { account, roleNames, users as text } from '#site/i18n/panel.ts';
import { passkeys as passkeyWords, user as words } from '#site/i18n/panel-accounts.ts';

const nameOf = (id: string) =>
  city().catalogue.departments.find((each) => each.id === id)?.shortName ?? id;

/** `Kepala unit · Disdukcapil · Dinkes` */
export function sayRole(
  { role, departments }: Pick<PanelUser, 'role' | 'departments'>,
  language: Language,
): string {
  const where = departments.length === 0 ? [text.noDepartment[language]] : departments.map(nameOf);
  return [roleNames[role][language], ...where].join(' · ');
}

/** What opens an account, and whether it is open now. */
export function sayWaysIn(
  { passkeys, recoveryCodes, sessions }: PanelUser,
  language: Language,
): string {
  return [
    passkeys === 0 ? text.noPasskey[language] : `${passkeys} ${text.passkeys[language]}`,
    ...(recoveryCodes > 0 ? [`${recoveryCodes} ${words.codes[language]}`] : []),
    ...(sessions > 0 ? [text.signedIn[language]] : []),
  ].join(' · ');
}

/** When a passkey was made, and last used. */
export function sayPasskey({ addedDay, lastUsedDay }: Passkey, language: Language): string {
  const used =
    lastUsedDay === null
      ? passkeyWords.neverUsed[language]
      : `${passkeyWords.used[language]} ${formatDay(lastUsedDay)[language]}`;
  return `${account.since[language]} ${formatDay(addedDay)[language]}, ${used}`;
}
