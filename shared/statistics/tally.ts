/**
 * A tally: everything the index, its variance and the charts need to know about a group of
 * responses, and nothing about one of them. All numbers are integers and additive, so that the
 * tally of a union is the sum of the tallies. Forms stay apart (`Strata`); weights come on reading.
 */
import { type AddedKey, isAddedKey } from '#shared/survey/added-elements.ts';
import { type ElementKey, elementKeys, type Rating, ratings } from '#shared/survey/elements.ts';
import { type Form, forms } from '#shared/survey/forms.ts';
import {
  addedOccupations,
  ageBands,
  educations,
  occupations,
  type Profile,
  type ProfileField,
  sexes,
} from '#shared/survey/profile.ts';

/** The ten things a respondent rates: the overall impression and the nine elements. */
export type Variable = 'impression' | ElementKey;

export const variables: readonly Variable[] = ['impression', ...elementKeys];

/** Whatever has answers of 1 to 4: also what a department asks beside the nine. */
export type RatedVariable = Variable | AddedKey;

/** How many gave the values 1, 2, 3 and 4. */
export type Histogram = readonly [number, number, number, number];

/** Over the respondents who rated both of two variables. */
export interface PairMoments {
  readonly count: number;
  readonly sumFirst: number;
  readonly sumSecond: number;
  readonly sumProduct: number;
}

/** What a tally counts of one response. */
export interface Rated {
  /** Left blank on some sheets of paper. */
  readonly impression?: Rating | undefined;
  readonly answers: Readonly<Partial<Record<ElementKey, Rating>>>;
  /** Of the elements that its department has added. */
  readonly added?: Readonly<Partial<Record<AddedKey, Rating>>> | undefined;
  readonly profile: Profile;
  readonly hasComment: boolean;
}

/** Flat, additive integers; read them through the functions of this file. */
export interface Tally {
  readonly counts: readonly number[];
  readonly moments: readonly number[];
  /** Of each added element that somebody rated; only of one department, since its numbers mean something else in another. */
  readonly added?: AddedCounts | undefined;
}

export type AddedCounts = Readonly<Partial<Record<AddedKey, Histogram>>>;

/** The tallies of the forms, kept apart. */
export type Strata = Readonly<Partial<Record<Form, Tally>>>;

const isAdded = (code: string) => addedOccupations.some((added) => added === code);

/** In the order in which they are stored: what came later comes last, so that what was stored before keeps its places. */
const profileCodes: Readonly<Record<ProfileField, readonly string[]>> = {
  sex: sexes,
  age: ageBands,
  education: educations,
  occupation: [...occupations.filter((code) => !isAdded(code)), ...addedOccupations],
};
const profileFields = Object.keys(profileCodes) as readonly ProfileField[];

const respondentsAt = 0;
/** Where the number of raters stands in `counts`. */
export const ratersAt = 1;
/** Where the number of those who wrote something stands in `counts`. */
export const commentsAt = 2;
const histogramsAt = 3;
const profilesAt = histogramsAt + variables.length * ratings.length;

const profileOffsets = new Map<ProfileField, number>();
let end = profilesAt;
for (const field of profileFields) {
  profileOffsets.set(field, end);
  end += profileCodes[field].length;
}

/** Length of `Tally.counts`: 3 totals, 40 of histograms, 23 of the profile. */
export const countsLength = end;

/** How many counts lists of before had; those that came later stand behind the moments there. */
const firstCounts = countsLength - addedOccupations.length;

const numbersPerPair = 4;

/** Length of `Tally.moments`: 4 numbers for each of the 45 pairs of variables. */
export const momentsLength = (variables.length * (variables.length - 1) * numbersPerPair) / 2;

/** Position of the pair (i, j), i < j, in the upper triangle written row by row. */
function pairOffset(i: number, j: number): number {
  return (i * variables.length - (i * (i + 1)) / 2 + (j - i - 1)) * numbersPerPair;
}

const nobody: Histogram = [0, 0, 0, 0];

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** The answers to the added elements of a group; undefined where nobody answered any. */
function addedCountsOf(responses: readonly Rated[]): AddedCounts | undefined {
  const counts = new Map<AddedKey, Histogram>();
  for (const { added = {} } of responses) {
    for (const [key, given] of Object.entries(added)) {
      if (!isAddedKey(key)) continue;
      const [one, two, three, four] = counts.get(key) ?? nobody;
      const more = (value: Rating) => (given === value ? 1 : 0);
      counts.set(key, [one + more(1), two + more(2), three + more(3), four + more(4)]);
    }
  }
  return counts.size === 0 ? undefined : Object.fromEntries(counts);
}

