import { describe, expect, it } from 'vitest';
import { catalogueWith, problemsOf } from './sheets.ts';

describe('a cell that is wrong is named with its row, column and what was expected', () => {
  it.each([
    [
      'services.csv',
      'no,yes,yes',
      'tidak,yes,yes',
      'services.csv row 2, column asks_cost: expected yes or no, found "tidak"',
    ],
    [
      'services.csv',
      ',KTP-el,',
      ',,',
      'services.csv row 2, column name_id: expected a text, found nothing',
    ],
    [
      'services.csv',
      'https:',
      'http:',
      'services.csv row 3, column standard_link: expected nothing, or an address that starts with https://, found "http://data.example/"',
    ],
    [
      'departments.csv',
      ',agency,front',
      ',dinas,front',
      'departments.csv row 2, column kind: expected agency or hospital or health-centre or district, found "dinas"',
    ],
    [
      'departments.csv',
      ',agency,back',
      ',agency,belakang',
      'departments.csv row 3, column role: expected front or back, found "belakang"',
    ],
    [
      'counters.csv',
      ',full',
      ',lengkap',
      'counters.csv row 4, column form: expected short or full, found "lengkap"',
    ],
  ] as const)('%s: %s changed to %s', (file, from, to, problem) => {
    expect(problemsOf(file, from, to)).toEqual([problem]);
  });

  it.each(['30/06/2026', '2026-02-30', 'tutup', '2026-11-18'])(
    'a closing day that is none, or is still to come: %s',
    (closed) => {
      expect(
        problemsOf(
          'counters.csv',
          'Kantor Disdukcapil,short,',
          `Kantor Disdukcapil,short,${closed}`,
        ),
      ).toEqual([
        `counters.csv row 2, column closed: expected nothing for what is open, or the day from which on it is closed, 2026-11-17 or before, found "${closed}"`,
      ]);
    },
  );

  it.each(['time=depan', 'waktu=front', 'time', 'time=front,cost=back'])('owners: %s', (owners) => {
    expect(problemsOf('services.csv', 'time=front; cost=back', `"${owners}"`)).toEqual([
      expect.stringContaining(
        'services.csv row 3, column owners: expected nothing, or element=owner',
      ),
    ]);
  });

  it.each(['Disdukcapil', 'dinas dukcapil', '-dukcapil', 'dukcapil--kota', 'dukcapil/kota'])(
    'an id that cannot stand in an address: %s',
    (id) => {
      expect(problemsOf('departments.csv', 'disdukcapil,', `${id},`)).toContain(
        `departments.csv row 2, column id: expected lower-case letters, digits and single hyphens, found "${id}"`,
      );
    },
  );

  it('an id that is the name of a page of results', () => {
    expect(problemsOf('departments.csv', 'disdukcapil,', 'unsur,')).toContain(
      'departments.csv row 2, column id: expected another word, since the results of every unit have a page of this name, found "unsur"',
    );
  });

  it('all of them are listed at once', () => {
    const spoiled = problemsOf('services.csv', 'no,yes,yes,,yes', 'ya,tidak,yes,,mungkin');
    expect(spoiled.map((problem) => /column (\w+)/.exec(problem)?.[1])).toEqual([
      'asks_cost',
      'asks_competence',
      'illustrative',
    ]);
  });
});

describe('weights', () => {
  const equal = '0.2 0.1 0.1 0.1 0.1 0.1 0.1 0.15 0.05';
  const weightsOf = (weights: string) =>
    catalogueWith('departments.csv', (text) => text.replace(equal, weights)).departments[1]
      ?.weights;

  it('are exact, also where binary fractions are not', () => {
    const ninths = `${'0.111111111 '.repeat(8)}0.111111112`;
    expect(weightsOf(ninths)).toMatchObject({ requirements: 111111111, facilities: 111111112 });
  });

  it('are read with the decimal comma of an Indonesian spreadsheet', () => {
    expect(weightsOf(`"${equal.replaceAll('.', ',')}"`)).toEqual(weightsOf(equal));
  });

  it.each([
    ['sum to a little more than 1', '0.2 0.1 0.1 0.1 0.1 0.1 0.1 0.15 0.050000001'],
    ['sum to less than 1', '0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1'],
    ['are eight', '0.2 0.1 0.1 0.1 0.1 0.1 0.1 0.2'],
    ['are negative', '-0.2 0.5 0.1 0.1 0.1 0.1 0.1 0.15 0.05'],
    ['are fractions', '1/9 1/9 1/9 1/9 1/9 1/9 1/9 1/9 1/9'],
  ])('are refused if they %s', (_, weights) => {
    expect(problemsOf('departments.csv', equal, weights)).toEqual([
      `departments.csv row 3, column weights: expected nothing, or 9 decimals for U1 to U9 that sum to exactly 1, found "${weights}"`,
    ]);
  });
});

describe('a code that is wrong gets one that is right', () => {
  it('the one with its check put right, and a free one', () => {
    expect(problemsOf('counters.csv', '4M9TJ', '4M9TK')).toEqual([
      expect.stringMatching(
        /^counters.csv row 3, column code: expected a code whose check character is right: 4M9TJ, or else \w{5}, which is free, found "4M9TK"$/,
      ),
    ]);
  });

  it('only a free one where the one put right is another counter’s', () => {
    const [problem] = problemsOf('counters.csv', '4M9TJ', '7K3Q0');
    expect(problem).toMatch(/is right: \w{5}, which is free, found "7K3Q0"$/);
    expect(problem).not.toContain('7K3QF');
  });

  it('the same in capitals where it was typed loosely', () => {
    expect(problemsOf('counters.csv', '4M9TJ', '4m9t-j')).toEqual([
      'counters.csv row 3, column code: expected 4M9TJ, in capitals and without hyphens or blanks, found "4m9t-j"',
    ]);
  });

  it('a code of its own for each new counter whose cell is empty', () => {
    const added = [1, 2, 3]
      .map((n) => `,bappeda/data,Meja ${n},Pusat Pemerintahan,short,\n`)
      .join('');
    const codes = problemsOf('counters.csv', 'full,\n', `full,\n${added}`).map(
      (problem) => /expected a code; (\w{5}) is free, found nothing$/.exec(problem)?.[1],
    );
    expect(codes).not.toContain(undefined);
    expect(new Set(codes).size).toBe(3);
  });
});
