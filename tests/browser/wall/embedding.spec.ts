/** What a department pastes into its own site shows there, and nothing else of this site can be framed. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { lastQuarter } from '../../../tools/pages/answered-periods.ts';
import { expectAccessible } from '../accessible.ts';

/** Shows some HTML as a page of another site, for as long as some work needs it. */
async function pastedElsewhere(page: Page, html: string, work: () => Promise<void>): Promise<void> {
  const site = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html').end(`<!doctype html><body>${html}`);
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  const address = site.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  await page.goto(`http://127.0.0.1:${address.port}/`);
  await work();
  site.close();
}

/** The HTML that the results page offers, as somebody copies it. */
async function offered(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.locator('#share summary').click();
  return page.locator('#share pre').allInnerTexts();
}

test('the badge shows on another site and leads to the results', async ({ page, baseURL }) => {
  const [badge = ''] = await offered(page, `/hasil/disdukcapil/ktp-el?period=${lastQuarter.id}`);
  await pastedElsewhere(page, badge, async () => {
    const image = page.getByRole('img', { name: 'Indeks kepuasan warga, KTP-el' });
    await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(340);
    await expect(page.getByRole('link')).toHaveAttribute(
      'href',
      `${baseURL}/hasil/disdukcapil/ktp-el?period=${lastQuarter.id}`,
    );
  });
});

test('the frame shows the figure on another site', async ({ page }) => {
  const [, frame = ''] = await offered(page, `/en/hasil/disdukcapil?period=${lastQuarter.id}`);
  const results = await (
    await page.request.get(`/api/v1/results?department=disdukcapil&period=${lastQuarter.id}`)
  ).json();
  await pastedElsewhere(page, frame, async () => {
    const inner = page.frameLocator('iframe');
    await expect(inner.locator('.number strong')).toHaveText(results.figure.index.toFixed(2));
    await expect(inner.getByRole('link', { name: 'See all the results' })).toHaveAttribute(
      'target',
      '_blank',
    );
  });
});

test('no other page may be framed', async ({ page }) => {
  for (const path of [
    '/hasil/disdukcapil',
    '/',
    '/s/F1RMB',
    '/layar/disdukcapil',
    '/lencana/kota.svg',
  ]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['x-frame-options'], path).toBe('DENY');
  }
  const headers = (await page.request.get('/sematan/disdukcapil')).headers();
  expect(headers['content-security-policy']).toContain('frame-ancestors *');
  expect(headers['x-frame-options']).toBeUndefined();
});

test('a frame without an index says what it takes, and what is unknown is said', async ({
  page,
}) => {
  await page.goto('/sematan/rsud?period=2001');
  await expect(page.locator('main')).toContainText('Belum cukup responden');
  expect((await page.goto('/sematan/dinas-ajaib'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil tidak bisa ditampilkan');
});

test('axe finds nothing around the code of a frame, by day and by night', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/hasil/rsud/igd');
  await page.locator('#share summary').click();
  await expectAccessible(page);
});
