/** What a resident does at the counter: scan, answer, send. */
import { expect, type Page, test } from '@playwright/test';
import { blocks } from '#shared/survey/forms.ts';
import {
  at,
  counterWithFullForm,
  current,
  ending,
  send,
  survey,
  tap,
  tapAndSkip,
  tapThrough,
  thanks,
  watchPosts,
} from './answering.ts';

test('five taps answer the short form', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  const answers = await tapThrough(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  await expect(page.getByText('Penilaian Anda sudah kami terima.')).toBeVisible();
  expect(answers + 1).toBeLessThanOrEqual(5);
  expect(posts.at(-1)?.get('form')).toBe('short');
});

test('the questions asked are those of the block that is sent', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  await tap(page, 3);
  const asked: string[] = [];
  while ((await ending(page).count()) === 0) {
    asked.push((await current(page).getAttribute('id')) ?? '');
    await tap(page, 2);
  }
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  const block = blocks[Number(posts.at(-1)?.get('block'))] ?? [];
  const expected = block.filter((key) => key !== 'cost').map((key) => `answers.${key}`);
  expect(asked.toSorted()).toEqual(expected.toSorted());
});

test('"Jawab semua" puts the others in between and makes it the full form', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  const given = await tapThrough(page, 2);
  await page.getByRole('button', { name: 'Jawab semua' }).click();
  await expect(page.locator('#progress')).toHaveText(`${given + 1} dari 10`);
  expect(given + (await tapThrough(page, 1))).toBe(9);
  await expect(page.getByRole('button', { name: 'Jawab semua' })).toBeHidden();
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  const sent = posts.at(-1);
  expect(sent?.get('form')).toBe('full');
  expect(sent?.has('block')).toBe(false);
  const rated = [...(sent?.keys() ?? [])].filter((name) => name.startsWith('answers.'));
  expect(rated).toHaveLength(8);
  expect(sent?.get('impression')).toBe('2');
});

test('a counter with the full form asks everything', async ({ page }) => {
  await page.goto(`/s/${await counterWithFullForm(page)}`);
  expect(await tapThrough(page, 4)).toBeGreaterThanOrEqual(7);
  await expect(page.getByRole('button', { name: 'Jawab semua' })).toBeHidden();
});

test('a message and a profile go with it', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  await tapAndSkip(page, 4);
  await page.getByLabel('Pesan atau saran').fill('Petugas membantu sekali.');
  await page.getByText('Tentang Anda').click();
  await page.getByLabel('Kelompok usia').selectOption('30-39');
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  const sent = posts.at(-1);
  expect(sent?.get('comment')).toBe('Petugas membantu sekali.');
  expect(sent?.get('profile.age')).toBe('30-39');
  expect(sent?.has('profile.sex')).toBe(false);
});

test('a double tap on "Kirim" is one response', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  await tapAndSkip(page, 3);
  await page.getByRole('button', { name: 'Kirim' }).dblclick();
  await expect(page).toHaveURL(at(thanks));
  expect(new Set(posts.map((post) => post.get('id'))).size).toBe(1);
});

test('a lost network loses nothing: it is said, and sent once when the network is back', async ({
  page,
  context,
}) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  await tapAndSkip(page, 1);
  await page.getByLabel('Pesan atau saran').fill('Antre dua jam.');
  await context.setOffline(true);
  await send(page);
  await expect(page.locator('.status')).toContainText('Belum terkirim');
  await expect(page.getByLabel('Pesan atau saran')).toHaveValue('Antre dua jam.');
  await context.setOffline(false);
  await expect(page).toHaveURL(at(thanks));
  expect(new Set(posts.map((post) => post.get('id'))).size).toBe(1);
});

test('an answer that was stored but never acknowledged is not stored again', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  await tapAndSkip(page, 3);
  await page.route('**/api/v1/responses', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await send(page);
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
  await page.unroute('**/api/v1/responses');
  const answer = page.waitForResponse('**/api/v1/responses');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  expect((await answer).status()).toBe(201);
  await expect(page).toHaveURL(at(thanks));
  expect(posts[0]?.get('id')).toBe(posts[1]?.get('id'));
});

test('the English page speaks English to its end', async ({ page }) => {
  await page.goto(`/en${survey}`);
  await page.getByRole('radio', { name: 'Satisfied', exact: true }).click();
  await expect(page.locator('#progress')).toHaveText(/^2 of [45]$/);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: 'Delete answer' })).toBeVisible();
  await page.getByRole('radio', { name: 'Satisfied', exact: true }).click();
  await expect(page.locator('#progress')).toHaveText(/^2 of [45]$/);
  await tapThrough(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(`/en${thanks}`));
  await expect(page.getByText('We have received your response.')).toBeVisible();
});

const question = (page: Page, text: string) => page.getByRole('group', { name: text });
const rate = (page: Page, answer: string) =>
  question(page, 'Bagaimana pelayanan hari ini?')
    .getByRole('radio', { name: answer, exact: true })
    .check();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question shows and a plain form is enough', async ({ page }) => {
    await page.goto(survey);
    await expect(page.locator('.elements fieldset').filter({ visible: true })).toHaveCount(8);
    await rate(page, 'Puas');
    await question(page, 'Apakah pelayanannya cepat?').getByLabel('Sangat cepat').check();
    await send(page);
    await expect(page).toHaveURL(at(thanks));
  });

  test('a form that cannot be taken comes back with everything still there', async ({ page }) => {
    await page.goto(survey);
    await page.locator('#comment').evaluate((area) => area.removeAttribute('maxlength'));
    await rate(page, 'Kurang puas');
    await question(page, 'Apakah pelayanannya cepat?').getByLabel('Tidak cepat').check();
    const long = `Lama ${'sekali '.repeat(150)}<b>&`;
    await page.getByLabel('Pesan atau saran').fill(long);
    await page.locator('summary').click();
    await page.getByLabel('Pendidikan').selectOption('SMA');
    await send(page);
    await expect(page.locator('#error-summary')).toContainText(
      'Komentar paling panjang 1000 huruf',
    );
    await expect(page.locator('#impression input:checked')).toHaveValue('2');
    await expect(page.locator('[name="answers.time"]:checked')).toHaveValue('1');
    await expect(page.getByLabel('Pesan atau saran')).toHaveValue(long);
    await expect(page.locator('[name="profile.education"]')).toHaveValue('SMA');

    await page.getByLabel('Pesan atau saran').fill('Lama sekali.');
    await send(page);
    await expect(page).toHaveURL(at(thanks));
  });
});
