import { describe, expect, it } from 'vitest';
import { notIssued } from '#shared/catalogue/issued-codes.ts';
import { formatProblem } from '#shared/catalogue/problem.ts';
import { catalogueWith, compileWith, type File, issuedCodes, problemsOf } from './sheets.ts';

const saidOf = (file: File, from: string, to: string) => problemsOf(file, from, to, issuedCodes);

describe('what was issued', () => {
  it('stands in the way of nothing else: names, places, standards and forms may change', () => {
    expect(saidOf('counters.csv', 'Loket 1,Kantor Disdukcapil,short', 'Loket A,Mal,full')).toEqual(
      [],
    );
    expect(saidOf('services.csv', 'KTP-el,Identity card,1 hari kerja', 'KTP,Card,')).toEqual([]);
    expect(saidOf('departments.csv', 'Disdukcapil,agency', 'Dukcapil,agency')).toEqual([]);
  });

  it('lets a counter close, and every counter of a service', () => {
    const closed = (text: string) => text.replaceAll(',short,', ',short,2026-11-17');
    expect(compileWith('counters.csv', closed, issuedCodes)).toMatchObject({ ok: true });
  });

  it('refuses that a counter goes', () => {
    expect(
      saidOf('counters.csv', '7K3QF,disdukcapil/ktp-el,Loket 1,Kantor Disdukcapil,short,\n', ''),
    ).toEqual([
      'counters.csv: expected the row of 7K3QF (disdukcapil/ktp-el), whose QR codes may hang on a wall: put it back, and write in its column closed since when it is closed',
    ]);
  });

  it('refuses that a code leads elsewhere', () => {
    expect(saidOf('counters.csv', '4M9TJ,disdukcapil/ktp-el', '4M9TJ,bappeda/data')).toEqual([
      'counters.csv row 3, column service: expected disdukcapil/ktp-el, to which the QR codes of 4M9TJ lead; for another service write a new row without a code, and close this one in its column closed, found "bappeda/data"',
    ]);
  });

  it('refuses that the code of a counter that is gone is used again', () => {
    const issued = new Map([...issuedCodes, ['C0SEH', 'bappeda/data'] as const]);
    const row = 'C0SEH,disdukcapil/ktp-el,Loket 2,Kantor Disdukcapil,short,\n';
    expect(problemsOf('counters.csv', 'A7F41', `${row}A7F41`, issued)).toEqual([
      expect.stringContaining(
        'counters.csv row 4, column service: expected bappeda/data, to which',
      ),
    ]);
  });

  const kept =
    'its name may change; for another one write new rows, and close the counters of this one in their column closed';

  it('refuses another slug, and does not ask for new addresses of the counters', () => {
    expect(saidOf('services.csv', 'disdukcapil,ktp-el', 'disdukcapil,ktp')).toEqual([
      'services.csv row 2, column slug: expected a counter for this service in counters.csv, found "disdukcapil/ktp"',
      `services.csv: expected a row with department disdukcapil and slug ktp-el, since answers are kept under disdukcapil/ktp-el: put it back, ${kept}`,
    ]);
  });

  it('refuses another slug once, although the counters follow it', () => {
    const issued = new Map([...issuedCodes].map(([code]) => [code, 'bappeda/data'] as const));
    const said = problemsOf('services.csv', 'bappeda,data', 'bappeda,data-kota', issued);
    expect(said.filter((each) => each.includes('slug data,'))).toHaveLength(1);
    expect(said.filter((each) => each.includes('QR codes'))).toEqual([]);
  });

  it('refuses that a service moves to another department', () => {
    expect(saidOf('services.csv', 'bappeda,data', 'disdukcapil,data')).toContain(
      'services.csv row 3, column department: expected bappeda, since answers are kept under bappeda/data: leave it there; for another one write new rows, and close the counters of this one in their column closed, found "disdukcapil"',
    );
  });

  it('refuses another id of a department', () => {
    expect(saidOf('departments.csv', 'bappeda,', 'bappeda-kota,')).toContain(
      `departments.csv: expected a row with id bappeda, since answers are kept under bappeda: put it back, ${kept}`,
    );
  });
});

describe('a code that is suggested', () => {
  const suggested = (issued: ReadonlyMap<string, string>) => {
    const compiled = compileWith('counters.csv', (text) => text.replace('A7F41', ''), issued);
    const said = compiled.ok ? '' : compiled.problems.map(formatProblem).join('\n');
    return /; (\w{5}) is free/.exec(said)?.[1] ?? '';
  };

  it('was never issued before', () => {
    const first = suggested(new Map());
    const second = suggested(new Map([[first, 'bappeda/data']]));
    expect(first).toMatch(/^\w{5}$/);
    expect(second).toMatch(/^\w{5}$/);
    expect(second).not.toBe(first);
  });

  it('is the one that was mistyped, of a row that had it', () => {
    expect(saidOf('counters.csv', 'A7F41', 'A7F40')).toContainEqual(
      expect.stringContaining('a code whose check character is right: A7F41, or else'),
    );
  });
});

it('tells which codes are not remembered yet', () => {
  const issued = new Map([...issuedCodes].slice(1));
  expect(notIssued(catalogueWith(), issued).map(({ code }) => code)).toEqual(['7K3QF']);
  expect(notIssued(catalogueWith(), issuedCodes)).toEqual([]);
});
