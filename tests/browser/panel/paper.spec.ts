/** Questionnaires on paper: printed, typed in by keyboard or without JavaScript, imported, and told apart. */
import { expect, type Page, test } from '@playwright/test';
import { sheetColumns } from '#shared/paper/sheet-file.ts';
import { formatDay } from '#shared/publication/period.ts';
import { pdfPages } from '../../../tools/print/pdf-pages.ts';
import { cityDay } from '../../../tools/serve/clock-offset.ts';
import { workbookOfTexts } from '../../fixtures/table-files.ts';
import { ownUnit, signInAs } from './sign-in.ts';

const desk = `/panel/unit/${ownUnit}/kertas`;
/** KTP-el, which asks no cost. */
const counter = 'F1RMB';
const today = cityDay();

/** A number that no other test of this run gives to a sheet. */
const newNumber = () => 1 + Math.floor(Math.random() * 90_000);

async function beginWith(page: Page): Promise<void> {
  await page.goto(desk);
  await page.getByLabel('Loket', { exact: true }).selectOption(counter);
  await page.getByLabel('Tanggal di lembar').fill(today);
  await page.getByRole('button', { name: 'Mulai memasukkan' }).click();
  await expect(page.getByRole('heading', { name: 'KTP-el, Loket 1' })).toBeVisible();
}

test('a sheet after the other is typed without a mouse, and none half seen is saved', async ({
  page,
}) => {
  await signInAs(page, 'staff');
  await beginWith(page);
  const sex = page.getByRole('group', { name: 'Jenis kelamin' });
  await expect(sex.locator(':focus')).toHaveCount(1);

  await page.keyboard.type('2341');
  await page.keyboard.type('333');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pertanyaan ini belum dijawab')).toBeVisible();
  const product = page.getByRole('group', { name: '5. Bagaimana pendapat' });
  await expect(product.locator(':focus')).toHaveCount(1);

  await page.keyboard.type('4');
  await page.keyboard.press('Backspace');
  await expect(product.getByRole('radio', { name: '4 Sangat sesuai' })).toBeChecked();
  await page.keyboard.type('20-344');
  await expect(page.getByLabel('Saran atau masukan')).toBeFocused();
  await expect(product.getByRole('radio', { name: '2 Kurang sesuai' })).toBeChecked();
  await page.keyboard.type('Antrenya lama');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('Lembar tersimpan.');
  await expect(page.getByText('1 lembar sejak Anda mulai')).toBeVisible();
  await expect(sex.locator(':focus')).toHaveCount(1);

  await page.keyboard.type('00001111111111');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 lembar sejak Anda mulai')).toBeVisible();
  await page.goto(desk);
  await expect(page.getByRole('listitem').filter({ hasText: 'Uji staff' }).first()).toContainText(
    'lembar',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sheet whose day is no longer taken is refused and mended, not given the day of today', async ({
    page,
  }) => {
    await signInAs(page, 'staff');
    await beginWith(page);
    const number = newNumber();
    await page.getByLabel('Nomor lembar').fill(String(number));
    for (const question of await page.locator('sheet-keys fieldset').all()) {
      await question.getByRole('radio').nth(1).check();
    }
    await page.locator('[name="tanggal"][type="hidden"]').evaluate((field: HTMLInputElement) => {
      field.value = '2025-01-31';
    });
    await page.getByRole('button', { name: 'Simpan lembar' }).click();
    await expect(page.getByRole('alert')).toContainText('Isi dengan');
    const day = page.locator('#sheet-day');
    await expect(day).toHaveValue('2025-01-31');
    await day.fill(today);
    await page.getByRole('button', { name: 'Simpan lembar' }).click();
    await expect(page.getByRole('status').first()).toContainText('Lembar tersimpan.');
  });

  test('a sheet is mended, saved and not saved twice; a file is checked, stored and known', async ({
    page,
  }) => {
    const number = newNumber();
    await signInAs(page, 'staff');
    await beginWith(page);
    const save = () => page.getByRole('button', { name: 'Simpan lembar' }).click();
    const comment = page.getByLabel('Saran atau masukan');
    await page.getByLabel('Nomor lembar').fill(String(number));
    await comment.fill('Ramah sekali');
    await save();
    await expect(page.getByRole('alert')).toContainText('sedikitnya satu jawaban');
    await expect(comment).toHaveValue('Ramah sekali');

    await page.getByRole('radio', { name: '3 Mudah' }).check();
    await save();
    await expect(page.getByRole('status').first()).toContainText('Lembar tersimpan.');
    await expect(page.getByLabel('Nomor lembar')).toHaveValue(String(number + 1));
    await page.getByLabel('Nomor lembar').fill(String(number));
    await page.getByRole('radio', { name: '4 Sangat mudah' }).check();
    await save();
    await expect(page.getByRole('alert')).toContainText(
      'sudah tersimpan, jadi tidak disimpan lagi',
    );
    await expect(page.getByRole('radio', { name: '4 Sangat mudah' })).toBeChecked();

    const send = async (...rows: readonly Record<string, string>[]) => {
      const lines = rows.map((row) => sheetColumns.map((column) => row[column] ?? '').join(';'));
      await page.goto(`${desk}/impor`);
      await page.getByLabel('File tabel').setInputFiles({
        name: 'lembar.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([sheetColumns.join(';'), ...lines].join('\r\n')),
      });
      await page.getByRole('button', { name: 'Periksa file' }).click();
    };
    const row = (sheet: number, more: Record<string, string> = {}) => ({
      ...{ sheet: String(sheet), counter, channel: 'paper', date: today, procedure: '3' },
      ...more,
    });
    await send(row(number), row(number + 1, { time: 'cepat' }), row(number + 2, { sex: 'X' }));
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(2);
    await expect(page.getByRole('alert')).toContainText('2 hal perlu diperbaiki');
    await expect(page.getByRole('alert')).toContainText('baris 3, kolom time: tulis angka 1, 2, 3');

    await send(row(number), row(number + 1), row(number + 2));
    await expect(page.getByText('Akan disimpan: 2')).toBeVisible();
    await expect(page.getByText('Sudah ada: 1')).toBeVisible();
    await page.getByRole('button', { name: 'Simpan 2 lembar' }).click();
    await expect(page.getByRole('status')).toContainText('2 lembar tersimpan.');
    await send(row(number), row(number + 1), row(number + 2));
    await expect(page.getByText('Tidak ada yang perlu diimpor')).toBeVisible();
  });

  test('a workbook is read as people write it, says what was understood, and imports just that', async ({
    page,
  }) => {
    const number = newNumber();
    const [year = '', month = '', date = ''] = today.split('-');
    const headings = sheetColumns.map((key) => (key === 'counter' ? 'Kode Loket' : key));
    const cells: Record<string, string> = {
      ...{ sheet: String(number), counter, channel: 'Kertas', procedure: '3', age: '34' },
      ...{ date: `${date}.${month}.${year}`, sex: 'Perempuan', comment: '- antre lama' },
    };
    await signInAs(page, 'staff');
    await page.goto(`${desk}/impor`);
    await page.getByLabel('File tabel').setInputFiles({
      name: 'lembar.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(
        await workbookOfTexts([headings, sheetColumns.map((key) => cells[key] ?? '')]),
      ),
    });
    await page.getByRole('button', { name: 'Periksa file' }).click();
    await expect(page.getByText('Yang dibaca lembar "Lembar 1".')).toBeVisible();
    for (const said of [
      '"Kode Loket" dibaca counter',
      `date: "${date}.${month}.${year}" dibaca ${formatDay(today).id}`,
      'sex: "Perempuan" dibaca P',
      'age: "34" dibaca 30-39',
    ]) {
      await expect(page.getByText(said)).toBeVisible();
    }
    await page.getByRole('button', { name: 'Simpan 1 lembar' }).click();
    await expect(page.getByRole('status')).toContainText('1 lembar tersimpan.');
  });
});

