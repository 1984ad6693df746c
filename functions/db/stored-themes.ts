/** Themes as a column holds them. */
import { type ThemeKey, themeKeys } from '#shared/comments/theme-lexicon.ts';

export const isTheme = (key: unknown): key is ThemeKey => themeKeys.some((each) => each === key);

/** Themes that a newer list no longer has are left out. */
export function parseThemes(stored: string): ThemeKey[] {
  const keys: unknown = JSON.parse(stored);
  return Array.isArray(keys) ? keys.filter(isTheme) : [];
}
