/**
 * `npm run train:moods`: trains the model that reads the mood of comments and says how good it is. Settings are
 * chosen on a part of what is kept; the held-out tenth is looked at once, at the end.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentimentBy } from '#shared/comments/sentiment.ts';
import { type Example, readExamples, smsa, split } from './examples.ts';
import { type Score, score } from './score.ts';
import { quantised, type Settings, train } from './train.ts';

const weightsFile = join(import.meta.dirname, '../../shared/comments/sentiment-weights.json');

const candidates: readonly Settings[] = [4, 8].flatMap((epochs) =>
  [0.3, 0.6].flatMap((step) =>
    [0, 1e-5].flatMap((decay) => [0, 0.5].map((balance) => ({ epochs, step, decay, balance }))),
  ),
);

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function choose(kept: readonly Example[]): Settings {
  const { kept: fitted, heldOut: tried } = split(kept, 7);
  const results = candidates.map((settings) => ({
    settings,
    macroF1: score(tried, quantised(train(fitted, settings))).macroF1,
  }));
  const best = results.reduce((a, b) => (b.macroF1 > a.macroF1 ? b : a));
  console.log(`Chosen of ${candidates.length} settings, by ${tried.length} of the kept comments:`);
  console.log(`  ${JSON.stringify(best.settings)}, macro F1 there ${best.macroF1.toFixed(3)}`);
  return best.settings;
}

function print({ classes, accuracy, macroF1 }: Score): void {
  console.log('              negative neutral positive   precision  recall    F1');
  for (const { label, given, precision, recall, f1 } of classes) {
    const counts = given.map((n) => String(n).padStart(8)).join('');
    const shares = `${percent(precision).padStart(12)}${percent(recall).padStart(9)}`;
    console.log(`  ${label.padEnd(12)}${counts}${shares}  ${f1.toFixed(3)}`);
  }
  console.log(`  accuracy ${percent(accuracy)}, macro F1 ${macroF1.toFixed(3)}`);
}

const { kept, heldOut } = smsa();
console.log(
  `SmSA (IndoNLU, Apache License 2.0): ${kept.length} comments kept, ${heldOut.length} held out`,
);
const weights = quantised(train(kept, choose(kept)));
const file = `${JSON.stringify({ weights }, undefined, 2)}\n`;
writeFileSync(weightsFile, file);
console.log('\nHeld out (rows: what it is; columns: what the model says):');
print(score(heldOut, weights));

const domain = readExamples('public-service.tsv');
console.log(
  `\nComments on public services, written for this check (${domain.length}, never trained on):`,
);
print(score(domain, weights));
for (const { text, label, features } of domain) {
  const given = sentimentBy(features, weights);
  if (given !== label) console.log(`  ${label} read as ${given}: ${text}`);
}
console.log(`\nWeights: ${(file.length / 1000).toFixed(1)} KB`);
