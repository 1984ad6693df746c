/** Whoever follows a link of the results arrives. */
import { expect, test } from '@playwright/test';

for (const path of [
  '/hasil',
  '/hasil/disdukcapil',
  '/hasil/disdukcapil/ktp-el',
  '/en/hasil/perubahan',
]) {
  test(`every link of ${path} leads to a page`, async ({ page }) => {
    await page.goto(path);
    const addresses = await page
      .locator('main a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(10);
    const dead: string[] = [];
    for (const address of new Set(addresses)) {
      const answer = await page.request.get(address);
      if (!answer.ok()) dead.push(`${address}: ${answer.status()}`);
    }
    expect(dead).toEqual([]);
  });
}
