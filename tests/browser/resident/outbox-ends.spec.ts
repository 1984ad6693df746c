/** How a waiting answer may end: late, refused, held up by what is not the server. */
import { expect } from '@playwright/test';
import { at, send, survey, tapThrough, thanks } from './answering.ts';
import { test } from './cuttable-network.ts';
import { answerOffline, kept, settled } from './waiting-answers.ts';

test('a phone whose clock stood at 2020 and was set right loses no answer', async ({
  page,
  network,
}) => {
  await answerOffline(page, network);
  await kept(page, { savedAt: Date.UTC(2020, 0, 1) });
  await network.restore();
  await page.goto(survey);
  await expect(page.getByText(/sudah terkirim/)).toBeVisible();
  expect(network.posts.map(({ status }) => status)).toEqual([201]);
});

test('an answer that was deleted has no receipt, not on opening its thanks again either', async ({
  page,
  network,
}) => {
  await answerOffline(page, network);
  await kept(page, { fields: 'counter=F1RMB&language=id&form=full&impression=9' });
  await network.restore();
  await page.goBack();
  await expect(page.getByText(/tidak dapat diterima dan sudah dihapus/)).toBeVisible();
  await expect(page.locator('.receipt')).toBeHidden();
  await page.reload();
  await expect(page.locator('.delivery')).toHaveAttribute('data-state', 'ended');
  await expect(page.locator('.receipt')).toBeHidden();
  await expect(page.getByText('sudah kami terima')).toBeHidden();
});

test('what the server refuses for good is not tried forever, and that is said', async ({
  page,
  network,
}) => {
  await answerOffline(page, network);
  await kept(page, { fields: 'counter=F1RMB&language=id&form=full&impression=9' });
  await network.restore();
  await page.goBack();
  await expect(page.getByText(/tidak dapat diterima dan sudah dihapus/)).toBeVisible();
  await expect(page.getByText('Belum terkirim.')).toBeHidden();
  await expect(page.getByText('sudah kami terima')).toBeHidden();
  await page.goto(survey);
  await expect(page.getByText('Menilai untuk orang lain?')).toBeVisible();
  expect(network.posts.map(({ status }) => status)).toEqual([422]);
});

test('a waiting answer is sent without a ticket that is refused', async ({ page, network }) => {
  await answerOffline(page, network);
  const fields = 'counter=F1RMB&language=id&form=full&impression=3&ticket=F1RMB-FALSE';
  await kept(page, { fields });
  await network.restore();
  await page.goBack();
  await expect(page.getByText('Jawaban Anda sudah terkirim.')).toBeVisible();
  expect(network.posts.map(({ status }) => status)).toEqual([422, 201]);
  expect(network.posts.map(({ fields }) => fields.has('ticket'))).toEqual([true, false]);
});

test('the login page of a waiting room is not taken for the server', async ({ page, network }) => {
  await page.goto(survey);
  await settled(page);
  await tapThrough(page, 3);
  network.answerPosts(200, { 'Content-Type': 'text/html' }, '<h1>Log in</h1>');
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
});

test('a server that asks for patience is given it', async ({ page, network }) => {
  await page.goto(survey);
  await settled(page);
  await tapThrough(page, 3);
  network.answerPosts(503, { 'Retry-After': '600' }, '');
  await send(page);
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
  await network.restore();
  await page.goto(survey);
  await expect(page.getByText('Menilai untuk orang lain?')).toBeVisible();
  expect(network.posts).toHaveLength(0);
  const phoneTime = await page.evaluate(() => Date.now());
  await page.clock.install({ time: phoneTime + 601_000 });
  await page.reload();
  await expect(page.getByText(/sudah terkirim/)).toBeVisible();
  expect(network.posts).toHaveLength(1);
});
