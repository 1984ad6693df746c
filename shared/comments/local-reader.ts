/** The reader that is here: a linear model for the mood, a lexicon and another linear model for the themes. */
import elementWeights from './element-weights.json' with { type: 'json' };
import type { CommentReader } from './reading.ts';
import { moodBy } from './sentiment.ts';
import { see } from './sentiment-features.ts';
import model from './sentiment-weights.json' with { type: 'json' };
import { saidOtherwise, wordClasses } from './theme-lexicon.ts';
import { themesRead } from './theme-reading.ts';
import { themes, themesOf } from './themes.ts';

/** A short name for words, another one for others (FNV-1a). */
function nameOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1)
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}

const lexicon = [
  ...themes.map(({ key, terms }) => `${key}: ${terms.join()}`),
  ...Object.values(wordClasses),
  saidOtherwise,
].join();

const name = `${model.made} ${elementWeights.made} ${nameOf(lexicon)}`;

/** Reads in the Worker itself, without a network; the models learned Indonesian only, the lexicon has some English. */
export const localReader: CommentReader = {
  name,
  read: async (text, language) => {
    if (language !== 'id') return { sentiment: null, themes: themesOf(text), reader: name };
    const seen = see(text);
    return { sentiment: moodBy(seen, model), themes: themesRead(seen), reader: name };
  },
};
