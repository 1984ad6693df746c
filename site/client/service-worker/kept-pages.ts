/** Which pages a phone keeps, and by which name, so that a counter's survey opens without a network. */

/** Crockford's letters and digits, in capitals as codes are written. */
const code = '[0-9A-HJKMNP-TV-Z]{5}';

const counterPage = new RegExp(`^(/en)?(?:/s|(/kiosk))?/(${code})(/terima-kasih)?$`);

/**
 * The name under which a page is kept: `/F1RMB` is the survey of `/s/F1RMB`. Undefined for a page that
 * is not kept.
 */
export function keptAs(path: string): string | undefined {
  const [, language = '', kiosk, counter, thanks = ''] = counterPage.exec(path) ?? [];
  if (counter !== undefined) return `${language}${kiosk ?? '/s'}/${counter}${thanks}`;
  return /^(?:\/en)?\/s$/.test(path) ? path : undefined;
}

const ticketPage = new RegExp(`^(/en)?/[Tt]/(${code})`);

/** The survey whose way to the end the page needs; a ticket begins with its counter's code. */
export function surveyBehind(path: string): string {
  const [, language = '', counter] = ticketPage.exec(path) ?? [];
  return counter === undefined ? path : `${language}/s/${counter}`;
}

const languageOf = (path: string) => (/^\/en(?:\/|$)/.test(path) ? '/en' : '');

/** What is shown in place of a page that is not kept. */
export const offlinePageFor = (path: string): string => `${languageOf(path)}/offline`;

/** The pages that must be there, too, for the way from a kept page to its end. */
export function companionsOf(kept: string): readonly string[] {
  const isSurvey = kept.includes('/s/') && !kept.endsWith('/terima-kasih');
  const always = [`${languageOf(kept)}/s`, offlinePageFor(kept)];
  return isSurvey ? [`${kept}/terima-kasih`, ...always] : always;
}

/** The addresses of the hashed files that a page or a script names. */
export function assetsIn(text: string): readonly string[] {
  const named = text.matchAll(/["'`(](?:\/_astro|\.)\/([\w.-]+\.(?:js|css|svg|woff2))["'`)]/g);
  return [...new Set([...named].map(([, file]) => `/_astro/${file}`))];
}
