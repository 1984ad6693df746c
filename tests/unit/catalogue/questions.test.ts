/** `questions.csv`: a question of its own for what the law lets a service leave out, and for nothing else. */
import { describe, expect, it } from 'vitest';
import { catalogueWith, problemsOf, sheets } from './sheets.ts';

const row = 'bappeda/data,conduct,';
const problems = (from: string, to: string) => problemsOf('questions.csv', from, to);

describe('a service with a question of its own', () => {
  const [ktp, data] = catalogueWith().services;

  it('asks the element that it would leave out', () => {
    expect(data?.asked).toContain('conduct');
    expect(data?.asked).not.toContain('competence');
  });

  it('keeps the elements in the order of the regulation', () => {
    expect(data?.asked.indexOf('conduct')).toBe((data?.asked.indexOf('complaints') ?? 0) - 1);
  });

  it('has the question with its answers from worst to best, in both languages', () => {
    expect(data?.ownQuestions).toEqual([
      {
        element: 'conduct',
        question: { id: 'Apakah bahasanya sopan?', en: 'Is its language polite?' },
        answers: [
          { id: 'Tidak sopan', en: 'Not polite' },
          { id: 'Kurang sopan', en: 'Less polite' },
          { id: 'Sopan', en: 'Polite' },
          { id: 'Sangat sopan', en: 'Very polite' },
        ],
      },
    ]);
    expect(ktp?.ownQuestions).toEqual([]);
  });

  it('leaves the element out as before where the file has only its head', () => {
    const [head] = sheets['questions.csv'].split('\n');
    const [, without] = catalogueWith('questions.csv', () => `${head}\n`).services;
    expect(without?.asked).not.toContain('conduct');
  });
});

describe('a question is refused', () => {
  it('for a service that does not exist', () => {
    expect(problems('bappeda/data', 'bappeda/peta')).toEqual([
      'questions.csv row 2, column service: expected department/slug of a row of services.csv, found "bappeda/peta"',
    ]);
  });

  it('for an element that the law replaces nowhere', () => {
    expect(problems(row, 'bappeda/data,time,')).toEqual([
      'questions.csv row 2, column element: expected cost or competence or conduct, found "time"',
    ]);
  });

  it('for an element that the service asks as usual', () => {
    expect(problems(row, 'bappeda/data,cost,')).toEqual([
      'questions.csv row 2, column element: expected an element that is not asked as usual: write no under asks_cost in services.csv row 3, if the law lets this service leave it out, or remove this row, found "cost"',
    ]);
  });

  it('for an element that has one already', () => {
    const again = sheets['questions.csv'].split('\n')[1] ?? '';
    expect(problems(again, `${again}\n${again}`)).toEqual([
      'questions.csv row 3, column element: expected a value of its own (row 2 has the same), found "bappeda/data conduct"',
    ]);
  });

  it.each([
    ['question_id', 'Apakah bahasanya sopan?'],
    ['question_en', 'Is its language polite?'],
    ['answer_1_id', 'Tidak sopan'],
    ['answer_4_en', 'Very polite'],
  ])('without %s', (column, text) => {
    expect(problems(text, '')).toEqual([
      `questions.csv row 2, column ${column}: expected a text, found nothing`,
    ]);
  });

  it.each([
    ['a question of more than 80', 'Is its language polite?', `${'Is it polite, '.repeat(6)}?`, 80],
    ['an answer of more than 32', 'Tidak sopan', 'Tidak sopan kepada siapa pun di sana', 32],
    ['a word of more than 11', 'Tidak sopan', 'Menyinggungkan', 32],
  ])('with %s characters, which no phone shows whole', (_, from, to, longest) => {
    expect(problems(from, `"${to}"`)).toEqual([
      expect.stringContaining(`expected one line of ${longest} characters at most`),
    ]);
  });

  it('with two answers that say the same', () => {
    expect(problems('Kurang sopan', 'tidak sopan')).toEqual([
      'questions.csv row 2, column answer_2_id: expected an answer that says something else than answer_1_id, found "tidak sopan"',
    ]);
  });
});
