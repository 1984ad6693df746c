/** One phone asks before it takes a second answer of the same service on the same day. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSpill } from '../accessible.ts';
import { at, current, send, survey, tap, tapAndSkip, thanks, watchPosts } from './answering.ts';

const question = (page: Page) =>
  page.getByText('Anda sudah menilai hari ini. Menilai untuk orang lain?');

async function answer(page: Page): Promise<void> {
  await page.goto(survey);
  await tapAndSkip(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
}

test('going back after the thanks is asked about, and begins nothing by itself', async ({
  page,
}) => {
  const posts = watchPosts(page);
  await answer(page);
  await page.goBack();
  await expect(question(page)).toBeVisible();
  await expect(current(page)).toBeHidden();
  await expectAccessible(page);
  await expectNoSpill(page, 'the question');
  await page.goto('/privasi');
  expect(new Set(posts.map((post) => post.get('id'))).size).toBe(1);
});

test('for somebody else it goes on, as an answer of its own', async ({ page }) => {
  const posts = watchPosts(page);
  await answer(page);
  await page.goto(survey);
  await page.getByRole('button', { name: 'Ya, untuk orang lain' }).click();
  await expect(question(page)).toBeHidden();
  await tapAndSkip(page, 4);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  const ids = posts
    .filter((post) => post.get('progress') === 'complete')
    .map((post) => post.get('id'));
  expect(new Set(ids).size).toBe(2);
});

test('what somebody else has begun is gone on with, without being asked again', async ({
  page,
}) => {
  await answer(page);
  await page.goto(survey);
  await page.getByRole('button', { name: 'Ya, untuk orang lain' }).click();
  await tap(page, 4);
  await page.reload();
  await expect(current(page)).toBeVisible();
  await expect(question(page)).toBeHidden();
});

test('another service, and another day, are not asked about', async ({ page }) => {
  await answer(page);
  await page.goto('/s/F0SYW');
  await expect(current(page)).toBeVisible();
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage))
      if (name.startsWith('rated ')) localStorage.setItem(name, 'Wed Nov 11 2026');
  });
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
});