/** The tally of a group of responses given on one form. */
export function tallyOf(group: Iterable<Rated>): Tally {
  const responses = [...group];
  const counts = zeros(countsLength);
  const moments = zeros(momentsLength);
  const add = (at: number, amount = 1) => {
    counts[at] = (counts[at] ?? 0) + amount;
  };

  for (const response of responses) {
    add(respondentsAt);
    if (Object.keys(response.answers).length > 0) add(ratersAt);
    if (response.hasComment) add(commentsAt);
    for (const field of profileFields) {
      const code = response.profile[field];
      if (code !== undefined) {
        add((profileOffsets.get(field) ?? 0) + profileCodes[field].indexOf(code));
      }
    }
    const rated = variables.flatMap((variable, index) => {
      const value = variable === 'impression' ? response.impression : response.answers[variable];
      return value === undefined ? [] : [{ index, value }];
    });
    rated.forEach((first, position) => {
      add(histogramsAt + first.index * ratings.length + first.value - 1);
      for (const second of rated.slice(position + 1)) {
        const at = pairOffset(first.index, second.index);
        const amounts = [1, first.value, second.value, first.value * second.value];
        amounts.forEach((amount, k) => {
          moments[at + k] = (moments[at + k] ?? 0) + amount;
        });
      }
    });
  }
  return withAdded({ counts, moments }, addedCountsOf(responses));
}

/** A tally with the answers to added elements, where there are any. */
export const withAdded = (tally: Tally, added: AddedCounts | undefined): Tally =>
  added === undefined ? tally : { ...tally, added };

/** The answers to added elements of several groups together. */
function sumAdded(all: readonly AddedCounts[]): AddedCounts | undefined {
  const [first, ...others] = all;
  if (others.length === 0) return first;
  const sums = new Map<AddedKey, Histogram>();
  for (const each of all) {
    for (const [key, [one, two, three, four] = nobody] of Object.entries(each)) {
      if (!isAddedKey(key)) continue;
      const [a, b, c, d] = sums.get(key) ?? nobody;
      sums.set(key, [a + one, b + two, c + three, d + four]);
    }
  }
  return Object.fromEntries(sums);
}

/** Adds numbers to sums, place by place; indexed, since a page of the city adds 700,000 of them. */
function addTo(sums: number[], numbers: readonly number[]): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (numbers[i] ?? 0);
}

/** The tally of a union of disjoint groups. */
export function sumTallies(group: Iterable<Tally>): Tally {
  const tallies = [...group];
  const counts = zeros(countsLength);
  const moments = zeros(momentsLength);
  for (const tally of tallies) {
    addTo(counts, tally.counts);
    addTo(moments, tally.moments);
  }
  return withAdded({ counts, moments }, sumAdded(tallies.flatMap(({ added }) => added ?? [])));
}

/** The strata of a union of disjoint groups. */
export function sumStrata(groups: Iterable<Strata>): Strata {
  const all = [...groups];
  const sums: Partial<Record<Form, Tally>> = {};
  for (const form of forms) {
    const tallies = all.map((strata) => strata[form]).filter((tally) => tally !== undefined);
    if (tallies.length > 0) sums[form] = sumTallies(tallies);
  }
  return sums;
}

/** A tally without its added elements as one flat list, and back; a list from before some counts were added ends without them. */
export const numbersOf = ({ counts, moments }: Tally): readonly number[] => [
  ...counts.slice(0, firstCounts),
  ...moments,
  ...counts.slice(firstCounts),
];
export const tallyFrom = (numbers: readonly number[]): Tally => ({
  counts: [
    ...numbers.slice(0, firstCounts),
    ...addedOccupations.map((_, at) => numbers[firstCounts + momentsLength + at] ?? 0),
  ],
  moments: numbers.slice(firstCounts, firstCounts + momentsLength),
});

/** How many responded, also those who gave nothing but the overall impression. */
export function respondents(tally: Tally): number {
  return tally.counts[respondentsAt] ?? 0;
}

/** How many rated at least one element: the respondents of the index. */
export function raters(tally: Tally): number {
  return tally.counts[ratersAt] ?? 0;
}

/** How many wrote a comment. */
export function comments(tally: Tally): number {
  return tally.counts[commentsAt] ?? 0;
}

/** Where the four counts of a variable begin in `counts`. */
export function histogramPlace(variable: Variable): number {
  return histogramsAt + variables.indexOf(variable) * ratings.length;
}

/** How many gave each value to a variable. */
export function histogram({ counts, added }: Tally, variable: RatedVariable): Histogram {
  if (isAddedKey(variable)) return added?.[variable] ?? nobody;
  const at = histogramPlace(variable);
  return [counts[at] ?? 0, counts[at + 1] ?? 0, counts[at + 2] ?? 0, counts[at + 3] ?? 0];
}

/** The joint moments of two different variables, in the order asked. */
export function pairMoments({ moments }: Tally, first: Variable, second: Variable): PairMoments {
  const i = variables.indexOf(first);
  const j = variables.indexOf(second);
  const at = pairOffset(Math.min(i, j), Math.max(i, j));
  const count = moments[at] ?? 0;
  const lower = moments[at + 1] ?? 0;
  const higher = moments[at + 2] ?? 0;
  const sumProduct = moments[at + 3] ?? 0;
  return i < j
    ? { count, sumFirst: lower, sumSecond: higher, sumProduct }
    : { count, sumFirst: higher, sumSecond: lower, sumProduct };
}

/** How many chose each option of a profile question, by option code. */
export function profileCounts(tally: Tally, field: ProfileField): ReadonlyMap<string, number> {
  const at = profileOffsets.get(field) ?? 0;
  return new Map(profileCodes[field].map((code, i) => [code, tally.counts[at + i] ?? 0]));
}
