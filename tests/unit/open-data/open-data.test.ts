import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { standardDialect } from '#shared/csv.ts';
import { changesTable } from '#shared/open-data/changes-table.ts';
import { channelsTable } from '#shared/open-data/channels-table.ts';
import type { Contents, Unit, UnitTold } from '#shared/open-data/contents.ts';
import { descriptor, queryOf, versionOf } from '#shared/open-data/descriptor.ts';
import { elementsTable } from '#shared/open-data/elements-table.ts';
import { figuresTable } from '#shared/open-data/figures-table.ts';
import { hoursTable } from '#shared/open-data/hours-table.ts';
import { importanceTable } from '#shared/open-data/importance-table.ts';
import { integrityTable } from '#shared/open-data/integrity-table.ts';
import { respondentsTable } from '#shared/open-data/respondents-table.ts';
import { csvFile, jsonRows, type Table } from '#shared/open-data/table.ts';
import { tables } from '#shared/open-data/tables.ts';
import type { StrataByChannel } from '#shared/publication/channels.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { HeldHeard } from '#shared/trust/integrity.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { equalWeights, fullRespondent, type Respondent, strataOf } from '../statistics/samples.ts';

const periods = ['2026', '2026-07', '2026-08'].flatMap((id) => parsePeriod(id) ?? []);
const month = '2026-07';

/** In turn a woman who is pleased and a man who is not. */
const inTurn = (at: number): Respondent =>
  at % 2 === 0
    ? fullRespondent(4, { profile: { sex: 'P', age: '20-29' } })
    : fullRespondent(2, { profile: { sex: 'L' } });

/** People who differ in every element independently; the impression goes with how many pleased. */
function varied(at: number): Respondent {
  const pleased = elementKeys.filter((_, position) => (at >> position) % 2 === 1);
  const answers = Object.fromEntries(
    elementKeys.map((key) => [key, pleased.includes(key) ? 4 : 2] as const),
  );
  return { ...inTurn(at), impression: pleased.length > elementKeys.length / 2 ? 4 : 2, answers };
}

/** Twelve who gave the lowest mark to everything, from one address. */
const heldBatch: HeldHeard = {
  reason: 'share',
  state: 'held',
  answers: 12,
  strata: new Map([['open', strataOf(Array.from({ length: 12 }, () => fullRespondent(1)))]]),
};

/** A service that heard so many people in July. */
const toldAs = (id: string) => (): UnitTold => ({
  scope: { kind: 'service', id, name: { id: '=IGD', en: 'Emergency' } },
  recipe: { asked: elementKeys, weights: equalWeights, pooled: false },
  beside: testCatalogue.departments.flatMap(({ added = [] }) => added),
  isGiven: true,
});

function contents(size: number, person = inTurn): Contents {
  const people = Array.from({ length: size }, (_, at) => person(at));
  const strata = strataOf(people);
  const byChannel: StrataByChannel = new Map([
    ['open', strata],
    ['ticket', strata],
  ]);
  const hours = Array.from({ length: 168 }, (_, at) => (at === 9 || at === 24 + 10 ? size : 0));
  const unit: Unit = {
    in: toldAs('rsud/igd'),
    months: new Map([
      ['2025-07', strata],
      [month, strata],
    ]),
    entered: new Map([[month, { paper: size, assisted: 0 }]]),
    serviceMonths: new Map([[month, [byChannel]]]),
    volumes: new Map([[month, hours]]),
    held: new Map([[month, [heldBatch]]]),
  };
  return { units: [unit], periods, snapshot: '2026-11-23' };
}

const ofYear = (table: Table, size: number, person = inTurn) =>
  jsonRows(table, contents(size, person)).filter(({ period }) => period === '2026');

