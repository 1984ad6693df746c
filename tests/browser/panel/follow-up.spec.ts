/** The follow-up plan, beside the way that `from-score-to-action.spec.ts` walks. */
import { expect, type Page, test } from '@playwright/test';
import { daysBefore } from '#shared/local-time.ts';
import { formatDay } from '#shared/publication/period.ts';
import { cityDay } from '../../../tools/serve/clock-offset.ts';
import { expectAccessible } from '../accessible.ts';
import { ownUnit, pageOf, signInAs } from './sign-in.ts';
import { uniqueWord } from './unique-word.ts';

const plan = `/panel/unit/${ownUnit}/tindak-lanjut`;
const another = 'dinkes';
const today = formatDay(cityDay());
/** Within the short horizon, and beyond the middle one. */
const soon = daysBefore(cityDay(), -75);
const years = daysBefore(cityDay(), -1500);

async function propose(
  page: Page,
  programme: string,
  responsible: string,
  dueDay = '2099-12-31',
): Promise<string> {
  await page.goto(`${plan}/baru?element=U3&theme=antrean`);
  await page.getByLabel('Program atau kegiatan').fill(programme);
  await page.getByLabel('Penanggung jawab').selectOption({ label: responsible });
  await page.getByLabel('Selesai paling lambat').fill(dueDay);
  await page.getByRole('button', { name: 'Kirim usulan' }).click();
  await expect(page.getByRole('status')).toHaveText(/Usulan terkirim/);
  return new URL(page.url()).pathname;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('another department must accept before the work is its own', async ({ browser }) => {
    const programme = `Satu nomor antrean ${uniqueWord()}`;
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

test('a name and a number are asked about before they become public, and stay as they were typed', async ({
  page,
}) => {
  const programme = `Pak Budi (0812-3456-7890) membuka loket ${uniqueWord()}`;
  await signInAs(page, 'head');
  await page.goto(`${plan}/baru?element=U3`);
  await page.getByLabel('Program atau kegiatan').fill(programme);
  await page.getByLabel('Selesai paling lambat').fill(soon);
  await page.getByRole('button', { name: 'Kirim usulan' }).click();
  await expect(page.getByRole('alert')).toContainText('“Budi” tampak seperti nama orang.');
  await expect(page.getByRole('alert')).toContainText(
    '“0812-3456-7890” tampak seperti nomor telepon.',
  );
  await expect(page.getByLabel('Program atau kegiatan')).toHaveValue(programme);
  await expect(page.getByText('Boleh kosong')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/Kata-kata ini boleh dibaca siapa saja/).check();
  await page.getByRole('button', { name: 'Kirim usulan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(programme);
  await expect(page.getByText('Pendek: kurang dari 12 bulan')).toBeVisible();
});

test.describe('what was decided, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is postponed, corrected and cancelled with reasons that the public reads', async ({
    page,
  }) => {
    const programme = `Menambah kursi ${uniqueWord()}`;
    await signInAs(page, 'head');
    const path = await propose(page, programme, 'Pelayanan depan', soon);
    await page.getByRole('button', { name: 'Setujui' }).click();

    await page.getByText('Tunda tanggalnya').click();
    const postpone = page.locator('details').filter({ hasText: 'Tunda tanggalnya' });
    await postpone.getByLabel('Tanggal yang baru').fill(years);
    await postpone.getByLabel('Alasan').fill('Lelang kursi diulang.');
    await postpone.getByRole('button', { name: 'Tunda' }).click();
    await expect(page.getByText('Panjang: lebih dari 24 bulan')).toBeVisible();
    await expect(
      page.getByText(`(semula: ${formatDay(soon).id}). Lelang kursi diulang.`),
    ).toBeVisible();

    await page.getByText('Perbaiki rencananya').click();
    const correct = page.locator('details').filter({ hasText: 'Perbaiki rencananya' });
    await correct.getByLabel('Program atau kegiatan').fill(`${programme} lipat`);
    await correct.getByLabel('Unsur').selectOption('facilities');
    await correct.getByLabel('Alasan').fill('Kursi lipat saja.');
    await correct.getByRole('button', { name: 'Simpan rencana' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${programme} lipat`);

    await page.getByText('Batalkan tindakan ini').click();
    const cancel = page.locator('details').filter({ hasText: 'Batalkan tindakan ini' });
    await cancel.getByLabel('Alasan').fill('Ruang tunggu dipindah.');
    await cancel.getByRole('button', { name: 'Batalkan tindakan' }).click();
    await expect(page.getByText('Dibatalkan', { exact: true }).first()).toBeVisible();
    expect(path).toContain('/tindak-lanjut/');

    await page.goto(`/hasil/${ownUnit}/tindak-lanjut`);
    const changes = page.locator('#follow-up .changes').filter({ hasText: programme });
    await expect(changes.first()).toContainText(
      `Dibatalkan pada ${today.id}. Alasan: Ruang tunggu dipindah.`,
    );
    await page.locator('#follow-up summary', { hasText: 'Perubahan sebelumnya' }).click();
    await expect(
      page
        .locator('#follow-up .changes li')
        .filter({
          hasText: `semula paling lambat ${formatDay(soon).id}, kini ${formatDay(years).id}`,
        })
        .first(),
    ).toBeVisible();
  });

  test('is withdrawn once published: the text is gone, a line says so', async ({ page }) => {
    const said = `Kursi kurang ${uniqueWord()}`;
    await signInAs(page, 'head');
    await propose(page, `Menata ruang tunggu ${uniqueWord()}`, 'Pelayanan depan', soon);
    await page.getByRole('button', { name: 'Setujui' }).click();
    await page.getByRole('button', { name: 'Sudah selesai' }).click();
    await page.getByLabel('Anda bilang: apa kata warga').fill(said);
    await page.getByLabel('Kami lakukan: apa yang dilakukan').fill('Kursi ditambah dua belas.');
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await expect(page.getByText('Diterbitkan', { exact: true }).first()).toBeVisible();
    await page.goto(`/hasil/${ownUnit}/tindak-lanjut`);
    await expect(page.getByText(said)).toHaveCount(1);
    await page.goBack();
    await page.getByText('Tarik terbitan ini').click();
    const withdraw = page.locator('details').filter({ hasText: 'Tarik terbitan ini' });
    await withdraw.getByLabel('Alasan').fill('Baru di satu lantai.');
    await withdraw.getByRole('button', { name: 'Tarik terbitan' }).click();
    await page.goto(`/en/hasil/${ownUnit}/tindak-lanjut`);
    await expect(page.getByText(said)).toHaveCount(0);
    await expect(page.locator('#follow-up .changes li').first()).toContainText(
      `What was published about this was withdrawn on ${today.en}. Reason: Baru di satu lantai.`,
    );
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
