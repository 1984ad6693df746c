/** The PDF of a report says what its page says, on numbered pages, and is the same bytes whenever it is written. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Run } from '#site/components/report/document/block.ts';
import { type ReportText, readReportPage } from '#site/components/report/document/read-page.ts';
import { linesOf } from '#site/components/report/pdf/lines.ts';
import { pdfOf } from '#site/components/report/pdf/pdf-of.ts';
import { writePdf } from '#site/components/report/pdf/write-pdf.ts';
import { pdfPages } from '../../../tools/print/pdf-pages.ts';
import { pdfTexts } from '../../../tools/print/pdf-texts.ts';

const run = (text: string, more: Partial<Run> = {}): Run => ({
  ...{ text, isBold: false, isSmall: false, isNewLine: false },
  ...more,
});
const row = (cells: readonly string[], isHead = false) => ({
  isHead,
  cells: cells.map((text, at) => ({
    runs: [run(text)],
    ...{ isHeading: isHead, isNumber: at === 1, columns: 1 },
  })),
});
const table = (caption: string, rows: number, text = 'Persyaratan'): Block => ({
  ...{ kind: 'table', caption },
  rows: [
    row(['Unsur', 'NRR'], true),
    ...Array.from({ length: rows }, (_, at) => row([`${text} ${at + 1}`, '3,250'])),
  ],
});
const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({
  ...{ kind: 'paragraph', look: 'plain' },
  runs: [run(text)],
});

const report: ReportText = {
  header: 'Laporan SKM · Dinas A & B',
  footer: 'Pemerintah Kota · edisi 1',
  language: 'id',
  day: '2027-01-05',
  blocks: [
    { kind: 'cover', look: 'title', runs: [run('Laporan Hasil Survei')] },
    { kind: 'fact', name: 'Nomor', value: '12/SKM' },
    { kind: 'fact', name: 'Tanggal', value: '' },
    { kind: 'contents', title: 'Daftar isi' },
    heading(1, 'Bab I. Pendahuluan'),
    { ...{ kind: 'paragraph', look: 'key' }, runs: [run('81,02'), run('Mutu B: Baik')] },
    paragraph('Selisihnya −0,5 poin, naik ≥ 2 → “Şükran” Žižek 😀.'),
    { ...{ kind: 'item', list: 1, isNumbered: true }, runs: [run('Pertama')] },
    { ...{ kind: 'item', list: 2, isNumbered: true }, runs: [run('Mulai lagi')] },
    table('Unsur', 120),
    heading(1, 'Bab II. Penutup'),
    { ...{ kind: 'paragraph', look: 'signature' }, runs: [run('Sri', { isBold: true })] },
  ],
};

const flat = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');

describe('a PDF', () => {
  let bytes: Uint8Array;
  let pages: readonly string[];
  beforeAll(async () => {
    bytes = await writePdf(report);
    pages = (await pdfTexts(bytes)).map(flat);
  });

  it('is A4, each page but the cover numbered, with what it is of at its edges', () => {
    for (const { width, height } of pdfPages(Buffer.from(bytes))) {
      expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
    }
    expect(pages[0]).not.toContain('Halaman');
    for (const [at, text] of pages.entries()) {
      if (at === 0) continue;
      expect(text).toContain(`Halaman ${at + 1} / ${pages.length}`);
      expect(text).toContain('Laporan SKM · Dinas A & B');
    }
  });

  it('lists its chapters with the pages on which they stand', () => {
    const last = pages.findLastIndex((text) => text.includes('Bab II. Penutup')) + 1;
    expect(pages[1]).toMatch(/Bab I\. Pendahuluan 3/);
    expect(pages[1]).toMatch(new RegExp(`Bab II\\. Penutup ${last}`));
  });

  it('has every row once, and the head of a table on each page that it goes on to', () => {
    const all = pages.join(' ');
    for (let at = 1; at <= 120; at += 1) {
      expect(all.split(`Persyaratan ${at} `)).toHaveLength(2);
    }
    const with3 = pages.filter((text) => text.includes('3,250'));
    expect(with3.length).toBeGreaterThan(2);
    for (const text of with3) expect(text).toContain('Unsur NRR');
  });

  it('has its figure, lists that begin anew, and room for what is not written yet', () => {
    expect(pages[2]).toContain('81,02 Mutu B: Baik');
    expect(pages[2]).toContain('1. Pertama 1. Mulai lagi');
    expect(pages[0]).toMatch(/Nomor : 12\/SKM Tanggal : …/);
  });

  it('writes what people type, and marks what no letters are there for', () => {
    expect(pages[2]).toContain('Selisihnya −0,5 poin, naik >= 2 -> “Şükran” Žižek ¤.');
  });

  it('says its title, its language and its parts to whoever cannot see it', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/Lang (id-ID)');
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('/DisplayDocTitle true');
    for (const tag of ['H1', 'TOCI', 'LBody', 'TH', 'TD']) expect(raw).toContain(`/S /${tag}`);
    expect(raw).toMatch(/\/FontFile2/);
  });

  it('is the same bytes whenever it is written, and others of another text', async () => {
    expect(Buffer.from(await writePdf(report)).equals(bytes)).toBe(true);
    const other = await writePdf({ ...report, blocks: [...report.blocks, paragraph('Lagi.')] });
    expect(Buffer.from(other).equals(bytes)).toBe(false);
  });
});

it('a row that no page holds is continued, and no word of it is lost', async () => {
  const words = Array.from({ length: 4000 }, (_, at) => `kata${at}`);
  const long: Block = {
    ...{ kind: 'table', caption: 'Panjang' },
    rows: [row([words.join(' '), '1'])],
  };
  const all = flat((await pdfTexts(await writePdf({ ...report, blocks: [long] }))).join(' '));
  expect(words.filter((word) => !all.includes(word))).toEqual([]);
});

it('no line is wider than its room, be a word of it or not', () => {
  const measure = (text: string) => text.length * 5;
  const text = 'Sangat Pertanggungjawabanpelayanankependudukan dan/atau pencatatan';
  const lines = linesOf([run(text)], 80, { size: 10, small: 8 }, measure);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(80);
  const said = lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('');
  expect(said.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

it('a page that shows no report has none', async () => {
  expect(await pdfOf('<main><h1>Tidak ada</h1></main>')).toBeUndefined();
  const page =
    '<article lang="en" data-file="laporan-skm-kota-2026-2027-01-05"><h2>One</h2></article>';
  expect(readReportPage(page)?.day).toBe('2027-01-05');
});
