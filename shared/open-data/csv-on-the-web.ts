/** A table's columns for programs that read CSV on the Web (W3C, CSVW: Metadata Vocabulary for Tabular Data, 2015). */
import { licence, queryOf, type Snapshot } from './descriptor.ts';
import type { FieldDescription, Table } from './table.ts';

function columnOf({ name, type, description, constraints }: FieldDescription): object {
  return {
    name,
    titles: name,
    datatype: type,
    'dc:description': { id: description.id, en: description.en },
    ...(constraints?.['required'] === true && { required: true }),
  };
}

/** What `figures.csv-metadata.json` holds: where the table is, its columns and its key. */
export function csvMetadata(
  { name, title, fields, primaryKey }: Table,
  snapshot: Pick<Snapshot, 'origin' | 'year' | 'department'>,
): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'id' }],
    url: `${snapshot.origin}/api/v1/data/${name}.csv?${queryOf(snapshot)}`,
    'dc:title': { id: title.id, en: title.en },
    'dc:license': { '@id': licence.path },
    dialect: { header: true, delimiter: ',', encoding: 'utf-8' },
    tableSchema: {
      columns: fields.map(columnOf),
      primaryKey,
    },
  };
}
