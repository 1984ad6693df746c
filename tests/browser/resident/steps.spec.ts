/** One question a screen: an answer leads on, and there is always a way back. */
import { expect, type Page, test } from '@playwright/test';
import {
  at,
  counterWithFullForm,
  current,
  drawForDirected,
  ending,
  send,
  survey,
  tap,
  tapAndSkip,
  tapThrough,
  thanks,
  watchPosts,
} from './answering.ts';

const progress = (page: Page) => page.locator('#progress');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const faces = (page: Page) => page.locator('#impression input');

test('a tap on an answer brings the next question, and says how far it is', async ({ page }) => {
  await page.goto(survey);
  await expect(current(page)).toHaveId('impression');
  await expect(progress(page)).toHaveText(/^1 dari [45]$/);
  await expect(button(page, 'Kembali')).toBeHidden();
  await tap(page, 3);
  await expect(progress(page)).toHaveText(/^2 dari [45]$/);
  await expect(page.locator('.step').filter({ visible: true })).toHaveCount(1);
  await expect(current(page)).toBeFocused();
  await expect(current(page)).toHaveAccessibleDescription(/^2 dari [45]$/);
});

test('the impression must be given, everything else may be skipped', async ({ page }) => {
  await page.goto(survey);
  await expect(button(page, /^(Lanjut|Lewati)$/)).toBeHidden();
  await tapAndSkip(page, 2);
  await expect(page.locator('.elements input:checked')).toHaveCount(0);
});

test('"Kembali" keeps the answer, and the same answer leads on again', async ({ page }) => {
  await page.goto(survey);
  await tap(page, 3);
  await button(page, 'Kembali').click();
  await expect(current(page)).toHaveId('impression');
  await expect(faces(page).nth(2)).toBeChecked();
  await expect(button(page, 'Lanjut')).toBeVisible();
  await tap(page, 3);
  await expect(progress(page)).toHaveText(/^2 /);
});

test("the phone's own Back goes one question back, and leaves from the first", async ({ page }) => {
  await page.goto('/s');
  await page.goto(survey);
  await tap(page, 3);
  await tap(page, 3);
  await page.goBack();
  await expect(progress(page)).toHaveText(/^2 /);
  await page.goForward();
  await expect(progress(page)).toHaveText(/^3 /);
  await button(page, 'Kembali').click();
  await button(page, 'Kembali').click();
  await expect(current(page)).toHaveId('impression');
  await page.goBack();
  await expect(page).toHaveURL('/s');
});

test('the skip link takes no step of the way back', async ({ page }) => {
  await page.goto(survey);
  await tap(page, 3);
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(survey);
  await expect(progress(page)).toHaveText(/^2 /);
  await page.goBack();
  await expect(current(page)).toHaveId('impression');
});

test('Back from the thanks leads to the survey, which asks, and then out of it', async ({
  page,
}) => {
  await page.goto('/s');
  await page.goto(survey);
  await tapThrough(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  await page.goBack();
  await expect(page.getByText('Menilai untuk orang lain?')).toBeVisible();
  await expect.poll(() => page.evaluate(() => history.state?.step)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL('/s');
  await page.goForward();
  await page.getByRole('button', { name: 'Ya, untuk orang lain' }).click();
  await expect(current(page)).toHaveId('impression');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a page that a phone has kept from before the thanks is loaded anew', async ({ page }) => {
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    document.querySelector('.send')?.setAttribute('aria-disabled', 'true');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await loaded;
});

test('"Hapus jawaban" stands on a question that has an answer, deletes it, and asks again', async ({
  page,
}) => {
  await page.goto(survey);
  const changes = await page.evaluateHandle(() => {
    const seen: string[] = [];
    document.querySelector('form.survey')?.addEventListener('change', ({ target }) => {
      const { name, checked } = target as HTMLInputElement;
      seen.push(`${name} ${checked}`);
    });
    return seen;
  });
  await expect(button(page, 'Hapus jawaban')).toBeHidden();
  await tap(page, 3);
  await expect(button(page, 'Hapus jawaban')).toBeHidden();
  await button(page, 'Kembali').click();
  await button(page, 'Hapus jawaban').click();
  await expect(current(page)).toHaveId('impression');
  await expect(faces(page).nth(2)).not.toBeChecked();
  await expect(faces(page).nth(2)).toBeFocused();
  expect(await changes.jsonValue()).toEqual(['impression true', 'impression false']);
  await expect(button(page, 'Hapus jawaban')).toBeHidden();
  // Without the impression there is nothing to go forward to.
  await page.goForward();
  await expect(current(page)).toHaveId('impression');
});

test('the title of the page and the heading of the step say which question it is', async ({
  page,
}) => {
  await page.goto(survey);
  await expect(page).toHaveTitle(/^Bagaimana pelayanan hari ini\? \(1 dari [45]\) · KTP-el/);
  await tap(page, 3);
  const asked = (await current(page).getByRole('heading').textContent()) ?? '';
  expect(await page.title()).toMatch(/^.+\? \(2 dari [45]\) · KTP-el/);
  expect((await page.title()).startsWith(asked)).toBe(true);
  await tapThrough(page, 3);
  await expect(page).toHaveTitle(/^Hampir selesai/);
});

test('who is not content is asked for one reason; who is, is not', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  await tapThrough(page, 4);
  const reason = page.getByRole('radio', { name: 'Antrenya lama' });
  await expect(reason).toBeHidden();
  await page.getByRole('button', { name: 'Kembali' }).click();
  await tap(page, 2);
  await reason.click();
  await expect(button(page, 'Hapus jawaban')).toBeVisible();
  await expect(ending(page)).toBeVisible();
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  expect(posts.at(-1)?.get('reason')).toBe('queue');
});

test('a double tap answers one question, not the next one, too', async ({ page }) => {
  await page.goto(survey);
  const face = await page.locator('#impression .answer').nth(1).boundingBox();
  await page.mouse.dblclick((face?.x ?? 0) + 20, (face?.y ?? 0) + 20, { delay: 90 });
  await expect(progress(page)).toHaveText(/^2 /);
  await expect(faces(page).nth(1)).toBeChecked();
  await page.locator('form.survey:not([data-settling])').waitFor();
  await expect(progress(page)).toHaveText(/^2 /);
  await expect(page.locator('.elements input:checked')).toHaveCount(0);
});

test('who taps before the script is there is not asked twice', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(survey, { waitUntil: 'commit' });
  await faces(page).nth(2).click();
  release();
  await expect(progress(page)).toHaveText(/^2 dari [45]$/);
  await expect(current(page)).toBeFocused();
  await button(page, 'Kembali').click();
  await expect(current(page)).toHaveId('impression');
});

