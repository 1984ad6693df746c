/**
 * Whether the index and its interval keep their promise: many surveys are drawn from a population
 * whose true index is known. Unhappier people choose "jawab semua" more often, which bends an index
 * that counts every answer alike.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { toNumber } from '#shared/statistics/rational.ts';
import { satisfactionIndex } from '#shared/statistics/satisfaction-index.ts';
import { type Strata, sumTallies } from '#shared/statistics/tally.ts';
import { interval95 } from '#shared/statistics/uncertainty.ts';
import { type ElementKey, elementKeys, type Rating } from '#shared/survey/elements.ts';
import { blockCounts, elementsOf, type Form } from '#shared/survey/forms.ts';
import { createRandom } from '../../../tools/demo/random.ts';
import { equalWeights, type Respondent, strataOf } from './samples.ts';

const people = 4000;
const surveySize = 300;
const surveys = 3000;

interface Person {
  readonly happiness: number;
  readonly answers: Readonly<Record<ElementKey, Rating>>;
}

/** The form on which a person answers. */
type Choosing = (person: Person) => Form;

const allOn =
  (form: Form): Choosing =>
  () =>
    form;
/** The unhappier somebody is, the likelier is the full form rather than another. */
const fullIfUnhappy =
  (otherwise: Exclude<Form, 'full'>): Choosing =>
  ({ happiness }) =>
    random.next() < 1 / (1 + Math.exp(1.2 * happiness)) ? 'full' : otherwise;
const anyForm: Choosing = (person) =>
  random.next() < 0.3 ? 'kiosk' : fullIfUnhappy('short')(person);

let random = createRandom(1);

function makePerson(): Person {
  const happiness = random.normal();
  const answers = Object.fromEntries(
    elementKeys.map((key, position) => {
      const felt = 2.9 - 0.1 * position + 0.7 * happiness + 0.5 * random.normal();
      return [key, Math.min(4, Math.max(1, Math.round(felt)))];
    }),
  ) as Record<ElementKey, Rating>;
  return { happiness, answers };
}

const population = Array.from({ length: people }, makePerson);
const pick = (count: number) => Math.floor(random.next() * count);

const indexOf = (strata: Strata): number => {
  const index = satisfactionIndex(strata, equalWeights, elementKeys);
  return index === undefined ? Number.NaN : toNumber(index.exact);
};

const impressionAside = { impression: 3, profile: {}, hasComment: false } as const;

function respond(person: Person, choosing: Choosing): Respondent {
  const form = choosing(person);
  if (form === 'full') return { ...impressionAside, form, answers: person.answers };
  const asked = elementsOf({ form, block: pick(blockCounts[form]) }, elementKeys);
  const answers = Object.fromEntries(asked.map((key) => [key, person.answers[key]]));
  return { ...impressionAside, form, answers };
}

const truth = indexOf(strataOf(population.map((person) => respond(person, allOn('full')))));

function survey(choosing: Choosing): Strata {
  const respondents = Array.from({ length: surveySize }, () => {
    const person = population[pick(people)];
    if (person === undefined) throw new Error('nobody lives there');
    return respond(person, choosing);
  });
  return strataOf(respondents);
}

/** How many surveys' intervals hold the truth, and how far the mean of their indexes is off. */
function repeated(choosing: Choosing): { coverage: number; bias: number; plain: number } {
  let [covered, sum, sumPlain] = [0, 0, 0];
  for (let i = 0; i < surveys; i += 1) {
    const strata = survey(choosing);
    const interval = interval95(strata, equalWeights, elementKeys);
    if (interval && interval.low <= truth && truth <= interval.high) covered += 1;
    sum += indexOf(strata);
    // Taking all for full forms counts every answer alike.
    sumPlain += indexOf({ full: sumTallies(Object.values(strata)) });
  }
  return {
    coverage: covered / surveys,
    bias: sum / surveys - truth,
    plain: sumPlain / surveys - truth,
  };
}

describe.each([
  ['full forms', allOn('full')],
  ['short forms', allOn('short')],
  ['kiosks', allOn('kiosk')],
  ['forms that unhappy people choose', fullIfUnhappy('short')],
  ['all three forms', anyForm],
])('over many surveys on %s', (_, choosing) => {
  let outcome: ReturnType<typeof repeated>;
  beforeAll(() => {
    random = createRandom(2);
    outcome = repeated(choosing);
  }, 60_000);

  it('the interval holds the true index in about 95 % of them', () => {
    expect(outcome.coverage).toBeGreaterThan(0.93);
    expect(outcome.coverage).toBeLessThan(0.97);
  });

  it('the index is right on average', () => {
    expect(Math.abs(outcome.bias)).toBeLessThan(0.1);
  });
});

it('an index that counts every answer alike is points off once unhappy people choose their form', () => {
  random = createRandom(3);
  expect(repeated(fullIfUnhappy('short')).plain).toBeLessThan(-1);
}, 60_000);
