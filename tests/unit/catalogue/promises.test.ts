/** What a version may not lack that the one before it had, and what closes, moves and goes on. */
import { describe, expect, it } from 'vitest';
import { formatProblem } from '#shared/catalogue/problem.ts';
import { type CatalogueRows, compileRows, rowOf, rowsOf } from '#shared/catalogue/rows.ts';
import { catalogueWith, compileWith, type File, now, problemsOf } from './sheets.ts';

const published = catalogueWith();
const saidOf = (file: File, from: string, to: string) => problemsOf(file, from, to, published);

/** What is wrong with the rows of the published version after some were replaced, by their keys. */
function saidWith(
  change: Partial<
    Record<'departments' | 'services' | 'counters', Record<string, Record<string, string>>>
  >,
  added: Partial<CatalogueRows> = {},
  previous = published,
): readonly string[] {
  const before = rowsOf(published);
  const changed = <T extends 'departments' | 'services' | 'counters'>(
    sheet: T,
    keyOf: (cells: Readonly<Record<string, string>>) => string,
  ) => [
    ...before[sheet].map((cells) => ({ ...cells, ...change[sheet]?.[keyOf(cells)] })),
    ...(added[sheet] ?? []).map((cells) => rowOf(sheet, cells)),
  ];
  const compiled = compileRows(
    {
      ...before,
      departments: changed('departments', ({ id = '' }) => id),
      services: changed('services', ({ slug = '' }) => slug),
      counters: changed('counters', ({ code = '' }) => code),
    },
    { previous, now },
  );
  return compiled.ok ? [] : compiled.problems.map(formatProblem);
}

describe('what was published', () => {
  it('stands in the way of nothing else: names, places, standards and forms may change', () => {
    expect(saidOf('counters.csv', 'Loket 1,Kantor Disdukcapil,short', 'Loket A,Mal,full')).toEqual(
      [],
    );
    expect(saidOf('services.csv', 'KTP-el,Identity card,1 hari kerja', 'KTP,Card,')).toEqual([]);
    expect(saidOf('departments.csv', 'Disdukcapil,agency', 'Dukcapil,agency')).toEqual([]);
  });

  it('lets a counter close, and every counter of a service', () => {
    const closed = (text: string) => text.replaceAll(',short,', ',short,2026-11-17');
    expect(compileWith('counters.csv', closed, published)).toMatchObject({ ok: true });
  });

  it('lets an open counter go on to another service', () => {
    expect(saidOf('counters.csv', '4M9TJ,disdukcapil/ktp-el', '4M9TJ,bappeda/data')).toEqual([]);
  });

  it('refuses that a counter goes', () => {
    expect(
      saidOf('counters.csv', '7K3QF,disdukcapil/ktp-el,Loket 1,Kantor Disdukcapil,short,\n', ''),
    ).toEqual([
      'counters.csv: expected the row of 7K3QF (disdukcapil/ktp-el), whose QR codes may hang on a wall: put it back, and write in its column closed since when it is closed',
    ]);
  });

  it('refuses that the code of a counter that has closed is given to another service', () => {
    const closed = catalogueWith('counters.csv', (text) =>
      text.replace('lantai 2",short,', 'lantai 2",short,2026-11-01'),
    );
    expect(saidWith({ counters: { '4M9TJ': { service: 'bappeda/data' } } }, {}, closed)).toEqual([
      'counters.csv row 3, column service: expected disdukcapil/ktp-el, where 4M9TJ closed: codes are never given out twice; for another service write a new row without a code, found "bappeda/data"',
    ]);
  });

  const kept = 'its name may change; where it no longer serves, fill in its column closed';

  it('refuses another slug', () => {
    expect(saidOf('services.csv', 'disdukcapil,ktp-el', 'disdukcapil,ktp')).toContain(
      `services.csv: expected a row with department disdukcapil and slug ktp-el, since answers are kept under disdukcapil/ktp-el: put it back, ${kept}`,
    );
  });

  it('refuses that the row of a service is given to another department, and says how it moves', () => {
    expect(saidOf('services.csv', 'bappeda,data', 'disdukcapil,data')).toContain(
      'services.csv row 3, column department: expected bappeda, since answers are kept under bappeda/data; to move it, leave that row with its column closed filled in, and write a new row with bappeda/data in its column formerly, found "disdukcapil"',
    );
  });

  it('refuses another id of a department', () => {
    expect(saidOf('departments.csv', 'bappeda,', 'bappeda-kota,')).toContain(
      `departments.csv: expected a row with id bappeda, since answers are kept under bappeda: put it back, ${kept}`,
    );
  });
});

