/** The options of the profile keep their places where people rely on them. */
import { expect, it } from 'vitest';
import { occupations, onScreen, profileQuestions } from '#shared/survey/profile.ts';

const options = profileQuestions.find(({ field }) => field === 'occupation')?.options ?? [];
const codesOf = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code);

it('an occupation has the digit on paper that it had on every sheet ever printed', () => {
  expect(codesOf(options)).toEqual(
    'PNS TNI POLRI Swasta Wirausaha Lainnya Pelajar Petani'.split(' '),
  );
});

it('on a screen, and in figures, what is none of the others comes last', () => {
  expect(codesOf(onScreen(options))).toEqual(occupations);
});
