/** `departments.csv`: the units of the city, in the order in which lists show them. */
import type { Text } from '#shared/language.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { type Department, departmentKinds } from './catalogue.ts';
import { lifetimeColumns, readClosed, readFormerly } from './lifetime.ts';
import type { RowReader, SheetColumns } from './sheet.ts';

export const departmentColumns: SheetColumns = {
  all: ['id', 'name', 'short_name', 'kind', 'role', 'weights', ...lifetimeColumns],
  optional: lifetimeColumns,
};

type Weights = Department['weights'];

/** Weights given in the order of the elements. */
function weightsOf(integers: readonly number[]): Weights {
  // `fromEntries` forgets the keys; all nine are there.
  return Object.fromEntries(elementKeys.map((key, i) => [key, integers[i] ?? 0])) as Weights;
}

const equalWeights = weightsOf(elementKeys.map(() => 1));

const weightsExpected: Text = {
  id: `kosong, atau ${elementKeys.length} angka desimal untuk U1 sampai U9 yang jumlahnya tepat 1`,
  en: `nothing, or ${elementKeys.length} decimals for U1 to U9 that sum to exactly 1`,
};

/**
 * Nine decimals that sum to exactly 1, as integers in the same proportion (PermenPANRB 14/2017,
 * Lampiran I part V.A lets a unit weigh the elements while the weights sum to 1).
 */
export function parseWeights(text: string): Weights | undefined {
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

/**
 * The cell that is read as these weights: empty for equal ones, else decimals with as many places as they were
 * written with.
 */
export function weightsCell(weights: Weights): string {
  const integers = elementKeys.map((key) => weights[key]);
  if (integers.every((weight) => weight === integers[0])) return '';
  const sum = integers.reduce((all, weight) => all + weight, 0);
  const places = String(sum).length - 1;
  return integers
    .map((weight) => {
      if (weight === sum || places === 0) return String(weight / sum);
      return `0.${String(weight).padStart(places, '0')}`;
    })
    .join(' ');
}

/**
 * One row of `departments.csv`.
 *
 * @param today in the city, `YYYY-MM-DD`
 */
export function readDepartment(row: RowReader, today: string): Department | undefined {
  const id = row.slug('id');
  const name = row.text('name');
  const shortName = row.text('short_name');
  const kind = row.oneOf('kind', departmentKinds);
  const role = row.oneOf('role', ['front', 'back'] as const);
  const typedWeights = row.typed('weights');
  const weights = typedWeights === undefined ? equalWeights : parseWeights(typedWeights);
  if (weights === undefined) row.report('weights', weightsExpected, typedWeights);
  const closed = readClosed(row, today);
  const formerly = readFormerly(row);
  if (!id || !name || !shortName || !kind || !role || !weights) return undefined;
  return {
    id,
    name,
    shortName,
    kind,
    role,
    weights,
    ...(closed !== undefined && { closed }),
    ...(formerly.length > 0 && { formerly }),
  };
}
