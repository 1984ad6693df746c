/** What a head writes into the report of a unit and period, as the public then reads it. */
import { expect, test } from '@playwright/test';
import { daysBefore } from '#shared/local-time.ts';
import { formatDay, periodBefore } from '#shared/publication/period.ts';
import { lastQuarter } from '../../../tools/pages/answered-periods.ts';
import { expectAccessible } from '../accessible.ts';
import { ownUnit, pageOf, signInAs } from './sign-in.ts';
import { uniqueWord } from './unique-word.ts';

/** Not the last quarter, which other tests read. */
const { id: period, to: lastDay } = periodBefore(lastQuarter);
const dated = daysBefore(lastDay, -15);
const texts = `/panel/unit/${ownUnit}/laporan?period=${period}`;
const report = `/laporan/${ownUnit}?period=${period}`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a head fills in what was written by hand, and the report says it', async ({ page }) => {
    const word = uniqueWord();
    await signInAs(page, 'head');
    await page.goto(`/panel/unit/${ownUnit}`);
    await page.getByRole('link', { name: 'Laporan', exact: true }).click();
    await page.getByRole('combobox', { name: 'Periode' }).selectOption(period);
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await page.getByLabel('Nomor laporan').fill(`12/SKM/${word}`);
    await page.getByLabel('Tanggal laporan').fill(dated);
    await page.getByLabel('Anggota').fill('Petugas loket\nPengolah data');
    const weak = page.locator('.element').first();
    await weak.getByLabel('Penyebab').fill(`Loket terlalu sedikit ${word}`);
    await weak.getByLabel('Saran').fill(`Menambah loket ${word}`);
    await weak.getByLabel('Penanggung jawab').fill(`Bidang ${word}`);
    await page.locator('#tim').getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByRole('status')).toHaveText(/Tersimpan/);
    await expect(page.getByLabel('Anggota')).toHaveValue('Petugas loket\nPengolah data');

    await page.getByRole('link', { name: /^Buka laporan/ }).click();
    await expect(page.locator('.cover')).toContainText(`12/SKM/${word}`);
    await expect(page.locator('.cover')).toContainText(formatDay(dated).id);
    await expect(page.locator('#team')).toContainText('Pengolah data');
    await expect(page.locator('#priorities')).toContainText(`Loket terlalu sedikit ${word}`);
    await expect(page.locator('#priorities')).toContainText(`Bidang ${word}`);
    await expect(page.locator('#advice')).toContainText(`Menambah loket ${word}`);
    await expect(page.locator('#signature')).toContainText(formatDay(dated).id);
  });

  test('what looks like personal data is asked about, and nothing that was typed is lost', async ({
    browser,
  }) => {
    const page = await pageOf(browser, 'head', 'dinkes');
    await page.goto('/panel/unit/dinkes/laporan?period=2025');
    await page.getByLabel('Ketua pelaksana').fill('Ibu Sri Wahyuni, 0812-3456-7890');
    await page.getByLabel('Latar belakang masalah').fill('Antrean panjang sejak pagi.');
    await page.getByRole('button', { name: 'Simpan' }).first().click();
    await expect(page.getByRole('alert')).toContainText('akan dibaca siapa saja');
    await expect(page.getByLabel('Ketua pelaksana')).toHaveValue('Ibu Sri Wahyuni, 0812-3456-7890');
    await expect(page.getByLabel('Latar belakang masalah')).toHaveValue(
      'Antrean panjang sejak pagi.',
    );
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Simpan' }).last().click();
    await expect(page.getByRole('status')).toHaveText(/Tersimpan/);
    await page.goto('/laporan/dinkes?period=2025');
    await expect(page.locator('#team')).toContainText('Ibu Sri Wahyuni');
    await expect(page.locator('#background')).toContainText('Antrean panjang sejak pagi.');
  });

  test('two who write the same field find out about each other', async ({ browser }) => {
    const [first, second] = [
      await pageOf(browser, 'head', 'dinsos'),
      await pageOf(browser, 'administrator'),
    ];
    for (const page of [first, second]) {
      await page.goto('/panel/unit/dinsos/laporan?period=2025');
    }
    const save = { name: 'Simpan' } as const;
    await first.getByLabel('Nomor laporan').fill('1/2025');
    await first.getByRole('button', save).first().click();
    await second.getByLabel('Nomor laporan').fill('2/2025');
    await second.getByRole('button', save).first().click();
    await expect(second.getByRole('alert')).toContainText('sementara itu ditulis “1/2025”');
    await expect(second.getByLabel('Nomor laporan')).toHaveValue('2/2025');
    await second.getByRole('button', save).first().click();
    await expect(second.getByRole('status')).toHaveText(/Tersimpan/);
  });
});

test('staff read what was written, and cannot write', async ({ page }) => {
  await signInAs(page, 'staff');
  await page.goto(texts);
  await expect(page.getByText('Hanya kepala unit dan pengelola kota')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Simpan' })).toHaveCount(0);
  await page.goto(report);
  await expect(page.locator('.report')).toBeVisible();
});

test('the form is accessible, with an error too', async ({ page }) => {
  await signInAs(page, 'head');
  await page.goto(texts);
  await expectAccessible(page);
  await page.getByLabel('NIP penanda tangan').fill('12');
  await page.getByRole('button', { name: 'Simpan' }).first().click();
  await expect(page.getByRole('alert')).toContainText('tulis 18 angka');
  await expect(page.getByLabel('NIP penanda tangan')).toHaveValue('12');
  await expectAccessible(page);
});
