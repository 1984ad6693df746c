/**
 * The way from a low score to a published action, walked by the residents, the four roles and the public, each
 * in a browser of their own: the panel's without JavaScript, the resident's with it.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { send, tapThrough } from '../resident/answering.ts';
import { pageOf } from './sign-in.ts';
import { uniqueWord } from './unique-word.ts';

/** So quiet that what is said here is the residents' of this test. */
const department = 'dispora';
const service = `${department}/pembinaan-pemuda`;
const unit = `/panel/unit/${department}`;

/** Answers that find everything in order but the time, the first ten with a comment on it. */
async function answerLow(page: Page, counter: string, asked: readonly string[]): Promise<void> {
  for (let i = 0; i < 39; i += 1) {
    const answers = Object.fromEntries(asked.map((key) => [key, key === 'time' ? 1 : 4]));
    const common = { counter, language: 'id', form: 'full', impression: 2, answers, profile: {} };
    const comment = i < 10 ? { comment: `Prosesnya lama sekali, menunggu ${i + 2} minggu.` } : {};
    const data = { id: crypto.randomUUID(), ...common, ...comment };
    expect((await page.request.post('/api/v1/responses', { data })).status()).toBe(201);
  }
}

async function walkSurvey(page: Page, counter: string): Promise<void> {
  await page.goto(`/s/${counter}`);
  await tapThrough(page, 2);
  await page.locator('textarea').fill('Lama sekali, tiga kali saya kembali.');
  await send(page);
  await expect(page).toHaveURL(/terima-kasih/);
}

async function expectPublic(browser: Browser, programme: string): Promise<void> {
  const anybody = await (await browser.newContext()).newPage();
  await anybody.goto(`/hasil/${service}/tindak-lanjut`);
  const told = anybody.locator('#follow-up li').filter({ hasText: programme });
  await expect(told).toContainText('Pendaftaran terlalu lama.');
  await expect(told).toContainText('Belum cukup data');
  await expect(told.getByRole('link', { name: 'Buktinya' })).toHaveAttribute(
    'href',
    'https://kota.example/pendaftaran-daring',
  );
  await anybody.goto(`/hasil/${service}/bulan`);
  await expect(anybody.locator('#trend tbody')).toContainText(programme);
}