describe('a service that moves to another department', () => {
  const data = rowsOf(published).services[1] ?? {};
  const moved = { ...data, department: 'disdukcapil', formerly: 'bappeda/data' };
  const change = {
    services: { data: { closed: '2026-11-17' } },
    counters: { A7F41: { service: 'disdukcapil/data' } },
  };

  it('closes where it was and begins anew with its counters, which keep their codes', () => {
    expect(saidWith(change, { services: [moved] })).toEqual([]);
  });

  it('leaves no counter behind that is open', () => {
    expect(saidWith({ services: change.services })).toEqual([
      'counters.csv row 4, column closed: expected the day from which on it is closed, since bappeda/data is closed; if this counter goes on, move it to a service that is open, found nothing',
    ]);
  });

  it('continues only what has closed', () => {
    expect(saidWith({ counters: change.counters }, { services: [moved] })).toContain(
      'services.csv row 4, column formerly: expected ids of what has closed: fill in the column closed of the row that is continued first, found "bappeda/data"',
    );
  });

  it.each([
    ['bappeda/peta', 'nothing, or ids of other rows of this file, parted by semicolons'],
    ['disdukcapil/data', 'nothing, or ids of other rows of this file, parted by semicolons'],
    ['bappeda/data; bappeda/data', 'each id only once'],
  ])('continues nothing that is not: %s', (formerly, expected) => {
    const [problem] = saidWith(change, { services: [{ ...moved, formerly }] });
    expect(problem).toContain(`services.csv row 4, column formerly: expected ${expected}`);
  });

  it('never leads back to itself', () => {
    const circle = {
      services: { data: { closed: '2026-11-17', formerly: 'disdukcapil/data' } },
      counters: { A7F41: { service: 'disdukcapil/ktp-el' } },
    };
    const back = { ...moved, closed: '2026-11-17' };
    expect(saidWith(circle, { services: [back] })).toEqual([
      expect.stringContaining('row 3, column formerly: expected ids that do not lead back'),
      expect.stringContaining('row 4, column formerly: expected ids that do not lead back'),
    ]);
  });
});

describe('a department that closes', () => {
  it('leaves no service behind that is open', () => {
    expect(saidWith({ departments: { bappeda: { closed: '2026-11-17' } } })).toEqual([
      'services.csv row 3, column closed: expected the day from which on it is closed, since bappeda is closed; if this service goes on, move it to another department first, found nothing',
    ]);
  });

  it('may be continued by another one', () => {
    expect(
      saidWith({
        departments: {
          bappeda: { closed: '2026-11-17' },
          disdukcapil: { formerly: 'bappeda' },
        },
        services: { data: { closed: '2026-11-17' } },
        counters: { A7F41: { closed: '2026-11-17' } },
      }),
    ).toEqual([]);
  });
});

describe('names that nobody could tell apart', () => {
  it.each([
    [
      'of departments',
      { departments: { bappeda: { name: 'Dinas kependudukan  dan pencatatan sipil' } } },
      'departments.csv row 3, column name: expected another name, since row 2 has the same',
    ],
    [
      'of counters of a service at one place',
      { counters: { '4M9TJ': { name: 'Loket 1', place: 'Kantor Disdukcapil' } } },
      'counters.csv row 3, column name: expected another name, since row 2 has the same',
    ],
  ])('are refused %s', (_, change, problem) => {
    expect(saidWith(change)).toEqual([expect.stringContaining(problem)]);
  });

  it('may be those of what has closed', () => {
    expect(
      saidWith({
        counters: {
          '7K3QF': { closed: '2026-11-17' },
          '4M9TJ': { name: 'Loket 1', place: 'Kantor Disdukcapil' },
        },
      }),
    ).toEqual([]);
  });
});

describe('a code that is suggested', () => {
  it('was never published before', () => {
    const suggested = (previous?: typeof published) => {
      const compiled = compileWith('counters.csv', (text) => text.replace('A7F41', ''), previous);
      const said = compiled.ok ? '' : compiled.problems.map(formatProblem).join('\n');
      return /; (\w{5}) is free/.exec(said)?.[1] ?? '';
    };
    const first = suggested();
    const [counter] = published.counters;
    const taken = counter === undefined ? [] : [{ ...counter, code: first }];
    expect(first).toMatch(/^\w{5}$/);
    expect(suggested({ ...published, counters: taken })).not.toBe(first);
  });

  it('is the one that was mistyped, of a row that had it', () => {
    expect(saidOf('counters.csv', 'A7F41', 'A7F40')).toContainEqual(
      expect.stringContaining('a code whose check character is right: A7F41, or else'),
    );
  });
});
