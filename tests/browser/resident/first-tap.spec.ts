/** The first tap already counts: a survey that is left is heard, and may be gone on with. */
import { expect } from '@playwright/test';
import {
  at,
  current,
  ending,
  send,
  survey,
  tap,
  tapAndSkip,
  tapThrough,
  thanks,
} from './answering.ts';
import { test } from './cuttable-network.ts';
import { kept, receiptStatus, settled } from './waiting-answers.ts';

test('whoever leaves after the first tap has been heard, and may go on within the hour', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await settled(page);
  await tap(page, 2);
  await page.goto('/privasi');
  await expect.poll(() => network.posts.length).toBe(1);
  const [part] = network.posts;
  expect(part?.status).toBe(201);
  expect(part?.fields.get('progress')).toBe('partial');
  expect(part?.fields.get('impression')).toBe('2');

  await page.goto(survey);
  await expect(page.getByText('Jawaban Anda tadi masih ada.')).toBeVisible();
  await expect(page.locator('#progress')).toHaveText(/^2 /);
  await tapThrough(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  await expect.poll(() => network.posts.at(-1)?.fields.get('progress')).toBe('complete');
  const whole = network.posts.at(-1);
  expect(whole?.fields.get('id')).toBe(part?.fields.get('id'));
  expect(whole?.fields.get('block')).toBe(part?.fields.get('block'));
  expect(Number(whole?.fields.get('revision'))).toBeGreaterThan(
    Number(part?.fields.get('revision')),
  );
  expect(await receiptStatus(page, network)).toMatchObject({ complete: true });
});

test('a reload keeps answers, message and profile, and makes no second part', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await tapAndSkip(page, 3);
  await page.getByLabel('Pesan atau saran').fill('Ramah.');
  await page.getByText('Tentang Anda').click();
  await page.getByLabel('Kelompok usia').selectOption('30-39');
  await page.reload();
  await expect(ending(page)).toBeVisible();
  await expect(page.getByLabel('Pesan atau saran')).toHaveValue('Ramah.');
  await expect(page.locator('[name="profile.age"]')).toHaveValue('30-39');
  await expect(page.locator('#impression input:checked')).toHaveValue('3');
  await page.reload();
  await expect(ending(page)).toBeVisible();
  await expect.poll(() => network.posts.length).toBeGreaterThan(0);
  const parts = network.posts.map(({ fields }) => [fields.get('id'), fields.get('revision')]);
  expect(new Set(parts.map(String)).size).toBe(1);
});

test('"Mulai dari awal" is a new answer; the one before stays said', async ({ page, network }) => {
  await page.goto(survey);
  await tap(page, 1);
  await page.reload();
  await page.getByRole('button', { name: 'Mulai dari awal' }).click();
  await expect(page.locator('#progress')).toHaveText(/^1 /);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Mulai dari awal' })).toBeHidden();
  await tapThrough(page, 4);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  // The first may come twice, as nobody waited for its answer; it is one and the same then.
  const said = new Map(network.posts.map(({ fields }) => [fields.get('id'), fields]));
  expect([...said.values()].map((fields) => fields.get('impression'))).toEqual(['1', '4']);
  expect(network.posts.every(({ status }) => status === 201)).toBe(true);
});

test('who only looks, leaves nothing on the phone and sends nothing', async ({ page, network }) => {
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
  await page.goto('/privasi');
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
  expect(await kept(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(network.posts).toHaveLength(0);
});

/** Leaves a complete answer on the phone, and a page on the screen that does not touch it. */
