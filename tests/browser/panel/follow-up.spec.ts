/** From a low element to what the public reads, by the people who walk that way, without JavaScript. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '#shared/panel/viewer.ts';
import { ownUnit, signInAs } from './sign-in.ts';

const plan = `/panel/unit/${ownUnit}/tindak-lanjut`;
const another = 'dinkes';

/** A page of somebody's own, in a browser of their own. */
async function pageOf(browser: Browser, role: Role, department = ownUnit): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, role, department);
  return page;
}

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

  test('staff propose and report, the head decides and publishes, and anybody reads it', async ({
    page,
    browser,
  }) => {
    const programme = `Membuka loket ketiga ${Date.now()}`;
    const staff = await pageOf(browser, 'staff');
    await staff.goto(plan);
    await expect(staff.getByRole('heading', { name: 'Sebaiknya mulai dari sini' })).toBeVisible();
    const path = await propose(staff, programme, 'Pelayanan depan');
    await expect(staff.getByText('Waktu Penyelesaian · “antrean”')).toBeVisible();
    await expect(staff.getByRole('button', { name: 'Setujui' })).toBeHidden();

    const head = await pageOf(browser, 'head');
    await head.goto(plan);
    await head.getByRole('link', { name: programme }).click();
    await head.getByRole('button', { name: 'Setujui' }).click();
    await expect(head.getByText('Berjalan', { exact: true })).toBeVisible();

    await staff.goto(path);
    await staff.getByLabel('Kemajuan, 0 sampai 100 persen').fill('setengah');
    await staff.getByLabel('Catatan').first().fill('Meja sudah datang.');
    await staff.getByRole('button', { name: 'Simpan kemajuan' }).click();
    await expect(staff.getByText('Tulis angka dari 0 sampai 100.')).toBeVisible();
    await expect(staff.getByLabel('Kemajuan, 0 sampai 100 persen')).toHaveValue('setengah');
    await expect(staff.getByLabel('Catatan').first()).toHaveValue('Meja sudah datang.');
    await staff.getByLabel('Kemajuan, 0 sampai 100 persen').fill('50');
    await staff.getByRole('button', { name: 'Simpan kemajuan' }).click();
    await expect(staff.getByText('Kemajuan dilaporkan: 50%. Meja sudah datang.')).toBeVisible();
    await staff.getByLabel('Tautan bukti').fill('https://kota.example/loket-ketiga');
    await staff.getByRole('button', { name: 'Sudah selesai' }).click();
    await expect(staff.getByText('Selesai, belum diterbitkan')).toBeVisible();

    await head.goto(path);
    await head.getByLabel('Anda bilang: apa kata warga').fill('Antrean pagi terlalu lama.');
    await head.getByLabel('Kami lakukan: apa yang dilakukan').fill(`${programme}, setiap Senin.`);
    await head.getByRole('button', { name: 'Terbitkan' }).click();
    await head.getByRole('link', { name: 'Lihat di halaman hasil' }).click();
    await expect(head).toHaveURL(`/hasil/${ownUnit}#follow-up`);

    await page.goto(`/hasil/${ownUnit}`);
    const told = page.locator('#follow-up li').filter({ hasText: programme });
    await expect(told).toContainText('Antrean pagi terlalu lama.');
    await expect(told).toContainText('Belum cukup data');
    await expect(told.getByRole('link', { name: 'Buktinya' })).toHaveAttribute(
      'href',
      'https://kota.example/loket-ketiga',
    );
    await expect(page.locator('#trend tbody')).toContainText(programme);
  });

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

for (const width of [320, 390, 1280]) {
  for (const language of ['', '/en']) {
    test(`every page of follow-up below ${language}/ is accessible and fits at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await signInAs(page, 'administrator');
      const answer = await page.request.get(`/api/panel/unit/${ownUnit}/actions`);
      const { actions }: { actions: { id: number; state: string }[] } = await answer.json();
      const oneOfEach = [...new Map(actions.map(({ id, state }) => [state, id])).values()];
      expect(oneOfEach.length).toBeGreaterThan(4);
      const paths = [
        ...[plan, `${plan}/baru`, '/panel/kota/tindak-lanjut', `/hasil/${ownUnit}`],
        ...oneOfEach.map((id) => `${plan}/${id}`),
      ];
      for (const path of paths) {
        await page.goto(language + path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations, path).toEqual([]);
        const spill = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(spill, path).toBe(0);
      }
    });
  }
}
