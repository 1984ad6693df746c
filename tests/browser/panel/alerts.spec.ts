/** Alerts in a browser, without JavaScript: read, followed to the place they concern, marked as seen. */
import { expect, test } from '@playwright/test';
import { ownUnit, signInAs } from './sign-in.ts';

const unit = `/panel/unit/${ownUnit}`;
const page = `${unit}/peringatan`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an alert is read, followed to the place it concerns, and marked as seen', async ({
    page: tab,
  }) => {
    await signInAs(tab, 'head');
    await tab.goto(page);
    const silent = tab.getByRole('listitem').filter({ hasText: 'Loket sepi' });
    await expect(silent.getByText(/tidak ada jawaban sejak/)).toBeVisible();
    await silent.getByRole('link', { name: 'Cetak poster loket ini' }).click();
    await expect(tab).toHaveURL(/\/poster\?.*counter=/);

    await tab.goto(unit);
    const urgent = tab.getByRole('region', { name: 'Perlu segera dilihat' });
    const isSeen = (await urgent.count()) === 0;
    test.skip(isSeen, 'An earlier run of this test on the same data has marked all as seen.');
    await urgent.getByRole('link', { name: 'Semua peringatan' }).click();
    await tab.getByRole('button', { name: 'Sudah dilihat', exact: true }).first().waitFor();
    const menu = tab.getByRole('link', { name: /^Peringatan \d+ belum dilihat$/ });
    const before = Number(/\d+/.exec((await menu.getAttribute('aria-label')) ?? '')?.[0]);
    await tab.getByRole('button', { name: 'Sudah dilihat', exact: true }).first().click();
    await expect(tab.getByRole('status')).toHaveText('Tercatat.');
    const left = tab.getByRole('button', { name: 'Sudah dilihat', exact: true });
    await expect(left).toHaveCount(before - 1);
    await tab.goto(`${unit}/jejak`);
    await expect(tab.getByText('menandai peringatan sudah dilihat').first()).toBeVisible();
  });

  test('the Inspektorat reads those of every department and has nothing to press', async ({
    page: tab,
  }) => {
    await signInAs(tab, 'auditor');
    await tab.goto('/panel/kota/peringatan');
    await expect(tab.getByText('Loket sepi').first()).toBeVisible();
    await expect(tab.getByText('Kabar harian belum dikirim ke mana pun.')).toBeVisible();
    await expect(tab.getByRole('button', { name: 'Sudah dilihat' })).toHaveCount(0);
  });
});
