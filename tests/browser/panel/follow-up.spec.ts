/** The follow-up plan, beside the way that `from-score-to-action.spec.ts` walks. */
import { expect, type Page, test } from '@playwright/test';
import { ownUnit, pageOf, signInAs } from './sign-in.ts';

const plan = `/panel/unit/${ownUnit}/tindak-lanjut`;
const another = 'dinkes';

async function propose(page: Page, programme: string, responsible: string): Promise<string> {
  await page.goto(`${plan}/baru?element=U3&theme=antrean`);
  await page.getByLabel('Program atau kegiatan').fill(programme);
  await page.getByLabel('Penanggung jawab').selectOption({ label: responsible });
  await page.getByLabel('Selesai paling lambat').fill('2099-12-31');
  await page.getByRole('button', { name: 'Kirim usulan' }).click();
  await expect(page.getByRole('status')).toHaveText(/Usulan terkirim/);
  return new URL(page.url()).pathname;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('another department must accept before the work is its own', async ({ browser }) => {
    const programme = `Satu nomor antrean ${Date.now()}`;
    const administrator = await pageOf(browser, 'administrator');
    const path = await propose(administrator, programme, 'Dinas Kesehatan');
    await administrator.getByRole('button', { name: 'Setujui' }).click();
    await expect(administrator.getByText('Menunggu kesanggupan unit lain').first()).toBeVisible();

    const theirs = await pageOf(browser, 'head', another);
    expect((await theirs.goto(path))?.status()).toBe(403);
    await theirs.goto(`/panel/unit/${another}/tindak-lanjut`);
    await theirs.getByRole('link', { name: programme }).click();
    await theirs.getByRole('button', { name: 'Sanggupi' }).click();
    await expect(theirs.getByRole('heading', { name: 'Laporkan kemajuan' })).toBeVisible();
    await administrator.goto(path);
    await expect(administrator.getByText('Disanggupi unit lain')).toBeVisible();
  });

  test('a proposal that lacks something keeps what was typed and says what to mend', async ({
    page,
  }) => {
    await signInAs(page, 'staff');
    await page.goto(`/en${plan}/baru`);
    await page.getByLabel('Element').selectOption('complaints');
    await page.getByLabel('Programme or activity').fill('Answering within three days');
    await page.getByLabel('Due day').evaluate((field) => field.removeAttribute('min'));
    await page.getByLabel('Due day').fill('2020-01-01');
    await page.getByRole('button', { name: 'Send the proposal' }).click();
    await expect(page.getByText('Choose a day after today.')).toBeVisible();
    await expect(page.getByLabel('Programme or activity')).toHaveValue(
      'Answering within three days',
    );
    await expect(page.getByLabel('Element')).toHaveValue('complaints');
    await expect(page.getByLabel('Due day')).toHaveAttribute('aria-invalid', 'true');
  });
});

test('an auditor reads the plan and what is overdue, and can change nothing', async ({ page }) => {
  await signInAs(page, 'auditor');
  await page.goto('/panel/kota/tindak-lanjut');
  const late = page.locator('.actions li').first();
  await expect(late).toContainText('tampil di halaman hasil');
  await late.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Riwayat' })).toBeVisible();
  await expect(page.locator('form.panel-form')).toHaveCount(0);
  expect((await page.goto(`${plan}/baru`))?.status()).toBe(403);
});
