/** The official report: on the screen, on A4 paper, and as a workbook that LibreOffice recalculates. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '#shared/report/report.ts';
import { elementList } from '#shared/survey/elements.ts';
import { answeredYear, lastQuarter } from '../../../tools/pages/answered-periods.ts';
import { pdfPages } from '../../../tools/print/pdf-pages.ts';
import { pdfTexts } from '../../../tools/print/pdf-texts.ts';
import { libreOffice, withoutLibreOffice } from '../../fixtures/libre-office.ts';
import { recalculate } from '../../fixtures/recalculate.ts';

const path = `/laporan/disdukcapil?period=${lastQuarter.id}`;

const readApi = async (page: Page, query: string): Promise<Report> =>
  (await page.request.get(`/api/v1/reports/report.json?${query}`)).json();

const comma = (value: number, decimals = 2) => value.toFixed(decimals).replace('.', ',');

const figureOf = ({ results: { figure } }: Report) => {
  if (!('index' in figure)) throw new Error('the sample data have an index');
  return figure;
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the report carries the numbers of the API, and every chapter of the regulation', async ({
    page,
  }) => {
    const report = await readApi(page, `department=disdukcapil&period=${lastQuarter.id}`);
    const figure = figureOf(report);
    await page.goto(path);
    const text = await page.locator('.report').innerText();
    expect(text).toContain(comma(figure.index));
    expect(text).toContain(`${comma(figure.interval.low)}–${comma(figure.interval.high)}`);
    expect(text).toContain(`${figure.respondents.toLocaleString('id-ID')} responden`);
    for (const { mean, weighted } of report.index?.rows ?? []) {
      expect(text).toContain(comma(mean, 3));
      expect(text).toContain(comma(weighted, 4));
    }
    for (const title of [
      'Ringkasan eksekutif',
      'Latar belakang',
      'Tujuan',
      'Dasar hukum',
      'Tim dan jadwal',
      'Metode',
      'Populasi, sampel, dan jumlah jawaban',
      'Profil responden',
      'NRR setiap unsur dan IKM',
      'Analisis univariat',
      'Analisis bivariat',
      'Dibandingkan dua tahun sebelumnya',
      'Rencana tindak lanjut (RTL)',
      'Kesimpulan',
      'Pengesahan',
      'Daftar istilah',
    ]) {
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    }
  });

  test('what is imported is called imported wherever it stands', async ({ page }) => {
    const { previous } = await readApi(page, `department=rsud&period=${answeredYear}`);
    const imported = previous.flatMap((each) => (each.origin === 'imported' ? each.result : []));
    expect(imported.length).toBeGreaterThan(0);
    await page.goto(`/laporan/rsud?period=${answeredYear}`);
    const rows = page.locator('#years tbody tr');
    for (const { index } of imported) {
      await expect(rows.filter({ hasText: comma(index) }).first()).toContainText(
        'diimpor, bukan dihitung dari jawaban di sistem ini',
      );
    }
  });

  test('a unit that too few have rated has a report that says so, and no number', async ({
    page,
  }) => {
    await page.goto('/laporan/disdukcapil?period=2001');
    await expect(page.locator('#summary')).toContainText('belum cukup responden');
    await expect(page.locator('#index table')).toHaveCount(0);
    await expect(page.locator('#univariate')).toHaveCount(0);
  });
});

test('it prints on A4 with its numbers on every page, and no page is empty', async ({ page }) => {
  const report = await readApi(page, `department=disdukcapil&period=${lastQuarter.id}`);
  await page.goto(path);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const sheets = pdfPages(pdf);
  expect(sheets.length).toBeGreaterThan(8);
  for (const { width, height } of sheets) {
    expect(Math.abs(width - 210)).toBeLessThan(0.3);
    expect(Math.abs(height - 297)).toBeLessThan(0.3);
  }
  const texts = await pdfTexts(pdf);
  const all = texts.join('\n');
  expect(all).toContain(comma(figureOf(report).index));
  for (const { element } of report.index?.rows ?? []) {
    const { code } = elementList.find(({ key }) => key === element) ?? { code: '' };
    expect(all).toContain(code);
  }
  const [cover, , ...pages] = texts;
  expect(cover).toContain('Dinas Kependudukan dan Pencatatan Sipil');
  expect(cover).not.toContain('Halaman');
  for (const [at, text] of pages.entries()) {
    expect(text).toContain(`Halaman ${at + 3} / ${texts.length}`);
    expect(text).toContain('Laporan SKM · Dinas Kependudukan');
    expect(text.length).toBeGreaterThan(450);
  }
});

test('the site around the report is not printed, nor the tools above it', async ({ page }) => {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.site-header', '.site-footer', '.chooser', 'aside.demo']) {
    await expect(page.locator(part).first()).toBeHidden();
  }
  await expect(page.locator('.stamp').first()).toHaveText('DATA CONTOH: angkanya rekaan');
});

test('it keeps its period in the other language, and leads to the files of the same unit', async ({
  page,
}) => {
  await page.goto(path);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`/en${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Satisfaction Survey Report');
  const workbook = page.getByRole('link', { name: 'Workbook (XLSX)' });
  await expect(workbook).toHaveAttribute(
    'href',
    `/api/v1/reports/report.xlsx?department=disdukcapil&period=${lastQuarter.id}&lang=en`,
  );
});

test('the results page and the publication card lead to it', async ({ page }) => {
  await page.goto(`/hasil/disdukcapil?period=${lastQuarter.id}`);
  await page.getByRole('link', { name: 'Laporan resmi' }).click();
  await expect(page).toHaveURL(path);
  await page.getByRole('link', { name: 'Kartu publikasi' }).click();
  await page.getByRole('link', { name: 'Laporan resmi' }).click();
  await expect(page).toHaveURL(path);
});

test('LibreOffice recalculates its workbook to the index of the API', async ({ page }) => {
  test.skip(libreOffice === undefined, withoutLibreOffice);
  const queries = [`department=disdukcapil&period=${lastQuarter.id}`, `period=${answeredYear}`];
  const workbooks = await Promise.all(
    queries.map(async (query) =>
      (await page.request.get(`/api/v1/reports/report.xlsx?${query}`)).body(),
    ),
  );
  for (const [at, recalculated] of recalculate(workbooks).entries()) {
    const { index, grade } = figureOf(await readApi(page, queries[at] ?? ''));
    const summary = recalculated.get('Ringkasan') ?? [];
    const beside = (label: string) => summary.find(([first]) => first === label)?.[1];
    expect(Number(beside('IKM dihitung ulang di sini')).toFixed(2)).toBe(index.toFixed(2));
    expect(beside('Mutu')).toBe(grade);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the document, ${javaScriptEnabled ? 'made by the page' : 'made by the Worker'}`, () => {
    test.use({ javaScriptEnabled });

    test('says what the page says', async ({ page }) => {
      await page.goto(path);
      const headings = await page.locator('.report :is(h2, h3)').allInnerTexts();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Dokumen untuk diedit (DOCX)' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(
        new RegExp(`^laporan-skm-disdukcapil-${lastQuarter.id}-[\\d-]+\\.docx$`),
      );
      const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
      const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      const text = body.replaceAll(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');
      for (const heading of headings) expect(text).toContain(heading);
      expect(text).toContain(
        comma(
          figureOf(await readApi(page, `department=disdukcapil&period=${lastQuarter.id}`)).index,
        ),
      );
    });
  });
}

test('an address of a document that names no unit says so', async ({ page }) => {
  for (const query of ['department=dinas-ajaib', 'department=../panel', 'period=besok']) {
    const answer = await page.request.get(`/laporan.docx?${query}`);
    expect([404, 422]).toContain(answer.status());
    expect(answer.headers()['content-type']).toContain('text/html');
  }
});

test('what does not exist has no report', async ({ page }) => {
  expect((await page.goto('/laporan/dinas-ajaib'))?.status()).toBe(404);
  expect((await page.goto('/laporan/rsud?period=besok'))?.status()).toBe(422);
});
