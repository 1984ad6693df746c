/** The language of a page is told by its address alone. */
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/language.ts';
import { languageOf, pathIn } from '#site/i18n/paths.ts';

describe.each(languages)('a page in %s', (language) => {
  it.each(['/', '/hasil/[...unit]', '/s/[code]', '/english'])(
    'is known by the route of %s',
    (path) => {
      expect(languageOf(pathIn(language, path))).toBe(language);
    },
  );
});