test('the first question stays where it is when the script arrives', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(survey, { waitUntil: 'commit' });
  const face = page.locator('#impression .answer').first();
  const before = await face.boundingBox();
  release();
  await expect(current(page)).toBeVisible();
  expect(await face.boundingBox()).toEqual(before);
});

test('"Jawab semua" goes on where the end was and keeps what was given', async ({ page }) => {
  await page.goto(survey);
  const given = await tapThrough(page, 4);
  await button(page, 'Jawab semua').click();
  await expect(progress(page)).toHaveText(`${given + 1} dari 10`);
  await expect(current(page)).toBeFocused();
  await expect(page.locator('input:checked')).toHaveCount(given);
  await page.goBack();
  await expect(progress(page)).toHaveText(`${given} dari 10`);
  await expect(current(page).locator('input:checked')).toHaveCount(1);
});

test('the full form goes from the first to the last, too', async ({ page }) => {
  await page.goto(`/s/${await counterWithFullForm(page)}`);
  const taps = await tapThrough(page, 3);
  await expect(progress(page)).toHaveText(`${taps + 1} dari ${taps + 1}`);
});

test('whoever sends without an impression is led to it, and told', async ({ page }) => {
  await page.goto(survey);
  await page.evaluate(() =>
    document.querySelector<HTMLFormElement>('form.survey')?.requestSubmit(),
  );
  await expect(page.locator('#error-summary')).toBeFocused();
  await expect(page.locator('#impression')).toContainText('Pilih satu jawaban dulu.');
  await page.getByRole('link', { name: 'Pilih satu jawaban dulu.' }).click();
  await expect(faces(page).first()).toBeFocused();
});

test('what the server refuses is shown on its step, and its link leads there', async ({ page }) => {
  await page.goto(survey);
  await tap(page, 3);
  const wrong = (await current(page).getAttribute('id')) ?? '';
  await tapThrough(page, 3);
  const errors = [
    { pointer: `/${wrong.replace('.', '/')}`, detail: 'Belum sesuai.' },
    { pointer: '/comment', detail: 'Terlalu panjang.' },
  ];
  await page.route('**/api/v1/responses', (route) =>
    route.fulfill({ status: 422, json: { title: 'Tidak sesuai', errors } }),
  );
  await send(page);
  await expect(page.locator('#error-summary')).toBeFocused();
  await expect(current(page)).toHaveId(wrong);
  await expect(current(page)).toContainText('Belum sesuai.');
  await page.getByRole('link', { name: 'Terlalu panjang.' }).click();
  await expect(page.locator('#comment')).toBeFocused();
  await expect(ending(page)).toBeVisible();
  await button(page, 'Kembali').click();
  await expect(current(page)).not.toHaveId(wrong);
});

/** Phones with the bars of their browser around the page; the last lies on its side. */
for (const [width, height] of [
  [320, 450],
  [360, 640],
  [667, 260],
] as const) {
  for (const address of [survey, `/en${survey}`]) {
    test(`at ${width} x ${height} a question of ${address} and its answers need no scrolling`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      // Who is drawn is asked one question more, and finds the button below it.
      await drawForDirected(page, false);
      await page.goto(address);
      const question = current(page).getByRole('heading');
      const answers = current(page).locator('> .answers');
      await expect(question).toBeInViewport({ ratio: 1 });
      await expect(answers).toBeInViewport({ ratio: 1 });
      await tapThrough(page, 3);
      await page.locator('.answer-all').click();
      while ((await ending(page).count()) === 0) {
        await expect(question).toBeInViewport({ ratio: 1 });
        await expect(answers).toBeInViewport({ ratio: 1 });
        // A long English question leaves room for half of it.
        if (height > 300) await expect(page.locator('.next')).toBeInViewport({ ratio: 0.5 });
        await tap(page, 3);
      }
      if (height > 300) await expect(page.locator('.send')).toBeInViewport({ ratio: 1 });
    });
  }
}
