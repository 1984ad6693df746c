import { describe, expect, it } from 'vitest';
import { correlationOf } from '#shared/statistics/correlations.ts';
import type { Rating } from '#shared/survey/elements.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { blocks } from '#shared/survey/forms.ts';
import { fullRespondent, type Respondent, strataOf } from './samples.ts';

/** People with an impression and one value for `time` and one for `conduct`; 3 for the rest. */
const person = (impression: Rating, time: Rating, conduct: Rating): Respondent =>
  fullRespondent(3, {
    impression,
    answers: { ...fullRespondent(3).answers, time, conduct },
  });

const four = [person(1, 1, 2), person(2, 2, 1), person(3, 3, 4), person(4, 4, 3)];

/** The same people, each once for every block of the short form, with what it asks. */
const onEveryBlock = four.flatMap((full) =>
  blocks.map(
    (keys): Respondent => ({
      ...full,
      form: 'short',
      answers: Object.fromEntries(keys.map((key) => [key, full.answers[key]])),
    }),
  ),
);

const onKiosks = four.flatMap((full) =>
  elementKeys.map(
    (key): Respondent => ({
      ...full,
      form: 'kiosk',
      answers: { [key]: full.answers[key] },
    }),
  ),
);

describe('the correlation of two variables', () => {
  it("is Pearson's", () => {
    // Deviations -1.5 -0.5 0.5 1.5 against -0.5 -1.5 1.5 0.5: products 3 over squares 5.
    expect(correlationOf(strataOf(four), 'time', 'conduct')).toMatchObject({ answers: 4 });
    expect(correlationOf(strataOf(four), 'time', 'conduct')?.coefficient).toBeCloseTo(0.6, 12);
    expect(correlationOf(strataOf(four), 'impression', 'time')?.coefficient).toBeCloseTo(1, 12);
    const mirrored = correlationOf(strataOf(four), 'conduct', 'time')?.coefficient;
    expect(mirrored).toBeCloseTo(0.6, 12);
  });

  it('is the same whether people were asked all elements or one block each', () => {
    const short = strataOf(onEveryBlock);
    expect(correlationOf(short, 'time', 'conduct')?.coefficient).toBeCloseTo(0.6, 12);
    expect(correlationOf(short, 'impression', 'conduct')?.coefficient).toBeCloseTo(0.6, 12);
    expect(correlationOf(short, 'time', 'conduct')?.answers).toBe(4);
    expect(correlationOf(short, 'impression', 'conduct')?.answers).toBe(16);
  });

  it('is known on kiosks with the impression only', () => {
    const kiosk = strataOf(onKiosks);
    expect(correlationOf(kiosk, 'impression', 'conduct')?.coefficient).toBeCloseTo(0.6, 12);
    expect(correlationOf(kiosk, 'time', 'conduct')).toBeUndefined();
  });

  it('mixes forms by what each stands for', () => {
    const mixed = strataOf([...four, ...onEveryBlock, ...onKiosks]);
    const correlation = correlationOf(mixed, 'impression', 'conduct');
    expect(correlation?.coefficient).toBeCloseTo(0.6, 12);
    // Weights 4 x 1, 16 x 3 and 4 x 9: 88^2 / (4 + 144 + 324).
    expect(correlation?.effectiveAnswers).toBeCloseTo(16.407, 3);
  });

  it('is not known where nobody answered, or everybody alike', () => {
    expect(correlationOf({}, 'time', 'conduct')).toBeUndefined();
    expect(correlationOf(strataOf(four), 'time', 'cost')).toBeUndefined();
  });
});
