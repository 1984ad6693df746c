/** The front door answers in one look: what do I want to do here? */
import { expect, test } from '@playwright/test';

for (const [width, height] of [
  [320, 640],
  [390, 844],
] as const) {
  test(`on a phone of ${width} by ${height} every way is on the first screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [path, ways] of [
      ['/', ['Nilai pelayanan', 'Lihat hasil', 'Cari layanan', 'Cek tanda terima']],
      ['/en', ['Rate a service', 'See results', 'Find a service', 'Check a receipt']],
    ] as const) {
      await page.goto(path);
      for (const way of ways) {
        await expect(page.getByRole('link', { name: way, exact: true })).toBeInViewport({
          ratio: 1,
        });
      }
    }
  });
}

test('on a desk the code, the search and the results are on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  for (const part of [
    page.getByRole('button', { name: 'Mulai survei' }),
    page.getByRole('link', { name: 'Sudah menilai? Periksa tanda terima' }),
    page.getByRole('searchbox'),
    page.getByRole('link', { name: 'Lihat hasil semua unit' }),
  ]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
});

test('each way leads where it says', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [way, address] of [
    ['Nilai pelayanan', '/#rate'],
    ['Lihat hasil', '/hasil'],
    ['Cari layanan', '/cari'],
    ['Cek tanda terima', '/tanda-terima'],
  ] as const) {
    await page.goto('/');
    await page.getByRole('link', { name: way, exact: true }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
  }
});
