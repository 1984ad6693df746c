/** The tables as files: comma-separated for spreadsheets, JSON for programs. */
import { type CsvDialect, type CsvValue, csv } from '#shared/csv.ts';
import type { Table } from './tables.ts';

const headerOf = <Row>({ fields }: Table<Row>) => fields.map(({ name }) => name);

/** A table as CSV. */
export function csvFile<Row>(table: Table<Row>, rows: readonly Row[], dialect: CsvDialect): string {
  return csv(
    headerOf(table),
    rows.map((row) => table.fields.map(({ read }) => read(row))),
    dialect,
  );
}

/** A table as objects by field name; what is withheld is null. */
export function jsonRows<Row>(
  table: Table<Row>,
  rows: readonly Row[],
): readonly Readonly<Record<string, Exclude<CsvValue, undefined> | null>>[] {
  return rows.map((row) =>
    Object.fromEntries(table.fields.map(({ name, read }) => [name, read(row) ?? null])),
  );
}
