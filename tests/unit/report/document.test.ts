/** The document of a report says what its page says, in the styles that an office goes on using. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '#site/components/report/document/block.ts';
import { columnWidths } from '#site/components/report/document/column-widths.ts';
import { type ReportText, readReportPage } from '#site/components/report/document/read-page.ts';
import { documentOf } from '#site/components/report/docx/document-of.ts';
import { libreOffice, printedPages, withoutLibreOffice } from '../../fixtures/libre-office.ts';

const page = `<!doctype html><html><body><h1>Situs</h1>
<article class="report" lang="id" data-header="Laporan SKM · Dinas A &#38; B" data-footer="Pemerintah Kota">
<header class="cover"><p class="mark" aria-hidden="true"><svg><text>x</text></svg></p><p>Pemerintah Kota</p>
<h1>Laporan Hasil Survei</h1><p class="unit">Dinas A &amp; B</p>
<dl><dt>Nomor</dt><dd>12/SKM</dd><dt>Tanggal</dt><dd class="blank"></dd></dl></header>
<nav class="contents"><h2>Daftar isi</h2><ol><li><a href="#a">Bab I</a></li></ol></nav>
<section class="chapter"><h2>Bab I. Pendahuluan</h2><section><h3>A. Latar belakang</h3>
<p>Satu  kalimat
dengan <b>tebal</b>.</p><p class="note">Catatan.</p>
<ol><li>Pertama</li><li>Kedua</li></ol><ul><li>Butir</li></ul><ol><li>Mulai lagi</li></ol>
<figure><svg><text>grafik</text></svg></figure>
<table class="ruled"><caption>Unsur</caption><thead><tr><th scope="col">Kode</th><th scope="col" class="numeric">NRR<small>rata-rata</small></th></tr></thead>
<tbody><tr><td>U1</td><td class="numeric">3,250</td></tr><tr class="total"><th scope="row" colspan="2">Jumlah</th></tr></tbody></table>
</section></section>
<section class="chapter"><h2>Bab II. Penutup</h2><div class="signature"><p>Tangerang, 1 Juli 2026</p><p class="room" aria-hidden="true"></p><p><b>Sri</b></p></div></section>
</article></body></html>`;

function read(html: string): ReportText {
  const text = readReportPage(html);
  if (text === undefined) throw new Error('the page shows a report');
  return text;
}

describe('the text of a page', () => {
  const { blocks, header } = read(page);
  const kinds = (kind: string) => blocks.filter((block) => block.kind === kind);

  it('has its headings by level, and no drawings', () => {
    expect(header).toBe('Laporan SKM · Dinas A & B');
    expect(kinds('heading')).toEqual([
      { kind: 'heading', level: 1, text: 'Bab I. Pendahuluan' },
      { kind: 'heading', level: 2, text: 'A. Latar belakang' },
      { kind: 'heading', level: 1, text: 'Bab II. Penutup' },
    ]);
    expect(JSON.stringify(blocks)).not.toContain('grafik');
    expect(JSON.stringify(blocks)).not.toContain('Situs');
  });

  it('has its sentences without the blanks of the source, and what is bold in them', () => {
    const [paragraph] = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
    expect(textOf(paragraph?.runs ?? [])).toBe('Satu kalimat dengan tebal.');
    expect(paragraph?.runs.find(({ isBold }) => isBold)?.text).toBe('tebal');
  });

  it('begins each numbered list anew', () => {
    const lists = blocks.flatMap((block) => (block.kind === 'item' ? [block.list] : []));
    expect(lists).toEqual([1, 1, 2, 3]);
  });

  it('has tables with their heads, numbers and joined cells', () => {
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(table?.caption).toBe('Unsur');
    expect(table?.rows.map(({ isHead }) => isHead)).toEqual([true, false, false]);
    expect(textOf(table?.rows[0]?.cells[1]?.runs ?? [])).toBe('NRR\nrata-rata');
    expect(table?.rows[1]?.cells[1]?.isNumber).toBe(true);
    expect(table?.rows[2]?.cells[0]?.columns).toBe(2);
  });

  it('has the number and date of the cover, or room for them', () => {
    expect(kinds('fact')).toEqual([
      { kind: 'fact', name: 'Nomor', value: '12/SKM' },
      { kind: 'fact', name: 'Tanggal', value: '' },
    ]);
  });

  it('is none of a page that shows no report', async () => {
    expect(readReportPage('<main><h1>Tidak ada</h1></main>')).toBeUndefined();
    expect(await documentOf('')).toBeUndefined();
  });
});

describe('the columns of a table', () => {
  const cell = (text: string) => ({
    runs: [{ text, isBold: false, isSmall: false, isNewLine: false }],
    ...{ isHeading: false, isNumber: false, columns: 1 },
  });
  const row = (...texts: string[]) => ({ isHead: false, cells: texts.map(cell) });

  it('take the whole width, and break no word that there is room for', () => {
    const widths = columnWidths([row('1', 'Penanggungjawab', 'kata '.repeat(60))], 9500);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9500);
    expect(widths[1]).toBeGreaterThan(15 * 100);
    expect(widths[2]).toBeGreaterThan(widths[1] ?? 0);
  });

  it('fit a page however long a word is', () => {
    const widths = columnWidths([row('a'.repeat(199), 'b'.repeat(199), 'c')], 9500);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9500);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });
});

describe('the document', () => {
  const parts = new Map<string, string>();
  let file: ArrayBuffer | undefined;
  beforeAll(async () => {
    file = await documentOf(page);
    for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(file ?? [])))) {
      parts.set(name, strFromU8(bytes));
    }
  });
  const body = () => parts.get('word/document.xml') ?? '';

  it('has real headings, a table of contents, and heads of tables that repeat', () => {
    expect(body().match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2);
    expect(body().match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1);
    expect(body()).toContain('TOC');
    expect(body()).toContain('<w:tblHeader/>');
  });

  it('is A4, in Indonesian, with numbered pages but for the cover', () => {
    expect(body()).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(body()).toContain('<w:titlePg/>');
    expect(parts.get('word/styles.xml')).toMatch(/<w:lang w:val="id-ID"/);
    const footers = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.some(([, xml]) => xml.includes('NUMPAGES') && xml.includes('Halaman'))).toBe(
      true,
    );
  });

  it('is tagged as English where the page is', async () => {
    const english = await documentOf(page.replace('lang="id"', 'lang="en"'));
    const styles = unzipSync(new Uint8Array(english ?? []))['word/styles.xml'];
    expect(strFromU8(styles ?? new Uint8Array())).toMatch(/<w:lang w:val="en-GB"/);
  });

  it.skipIf(libreOffice === undefined)(
    `opens in LibreOffice (else: ${withoutLibreOffice})`,
    async ({ skip }) => {
      const pages = await printedPages(file ?? new ArrayBuffer(0), 'docx');
      if (pages === undefined) return skip(withoutLibreOffice);
      const [cover, contents, text] = pages;
      expect(cover).toContain('Laporan Hasil Survei');
      expect(cover).not.toContain('Halaman');
      expect(contents).toContain('Bab I. Pendahuluan');
      expect(text).toContain('Satu kalimat dengan tebal.');
      expect(text).toContain('Tabel 1. Unsur');
      expect(text).toMatch(/Halaman 3 \/ 3/);
    },
    120_000,
  );
});
