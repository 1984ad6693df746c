/** Tables as comma-separated text (RFC 4180) that spreadsheets open as it is meant. */

export type CsvValue = string | number | undefined;

export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** Whether only our own reader will read it, so that nothing has to be guarded against spreadsheets. */
  readonly isExact?: boolean;
}

/** RFC 4180, with the decimal point that programs expect. */
export const standardDialect: CsvDialect = { separator: ',', decimal: '.' };

/** What a spreadsheet set to Indonesian expects of a file that is opened by a double click. */
export const indonesianDialect: CsvDialect = { separator: ';', decimal: ',' };

/** What is read back by ourselves: every text exactly as it is. */
export const exactDialect: CsvDialect = { ...standardDialect, isExact: true };

/** Tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A text that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection).
 * Numbers are left alone, negative ones too.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cell(value: CsvValue, { separator, decimal, isExact = false }: CsvDialect): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const text = isExact ? value : harmless(value);
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as text: a header, a line each row, lines that end with CRLF. Undefined is an empty cell. */
export function csv(
  header: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  dialect: CsvDialect = standardDialect,
): string {
  const lines = [header, ...rows].map((row) =>
    row.map((value) => cell(value, dialect)).join(dialect.separator),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}
