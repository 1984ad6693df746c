/** What reading a comment costs: CPU of its mood and of its themes (decision 23). */
import { sentimentOf } from '#shared/comments/sentiment.ts';
import { themesOf } from '#shared/comments/themes.ts';
import { smsa } from '../../tools/sentiment/examples.ts';

const texts = smsa().heldOut.map(({ text }) => text);

/** Milliseconds of CPU a comment, once the code is warm. */
function cpuOf(read: (text: string) => unknown): string {
  for (const text of texts) read(text);
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000 / texts.length).toFixed(3);
}

const letters = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
console.log(`A comment of ${Math.round(letters)} letters (${texts.length} of SmSA, held out):`);
console.log(`mood    ${cpuOf(sentimentOf)} ms of CPU`);
console.log(`themes  ${cpuOf(themesOf)} ms of CPU`);
