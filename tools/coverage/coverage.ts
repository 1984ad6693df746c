/**
 * `npm run coverage`: how often the 95 % interval of the index holds the true index, by crowd, form, weights and
 * number of respondents. `--surveys` sets how many are drawn for each cell.
 */
import { readOptions, wordOr } from '../run/options.ts';
import { crowdNames, gridOf, meanCoverage, sizes } from './grid.ts';

const options = readOptions({ surveys: wordOr('1000') }, 'npm run coverage [-- --surveys 1000]');
const surveys = Number(options.surveys);

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const row = (label: string, cells: readonly string[]) =>
  console.log(label.padEnd(44) + cells.join(' '));

row('Coverage in %; respondents:', [...sizes.map((size) => String(size).padStart(6)), '  mean']);
for (const crowd of crowdNames) {
  const cells = gridOf([crowd], surveys);
  const rows = Map.groupBy(cells, ({ way, weighting }) => `${crowd}, ${way}, ${weighting}`);
  for (const [label, of] of rows) {
    row(label, [...of.map(({ coverage }) => coverage), meanCoverage(of)].map(percent));
  }
  const widthOf = (respondents: number) => {
    const of = cells.filter((cell) => cell.respondents === respondents);
    return of.reduce((sum, { width }) => sum + width, 0) / of.length;
  };
  row(
    '  mean width in points',
    sizes.map((size) => widthOf(size).toFixed(2).padStart(6)),
  );
  row('  coverage of all these', [...sizes.map(() => '      '), percent(meanCoverage(cells))]);
}
