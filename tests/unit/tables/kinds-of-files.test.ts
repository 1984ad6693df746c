/** Whatever program wrote a file, the same rows are read of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '#functions/tables/read-file.ts';
import type { TableFile } from '#shared/tables/table.ts';
import { filesOfSameRows, handmadeWorkbook, sameRows } from '../../fixtures/table-files.ts';

async function fileOf(bytes: Uint8Array): Promise<TableFile> {
  const read = await readFile(bytes);
  if (!read.ok) throw new Error(`refused: ${read.why}`);
  return read.file;
}
const textsOf = ({ sheets: [sheet] }: TableFile) =>
  sheet?.rows.map(({ cells }) => cells.map(({ text }) => text));

/** A file that LibreOffice wrote; `tests/fixtures/files/make.ts` has it do so anew. */
const kept = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'files', name));

describe('the same rows are read of', () => {
  it.each(filesOfSameRows)('%s', async (_, bytes) => {
    expect(textsOf(await fileOf(await bytes))).toEqual(sameRows);
  });
});

describe('a file of LibreOffice', () => {
  it('is read with its days, numbers, truths and errors, and the results of its formulas', async () => {
    const { sheets } = await fileOf(kept('libre-office.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Petunjuk', 'Hasil', 'Jenis']);
    const [, results, kinds] = sheets;
    expect(results?.rows.map(({ number }) => number)).toEqual([1, 3, 4, 6]);
    expect(results?.rows[2]?.cells.slice(0, 4)).toEqual([
      { text: 'rsud', kind: 'text' },
      { text: '2024', kind: 'number' },
      { text: '1234', kind: 'number' },
      { text: '82.75', kind: 'number' },
    ]);
    expect(kinds?.rows[0]?.cells).toEqual([
      { text: '2026-11-20', kind: 'day' },
      { text: '2026-11-20', kind: 'day' },
      { text: '0.8241', kind: 'number' },
      { text: 'TRUE', kind: 'text' },
      { text: '#N/A', kind: 'text' },
    ]);
  });

  it('may count its days from 1904', async () => {
    expect(textsOf(await fileOf(kept('libre-office-1904.xlsx')))).toEqual([['2026-11-20']]);
  });

  it.each(['xls', 'ods'])('is refused as .%s', async (why) => {
    expect(await readFile(kept(`libre-office.${why}`))).toEqual({ ok: false, why });
  });
});

describe('a workbook', () => {
  const cells = async (xml: string, made: Parameters<typeof handmadeWorkbook>[0]) => {
    const sheets = { Data: xml };
    const [sheet] = (await fileOf(handmadeWorkbook({ ...made, sheets }))).sheets;
    return sheet?.rows[0]?.cells;
  };

  it.each([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { text: 'Loket', kind: 'text' }],
    [
      'a rich shared string',
      '<c r="A1" t="s"><v>1</v></c>',
      { text: 'U1 Persyaratan', kind: 'text' },
    ],
    [
      'an inline string',
      '<c r="A1" t="inlineStr"><is><t>Antre &amp; lama</t></is></c>',
      { text: 'Antre & lama', kind: 'text' },
    ],
    ['a day', '<c r="A1" s="1"><v>46346</v></c>', { text: '2026-11-20', kind: 'day' }],
    ['a day as 20-Nov-26', '<c r="A1" s="2"><v>46346</v></c>', { text: '2026-11-20', kind: 'day' }],
    [
      'a day with its hour',
      '<c r="A1" s="2"><v>46346.9</v></c>',
      { text: '2026-11-20', kind: 'day' },
    ],
    ['a percentage', '<c r="A1" s="3"><v>0.8241</v></c>', { text: '0.8241', kind: 'number' }],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', { text: 'TRUE', kind: 'text' }],
    [
      'the number of a formula',
      '<c r="A1"><f>B1*25</f><v>82.41000000000001</v></c>',
      { text: '82.41', kind: 'number' },
    ],
    [
      'the text of a formula',
      '<c r="A1" t="str"><f>"F1"&amp;"RMB"</f><v>F1RMB</v></c>',
      { text: 'F1RMB', kind: 'text' },
    ],
    [
      'an error, which is not the same as nothing',
      '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>',
      { text: '#N/A', kind: 'text' },
    ],
  ])('may hold %s', async (_, xml, cell) => {
    const shared = ['<t>Loket</t>', '<r><t>U1 </t></r><r><t>Persyaratan</t></r>'];
    expect(await cells(`<row r="1">${xml}</row>`, { shared, sheets: {} })).toEqual([cell]);
  });

  it.each(['date1904="1"', 'date1904="true"'])(
    'may count its days from 1904 (%s)',
    async (properties) => {
      const day = '<row r="1"><c r="A1" s="1"><v>44884</v></c></row>';
      expect(await cells(day, { properties, sheets: {} })).toEqual([
        { text: '2026-11-20', kind: 'day' },
      ]);
    },
  );

  it('keeps the numbers of its rows, and may leave rows, cells and whole sheets empty', async () => {
    const text = (place: string) => `<c r="${place}" t="inlineStr"><is><t>${place}</t></is></c>`;
    const sheets = {
      Kosong: '',
      Data: `<row r="3">${text('B3')}</row><row r="4"/><row r="7">${text('A7')}${text('C7')}</row>`,
    };
    const { sheets: read } = await fileOf(handmadeWorkbook({ sheets }));
    expect(read.map(({ name }) => name)).toEqual(['Kosong', 'Data']);
    expect(read[0]?.rows).toEqual([]);
    const texts = read[1]?.rows.map((row) => [row.number, row.cells.map((cell) => cell.text)]);
    expect(texts).toEqual([
      [3, ['', 'B3', '']],
      [7, ['A7', '', 'C7']],
    ]);
  });
});
