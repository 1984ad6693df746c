/** The administrator brings in results from before this system; the auditor reads them. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { earlierColumns } from '#shared/report/earlier-file.ts';
import { expectAccessible } from '../accessible.ts';
import { signInAs } from './sign-in.ts';

const path = '/panel/kota/hasil-terdahulu';
const row = (unit: string, period: string) =>
  `${unit};${period};212;81,75;;;;;;;;;;https://kota.example/skm-${period}.pdf`;

/** Of LibreOffice: headings in Indonesian, below a title, on its second sheet. */
const workbook = join(import.meta.dirname, '..', '..', 'fixtures', 'files', 'libre-office.xlsx');

async function check(page: Page, ...rows: readonly string[]): Promise<void> {
  const text = [earlierColumns.join(';'), ...rows].join('\r\n');
  await page.getByLabel('File tabel').setInputFiles({
    name: 'hasil.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Periksa file' }).click();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a file is checked, imported, listed with its mark, and taken out again', async ({
    page,
    browser,
  }) => {
    await signInAs(page, 'administrator');
    await page.goto(path);
    await check(page, row('dinkes', '2021'), row('dukun', '2021'));
    await expect(page.getByRole('alert')).toContainText('baris 3, kolom unit');
    await check(page, row('dinkes', '2021'), row('dinkes', '2020'));
    await page.getByRole('button', { name: 'Impor 2 baris' }).click();
    await expect(page.getByRole('status')).toHaveText('Hasil sudah diimpor: 2.');
    const line = page.getByRole('listitem').filter({ hasText: 'Dinas Kesehatan · Tahun 2021' });
    await expect(line).toContainText('IKM 81,75 (B) · 212 responden');
    await expect(line).toContainText('diimpor, bukan dihitung dari jawaban di sistem ini');

    const another = await browser.newContext({ javaScriptEnabled: false });
    const inspector = await another.newPage();
    await signInAs(inspector, 'auditor');
    await inspector.goto(path);
    await expect(inspector.getByText('Dinas Kesehatan · Tahun 2021')).toBeVisible();
    await expect(inspector.getByLabel('File tabel')).toHaveCount(0);
    await expect(inspector.getByRole('link', { name: /^Hapus/ })).toHaveCount(0);
    await another.close();

    const mark = 'Diumumkan sebelum ada sistem ini, tidak dihitung di sini:';
    await page.goto('/hasil/dinkes?period=2021');
    await expect(page.getByRole('paragraph').filter({ hasText: mark })).toContainText(
      'IKM 81,75, mutu B (Baik), 212 responden',
    );
    await page.goto('/hasil?period=2021');
    await expect(page.locator('.few').filter({ hasText: mark })).toContainText(
      'Dinas Kesehatan: IKM 81,75 (B, Baik), 212 responden',
    );
    await page.goto(path);
    for (const year of ['2021', '2020']) {
      await page.getByRole('link', { name: `Hapus: Dinas Kesehatan ${year}` }).click();
      await expect(page.getByText(`Dinas Kesehatan · Tahun ${year}`)).toBeVisible();
      await expect(page.getByText('IKM 81,75 (B) · 212 responden')).toBeVisible();
      await expect(page.getByText('tidak lagi membandingkan dengannya')).toBeVisible();
      await page.getByRole('link', { name: 'Batal' }).click();
      await expect(page.getByText(`Dinas Kesehatan · Tahun ${year}`)).toBeVisible();
      await page.getByRole('link', { name: `Hapus: Dinas Kesehatan ${year}` }).click();
      await page.getByRole('button', { name: 'Ya, hapus hasil ini' }).click();
      await expect(page.getByRole('status')).toHaveText('Hasil impor sudah dihapus.');
    }
    await expect(page.getByText('Dinas Kesehatan · Tahun 2021')).toHaveCount(0);
  });
});

test('a workbook is read as a person would read it, and the page says how, at every width', async ({
  page,
}) => {
  await signInAs(page, 'administrator');
  await page.goto(path);
  await page.getByLabel('File tabel').setInputFiles(workbook);
  await page.getByRole('button', { name: 'Periksa file' }).click();
  await expect(page.getByText('Yang dibaca lembar "Hasil". Yang tidak dibaca')).toBeVisible();
  await expect(page.getByText('Jumlah responden: "1.234" dibaca 1234')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Impor 2 baris' })).toBeVisible();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
});
