/** A sheet that staff saved by mistake is struck out, with and without JavaScript. */
import { expect, test } from '@playwright/test';
import { cityDay } from '../../../tools/serve/clock-offset.ts';
import { expectAccessible } from '../accessible.ts';
import { ownUnit, signInAs } from './sign-in.ts';

const desk = `/panel/unit/${ownUnit}/kertas`;
const today = cityDay();

for (const [width, javaScriptEnabled] of [
  [320, true],
  [1280, false],
] as const) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test(`a sheet is struck out with its reason, listed, and entered again, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await signInAs(page, 'staff');
      const number = String(1 + Math.floor(Math.random() * 90_000));
      const sheet = { counter: 'F1RMB', channel: 'assisted', day: today, language: 'id' };
      const enter = async () => {
        if (javaScriptEnabled) {
          // By keyboard it takes every question; `paper.spec.ts` types them.
          const said = { answers: { time: 3 }, profile: {}, number: Number(number) };
          const data = { id: crypto.randomUUID(), ...sheet, ...said };
          const path = `/api/panel/unit/${ownUnit}/sheets`;
          expect((await page.request.post(path, { data })).status()).toBe(201);
        }
        await page.goto(`${desk}?loket=F1RMB&saluran=assisted&tanggal=${today}&bahasa=id`);
        if (javaScriptEnabled) return;
        await page.getByLabel('Nomor lembar').fill(number);
        await page.getByRole('radio', { name: '3 Sesuai' }).first().check();
        await page.getByRole('button', { name: 'Simpan lembar' }).click();
        await expect(page.getByRole('status').first()).toContainText('Lembar tersimpan.');
      };
      await enter();
      await page.getByText('Ganti loket, cara, atau tanggal').click();
      await page.getByRole('link', { name: 'Coret lembar yang salah' }).click();
      await page.getByLabel('Nomor lembar').fill('12,5');
      await page.getByLabel('Alasan').fill('Salah loket.');
      await page.getByRole('button', { name: 'Coret lembar ini' }).click();
      await expect(page.getByRole('alert')).toContainText('nomor lembar, bilangan bulat');
      // What measures a page needs JavaScript.
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByLabel('Nomor lembar').fill(number);
      await page.getByRole('button', { name: 'Coret lembar ini' }).click();
      await expect(page.getByRole('status')).toContainText(
        'Lembar dicoret dan tidak ikut dihitung.',
      );
      await expect(page.getByText(`lembar ${number}, loket F1RMB`)).toBeVisible();
      await expect(page.getByText('Alasan: Salah loket.').first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await enter();
    });
  });
}
