/** The reader of tables runs in workerd too, whose decoders and limits are its own. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '#functions/tables/read-file.ts';
import {
  filesOfSameRows,
  handmadeParts,
  handmadeWorkbook,
  sameRows,
} from '../fixtures/table-files.ts';
import { keptWorkbook } from './kept-workbook.ts';

describe('in workerd the same rows are read of', () => {
  it.each(filesOfSameRows)('%s', async (_, bytes) => {
    const read = await readFile(await bytes);
    const rows = read.ok ? read.file.sheets[0]?.rows : undefined;
    expect(rows?.map(({ cells }) => cells.map(({ text }) => text))).toEqual(sameRows);
  });
});

describe('in workerd', () => {
  it('a workbook of LibreOffice is read', async () => {
    const read = await readFile(keptWorkbook());
    const kinds = read.ok ? read.file.sheets[2]?.rows[0]?.cells : undefined;
    expect(kinds?.map(({ text }) => text)).toEqual([
      ...['2026-11-20', '2026-11-20', '0.8241', 'TRUE', '#N/A'],
    ]);
  });

  it('a large workbook is read without a thread of its own, which workerd has not', async () => {
    const row = (number: number) =>
      `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${'antre '.repeat(300)}${number}</t></is></c></row>`;
    const rows = Array.from({ length: 1000 }, (_, at) => row(at + 1)).join('');
    const read = await readFile(handmadeWorkbook({ sheets: { Data: rows } }));
    expect(read.ok && read.file.sheets[0]?.rows).toHaveLength(1000);
  });

  it('a bomb is not unpacked', async () => {
    const blank = new Uint8Array(30_000_000).fill(32);
    const bomb = zipSync({
      ...handmadeParts({ sheets: { Data: '' } }),
      'xl/worksheets/sheet9.xml': blank,
    });
    expect(await readFile(bomb)).toEqual({ ok: false, why: 'tooLarge' });
  });
});
