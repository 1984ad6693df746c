/**
 * `npm run redaction`: how much personal data the redaction of comments finds, by kind, and what it changes without need,
 * on labelled made-up sentences. `-- FILE ...` measures other files of the same form; `-- --missed` prints what was missed.
 */
import { pathToFileURL } from 'node:url';
import { cleanComment } from '#shared/survey/redaction.ts';
import { flag, readArguments } from '../run/options.ts';
import { readCases, score } from './cases.ts';

const fixtures = new URL('../../tests/fixtures/redaction/', import.meta.url);
const own = ['given-half.jsonl', 'developed.jsonl', 'kept.jsonl'].map(
  (name) => new URL(name, fixtures),
);

const { values, positionals } = readArguments(
  { missed: flag },
  'npm run redaction [-- --missed] [FILE ...]',
);
const files = positionals.length > 0 ? positionals.map((path) => pathToFileURL(path)) : own;

/** Rounds of all sentences for the time of one; the first warms up. */
const rounds = 50;

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(2));

for (const file of files) {
  const cases = readCases(file);
  const scores = score(cases);
  console.log(
    `\n${decodeURIComponent(file.pathname.split('/').at(-1) ?? '')}: ${cases.length} sentences`,
  );
  for (const { kind, items, removed } of scores.kinds)
    console.log(`  ${kind.padEnd(12)} recall ${share(removed, items)}  (${removed} of ${items})`);
  const changed = scores.innocentChanged.length;
  console.log(
    `  precision of labels ${share(scores.rightLabels, scores.labels)}  (${scores.rightLabels} of ${scores.labels})`,
  );
  console.log(
    `  innocent sentences changed ${share(changed, scores.innocent)}  (${changed} of ${scores.innocent})`,
  );
  for (const line of scores.innocentChanged) console.log(`    ${line}`);
  if (values.missed)
    for (const { kind, text, left } of scores.missed)
      console.log(`    ${kind}: ${text} -> ${left}`);

  for (const { text } of cases) cleanComment(text);
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const { text } of cases) cleanComment(text);
  const each = (performance.now() - start) / (rounds * cases.length);
  console.log(`  ${each.toFixed(3)} ms a comment`);
}
