/**
 * `npm run words`: how long the sentences are that residents read, and how many of their words people write themselves, by
 * where they stand; then, where `--all` is given, every text with a long sentence or an uncommon word.
 */
import { flag, readOptions } from '../run/options.ts';
import { plainnessOf } from './plainness.ts';
import { residentTexts } from './resident-texts.ts';

/** Longer ones are named; a question is heard as well as read. */
const longSentence = 15;

const { all } = readOptions({ all: flag }, 'npm run words [-- --all]');

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

console.log('                          words  longest sentence  common words');
for (const [where, texts] of Object.entries(residentTexts)) {
  const each = texts.map(({ id }) => ({ id, ...plainnessOf(id) }));
  const words = each.reduce((sum, { words }) => sum + words, 0);
  const common = each.reduce((sum, { words, commonShare }) => sum + words * commonShare, 0);
  const longest = Math.max(...each.map(({ longestSentence }) => longestSentence));
  console.log(
    `${where.padEnd(24)} ${String(words).padStart(6)} ${String(longest).padStart(17)} ${percent(common / words).padStart(13)}`,
  );
  if (!all) continue;
  for (const { id, longestSentence, uncommon } of each) {
    if (longestSentence <= longSentence && uncommon.length === 0) continue;
    const why = [
      longestSentence > longSentence ? `${longestSentence} words in a sentence` : '',
      uncommon.length > 0 ? uncommon.join(', ') : '',
    ].filter(Boolean);
    console.log(`    ${id}\n        ${why.join('; ')}`);
  }
}
