/** What forms of the panel send: fields, or a CSV file. */
import type { Sent } from './page-state.ts';

export const fields = (typed: Readonly<Record<string, string>>) => (): Sent => ({ fields: typed });

export const csvFile = (
  name: string,
  columns: readonly string[],
  ...rows: Record<string, string>[]
) => {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(';'));
  return (): Sent => ({ file: { name, text: [columns.join(';'), ...lines].join('\r\n') } });
};
