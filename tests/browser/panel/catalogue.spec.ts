/**
 * A department of its own from its first counter to the last: added, answered, proposed by its head, approved, moved and
 * closed. Everything published here is added to the city, so that no other test finds anything changed.
 */
import { expect, type Page, test } from '@playwright/test';
import { pageOf } from './sign-in.ts';
import { uniqueWord } from './unique-word.ts';

const city = '/panel/kota/katalog';

/** Fills what a form asks and saves it into the draft. */
async function save(page: Page, fields: Readonly<Record<string, string>>, act = 'save') {
  const button = page.locator(`button[name=act][value=${act}]`);
  const form = page.locator('form').filter({ has: button });
  if (!(await button.isVisible())) {
    await page
      .locator('details')
      .filter({ has: button })
      .evaluate((folded) => folded.setAttribute('open', ''));
  }
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`);
    if (name === 'to') await field.selectOption(value);
    else await field.fill(value);
  }
  await button.click();
  await expect(page.getByRole('status')).toContainText('Belum terbit.');
  return new URL(page.url()).searchParams.get('id') ?? '';
}

/** Saves a new row, which the form of its own address asks for. */
async function add(page: Page, path: string, fields: Readonly<Record<string, string>>) {
  await page.goto(`${city}${path}`);
  return save(page, fields);
}

async function publish(page: Page, reason: string, list = city) {
  await page.goto(`${list}/draf`);
  await page.getByLabel('Alasan').fill(reason);
  await page.locator('button[name=act][value=publish]').click();
  await expect(page.getByRole('status')).toContainText('Diterbitkan sebagai versi');
}

test('a counter is added, answered, renamed by its head, moved and closed, and its code leads on', async ({
  browser,
}) => {
  const administrator = await pageOf(browser, 'administrator');
  const word = uniqueWord().slice(0, 12);
  const unit = await add(administrator, '/unit', {
    name: `Dinas Uji ${word}`,
    short_name: `Uji ${word}`,
  });
  const service = await add(administrator, `/layanan?unit=${unit}`, {
    ...{ name_id: `Izin ${word}`, name_en: `Permit ${word}` },
  });
  const other = await add(administrator, `/layanan?unit=${unit}`, {
    ...{ name_id: `Surat ${word}`, name_en: `Letter ${word}` },
  });
  const place = 'Gedung uji';
  const code = await add(administrator, `/loket?layanan=${service}`, { name: 'Loket uji', place });
  await add(administrator, `/loket?layanan=${service}`, { name: 'Loket dua', place });
  await add(administrator, `/loket?layanan=${other}`, { name: 'Loket surat', place });

  const resident = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  expect((await resident.goto(`/${code}`))?.status()).toBe(404);
  await administrator.goto(`${city}/pratinjau?loket=${code}`);
  await expect(administrator.getByText('Pratinjau dari draf.')).toBeVisible();
  await expect(administrator.getByText(`Loket uji, ${place}`)).toBeVisible();
  await expect(administrator.locator('script')).toHaveCount(0);
  await publish(administrator, 'unit baru');

  const head = await pageOf(browser, 'head', unit);
  const own = `/panel/unit/${unit}/katalog`;
  await head.goto(`${own}/loket?id=${code}`);
  await save(head, { name: 'Loket satu' });
  await head.goto(`${own}/unsur?unit=${unit}`);
  const words = {
    ...{ name_id: 'Kenyamanan ruang', name_en: 'Comfort of the room' },
    ...{ question_id: 'Apakah ruangnya nyaman?', question_en: 'Is the room comfortable?' },
    ...{ answer_1_id: 'Tidak nyaman', answer_1_en: 'Not comfortable' },
    ...{ answer_2_id: 'Kurang nyaman', answer_2_en: 'Less comfortable' },
    ...{ answer_3_id: 'Nyaman', answer_3_en: 'Comfortable' },
    ...{ answer_4_id: 'Sangat nyaman', answer_4_en: 'Very comfortable' },
  };
  expect(await save(head, words)).toBe(`${unit} 10`);
  await publish(head, 'nama baru', own);

  await resident.goto(`/${code}`);
  await expect(resident.getByText(`Loket satu, ${place}`)).toBeVisible();
  await resident.locator('#impression .answer').nth(2).click();
  await resident.locator('button[type=submit]').last().click();
  await expect(resident).toHaveURL(new RegExp(`/s/${code}/terima-kasih`));

  await administrator.goto(`${city}/loket?id=${code}`);
  await save(administrator, { to: other }, 'move');
  await publish(administrator, 'loket pindah');
  await resident.goto(`/${code}`);
  await expect(resident.getByRole('heading', { level: 1 })).toContainText(`Surat ${word}`);

  await administrator.goto(`${city}/loket?id=${code}`);
  await save(administrator, {}, 'close');
  await publish(administrator, 'loket tutup');
  await resident.goto(`/${code}`);
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText('Loket ini sudah tutup');
  await resident.getByRole('link', { name: `Loket surat, ${place}` }).click();
  await expect(resident.getByText(`Loket surat, ${place}`)).toBeVisible();
});
