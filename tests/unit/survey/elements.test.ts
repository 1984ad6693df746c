import { describe, expect, it } from 'vitest';
import { elementKeys, elements } from '#shared/survey/elements.ts';

const inOrder = elementKeys.map((key) => elements[key]);

describe('the nine elements', () => {
  it('stand in the order of the regulation', () => {
    expect(inOrder.map(({ code }) => code)).toEqual(
      Array.from({ length: 9 }, (_, i) => `U${i + 1}`),
    );
  });

  it('number complaints and facilities the other way round in the questionnaire', () => {
    expect(inOrder.map(({ questionNumber }) => questionNumber)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 9, 8,
    ]);
  });

  it('each go by their own key', () => {
    expect(inOrder.map(({ key }) => key)).toEqual(elementKeys);
  });

  it.each(inOrder.map((element) => [element.code, element] as const))(
    '%s has four different answers in each language',
    (_, { answers }) => {
      expect(new Set(answers.map(({ id }) => id)).size).toBe(4);
      expect(new Set(answers.map(({ en }) => en)).size).toBe(4);
    },
  );

  it('address the official "Saudara" only in the official question', () => {
    for (const { officialQuestion, shortQuestion } of inOrder) {
      expect(officialQuestion.id).toContain('Saudara');
      expect(shortQuestion.id).not.toContain('Saudara');
    }
  });
});
