/** The open data: every table, of all that is published of units and periods. */
import { addedTable } from './added-table.ts';
import { changesTable } from './changes-table.ts';
import { channelsTable } from './channels-table.ts';
import { elementsTable } from './elements-table.ts';
import { figuresTable } from './figures-table.ts';
import { hoursTable } from './hours-table.ts';
import { importanceTable } from './importance-table.ts';
import { integrityTable } from './integrity-table.ts';
import { respondentsTable } from './respondents-table.ts';
import type { Table } from './table.ts';

/** In the order in which they are listed. */
export const tables: readonly Table[] = [
  figuresTable,
  changesTable,
  elementsTable,
  addedTable,
  importanceTable,
  respondentsTable,
  channelsTable,
  hoursTable,
  integrityTable,
];

/** Of these the year before is read, too. */
export const comparesYears = (name: string): boolean => name === changesTable.name;

export const descriptorFile = 'datapackage.json';

/** What follows the name of a table in that of its description for programs. */
export const csvMetadataExtension = 'csv-metadata.json';

/** The names of all files that can be asked for. */
export const fileNames: readonly string[] = [
  descriptorFile,
  ...tables.flatMap(({ name }) => [
    `${name}.csv`,
    `${name}.json`,
    `${name}.${csvMetadataExtension}`,
  ]),
];
