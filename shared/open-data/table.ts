/** What a table of the open data is, and how it becomes a file. */
import { type CsvDialect, type CsvValue, csv } from '#shared/csv.ts';
import type { Text } from '#shared/language.ts';
import { type Contents, type Place, placesOf, type Unit } from './contents.ts';

/** A column, as the dictionary explains it. */
export interface FieldDescription {
  readonly name: string;
  /** Of the Frictionless Table Schema. */
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly description: Text;
  readonly constraints?: Readonly<Record<string, boolean | number | readonly string[]>>;
}

export interface Field<Row> extends FieldDescription {
  /** Where its value comes from; undefined is an empty cell. */
  readonly read: (row: Row) => CsvValue;
}

interface TableDescription {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly primaryKey: readonly string[];
}

interface TableDefinition<Row> extends TableDescription {
  readonly fields: readonly Field<Row>[];
}

interface UnitTableDefinition<Row> extends TableDefinition<Row> {
  /** What it says of a unit in a period. */
  readonly rowsOf: (unit: Unit, place: Place) => readonly Row[];
}

interface WholeTableDefinition<Row> extends TableDefinition<Row> {
  /** What it says of all units together. */
  readonly rowsOfAll: (contents: Contents) => readonly Row[];
}

export interface Table extends TableDescription {
  readonly fields: readonly FieldDescription[];
  /** Its rows, unit by unit, with their values in the order of the fields. */
  readonly rowsIn: (contents: Contents) => readonly (readonly CsvValue[])[];
}

/** A table that looks at all units at once. Its file, dictionary and descriptor agree, since all come from the same fields. */
export function wholeTable<Row>({ rowsOfAll, ...definition }: WholeTableDefinition<Row>): Table {
  return {
    ...definition,
    rowsIn: (contents) =>
      rowsOfAll(contents).map((row) => definition.fields.map(({ read }) => read(row))),
  };
}

/** A table that goes from unit to unit and period to period. */
export function table<Row>({ rowsOf, ...definition }: UnitTableDefinition<Row>): Table {
  return wholeTable({
    ...definition,
    rowsOfAll: (contents) => placesOf(contents).flatMap(([unit, place]) => rowsOf(unit, place)),
  });
}

/** A table as CSV. */
export function csvFile(
  { fields, rowsIn }: Table,
  contents: Contents,
  dialect: CsvDialect,
): string {
  return csv(
    fields.map(({ name }) => name),
    rowsIn(contents),
    dialect,
  );
}

/** A table as objects by field name; what is withheld is null. */
export function jsonRows(
  { fields, rowsIn }: Table,
  contents: Contents,
): readonly Readonly<Record<string, Exclude<CsvValue, undefined> | null>>[] {
  return rowsIn(contents).map((row) =>
    Object.fromEntries(fields.map(({ name }, at) => [name, row[at] ?? null])),
  );
}
