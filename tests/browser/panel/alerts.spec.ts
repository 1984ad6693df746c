/** Alerts in a browser, without JavaScript: read, followed to the place they concern, marked as seen. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ownUnit, signInAs } from './sign-in.ts';

const unit = `/panel/unit/${ownUnit}`;
const page = `${unit}/peringatan`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an alert is read, followed to the place it concerns, and marked as seen', async ({
    page: tab,
  }) => {
    await signInAs(tab, 'head');
    await tab.goto(unit);
    const urgent = tab.getByRole('region', { name: 'Perlu segera dilihat' });
    await expect(urgent.getByText(/tidak ada jawaban sejak/)).toBeVisible();

    await urgent.getByRole('link', { name: 'Semua peringatan' }).click();
    const silent = tab.getByRole('listitem').filter({ hasText: 'Loket sepi' });
    const late = tab.getByRole('listitem').filter({ hasText: 'Tindak lanjut terlambat' });
    await late.getByRole('link', { name: 'Buka tindakan ini' }).click();
    await expect(tab).toHaveURL(new RegExp(`${unit}/tindak-lanjut/\\d+$`));
    await tab.goto(page);
    await silent.getByRole('link', { name: 'Cetak poster loket ini' }).click();
    await expect(tab).toHaveURL(/\/poster\?.*counter=/);

    await tab.goto(page);
    const menu = tab.getByRole('link', { name: /^Peringatan \d+ belum dilihat$/ });
    const before = Number(/\d+/.exec((await menu.getAttribute('aria-label')) ?? '')?.[0]);
    await tab.getByRole('button', { name: 'Tandai yang dicentang' }).click();
    await expect(tab.getByRole('alert')).toContainText('Centang peringatan dulu');
    await silent.getByRole('button', { name: 'Sudah dilihat' }).click();
    await expect(tab.getByRole('status')).toHaveText('Tercatat.');
    await expect(silent.getByRole('button')).toHaveCount(0);
    if (before > 1) await expect(menu).toHaveAccessibleName(new RegExp(` ${before - 1} `));
    await tab.goto(`${unit}/jejak`);
    await expect(tab.getByText('menandai peringatan sudah dilihat').first()).toBeVisible();
  });

  test('the Inspektorat reads those of every department and has nothing to press', async ({
    page: tab,
  }) => {
    await signInAs(tab, 'auditor');
    await tab.goto('/panel/kota/peringatan');
    await expect(tab.getByText('Banyak yang kurang puas').first()).toBeVisible();
    await expect(tab.getByText('Kabar harian belum dikirim ke mana pun.')).toBeVisible();
    await expect(tab.getByRole('button', { name: 'Sudah dilihat' })).toHaveCount(0);
  });
});

for (const width of [320, 390, 1280]) {
  test(`at ${width} px the alerts are accessible and fit`, async ({ page: tab }) => {
    await tab.setViewportSize({ width, height: 900 });
    await signInAs(tab, 'administrator');
    for (const path of ['/panel/kota/peringatan', `/en${page}`, '/panel/unit/rsud']) {
      await expectAccessible(tab, path);
    }
    // A department that has none.
    await expectAccessible(tab, '/panel/unit/bkpsdm/peringatan');
  });
}
