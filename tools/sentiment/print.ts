/** The figures of the models and of the lexicon, as a table. */
import type { ElementWeights } from '#shared/comments/element-chances.ts';
import { moods, readMoods, sentiments } from '#shared/comments/reading.ts';
import type { MoodModel, MoodWeights } from '#shared/comments/sentiment.ts';
import { type Example, examplesOf } from './examples.ts';
import type { Labelled } from './labelled.ts';
import { readWith, score, scoreElements, scoreShown } from './score.ts';

/** A share of nothing is none. */
const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);

const columns = (cells: readonly string[]) => cells.map((cell) => cell.padStart(9)).join('');

/** What the model leans to, doubt or not: the figure that other models are compared by. */
export function printLeaning(examples: readonly Example[], weights: MoodWeights): void {
  const { classes, accuracy, macroF1 } = score(examples, weights);
  console.log(`  ${'leans to'.padEnd(12)}${columns([...sentiments, 'precis.', 'recall', 'F1'])}`);
  for (const { label, given, precision, recall, f1 } of classes) {
    const cells = [...given.map(String), percent(precision), percent(recall), f1.toFixed(3)];
    console.log(`  ${label.padEnd(12)}${columns(cells)}`);
  }
  console.log(`  accuracy ${percent(accuracy)}, macro F1 ${macroF1.toFixed(3)}`);
}

/** What staff are shown. */
function printShown(labelled: readonly Labelled[], model: MoodModel): void {
  const { rows, shown, right } = scoreShown(labelled, readWith(model));
  console.log(`  ${'shown as'.padEnd(12)}${columns(readMoods)}`);
  for (const { label, given } of rows)
    console.log(`  ${label.padEnd(12)}${columns(given.map(String))}`);
  console.log(
    `  a mood is shown for ${percent(shown)}; of these ${percent(right)} are right (from a chance of ${moods.map((mood) => `${model.surely[mood].toFixed(2)} ${mood}`).join(', ')} on)`,
  );
}

function printElements(labelled: readonly Labelled[], weights: ElementWeights): void {
  const { elements, all } = scoreElements(labelled, weights);
  console.log(`  ${'element'.padEnd(12)}${columns(['precis.', 'recall', 'F1'])}`);
  for (const { label, precision, recall, f1 } of [...elements, all])
    console.log(
      `  ${label.padEnd(12)}${columns([percent(precision), percent(recall), f1.toFixed(3)])}`,
    );
}

/** Everything that can be said of a labelled set. */
export function printAll(
  name: string,
  labelled: readonly Labelled[],
  model: MoodModel,
  weights: ElementWeights,
): void {
  console.log(`\n${name}: ${labelled.length} comments (rows: what they are)`);
  const examples = examplesOf(labelled);
  if (examples.length > 0) {
    printLeaning(examples, model);
    printShown(labelled, model);
  }
  if (labelled.some(({ elements }) => elements !== undefined)) printElements(labelled, weights);
}
