/**
 * One setting that two people changed, such as the opening hours of the whole city: where they changed the hours of
 * different counters, both hold.
 */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields within a value of JSON; undefined of a text, a list or anything else that is one thing. */
function fieldsIn(cell: string): Fields | undefined {
  if (cell === '') return {};
  try {
    const value: unknown = JSON.parse(cell);
    return isFields(value) ? value : undefined;
  } catch {
    // A text, which stands there as it is.
    return undefined;
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields that both changed, each in their own way, are as one of them has them. */
function mergedFields(before: Fields, mine: Fields, theirs: Fields, both: { count: number }) {
  const merged: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, own, other] = [before[name], mine[name], theirs[name]];
    let value = isSame(own, was) ? other : own;
    if (isFields(own) && isFields(other)) {
      value = mergedFields(isFields(was) ? was : {}, own, other, both);
    } else if (!isSame(own, was) && !isSame(other, was) && !isSame(own, other)) both.count += 1;
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

export interface MergedSetting {
  /** The cell in which what both changed holds; where they changed the same field, as the first has it. */
  readonly cell: string;
  /** Whether there is such a field. */
  readonly isContested: boolean;
}

/**
 * @param before the cell that both began with; empty where there was none
 * @returns undefined where one of them is not made of fields
 */
export function mergeSetting(
  before: string,
  mine: string,
  theirs: string,
): MergedSetting | undefined {
  const [was, own, other] = [fieldsIn(before), fieldsIn(mine), fieldsIn(theirs)];
  if (was === undefined || own === undefined || other === undefined) return undefined;
  const both = { count: 0 };
  const merged = mergedFields(was, own, other, both);
  return { cell: JSON.stringify(merged), isContested: both.count > 0 };
}
