/** What holds for every page of a resident: no tracking, the same headers, room on a small screen, axe. */
import { expect, test } from '@playwright/test';
import { expectNoSpill } from '../accessible.ts';
import { counterWithFullForm, survey, thanks } from './answering.ts';

test('nothing is fetched from anywhere else, and no cookie is set', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  await page.goto(survey, { waitUntil: 'networkidle' });
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('static pages carry the security headers of the Worker', async ({ page }) => {
  const [fixed, dynamic] = [await page.request.get(survey), await page.request.get('/hasil')];
  const policies = [fixed, dynamic].map((page) => page.headers()['content-security-policy'] ?? '');
  // Each names the styles of its own pages.
  const [ofFixed, ofDynamic] = policies.map((policy) => policy.replaceAll(/ 'sha256-[^']+'/g, ''));
  expect(ofFixed).toContain("script-src 'self'; style-src 'self'; ");
  expect(ofFixed).toBe(ofDynamic);
  for (const policy of policies) {
    expect(policy).toContain("'sha256-");
    expect(policy).not.toContain('unsafe');
  }
  expect(fixed.headers()['x-content-type-options']).toBe('nosniff');
});

test('at 320 pixels no page is wider than the screen and no word of an answer is broken', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/s', survey, thanks, '/privasi', '/metode']) {
    await page.goto(path);
    await expectNoSpill(page, path);
  }
  await page.goto(`/s/${await counterWithFullForm(page)}`);
  const spilling = await page.locator('.answer span').evaluateAll((tiles) =>
    tiles.flatMap((tile) => {
      (tile as HTMLElement).style.overflowWrap = 'normal';
      return tile.scrollWidth > tile.clientWidth ? [tile.textContent] : [];
    }),
  );
  expect(spilling).toEqual([]);
});