test('low answers lead to an action that the public reads, and each role does its part', async ({
  page,
  browser,
}) => {
  test.slow();
  const programme = `Pendaftaran daring ${uniqueWord()}`;
  const catalogue: Catalogue = await (await page.request.get('/api/v1/catalogue')).json();
  const counter = catalogue.counters.find((each) => each.service === service)?.code ?? '';
  const asked = catalogue.services.find(({ id }) => id === service)?.asked ?? [];
  await walkSurvey(page, counter);
  await answerLow(page, counter, asked);
  await page.request.get('/cdn-cgi/handler/scheduled');

  const staff = await pageOf(browser, 'staff', department);
  await staff.goto(unit);
  await expect(staff.getByText(/penilaian masuk hari ini/)).toBeVisible();
  const first = staff.getByRole('region', { name: 'Kerjakan dulu' });
  await expect(first).toContainText('Waktu Penyelesaian');
  await expect(first.getByRole('link', { name: 'Usulkan tindakan' })).toBeInViewport();
  await staff.goto(`${unit}/komentar`);
  await staff.getByText('Saring', { exact: true }).click();
  await staff.getByLabel('Tema', { exact: true }).selectOption('speed');
  await staff.getByLabel('Layanan', { exact: true }).selectOption(service);
  await staff.getByRole('button', { name: 'Tampilkan' }).click();
  const comment = staff
    .locator('.comments li')
    .filter({ hasText: 'Prosesnya lama sekali' })
    .first();
  await comment.getByRole('checkbox').check();
  await staff.getByRole('button', { name: 'Tindak lanjut', exact: true }).click();
  await staff.getByRole('link', { name: 'Buat rencana tindakan', exact: true }).click();
  await expect(staff.getByLabel('Unsur')).toHaveValue('time');
  await expect(staff.getByLabel('Tema komentar')).toHaveValue('Lama penyelesaian');
  await staff.getByLabel('Program atau kegiatan').fill(programme);
  await staff.getByLabel('Penanggung jawab').selectOption({ label: 'Pelayanan depan' });
  await staff.getByLabel('Selesai paling lambat').fill('2099-12-31');
  await staff.getByRole('button', { name: 'Kirim usulan' }).click();
  await expect(staff.getByRole('status')).toHaveText(/Usulan terkirim/);
  await expect(staff.getByText('Waktu Penyelesaian · “Lama penyelesaian”')).toBeVisible();
  await expect(staff.getByRole('button', { name: 'Setujui' })).toBeHidden();
  const action = new URL(staff.url()).pathname;

  const head = await pageOf(browser, 'head', department);
  await head.goto(`${unit}/tindak-lanjut`);
  await head.getByRole('link', { name: programme }).click();
  await head.getByRole('button', { name: 'Setujui' }).click();
  await expect(head.getByText('Berjalan', { exact: true })).toBeVisible();

  await staff.goto(action);
  await staff.getByLabel('Kemajuan, 0 sampai 100 persen').fill('setengah');
  await staff.getByLabel('Catatan').first().fill('Formulir sudah jadi.');
  await staff.getByRole('button', { name: 'Simpan kemajuan' }).click();
  await expect(staff.getByText('Tulis angka dari 0 sampai 100.')).toBeVisible();
  await expect(staff.getByLabel('Kemajuan, 0 sampai 100 persen')).toHaveValue('setengah');
  await expect(staff.getByLabel('Catatan').first()).toHaveValue('Formulir sudah jadi.');
  await staff.getByLabel('Kemajuan, 0 sampai 100 persen').fill('50');
  await staff.getByRole('button', { name: 'Simpan kemajuan' }).click();
  await expect(staff.getByText('Kemajuan dilaporkan: 50%. Formulir sudah jadi.')).toBeVisible();
  await staff.getByLabel('Tautan bukti').fill('https://kota.example/pendaftaran-daring');
  await staff.getByRole('button', { name: 'Sudah selesai' }).click();
  await expect(staff.getByText('Selesai, belum diterbitkan')).toBeVisible();

  await head.goto(action);
  await head.getByLabel('Anda bilang: apa kata warga').fill('Pendaftaran terlalu lama.');
  await head.getByLabel('Kami lakukan: apa yang dilakukan').fill(`${programme}, setiap hari.`);
  await head.getByRole('button', { name: 'Terbitkan' }).click();
  await head.getByRole('link', { name: 'Lihat di halaman hasil' }).click();
  await expect(head).toHaveURL(`/hasil/${service}/tindak-lanjut`);
  await expectPublic(browser, programme);

  const administrator = await pageOf(browser, 'administrator');
  await administrator.goto('/panel/kota');
  const own = administrator.getByRole('listitem').filter({ hasText: 'Dispora' });
  await expect(own).toContainText(/\d+,\d\d\d+ responden/);
  await administrator.goto('/panel/kota/jejak');
  for (const act of ['mengusulkan', 'menyetujui', 'menerbitkan']) {
    await expect(administrator.getByText(`${act} tindakan: ${programme}`)).toBeVisible();
  }
  await expect(administrator.getByText('menindaklanjuti komentar').first()).toBeVisible();

  const auditor = await pageOf(browser, 'auditor');
  await auditor.goto('/panel/kota/jejak');
  await expect(auditor.getByText(`menerbitkan tindakan: ${programme}`)).toBeVisible();
  for (const path of [unit, `${unit}/komentar?state=follow-up`, `${unit}/tindak-lanjut`, action]) {
    expect((await auditor.goto(path))?.status()).toBe(200);
    await expect(
      auditor.locator('main form[method="post"]:not([action*="akun"]) button'),
    ).toHaveCount(0);
  }
  await expect(auditor.getByRole('heading', { name: programme })).toBeVisible();
  const tried = await auditor.request.post(
    `/api/panel${action.replace('/panel', '').replace('tindak-lanjut', 'actions')}`,
    {
      data: { kind: 'reopen', reason: 'Coba-coba' },
      headers: { Origin: new URL(auditor.url()).origin },
    },
  );
  expect(tried.status()).toBe(403);
});
