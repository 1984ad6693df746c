/** The QR code of a counter that has closed still hangs somewhere, and leads on. */
import { expect, test } from '@playwright/test';
import { answeredYear } from '../../../tools/pages/answered-periods.ts';
import { expectNoViolations } from '../accessible.ts';

/** Loket 5 of the family card; Loket 3 and the stand at the mall go on. */
const closed = 'Y4GNW';

test.describe('a counter that has closed', () => {
  for (const path of [`/${closed}`, `/kiosk/${closed}`, `/kuesioner/${closed}`]) {
    test(`says so at ${path}, and leads to the others of its service first`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Loket ini sudah tutup');
      await expect(page.getByText('tidak melayani lagi sejak 30 Juni 2026')).toBeVisible();
      const others = page.getByRole('main').locator('.elsewhere').first().getByRole('link');
      await expect(others).toHaveCount(2);
      await others.first().click();
      await expect(page).toHaveURL('/s/W72GB');
    });
  }

  test('is told in English too', async ({ page }) => {
    await page.goto(`/en/s/${closed}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This counter has closed');
    await expectNoViolations(page);
  });

  test('is offered nowhere to print, and by its code typed is found', async ({ page }) => {
    await page.goto('/poster?department=disdukcapil');
    await expect(page.locator(`option[value="F1RMB"]`)).toHaveCount(1);
    await expect(page.locator(`option[value="${closed}"]`)).toHaveCount(0);
    await page.goto('/hasil/disdukcapil/kartu-keluarga');
    await expect(page.getByRole('link', { name: 'W72GB' })).toBeVisible();
    await expect(page.getByRole('link', { name: closed })).toHaveCount(0);
    await page.goto('/s');
    await page.getByLabel('Kode loket').fill('y4-gnw');
    await page.getByRole('button', { name: 'Mulai survei' }).click();
    await expect(page).toHaveURL(`/s/${closed}`);
  });
});

test('the services of every department sum to its total', async ({ request }) => {
  const { departments } = await (await request.get('/api/v1/catalogue')).json();
  for (const { id } of departments) {
    const { figure, parts } = await (
      await request.get(`/api/v1/results?department=${id}&period=${answeredYear}`)
    ).json();
    const listed = parts.map(
      (part: { figure: { respondents?: number } }) => part.figure.respondents,
    );
    // A service below ten tells no number; the others cannot sum to more than the whole.
    const sum = listed.reduce((all: number, each = 0) => all + each, 0);
    const untold = listed.filter((each?: number) => each === undefined).length;
    const missing = (figure.respondents ?? 0) - sum;
    expect(missing, id).toBeGreaterThanOrEqual(0);
    expect(missing, id).toBeLessThanOrEqual(untold * 9);
  }
});
