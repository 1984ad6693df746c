/**
 * `npm run train:moods`: makes the models that read mood and elements of comments, says how good they and the lexicon are, or
 * the mood's anew with what staff corrected. What is held out is looked at once, at the end.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementWeights } from '#shared/comments/element-chances.ts';
import elementWeights from '#shared/comments/element-weights.json' with { type: 'json' };
import type { MoodModel } from '#shared/comments/sentiment.ts';
import model from '#shared/comments/sentiment-weights.json' with { type: 'json' };
import { flag, readOptions, word } from '../run/options.ts';
import { giveUp, run } from '../run/programs.ts';
import { compare, fewestHeldOut, judge } from './corrections.ts';
import {
  commentsByHand,
  exam,
  examplesOf,
  keptBackSets,
  moodComments,
  serviceSet,
  smsa,
  splitByText,
  subjectPhrases,
  thresholdSet,
} from './examples.ts';
import { readLabelled } from './labelled.ts';
import { printAll, printLeaning } from './print.ts';
import { makeModel } from './recipe.ts';
import { trainElements } from './train-elements.ts';

const usage = `Usage: npm run train:moods -- [--kept-back | --on FILE | --with FILE]

Without an option: trains both models anew, writes them, and prints how good they and the lexicon of themes are.

  --kept-back  trains nothing; prints how good they are on SmSA's own test split, the exam and other sets
  --on FILE    the same on a labelled set: lines of text, mood and elements between tabs, or in a file .jsonl lines as
               {"text": "…", "mood": "negative", "elements": ["time"]} or corrections as the panel exports them
  --with FILE  trains the mood with corrections of the panel (.jsonl), a fifth of them held out; writes it only where
               it is better on SmSA and on the corrections, each held out
  --help       this text`;

/** Writes a model with a name of its own, by which comments that an earlier one read are told. */
async function write(
  to: 'sentiment-weights.json' | 'element-weights.json',
  model: MoodModel | ElementWeights,
): Promise<void> {
  const weightsFile = join(import.meta.dirname, '../../shared/comments', to);
  const made = createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 8);
  const file = `${JSON.stringify({ made, ...model }, undefined, 2)}\n`;
  writeFileSync(weightsFile, file);
  await run('biome', ['format', '--write', weightsFile], { stdio: 'ignore' });
  console.log(`\nWritten: shared/comments/${to}, ${file.length / 1000} KB`);
}

function named(file: string): string {
  return existsSync(file) ? file : giveUp(`There is no file ${file}.`);
}

const moodsOnly = (file: string) =>
  serviceSet(file).map((each) => ({ ...each, elements: undefined }));

function printKeptBack(present: MoodModel, elements: ElementWeights): void {
  const { heldOut, test } = smsa();
  console.log('\nSmSA (IndoNLU, Apache License 2.0), held out (rows: what it is)');
  printLeaning(heldOut, present);
  console.log('\nSmSA, its own test split');
  printLeaning(test, present);
  // Elements are learned from these: only what is said of moods is of comments that nothing learned from.
  for (const file of keptBackSets)
    printAll(
      `Service comments, kept back from the mood (${file})`,
      moodsOnly(file),
      present,
      elements,
    );
  printAll(
    'Service comments, on which is chosen from which chance on an element is said',
    thresholdSet(),
    present,
    elements,
  );
  printAll('Service comments, the exam', exam(), present, elements);
}

async function trainAnew(): Promise<void> {
  const made = makeModel({ general: smsa().kept, ...moodComments() });
  const elements = trainElements([...commentsByHand(), subjectPhrases()], thresholdSet());
  await write('sentiment-weights.json', made);
  await write('element-weights.json', elements);
  printKeptBack(made, elements);
}

const refusals = {
  'too-few': `fewer than ${fewestHeldOut} corrections are held out, too few to tell.`,
  'not-better': 'the new model is not better on both.',
} as const;

async function trainWith(file: string): Promise<void> {
  const { kept, heldOut: general } = smsa();
  const corrections = splitByText(readLabelled(file).filter(({ mood }) => mood !== undefined));
  const known = moodComments();
  const service = [...known.service, ...corrections.kept];
  const byOthers = [...known.byOthers, ...corrections.kept];
  const next = makeModel({ general: kept, service, byOthers });
  const heldOut = { general, corrections: corrections.heldOut };
  const percent = (share: number) => (share * 100).toFixed(1);
  for (const [name, each] of [
    ['Before', model],
    ['After', next],
  ] as const) {
    const { general: f1, corrected } = compare(heldOut, each);
    console.log(
      `${name.padEnd(7)} SmSA macro F1 ${f1.toFixed(3)}, corrections right ${percent(corrected)} % of ${examplesOf(corrections.heldOut).length} held out`,
    );
  }
  const verdict = judge(heldOut, model, next);
  if (verdict === 'taken') {
    await write('sentiment-weights.json', next);
    printKeptBack(next, elementWeights);
  } else console.log(`\nNothing is written: ${refusals[verdict]}`);
}

const asked = readOptions({ 'kept-back': flag, on: word, with: word }, usage);
const { on, with: corrections } = asked;
if ([asked['kept-back'], on, corrections].filter(Boolean).length > 1)
  giveUp(`One of --kept-back, --on and --with.\n\n${usage}`);
if (on !== undefined) printAll(on, readLabelled(named(on)), model, elementWeights);
else if (corrections !== undefined) await trainWith(named(corrections));
else if (asked['kept-back']) printKeptBack(model, elementWeights);
else await trainAnew();
