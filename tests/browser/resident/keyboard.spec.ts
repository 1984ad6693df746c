/** The survey by keys alone: nothing moves on before it is told to. */
import { expect, test } from '@playwright/test';
import {
  at,
  current,
  drawForDirected,
  ending,
  survey,
  tapAndSkip,
  thanks,
  watchPosts,
} from './answering.ts';

test('arrow keys choose among the answers without leaving the question', async ({ page }) => {
  await page.goto(survey);
  await page.locator('#impression input').first().focus();
  for (const rating of ['2', '3', '4']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#impression input:checked')).toHaveValue(rating);
  }
  await page.locator('form.survey:not([data-settling])').waitFor();
  await expect(current(page)).toHaveId('impression');
  await expect(page.getByRole('button', { name: 'Lanjut' })).toBeVisible();
});

test('Enter chooses, and then goes on', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  await page.locator('#impression input').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#impression input').first()).toBeChecked();
  await expect(current(page)).toHaveId('impression');
  await page.keyboard.press('Enter');
  await expect(page.locator('#progress')).toHaveText(/^2 /);
  await expect(current(page)).toBeFocused();
  await expect(page.locator('.elements input:checked')).toHaveCount(0);
  expect(posts.filter((post) => post.get('progress') !== 'partial')).toEqual([]);
});

test('the keyboard alone is enough, also for who is drawn to say whether the answer was free', async ({
  page,
}) => {
  const posts = watchPosts(page);
  await drawForDirected(page, true);
  await page.goto(survey);
  await page.locator('#impression input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  while ((await ending(page).count()) === 0) {
    await expect(current(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(current(page).locator('input').first()).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Kembali' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Hapus jawaban' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Lanjut' })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(current(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Tidak', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Antrenya lama' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Baik.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Kirim' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(thanks));
  expect(posts.at(-1)?.get('directed')).toBe('no');
});

test('sending is in reach on the smallest screen, and nothing of the answers lies over it, for who is drawn', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 450 });
  await drawForDirected(page, true);
  await page.goto(survey);
  await tapAndSkip(page, 4);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.getByText('Apakah ada petugas yang')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Kirim' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('radio', { name: 'Tidak', exact: true }).focus();
  const isOver = await page.getByRole('button', { name: 'Kirim' }).evaluate((button) => {
    const { top, left, width, height } = button.getBoundingClientRect();
    return [0.1, 0.4, 0.6, 0.9].some(
      (part) => document.elementFromPoint(left + width * part, top + height / 2) !== button,
    );
  });
  expect(isOver).toBe(false);
});

test('who is not drawn is not asked whether the answer was free', async ({ page }) => {
  await drawForDirected(page, false);
  await page.goto(survey);
  await tapAndSkip(page, 4);
  await expect(page.locator('#directed')).toBeHidden();
});
