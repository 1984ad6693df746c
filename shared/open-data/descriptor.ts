/**
 * The descriptor of the open data: a Frictionless Data Package (specs.frictionlessdata.io, version 1), which
 * is a data dictionary that programs can read and check the files against.
 */
import type { NationalDetails } from '#shared/catalogue/national-details.ts';
import type { Subject } from './national/form.ts';
import { nationalKeys } from './national/package-keys.ts';
import type { FieldDescription, Table } from './table.ts';
import { tables } from './tables.ts';

export interface Snapshot {
  /** Of the site: `https://suara.example.go.id`. */
  readonly origin: string;
  /** Whose data it is. */
  readonly government: string;
  readonly city: string;
  /** The year that the files hold. */
  readonly year: string;
  /** Years that have data, the newest first. */
  readonly years: readonly string[];
  /** The department that the files hold, with its services; undefined for the city with its departments. */
  readonly department: string | undefined;
  /** Its name. */
  readonly departmentName: string | undefined;
  /** Day of the snapshot, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether answers are made up. */
  readonly demo: boolean;
  /** Of the index over the year; undefined where it cannot be shown. */
  readonly samplingError: Subject['samplingError'];
  /** What only the city knows of its survey, from its settings. */
  readonly national: NationalDetails;
  /** What departments ask beside the nine; left out: nothing. */
  readonly beside?: Subject['beside'];
}

/** What the national forms are filled in for. */
export function subjectOf({ national, beside, ...snapshot }: Snapshot): Subject {
  const about = { ...snapshot, department: snapshot.departmentName, details: national };
  return beside === undefined ? about : { ...about, beside };
}

/** Creative Commons Attribution 4.0. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What the files are asked for with. */
export function queryOf({ year, department }: Pick<Snapshot, 'year' | 'department'>): string {
  return department === undefined ? `year=${year}` : `year=${year}&department=${department}`;
}

/** Year and day of the snapshot: `2026.20261123`. */
export function versionOf({ year, day }: Pick<Snapshot, 'year' | 'day'>): string {
  return `${year}.${day.replaceAll('-', '')}`;
}

function fieldSchema({ name, type, description, constraints }: FieldDescription): object {
  return {
    name,
    type,
    description: `${description.id} / ${description.en}`,
    ...(constraints && { constraints }),
  };
}

function resource(table: Table, snapshot: Snapshot): object {
  return {
    name: table.name,
    title: `${table.title.id} / ${table.title.en}`,
    description: `${table.description.id} / ${table.description.en}`,
    profile: 'tabular-data-resource',
    path: `${snapshot.origin}/api/v1/data/${table.name}.csv?${queryOf(snapshot)}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: table.fields.map(fieldSchema),
      primaryKey: table.primaryKey,
      missingValues: [''],
    },
  };
}

/** The content of `datapackage.json`. */
export function descriptor(snapshot: Snapshot): object {
  const { origin, government, city, year, years, department, day, demo } = snapshot;
  const of = department === undefined ? city : `${department}, ${city}`;
  return {
    profile: 'tabular-data-package',
    name: `skm-${department ?? 'city'}-${year}`,
    title: `Survei Kepuasan Masyarakat ${year}, ${of}`,
    description: demo
      ? 'Data contoh: jawabannya dibuat-buat. / Example data: the answers are made up.'
      : 'Indeks kepuasan masyarakat menurut PermenPANRB 14/2017. / The citizen satisfaction index after PermenPANRB 14/2017.',
    homepage: `${origin}/data`,
    version: versionOf(snapshot),
    created: `${day}T00:00:00Z`,
    licenses: [licence],
    contributors: [{ title: government, role: 'publisher' }],
    keywords: ['SKM', 'IKM', 'kepuasan masyarakat', 'pelayanan publik'],
    ...nationalKeys(subjectOf(snapshot)),
    /** Beyond the standard: what other files there are. */
    years,
    demo,
    resources: tables.map((table) => resource(table, snapshot)),
  };
}
