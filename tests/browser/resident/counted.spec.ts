/** What becomes of a response: once it has company it is counted in public. */
import { expect, test } from '@playwright/test';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { at, send, tapThrough } from './answering.ts';

test('a new response moves the count on the results page', async ({ page }) => {
  const catalogue: Catalogue = await (await page.request.get('/api/v1/catalogue')).json();
  const id = 'kecamatan-benda/dispensasi-nikah';
  const service = catalogue.services.find((each) => each.id === id);
  const counter = catalogue.counters.find((each) => each.service === id)?.code ?? '';
  const answers = Object.fromEntries((service?.asked ?? []).map((key) => [key, 4]));
  const respondents = async () => {
    const [department, name] = id.split('/');
    const address = `/api/v1/results?department=${department}&service=${name}`;
    const { figure } = await (await page.request.get(address)).json();
    return figure.respondents ?? 0;
  };

  const before = await respondents();
  for (let i = 0; i < 9; i += 1) {
    const data = {
      id: crypto.randomUUID(),
      counter,
      language: 'id',
      form: 'full',
      impression: 4,
      answers,
      profile: {},
    };
    expect((await page.request.post('/api/v1/responses', { data })).status()).toBe(201);
  }
  await page.goto(`/s/${counter}`);
  await tapThrough(page, 4);
  await page.getByRole('button', { name: 'Jawab semua' }).click();
  await tapThrough(page, 4);
  await send(page);
  await expect(page).toHaveURL(at(`/s/${counter}/terima-kasih`));

  await page.request.get('/cdn-cgi/handler/scheduled');
  // The site's own schedule may have sealed some already, so that up to four wait for the next group.
  expect(await respondents()).toBeGreaterThanOrEqual(before + 6);
  await page.getByRole('link', { name: 'Lihat hasil layanan ini' }).click();
  await expect(page.locator('.headline')).toContainText(`${await respondents()} responden`);
});
