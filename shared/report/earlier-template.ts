/** A file of earlier results to begin with. */
import { type CsvDialect, type CsvValue, csv } from '#shared/csv.ts';
import { elementTitles } from '#shared/survey/element-names.ts';
import { exampleHeadings } from '#shared/tables/columns.ts';
import { earlierColumns, earlierFileColumns } from './earlier-file.ts';

const example: readonly CsvValue[] = [
  'disdukcapil',
  2024,
  385,
  87.28,
  ...[3.31, 3.35, 3.49, 3.93, 3.45, 3.39, 3.39, 3.76, 3.35],
  'https://disdukcapil.example.go.id/skm-2024.pdf',
];

/** The columns, and a row to go by. */
export function earlierTemplate(dialect: CsvDialect): string {
  const headings = exampleHeadings(earlierColumns, earlierFileColumns, dialect, elementTitles);
  return csv(headings, [example], dialect);
}
