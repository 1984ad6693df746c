/** The reader that is here: a linear model for the mood, a lexicon for the themes. */
import type { CommentReader } from './reading.ts';
import { sentimentOf } from './sentiment.ts';
import { themesOf } from './themes.ts';

/** Reads in the Worker itself, without a network; it learned the mood of Indonesian only. */
export const localReader: CommentReader = {
  read: async (text, language) => ({
    sentiment: language === 'id' ? sentimentOf(text) : null,
    themes: themesOf(text),
  }),
};
