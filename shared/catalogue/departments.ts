/** `departments.csv`: the units of the city, in the order in which lists show them. */
import { elementKeys } from '#shared/survey/elements.ts';
import { type Department, departmentKinds } from './catalogue.ts';
import type { RowReader } from './sheet.ts';

export const departmentColumns = ['id', 'name', 'short_name', 'kind', 'role', 'weights'];

type Weights = Department['weights'];

/** Weights given in the order of the elements. */
function weightsOf(integers: readonly number[]): Weights {
  // `fromEntries` forgets the keys; all nine are there.
  return Object.fromEntries(elementKeys.map((key, i) => [key, integers[i] ?? 0])) as Weights;
}

const equalWeights = weightsOf(elementKeys.map(() => 1));

const weightsExpected = `nothing, or ${elementKeys.length} decimals for U1 to U9 that sum to exactly 1`;

/**
 * Nine decimals that sum to exactly 1, as integers in the same proportion (PermenPANRB 14/2017,
 * Lampiran I part V.A lets a unit weigh the elements while the weights sum to 1).
 */
function parseWeights(text: string): Weights | undefined {
  const decimals = text.split(/\s+/).map((part) => part.replace(',', '.'));
  if (decimals.length !== elementKeys.length) return undefined;
  if (!decimals.every((part) => /^(?:0?\.\d{1,9}|0|1)$/.test(part))) return undefined;
  const places = Math.max(...decimals.map((part) => part.split('.')[1]?.length ?? 0));
  const integers = decimals.map((part) => {
    const [whole = '0', fraction = ''] = part.split('.');
    return Number(`${whole}${fraction.padEnd(places, '0')}`);
  });
  const sum = integers.reduce((all, weight) => all + weight, 0);
  return sum === 10 ** places ? weightsOf(integers) : undefined;
}

/** One row of `departments.csv`. */
export function readDepartment(row: RowReader): Department | undefined {
  const id = row.slug('id');
  const name = row.text('name');
  const shortName = row.text('short_name');
  const kind = row.oneOf('kind', departmentKinds);
  const role = row.oneOf('role', ['front', 'back'] as const);
  const typedWeights = row.optionalText('weights');
  const weights = typedWeights === undefined ? equalWeights : parseWeights(typedWeights);
  if (weights === undefined) row.report('weights', weightsExpected, typedWeights);
  if (!id || !name || !shortName || !kind || !role || !weights) return undefined;
  return { id, name, shortName, kind, role, weights };
}
