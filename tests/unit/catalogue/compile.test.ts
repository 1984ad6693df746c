import { describe, expect, it } from 'vitest';
import { elementKeys } from '#shared/survey/elements.ts';
import { catalogueWith, problemsOf } from './sheets.ts';

describe('a catalogue', () => {
  const { departments, services, counters, settings } = catalogueWith();

  it('holds every row, in the order of the files', () => {
    expect(departments.map(({ id }) => id)).toEqual(['disdukcapil', 'bappeda']);
    expect(services.map(({ id }) => id)).toEqual(['disdukcapil/ktp-el', 'bappeda/data']);
    expect(counters.map(({ code }) => code)).toEqual(['7K3QF', '4M9TJ', 'A7F41']);
    expect(counters[1]).toEqual({
      code: '4M9TJ',
      service: 'disdukcapil/ktp-el',
      name: 'Gerai',
      place: 'Mal Pelayanan Publik, lantai 2',
      form: 'short',
    });
    expect(settings.city).toBe('Kota Contoh');
  });

  it('weighs the elements equally unless the department set its own weights', () => {
    expect(Object.values(departments[0]?.weights ?? {})).toEqual(Array(9).fill(1));
    expect(departments[1]?.weights).toMatchObject({
      requirements: 20,
      procedure: 10,
      complaints: 15,
      facilities: 5,
    });
  });

  it('asks all elements but those that the row leaves out and no question replaces', () => {
    expect(services[0]?.asked).toEqual(elementKeys.filter((key) => key !== 'cost'));
    expect(services[1]?.asked).toEqual(elementKeys.filter((key) => key !== 'competence'));
  });

  it('gives each element its usual owner unless the row names another', () => {
    expect(services[0]?.owners).toEqual({
      requirements: 'policy',
      procedure: 'policy',
      time: 'back',
      cost: 'policy',
      product: 'back',
      competence: 'front',
      conduct: 'front',
      complaints: 'back',
      facilities: 'front',
    });
    expect(services[1]?.owners).toMatchObject({ time: 'front', cost: 'back', product: 'back' });
  });

  it('states only the standards that are filled in', () => {
    expect(services[0]?.standard).toEqual({ time: '1 hari kerja', cost: 'Gratis' });
    expect(services[1]?.standard).toEqual({ link: 'https://data.example/' });
  });
});

describe('rows that do not fit together', () => {
  it.each([
    [
      'a department twice',
      'departments.csv',
      'bappeda,',
      'disdukcapil,',
      'departments.csv row 3, column id: expected a value of its own (row 2 has the same), found "disdukcapil"',
    ],
    [
      'a code twice',
      'counters.csv',
      '4M9TJ',
      '7K3QF',
      'counters.csv row 3, column code: expected a value of its own (row 2 has the same), found "7K3QF"',
    ],
    [
      'a counter of an unknown service',
      'counters.csv',
      'ktp-el,Gerai',
      'ktp,Gerai',
      'counters.csv row 3, column service: expected department/slug of a row of services.csv, found "disdukcapil/ktp"',
    ],
    [
      'a service of an unknown department',
      'services.csv',
      'bappeda,data',
      'bapeda,data',
      'services.csv row 3, column department: expected an id of departments.csv, found "bapeda"',
    ],
    [
      'a department without a service',
      'services.csv',
      'bappeda,data',
      'bapeda,data',
      'departments.csv row 3, column id: expected a service of this department in services.csv, found "bappeda"',
    ],
    [
      'a service without a counter',
      'counters.csv',
      'bappeda/data',
      'disdukcapil/ktp-el',
      'services.csv row 3, column slug: expected a counter for this service in counters.csv, found "bappeda/data"',
    ],
  ] as const)('%s', (_, file, from, to, problem) => {
    expect(problemsOf(file, from, to)).toContain(problem);
  });

  it('a service twice', () => {
    const row = 'bappeda,data,Data,Data,,,,yes,no,no,,yes\n';
    expect(problemsOf('services.csv', 'no\n', `no\n${row}`)).toEqual([
      'services.csv row 4, column slug: expected a value of its own (row 3 has the same), found "bappeda/data"',
    ]);
  });

  it('do not hide in the shadow of a row that is wrong already', () => {
    expect(
      problemsOf('services.csv', 'bappeda,data,Data perencanaan', 'bappeda,data,'),
    ).toHaveLength(1);
  });
});
