import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { standardDialect } from '#shared/csv.ts';
import { descriptor, queryOf, versionOf } from '#shared/open-data/descriptor.ts';
import { csvFile, jsonRows } from '#shared/open-data/files.ts';
import { rowsOf } from '#shared/open-data/rows.ts';
import { elementsTable, figuresTable } from '#shared/open-data/tables.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { equalWeights, fullRespondent, strataOf } from '../statistics/samples.ts';

const months = (size: number) =>
  new Map([['2026-07', strataOf(Array.from({ length: size }, () => fullRespondent(3)))]]);
const periods = ['2026', '2026-07', '2026-08'].flatMap((id) => parsePeriod(id) ?? []);

function rows(size: number) {
  const scope = { kind: 'service', id: 'rsud/igd', name: { id: '=IGD', en: 'Emergency' } } as const;
  const recipe = { asked: elementKeys, weights: equalWeights, pooled: false };
  return rowsOf([{ scope, recipe, months: months(size) }], periods, '2026-11-23');
}

describe('the table of indexes', () => {
  it('has a row for each unit and period', () => {
    expect(jsonRows(figuresTable, rows(120).figures)).toMatchObject([
      { unit: 'rsud/igd', period: '2026', respondents: 120, index: 75, low: 75, grade: 'C' },
      { unit: 'rsud/igd', period: '2026-07', status: 'full', from: '2026-07-01' },
      { unit: 'rsud/igd', period: '2026-08', status: 'insufficient', respondents: null },
    ]);
  });

  it('leaves empty what is withheld', () => {
    const [year] = jsonRows(figuresTable, rows(12).figures);
    expect(year).toMatchObject({ status: 'count', respondents: 12, index: null, grade: null });
  });
});

describe('the table of elements', () => {
  it('has the impression and every element, with what their means are made of', () => {
    const read = jsonRows(elementsTable, rows(40).elements).filter(
      ({ period }) => period === '2026',
    );
    expect(read.map(({ element }) => element)).toEqual(['impression', ...elementKeys]);
    expect(read[1]).toMatchObject({
      code: 'U1',
      element_weight: 1,
      weight_of_3: 40,
      weight_of_4: 0,
      mean: 3,
      favourable: 100,
    });
    expect(read[0]).toMatchObject({ code: null, element_weight: null });
  });

  it('leaves empty what is withheld', () => {
    const [, time] = jsonRows(elementsTable, rows(12).elements);
    expect(time).toMatchObject({ status: 'count', respondents: 12, weight_of_3: null, mean: null });
  });
});

const snapshot = {
  origin: 'https://suara.example',
  government: 'Pemerintah Kota Contoh',
  city: 'Kota Contoh',
  year: '2026',
  years: ['2026', '2025'],
  department: 'rsud',
  day: '2026-11-23',
  demo: false,
};

interface FieldSchema {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Described {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly FieldSchema[]; readonly primaryKey: string[] };
  }[];
}

describe('the descriptor', () => {
  const described = descriptor(snapshot) as Described;
  const files = {
    figures: csvFile(figuresTable, rows(120).figures, standardDialect),
    elements: csvFile(elementsTable, rows(120).elements, standardDialect),
  };

  it('names version, licence, day and both files', () => {
    expect(described).toMatchObject({
      name: 'skm-rsud-2026',
      version: '2026.20261123',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(described.resources.map(({ path }) => path)).toEqual([
      'https://suara.example/api/v1/data/figures.csv?year=2026&department=rsud',
      'https://suara.example/api/v1/data/elements.csv?year=2026&department=rsud',
    ]);
  });

  it.each(['figures', 'elements'] as const)('fits the file of %s to the letter', (name) => {
    const schema = described.resources.find((resource) => resource.name === name)?.schema;
    const [header = [], ...lines] = parse(files[name], { bom: true });
    expect(schema?.fields.map((field) => field.name)).toEqual(header);
    for (const line of lines) {
      for (const [at, field] of (schema?.fields ?? []).entries()) {
        const value: string = line[at] ?? '';
        if (field.constraints?.required) expect(value).not.toBe('');
        if (value === '') continue;
        if (field.type === 'integer') expect(value).toMatch(/^\d+$/);
        if (field.type === 'number') expect(value).toMatch(/^\d+(\.\d+)?$/);
        if (field.type === 'date') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (field.constraints?.enum) expect(field.constraints.enum).toContain(value);
      }
    }
    const keys = lines.map((line: string[]) =>
      schema?.primaryKey.map((key) => line[header.indexOf(key)]).join(' '),
    );
    expect(new Set(keys).size).toBe(lines.length);
  });

  it('of the city leaves the department out', () => {
    expect(queryOf({ year: '2026', department: undefined })).toBe('year=2026');
    expect(versionOf(snapshot)).toBe('2026.20261123');
    expect(descriptor({ ...snapshot, department: undefined })).toMatchObject({
      name: 'skm-city-2026',
    });
  });
});

it('a name that begins like a formula is harmless in the file', () => {
  expect(csvFile(figuresTable, rows(120).figures, standardDialect)).toContain(",'=IGD,");
});
