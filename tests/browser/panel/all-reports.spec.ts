/** The reports of all departments at once, for those who see the whole city. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { lastQuarter } from '../../../tools/pages/answered-periods.ts';
import { expectAccessible } from '../accessible.ts';
import { pageOf, signInAs } from './sign-in.ts';

const path = `/panel/kota/laporan/semua?period=${lastQuarter.id}`;

test('one ZIP holds a document, a PDF and a workbook of each, and says how far it is', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'administrator');
  await page.goto(path);
  await expectAccessible(page);
  const units = await page.locator('#reports li').count();
  const download = page.waitForEvent('download', { timeout: 150_000 });
  await page.getByRole('button', { name: 'Unduh semua (ZIP)' }).click();
  await expect(page.locator('#zip-progress')).toContainText(`/ ${units}`);
  const file = await download;
  expect(file.suggestedFilename()).toMatch(
    new RegExp(`^laporan-skm-semua-unit-${lastQuarter.id}-[\\d-]+\\.zip$`),
  );
  const names = Object.keys(unzipSync(new Uint8Array(readFileSync(await file.path()))));
  expect(names.filter((name) => !name.includes('-edisi-'))).toHaveLength(units * 3);
  expect(names).toEqual(
    expect.arrayContaining([
      expect.stringMatching(new RegExp(`^laporan-skm-rsud-${lastQuarter.id}`)),
    ]),
  );
  await expect(page.getByRole('status')).toHaveText('Selesai. ZIP ada di unduhan Anda.');
});

test('a report that cannot be made is named, and stops no other', async ({ page }) => {
  test.slow();
  await signInAs(page, 'administrator');
  await page.goto(path);
  await page.locator('#reports li').evaluateAll((rows) => {
    const kept = ['Dinas Kesehatan', 'Dinas Sosial'];
    for (const row of rows) {
      if (!kept.includes(row.getAttribute('data-name') ?? '')) row.remove();
    }
  });
  await page.route(/report\.xlsx\?department=dinkes/, (route) => route.abort());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh semua (ZIP)' }).click();
  const file = await (await download).path();
  const names = Object.keys(unzipSync(new Uint8Array(readFileSync(file))));
  const running = names.filter((name) => !name.includes('-edisi-'));
  expect(running.map((name) => name.split('.').at(-1)).toSorted()).toEqual(['docx', 'pdf', 'xlsx']);
  await expect(page.getByRole('status')).toContainText('Dinas Kesehatan');
  await expect(page.getByRole('status')).not.toContainText('Dinas Sosial');
});

test('without JavaScript each is a link, to its document too', async ({ browser }) => {
  const page = await pageOf(browser, 'auditor');
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Unduh semua (ZIP)' })).toBeHidden();
  const row = page.locator('#reports li', { hasText: 'Dinas Kesehatan' });
  await expect(row.getByRole('link', { name: 'DOCX' })).toHaveAttribute(
    'href',
    `/laporan.docx?department=dinkes&period=${lastQuarter.id}`,
  );
  await page.getByLabel('Sertakan laporan setiap layanan').check();
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await expect(page.locator('#reports li', { hasText: 'Pencatatan Sipil: KTP-el' })).toHaveCount(1);
});
