/**
 * `npm run train:words`: which words are so frequent in comments and reviews (SmSA) that, after "Pak" or "Ibu", they are
 * no name. Names that people have are left out of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenNames, namesThatAreWords } from '#shared/survey/redaction/given-names.ts';

const corpus = join(import.meta.dirname, '../sentiment/smsa/train.tsv');
const file = join(import.meta.dirname, '../../shared/survey/redaction/frequent-words.json');

/** In fewer comments a word may be a slip of the finger, or somebody's name. */
const leastComments = 4;

/** People of whom the corpus speaks. */
const people = new Set(
  'prabowo jokowi jkw ahok anies baswedan sandiaga uno amien rais sby novanto setnov fahri hamzah zon fadli luhut megawati mahfud gatot nurmantyo tito karnavian rizieq ganjar pranowo kamil emil deddy mizwar sudirman sihotang gus dur habibie gusdur rocky gerung yusril puan surya paloh wiranto moeldoko dahlan iskan farhat ratna sarumpaet trump nadiem airlangga ipul saipul raffi nagita syahrini ayu'.split(
    ' ',
  ),
);

const comments = new Map<string, number>();
for (const line of readFileSync(corpus, 'utf8').split('\n')) {
  const [text = ''] = line.split('\t');
  for (const word of new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []))
    comments.set(word, (comments.get(word) ?? 0) + 1);
}
const words = [...comments]
  .filter(([word, count]) => count >= leastComments && !people.has(word))
  .map(([word]) => word)
  .filter((word) => !givenNames.has(word) && !namesThatAreWords.has(word))
  .sort();
writeFileSync(file, `${JSON.stringify({ words: words.join(' ') }, undefined, 2)}\n`);
console.log(`${words.length} words stand in at least ${leastComments} comments.`);
const alike = [...givenNames].filter(
  (name) => (comments.get(name) ?? 0) >= 8 && !namesThatAreWords.has(name),
);
console.log(
  `Names that are frequent too, so perhaps words: ${alike.map((name) => `${name} ${comments.get(name)}`).join(', ')}`,
);
