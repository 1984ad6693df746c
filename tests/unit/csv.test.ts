import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, indonesianDialect } from '#shared/csv.ts';

const byteOrderMark = '\uFEFF';

describe('a table as CSV (RFC 4180)', () => {
  it('has a header, lines that end with CRLF, and a mark that says UTF-8', () => {
    expect(
      csv(
        ['name', 'index'],
        [
          ['Puskesmas', 88.31],
          ['Kosong', undefined],
        ],
      ),
    ).toBe(`${byteOrderMark}name,index\r\nPuskesmas,88.31\r\nKosong,\r\n`);
  });

  it('quotes what would be taken for structure', () => {
    const text = csv(['a'], [['satu, dua'], ['kata "kunci"'], ['dua\r\nbaris']]);
    expect(text).toBe(`${byteOrderMark}a\r\n"satu, dua"\r\n"kata ""kunci"""\r\n"dua\r\nbaris"\r\n`);
  });

  it('for a spreadsheet set to Indonesian has semicolons and decimal commas', () => {
    expect(csv(['a', 'b'], [['satu, dua', 2.5]], indonesianDialect)).toBe(
      `${byteOrderMark}a;b\r\nsatu, dua;2,5\r\n`,
    );
    expect(csv(['a'], [['satu; dua']], indonesianDialect)).toContain('"satu; dua"');
  });

  it('is read back as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((s) => !/^[=+\-@\t\r]/.test(s));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer()), { minLength: 1 }), (rows) => {
        const read = parse(csv(['text', 'number'], rows), { bom: true, record_delimiter: '\r\n' });
        expect(read.slice(1)).toEqual(rows.map(([s, n]) => [s, String(n)]));
      }),
    );
  });

  it('holds no formula, whatever a name may be', () => {
    const lead = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
    fc.assert(
      fc.property(lead, fc.string(), (first, rest) => {
        const [, [cell = ''] = []] = parse(csv(['name'], [[first + rest]]), {
          bom: true,
          record_delimiter: '\r\n',
        });
        expect(cell).toBe(`'${first}${rest}`);
      }),
    );
  });

  it('leaves negative numbers alone', () => {
    expect(csv(['a'], [[-0.5]])).toContain('\r\n-0.5\r\n');
  });
});
