/** "Dengarkan", where the phone has a voice. A machine that tests has none, so voices are lent. */
import { expect, type Page, test } from '@playwright/test';
import { current, drawForDirected, survey, tap } from './answering.ts';

interface Speech extends EventTarget {
  voices: { lang: string }[];
  said: { text: string; lang: string; onend(): void }[];
  cancelled: number;
}

async function lendVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((lent) => {
    const speech = Object.assign(new EventTarget(), {
      voices: lent.map((lang) => ({ lang })),
      said: [] as unknown[],
      cancelled: 0,
      getVoices: () => speech.voices,
      speak: (words: unknown) => speech.said.push(words),
      cancel: () => {
        speech.cancelled += 1;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: function Utterance(this: { text: string }, text: string) {
        this.text = text;
      },
    });
  }, languages);
}

const speech = <T>(page: Page, read: (speech: Speech) => T) =>
  page.evaluate(`(${read})(window.speechSynthesis)`) as Promise<T>;
const said = (page: Page) => speech(page, ({ said }) => said.map(({ text }) => text));
const listen = (page: Page) => page.getByRole('button', { name: /^(Dengarkan|Listen)$/ });

test('without a voice for the language there is no "Dengarkan"', async ({ page }) => {
  await lendVoices(page, ['en-US', 'jv-ID']);
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
  await expect(listen(page)).toBeHidden();
});

test('a voice that loads late brings the button', async ({ page }) => {
  await lendVoices(page, []);
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
  await expect(listen(page)).toBeHidden();
  await speech(page, (speech) => {
    speech.voices.push({ lang: 'in_ID' });
    speech.dispatchEvent(new Event('voiceschanged'));
  });
  await expect(listen(page)).toBeVisible();
});

test('the question and its answers are read in their language', async ({ page }) => {
  await lendVoices(page, ['id-ID', 'en-GB']);
  await page.goto(`/en${survey}`);
  await listen(page).click();
  expect(await said(page)).toEqual([
    'How was the service today?',
    'Not satisfied',
    'Less satisfied',
    'Satisfied',
    'Very satisfied',
  ]);
  expect(await speech(page, ({ said }) => said[0]?.lang)).toBe('en-GB');
});

test('it stops at the end, at a second tap, and when the question changes', async ({ page }) => {
  await lendVoices(page, ['id-ID']);
  await page.goto(survey);
  await expect(listen(page)).toHaveAttribute('aria-pressed', 'false');
  await listen(page).click();
  await expect(listen(page)).toHaveAttribute('aria-pressed', 'true');
  await speech(page, ({ said }) => said[0]?.onend());
  await expect(listen(page)).toHaveAttribute('aria-pressed', 'true');
  await speech(page, ({ said }) => said.at(-1)?.onend());
  await expect(listen(page)).toHaveAttribute('aria-pressed', 'false');

  await listen(page).click();
  await listen(page).click();
  await expect(listen(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await speech(page, ({ cancelled }) => cancelled)).toBe(2);

  await listen(page).click();
  await tap(page, 3);
  await expect(listen(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await speech(page, ({ cancelled }) => cancelled)).toBe(3);
});

test('the last step reads what may be added', async ({ page }) => {
  // Who is drawn is asked about officers first.
  await drawForDirected(page, false);
  await lendVoices(page, ['id-ID']);
  await page.goto(survey);
  await tap(page, 3);
  while (!(await page.locator('.ending.current').count())) {
    await page.getByRole('button', { name: 'Lewati' }).click();
  }
  await listen(page).click();
  expect((await said(page)).slice(0, 2)).toEqual(['Hampir selesai', 'Pesan atau saran']);
});
