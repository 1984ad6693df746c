/** The filter of the inbox as an address, and where a plan for what it shows begins. */
import { type InboxQuery, viewOf } from '#shared/comments/inbox.ts';
import { themes } from '#shared/comments/themes.ts';
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';

type Fields = Readonly<Record<string, string | undefined>>;

const queryOf = (fields: Fields) =>
  new URLSearchParams(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  );

/** The address of the same filter with something changed; the page begins anew unless it is changed. */
export function filteredPath(path: string, asked: InboxQuery, language: Language, changes: Fields) {
  const { theme, sentiment, corrected, service, person, q } = asked;
  const narrowed = { theme, sentiment, corrected, service, person, q };
  const fields = { state: viewOf(asked), ...narrowed, ...changes };
  return `${pathIn(language, path)}?${queryOf(fields)}`;
}

/** Whether the inbox is narrowed by anything but the state. */
export function isNarrowed({
  theme,
  sentiment,
  corrected,
  service,
  person,
  q,
}: InboxQuery): boolean {
  return [theme, sentiment, corrected, service, person, q].some(
    (each) => each !== undefined && each !== '',
  );
}

/** The page to plan an action on, with what the filter names filled in. */
export function planPath(department: string, asked: InboxQuery, language: Language): string {
  const theme = themes.find(({ key }) => key === asked.theme);
  const fields = { element: theme?.element, theme: theme?.name.id, service: asked.service };
  return `${pathIn(language, `/panel/unit/${department}/tindak-lanjut/baru`)}?${queryOf(fields)}`;
}
