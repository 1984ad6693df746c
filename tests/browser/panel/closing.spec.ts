/** A quarter is closed by its head and two administrators, published, and corrected once; anybody reads both editions. */
import { expect, type Page, test } from '@playwright/test';
import type { CityClosings } from '#shared/closing/panel-views.ts';
import { lastQuarter } from '../../../tools/pages/answered-periods.ts';
import { pdfTexts } from '../../../tools/print/pdf-texts.ts';
import { administratorCookie } from './administrator.ts';
import { pageOf } from './sign-in.ts';

const period = lastQuarter.id;
const reason = 'Dua puluh lembar kertas tertinggal di loket.';

/** A department of the made-up city that has not checked yet. */
async function undoneUnit(page: Page): Promise<string> {
  const answer = await page.request.get(`/api/panel/closings?period=${period}`, {
    headers: { Cookie: await administratorCookie() },
  });
  const { chosen }: CityClosings = await answer.json();
  const found = chosen?.units.find(({ unit, state }) => unit !== '' && state === 'draft');
  if (found === undefined) throw new Error('The made-up city has no department left to close.');
  return found.unit;
}

test('a quarter goes from the head to the public, and is corrected', async ({ browser, page }) => {
  const unit = await undoneUnit(page);
  const unitPath = `/panel/unit/${unit}/penutupan?period=${period}`;
  const head = await pageOf(browser, 'head', unit);
  const administrator = await pageOf(browser, 'administrator');
  const press = async (who: Page, name: string) => {
    await who.goto(unitPath);
    await who.getByRole('button', { name, exact: true }).click();
    await expect(who.getByRole('status')).toHaveText('Tersimpan.');
  };
  const close = async () => {
    await press(head, 'Nyatakan sudah diperiksa');
    await press(administrator, 'Setujui');
    await press(administrator, 'Umumkan');
  };

  await page.goto(`/hasil/${unit}?period=${period}`);
  await expect(page.getByText('Belum diumumkan')).toBeVisible();
  await close();
  await page.reload();
  await page.getByRole('link', { name: /^Edisi 1, diumumkan/ }).click();
  await expect(page.getByRole('heading', { name: 'Angka edisi ini' })).toBeVisible();

  // Opened by an administrator before another began the correction: the second of two is told.
  const late = await pageOf(browser, 'administrator');
  await late.goto(unitPath);
  for (const who of [administrator, late]) {
    if (who === administrator) await who.goto(unitPath);
    await who.getByText('Mulai koreksi').first().click();
    await who.getByLabel('Alasan').fill(reason);
    await who.getByRole('button', { name: 'Mulai koreksi' }).click();
  }
  await expect(late.getByRole('alert')).toContainText('Keadaannya sudah berubah');

  await close();
  await administrator.goto(unitPath);
  await expect(async () => {
    await administrator.reload();
    await expect(administrator.getByRole('link', { name: /^Laporan \(PDF/ })).toBeVisible();
  }).toPass();
  await administrator.getByText('Lampirkan pindaian bertanda tangan').click();
  await administrator.getByLabel('Berkas PDF').setInputFiles({
    ...{ name: 'laporan.pdf', mimeType: 'application/pdf' },
    buffer: Buffer.from('%PDF-1.7 ditandatangani'),
  });
  await administrator.getByRole('button', { name: 'Lampirkan untuk seterusnya' }).click();
  await expect(
    administrator.getByRole('link', { name: /^Pindaian bertanda tangan \(PDF/ }),
  ).toBeVisible();

  await page.goto(`/edisi/${unit}?period=${period}`);
  await expect(page.getByText(reason).first()).toBeVisible();
  // Made by the program from the frozen report: the same pages whenever it is written.
  const at = `department=${unit}&period=${period}&edition=2`;
  const bytesOf = async (path: string) => (await page.request.get(`${path}?${at}`)).body();
  const frozen = await bytesOf('/api/v1/editions/edition.pdf');
  expect(frozen.equals(await bytesOf('/laporan.pdf'))).toBe(true);
  expect((await pdfTexts(frozen))[0]).toContain('Edisi 2, diumumkan');
  await expect(
    page.getByRole('heading', { name: 'Yang berubah dari edisi sebelumnya' }),
  ).toBeVisible();
  await page.getByRole('link', { name: /^Edisi 1, diumumkan/ }).click();
  await expect(page).toHaveURL(/edition=1/);
});