describe('the table of changes', () => {
  it('has a row for each comparison of two periods that have an index', () => {
    const rows = jsonRows(changesTable, contents(120));
    expect(rows.map(({ period, against, earlier }) => [period, against, earlier])).toEqual([
      ['2026', 'before', '2025'],
      ['2026', 'year', '2025'],
      ['2026-07', 'year', '2025-07'],
    ]);
    expect(rows[2]).toMatchObject({
      unit: 'rsud/igd',
      respondents: 120,
      index_before: 75,
      points: 0,
      judgement: 'none',
    });
  });

  it('judges the parts together, and the whole by itself', () => {
    const base = contents(120);
    const [whole] = base.units;
    if (whole === undefined) throw new Error('a unit');
    const pleased = strataOf(
      Array.from({ length: 120 }, (_, at) => fullRespondent(at % 9 === 0 ? 3 : 4)),
    );
    const units = [
      whole,
      ...['a', 'b'].map((id) => ({
        ...whole,
        in: toldAs(id),
        months: new Map([...whole.months, [month, id === 'a' ? pleased : strataOf([])] as const]),
      })),
    ];
    const rows = jsonRows(changesTable, { ...base, units });
    const ofMonth = rows.filter(({ period }) => period === month);
    expect(ofMonth.map(({ unit, judgement }) => [unit, judgement])).toEqual([
      ['rsud/igd', 'none'],
      ['a', 'together'],
    ]);
  });
});

describe('the table of indexes', () => {
  it('has a row for each unit and period', () => {
    expect(jsonRows(figuresTable, contents(120))).toMatchObject([
      { unit: 'rsud/igd', period: '2026', respondents: 120, index: 75, grade: 'C' },
      { unit: 'rsud/igd', period: '2026-07', status: 'full', from: '2026-07-01' },
      { unit: 'rsud/igd', period: '2026-08', status: 'insufficient', respondents: null },
    ]);
  });

  it('leaves empty what is withheld', () => {
    const [year] = jsonRows(figuresTable, contents(12));
    expect(year).toMatchObject({ status: 'count', respondents: 12, index: null, grade: null });
  });
});

describe('the table of elements', () => {
  it('has the impression and every element, with what their means are made of', () => {
    const read = ofYear(elementsTable, 40);
    expect(read.map(({ element }) => element)).toEqual(['impression', ...elementKeys]);
    expect(read[1]).toMatchObject({
      code: 'U1',
      element_weight: 1,
      weight_of_3: 0,
      weight_of_4: 20,
      mean: 3,
      favourable: 50,
    });
    expect(read[0]).toMatchObject({ code: null, element_weight: null });
  });

  it('leaves empty what is withheld', () => {
    const [, time] = jsonRows(elementsTable, contents(12));
    expect(time).toMatchObject({ status: 'count', respondents: 12, weight_of_3: null, mean: null });
  });
});

describe('the table of who answered', () => {
  it('has every answer about oneself, rounded, and few of four or none alike', () => {
    const read = ofYear(respondentsTable, 127);
    expect(read.slice(0, 4)).toMatchObject([
      { question: 'sex', category: 'L', respondents: 65 },
      { question: 'sex', category: 'P', respondents: 65 },
      { question: 'age', category: '<20', respondents: null },
      { question: 'age', category: '20-29', respondents: 65 },
    ]);
    expect(new Set(read.map(({ question }) => question))).toEqual(
      new Set(['sex', 'age', 'education', 'occupation']),
    );
  });

  it('has nothing where there is no index', () => {
    expect(jsonRows(respondentsTable, contents(29))).toEqual([]);
  });
});

describe('the table of importance', () => {
  it('has what the results say, and nothing where it would be noise', () => {
    const read = ofYear(importanceTable, 1024, varied);
    expect(read.map(({ element }) => element)).toEqual(elementKeys);
    expect(read.reduce((sum, { importance }) => sum + Number(importance), 0)).toBeCloseTo(100, -1);
    expect(read[0]).toMatchObject({ mean: 3, importance: 11 });
    expect(jsonRows(importanceTable, contents(60, varied))).toEqual([]);
  });
});

