/**
 * What stands in the `manifest.json` of an exported city: of which schema it is, and what belongs to it. Nothing in it
 * tells when or where it was made, so that the same city gives the same bytes everywhere.
 */
import * as z from 'zod/mini';

/** A table as a file of JSON Lines, one row a line in the order of its key. */
const exportedTableSchema = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9_]+$/)),
  columns: z.array(z.string()).check(z.minLength(1)),
  rows: z.int().check(z.nonnegative()),
  /** Of the file, in hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type ExportedTable = z.infer<typeof exportedTableSchema>;

/** Changes whenever a program of before could not read an export any more. */
export const exportFormat = 'suara-layanan-export-1';

export const manifestSchema = z.strictObject({
  format: z.literal(exportFormat),
  /** The version of the program that made it. */
  program: z.string(),
  city: z.string(),
  /** The last migration of the database. */
  schema: z.string(),
  tables: z.array(exportedTableSchema),
  /** Tables that hold secrets and were left where they were. */
  leftBehind: z.array(z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The file of a table in the folder of an export. */
export const fileOf = ({ name }: Pick<ExportedTable, 'name'>): string => `${name}.jsonl`;

/** A row as a line holds it: what STRICT tables without blobs can hold. */
export const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

export type Row = z.infer<typeof rowSchema>;
