/** A workbook as other programs read its parts, and as LibreOffice prints it. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '#functions/tables/row-height.ts';
import { writeWorkbook } from '#functions/tables/write-workbook.ts';
import { workbookOf } from '#shared/report/workbook.ts';
import { libreOffice, printedPages, withoutLibreOffice } from '../../fixtures/libre-office.ts';
import { mixedRespondents, reportOfRespondents } from '../../fixtures/report.ts';

const programme =
  `Menambah loket pada jam sibuk ${'dan menata ulang ruang tunggu '.repeat(5)}`.trim();
const report = reportOfRespondents(mixedRespondents(), {
  plan: [
    {
      ...{ service: null, element: 'time', programme, horizon: 'short', progress: 0 },
      ...{ office: 'other', department: 'b'.repeat(199), dueDay: '2026-12-31' },
    },
  ],
});
const sheets = workbookOf(report, 'Tahun 2026', 'id');

let file: ArrayBuffer;
const parts = new Map<string, string>();
beforeAll(async () => {
  file = await writeWorkbook(sheets, 'Dinas A & B, Tahun 2026');
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(file)))) {
    parts.set(name, strFromU8(bytes));
  }
});
const sheetXml = (at: number) => parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '';

it('writes formulas without a sign before them (ECMA-376, part 1, 18.3.1.40)', () => {
  const formulas = sheets.flatMap((_, at) => [...sheetXml(at).matchAll(/<f>(.*?)<\/f>/g)]);
  expect(formulas.length).toBeGreaterThan(60);
  expect(formulas.filter(([, formula]) => formula?.startsWith('='))).toEqual([]);
});

it('lays all columns of a sheet beside one another on A4, with the headings on every page', () => {
  for (const [at, { name, paper, repeated, widths, rows }] of sheets.entries()) {
    const xml = sheetXml(at);
    expect(xml, name).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml, name).toContain(
      `<pageSetup paperSize="9" orientation="${paper === 'lying' ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    );
    expect(xml, name).toContain('<oddHeader>&amp;LDinas A &amp;&amp; B, Tahun 2026</oddHeader>');
    const last = String.fromCharCode(64 + widths.length);
    const names = parts.get('xl/workbook.xml') ?? '';
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="${at}">'${name}'!$A$1:$${last}$${rows.length}<`,
    );
    const titles = `"_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$1:$${repeated}<`;
    expect(names.includes(titles), name).toBe(repeated > 0);
  }
});

it('makes a row as high as its longest text', () => {
  expect(linesOf('pendek', 20)).toBe(1);
  expect(linesOf('dua kata', 5)).toBe(2);
  expect(linesOf('a'.repeat(41), 20)).toBe(3);
  expect(linesOf('satu\ndua', 20)).toBe(2);
});

describe.skipIf(libreOffice === undefined)(`in LibreOffice (else: ${withoutLibreOffice})`, () => {
  it('prints a page for each sheet, none of them cut', async () => {
    expect(await printedPages(file, 'xlsx')).toHaveLength(sheets.length);
  }, 120_000);
});