test('the questionnaire is one page of A4 in the official words, and nothing is cut off', async ({
  page,
}) => {
  for (const language of ['', '/en']) {
    await page.goto(`${language}/kuesioner/${counter}`);
    const [sheet, ...more] = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(more).toEqual([]);
    expect(sheet?.width).toBeCloseTo(210, 0);
    expect(sheet?.height).toBeCloseTo(297, 0);
    await page.emulateMedia({ media: 'print' });
    const spill = await page
      .locator('.questionnaire')
      .evaluate((it) => [it.scrollHeight - it.clientHeight, it.scrollWidth - it.clientWidth]);
    expect(spill).toEqual([0, 0]);
    await page.emulateMedia({ media: null });
  }
  await page.goto(`/kuesioner/${counter.toLowerCase()}`);
  await expect(page.getByText('Bagaimana pemahaman Saudara tentang kemudahan')).toBeVisible();
  await expect(page.getByText('kewajaran biaya/tarif')).toHaveCount(0);
  expect((await page.goto('/kuesioner/ZZZZZ'))?.status()).toBe(404);
});

test('an index says how many of its respondents staff entered', async ({ page }) => {
  for (const path of [`/hasil/${ownUnit}`, `/kartu/${ownUnit}`, `/laporan/${ownUnit}`]) {
    await page.goto(path);
    await expect(page.getByText(/\d+ di antaranya dimasukkan petugas/).first()).toBeVisible();
  }
});

test('the auditor sees who entered how many, and enters none', async ({ page }) => {
  await signInAs(page, 'auditor');
  await page.goto(`${desk}?loket=${counter}`);
  await expect(page.getByRole('heading', { name: 'Yang sudah dimasukkan' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Mulai|Simpan/ })).toHaveCount(0);
});

test('what was typed comes back where its counter is none of the department, and is saved at another', async ({
  page,
}) => {
  await signInAs(page, 'staff');
  await beginWith(page);
  await page.getByLabel('Saran atau masukan').fill('Kursinya kurang');
  // As if the counter had gone while the page stood open; sent as a browser without JavaScript does.
  await page.locator('.sheet-entry').evaluate((form: HTMLFormElement) => {
    for (const radio of form.querySelectorAll<HTMLInputElement>('[type=radio][value="3"]'))
      radio.checked = true;
    const counter = form.querySelector<HTMLInputElement>('[name=loket]');
    if (counter !== null) counter.value = 'ZZZZZ';
    form.submit();
  });
  await expect(page.getByText('Isi lembar tadi belum tersimpan')).toBeVisible();
  await page.locator('#elsewhere').selectOption(counter);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Lembar tersimpan.' })).toBeVisible();
});
