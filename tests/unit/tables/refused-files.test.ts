/** A file that is no table is known by its bytes, and one that would unpack to more than is read is not unpacked. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largestFile, readFile } from '#functions/tables/read-file.ts';
import { mostUnpacked } from '#functions/tables/unpack-workbook.ts';
import { refusals } from '#shared/tables/file-kind.ts';
import { handmadeParts, handmadeWorkbook, utf8 } from '../../fixtures/table-files.ts';

const bytes = (...values: readonly (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === 'number' ? [value] : Array.from(value, (letter) => letter.charCodeAt(0)),
    ),
  );
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter, 0]);
const whyOf = async (file: Uint8Array) => {
  const read = await readFile(file);
  return read.ok ? 'read' : read.why;
};
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('a file is refused', () => {
  it.each([
    ['an old workbook', 'xls', bytes(...compound, ...wide('Workbook'))],
    ['a locked workbook', 'locked', bytes(...compound, ...wide('EncryptedPackage'))],
    ['an old document', 'document', bytes(...compound, ...wide('WordDocument'))],
    ['a PDF', 'pdf', bytes('%PDF-1.7\n')],
    ['a JPEG', 'picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['a PNG', 'picture', bytes(0x89, 'PNG\r\n')],
    ['a photo of a phone', 'picture', bytes(0, 0, 0, 0x18, 'ftypheic')],
    ['a bitmap', 'picture', bytes('BM', 9, 9, 0, 0, 0, 0, 0, 0)],
    ['a ZIP', 'archive', zipSync({ 'a.csv': utf8('a,b') })],
    ['an empty ZIP', 'archive', zipSync({})],
    ['a RAR', 'archive', bytes('Rar!', 0x1a, 7, 0)],
    [
      'an OpenDocument sheet',
      'ods',
      zipSync({ 'content.xml': utf8('<a/>'), 'META-INF/manifest.xml': utf8('<a/>') }),
    ],
    ['a binary workbook', 'xlsb', zipSync({ 'xl/workbook.bin': bytes(1) })],
    ['a Word document', 'document', zipSync({ '[Content_Types].xml': utf8('<a/>') })],
    ['rich text', 'document', bytes('{\\rtf1')],
    ['a web page called .xls', 'webPage', utf8('\uFEFF\n<html><table><tr><td>1</td></tr></table>')],
    ['XML called .xls', 'webPage', utf8('<?xml version="1.0"?><Workbook/>')],
    ['a program', 'noText', bytes('MZ', 0x90, 0, 3, 0, 0, 0)],
    ['UTF-16 without its mark', 'noText', bytes(...wide('a,b'))],
    ['half a workbook', 'broken', handmadeWorkbook({ sheets: { Data: one } }).subarray(0, 900)],
    ['a workbook of no XML', 'broken', zipSync({ 'xl/workbook.xml': utf8('<workbook') })],
    ['an open quote', 'openQuote', utf8('a,b\n"1,2\n')],
    ['a file of any kind that is too large', 'tooLarge', new Uint8Array(largestFile + 1)],
  ] as const)('%s, with what to do', async (_, why, file) => {
    expect(await whyOf(file)).toBe(why);
    expect(Object.values(refusals[why]).every((text) => text.length > 20)).toBe(true);
  });
});

describe('a bomb is not unpacked', () => {
  const parts = handmadeParts({ sheets: { Data: one } });
  const blank = new Uint8Array(mostUnpacked + 1).fill(32);
  const bomb = zipSync({ ...parts, 'xl/worksheets/sheet2.xml': blank });

  it('that says how large it is', async () => {
    expect(bomb.length).toBeLessThan(20_000);
    expect(await whyOf(bomb)).toBe('tooLarge');
  });

  it('that lies about it', async () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 <= lying.length; at += 1) {
      if (view.getUint32(at, true) === blank.length) view.setUint32(at, 10, true);
    }
    expect(await whyOf(lying)).toBe('tooLarge');
  });

  it.each([
    ['a row far below', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ['a row beyond all numbers', '<row r="1e9"><c r="A1"><v>1</v></c></row>'],
    ['a column far to the right', '<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'],
  ])('by %s', async (_, xml) => {
    expect(await whyOf(handmadeWorkbook({ sheets: { Data: xml } }))).toBe('tooLarge');
  });

  it('but a picture in a workbook is no bomb', async () => {
    const picture = { 'xl/media/image1.png': blank };
    expect(await whyOf(zipSync({ ...parts, ...picture }))).toBe('read');
  });
});

it('a workbook may have entries whose names are not ASCII', async () => {
  const parts = handmadeParts({ sheets: { Data: one } });
  expect(await whyOf(zipSync({ ...parts, 'docProps/café.xml': strToU8('<a/>') }))).toBe('read');
});