describe('the table of channels', () => {
  it('has a row for each channel, with as much as may be shown', () => {
    expect(ofYear(channelsTable, 120)).toMatchObject([
      { channel: 'open', status: 'full', respondents: 120, index: 75 },
      { channel: 'ticket', status: 'full', respondents: 120, index: 75 },
    ]);
  });

  it('leaves out months in which a channel has too few', () => {
    expect(jsonRows(channelsTable, contents(9))).toEqual([]);
  });
});

describe('the table of hours', () => {
  it('has the share of every block of hours of every day', () => {
    const read = ofYear(hoursTable, 600);
    expect(read).toHaveLength(70);
    expect(read.filter(({ share }) => share !== 0)).toMatchObject([
      { weekday: 1, from_hour: 9, to_hour: 10, share: 50 },
      { weekday: 2, from_hour: 10, to_hour: 11, share: 50 },
    ]);
  });

  it('has nothing below a thousand answers', () => {
    expect(jsonRows(hoursTable, contents(499))).toEqual([]);
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
  departmentName: 'RSUD Kota',
  samplingError: { standardError: 0.824 },
  national: { regionCode: '36.71', responsible: { name: 'Siti Aminah' } },
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

describe('the table of integrity', () => {
  it('has what was collected and held, as a whole, by reason and by way', () => {
    const rows = jsonRows(integrityTable, contents(500));
    const year = rows.filter(({ period }) => period === '2026');
    expect(year).toMatchObject([
      { by: 'all', value: 'all', collected: 512, counted: 500, held: 12, rejected: 0 },
      { by: 'reason', value: 'share', collected: null, held: 12, rejected: 0 },
      { by: 'way', value: 'open', counted: null, held: 12, rejected: 0 },
    ]);
    expect(year[0]?.['index_with_held']).toEqual(expect.any(Number));
  });
});

describe('the descriptor', () => {
  const described = descriptor(snapshot) as Described;
  it('names version, licence, day and every file', () => {
    expect(described).toMatchObject({
      name: 'skm-rsud-2026',
      version: '2026.20261123',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(described.resources.map(({ path }) => path)).toEqual(
      [
        'figures',
        'changes',
        'elements',
        'added-elements',
        'importance',
        'respondents',
        'channels',
        'hours',
        'integrity',
      ].map((name) => `https://suara.example/api/v1/data/${name}.csv?year=2026&department=rsud`),
    );
  });

  it.each(tables.map((table) => [table.name, table] as const))(
    'fits the file of %s to the letter',
    (name, table) => {
      const schema = described.resources.find((resource) => resource.name === name)?.schema;
      const file = csvFile(table, contents(1024, varied), standardDialect);
      const [header = [], ...lines] = parse(file, { bom: true });
      expect(lines.length).toBeGreaterThan(0);
      expect(schema?.fields.map((field) => field.name)).toEqual(header);
      for (const line of lines) {
        for (const [at, field] of (schema?.fields ?? []).entries()) {
          const value: string = line[at] ?? '';
          if (field.constraints?.required) expect(value).not.toBe('');
          if (value === '') continue;
          if (field.type === 'integer') expect(value).toMatch(/^\d+$/);
          if (field.type === 'number') expect(value).toMatch(/^-?\d+(\.\d+)?$/);
          if (field.type === 'date') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
          if (field.constraints?.enum) expect(field.constraints.enum).toContain(value);
        }
      }
      const keys = lines.map((line: string[]) =>
        schema?.primaryKey.map((key) => line[header.indexOf(key)]).join(' '),
      );
      expect(new Set(keys).size).toBe(lines.length);
    },
  );

  it('of the city leaves the department out', () => {
    expect(queryOf({ year: '2026', department: undefined })).toBe('year=2026');
    expect(versionOf(snapshot)).toBe('2026.20261123');
    expect(descriptor({ ...snapshot, department: undefined })).toMatchObject({
      name: 'skm-city-2026',
    });
  });
});

it('a name that begins like a formula is harmless in the file', () => {
  expect(csvFile(figuresTable, contents(120), standardDialect)).toContain(",'=IGD,");
});
