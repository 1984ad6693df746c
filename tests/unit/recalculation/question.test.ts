import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion, type TypedQuestion } from '#shared/recalculation/question.ts';

const typed = (table: string, rest: Partial<TypedQuestion> = {}): TypedQuestion => ({
  ...{ table, index: '', grade: '', respondents: '' },
  ...rest,
});

function answerTo(table: string, rest: Partial<TypedQuestion> = {}) {
  const reading = answerQuestion(typed(table, rest));
  if (reading.kind !== 'answered') throw new Error(`not answered: ${JSON.stringify(reading)}`);
  return reading.answer;
}

/** The decimals kept of the weights that give the printed index; `exact` for 1/9. */
const fitting = (answer: ReturnType<typeof answerTo>) =>
  answer.recalculation.byWeight
    .filter(({ fits }) => fits)
    .map(({ weight }) => weight.decimals ?? 'exact');

const bantul = '3.31 3.35 3.49 3.93 3.45 3.39 3.39 3.76 3.35';
const westSumatra = '3.200 3.216 2.936 3.530 3.136 3.200 3.316 3.916 3.323';

describe('published tables', () => {
  it('finds 1/9 where it was used (Bantul, Dinas Pertanahan dan Tata Ruang, 2023)', () => {
    const answer = answerTo(bantul, { index: '87,28', grade: 'B' });
    expect(answer.recalculation).toMatchObject({ index: 87.28, grade: 'B' });
    expect(fitting(answer)).toContain('exact');
    expect(answer.contradictions).toEqual([]);
  });

  it('finds 0,11 behind a sum of means alone (Bakesbangpol Pacitan, 2019)', () => {
    const answer = answerTo('30,15', { index: '82,9', grade: 'B' });
    expect(answer.recalculation).toMatchObject({ index: 83.75, grade: 'B' });
    expect(fitting(answer)).toEqual([2]);
    expect(answer.recalculation.byWeight[0]?.off).toBeCloseTo(-0.85, 9);
    expect(answer.contradictions).toEqual([]);
  });

  it('says that no weight gives what was printed (DPMPTSP Sumatera Barat)', () => {
    const answer = answerTo(westSumatra, { index: '81,71', grade: 'B' });
    expect(answer.recalculation.index).toBe(82.7);
    expect(answer.recalculation.byWeight.map(({ index }) => index)).toEqual([
      82.7, 82.69, 82.62, 81.88, 74.43,
    ]);
    expect(answer.contradictions).toMatchObject([
      { kind: 'no-weight', nearest: { weight: { decimals: 2 } } },
    ]);
  });
});

