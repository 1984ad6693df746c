/** The page about the API: an index that opens, a search, and examples that can be pasted. */
import { expect, test } from '@playwright/test';

const height = () => document.documentElement.scrollHeight;

test('all operations and shapes are an index, and each opens where it stands', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/api');
  expect(await page.evaluate(height)).toBeLessThan(6 * 800);
  const operation = page.locator('.folded', { hasText: 'GET /results' }).first();
  await operation.locator('> summary').click();
  await expect(operation.getByRole('heading', { name: 'Coba' })).toBeVisible();
});

test('its examples carry the address at which it is read', async ({ page, baseURL }) => {
  await page.goto('/en/api');
  const examples = await page.locator('pre code').allTextContents();
  for (const example of examples) expect(example).toContain(`'${baseURL}/api/v1/`);
});

test('a link to a shape or an operation opens it', async ({ page }) => {
  await page.goto('/api#Response');
  await expect(page.locator('#Response')).toBeVisible();
  await page.locator('#Response').getByText('kioskKey').waitFor();
});

test('a search leaves what has all its words, and says how many', async ({ page }) => {
  await page.goto('/en/api');
  await page.getByLabel('Find an operation, a field or a shape').fill('kioskKey');
  const shown = page.locator('.folded').filter({ visible: true });
  await expect(page.getByText(/^\d+ found$/)).toBeVisible();
  await expect(shown.filter({ hasText: 'Response' }).first()).toBeVisible();
  expect(await shown.count()).toBeLessThan(6);
  await page.getByLabel('Find an operation, a field or a shape').fill('xyzzy');
  await expect(page.getByText('Nothing found.')).toBeVisible();
  await expect(shown).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is read all the same', async ({ page }) => {
    await page.goto('/api');
    await page.locator('.folded', { hasText: 'POST /responses' }).locator('> summary').click();
    await expect(page.getByText('application/json').first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});