describe('what is pasted', () => {
  const means = [3.31, 3.35, 3.49, 3.93, 3.45, 3.39, 3.39, 3.76, 3.35];
  it.each([
    ['in one line, with commas', means.map((mean) => `${mean}`.replace('.', ',')).join(' ')],
    ['in one line, between commas', means.join(', ')],
    ['in a column', means.join('\n')],
    ['on two lines', `${means.slice(0, 5).join(' ')}\n${means.slice(5).join(' ')}`],
    ['with codes', means.map((mean, i) => `U${i + 1}\t${mean}`).join('\n')],
    ['with row numbers and names', means.map((mean, i) => `${i + 1}. Unsur\t${mean}`).join('\n')],
    ['on the scale to 100', means.map((mean) => (mean * 25).toFixed(2)).join(' ')],
  ])('is read %s', (_, table) => {
    expect(answerTo(table).recalculation.index).toBe(87.28);
  });

  it('is read with weighted means and a line of sums', () => {
    const rows = means.map(
      (mean, i) => `${i + 1}\tU${i + 1}\t${mean}\t${(mean * 0.11).toFixed(3)}`,
    );
    const { table, contradictions } = answerTo([...rows, 'Jumlah\t31,42\t3,456'].join('\n'));
    expect(table).toMatchObject({ kind: 'means', weighted: { length: 9 } });
    expect(contradictions).toEqual([]);
  });

  it('is read as answers where each line has four whole numbers', () => {
    const answer = answerTo(Array(9).fill('0 0 5 25').join('\n'), { respondents: '30' });
    expect(answer.recalculation).toMatchObject({ index: 95.83, grade: 'A' });
    expect(answer.range?.low).toBeLessThan(95.83);
    expect(answer.range?.high).toBeGreaterThan(95.83);
  });

  it('takes 3,2 among 3,216 as 3,200, which a spreadsheet shortened', () => {
    const short = westSumatra.replaceAll(/0+(?= )/g, '');
    const answer = answerTo(short, { index: '81,71' });
    expect(answer.recalculation.byWeight.some(({ mayFit }) => mayFit)).toBe(false);
  });

  it('may have fewer elements, whose exact weight is then one over their number', () => {
    const answer = answerTo('3 3 3 3 3 3 3 3', { index: '75' });
    expect(fitting(answer)).toEqual(['exact']);
    expect(answer.recalculation.byWeight).toHaveLength(3);
  });

  it.each([
    ['no numbers', 'belum ada'],
    ['two numbers', '3,31 3,35'],
    ['a mean beyond 4', bantul.replace('3.93', '39.3')],
    ['an element without answers', '0 0 5 25\n0 0 0 0\n0 0 5 25\n0 0 5 25'],
    ['too much', '3,3 '.repeat(2000)],
  ])('is refused with advice: %s', (_, table) => {
    const reading = answerQuestion(typed(table));
    expect(reading).toMatchObject({
      kind: 'refused',
      problems: { table: { id: expect.stringMatching(/./), en: expect.stringMatching(/./) } },
    });
  });

  it('says what is wrong in every field at once', () => {
    const wrong = { index: '8290', grade: 'E', respondents: '12,5' };
    const reading = answerQuestion(typed(bantul, wrong));
    expect(reading.kind === 'refused' && Object.keys(reading.problems)).toEqual([
      'index',
      'grade',
      'respondents',
    ]);
  });

  it('never throws, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.,; \n\tU%-ΣJumlah') });
    fc.assert(
      fc.property(text, text, text, (table, index, respondents) => {
        answerQuestion({ table, index, respondents, grade: '' });
      }),
    );
  });
});

describe('contradictions', () => {
  const kinds = (table: string, rest: Partial<TypedQuestion>) =>
    answerTo(table, rest).contradictions.map(({ kind }) => kind);

  it('are a grade that is not that of the index', () => {
    expect(kinds(bantul, { index: '87,28', grade: 'A' })).toEqual(['grade']);
    expect(kinds(bantul, { grade: 'A' })).toEqual(['grade']);
  });

  it('are means that so many whole answers cannot have', () => {
    const answer = answerTo(bantul, { respondents: '30' });
    expect(answer.contradictions).toMatchObject([
      { kind: 'impossible-means', elements: [1, 2, 3, 5, 6, 7, 8, 9] },
    ]);
    expect(kinds('3,30 3,33 3,50 3,93 3,43 3,40 3,40 3,77 3,33', { respondents: '30' })).toEqual(
      [],
    );
  });

  it('are a printed sum and weighted means that are not those of the means', () => {
    const rows = bantul.split(' ').map((mean) => `${mean} ${(Number(mean) * 0.11).toFixed(3)}`);
    expect(kinds([...rows, 'Jumlah 33,42'].join('\n'), {})).toEqual(['sum']);
    rows[3] = '3.93 0.532';
    expect(answerTo(rows.join('\n')).contradictions).toEqual([{ kind: 'weighted', elements: [4] }]);
  });

  it('are more answers than respondents', () => {
    const table = Array(9).fill('1 2 3 10').join('\n');
    expect(kinds(table, { respondents: '15' })).toEqual(['too-many-answers']);
  });
});

describe('the range', () => {
  it('is narrower where the answers are known, narrower with more respondents, and never of no width', () => {
    const counts = Array(9).fill('0 2 8 90').join('\n');
    const width = (table: string, respondents: string) => {
      const { range } = answerTo(table, { respondents });
      return range === undefined ? 0 : range.high - range.low;
    };
    const known = width(counts, '100');
    expect(width(Array(9).fill('3,88').join(' '), '100')).toBeGreaterThan(known);
    expect(width(counts, '400')).toBeLessThan(known);
    expect(width(Array(9).fill('0 0 0 100').join('\n'), '100')).toBeGreaterThan(0);
  });

  it('is not given for fewer than ten', () => {
    expect(answerTo(bantul, { respondents: '9' }).range).toBeUndefined();
  });
});
