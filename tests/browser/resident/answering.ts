/** A resident's moves through the survey, one question a screen. */
import type { Locator, Page } from '@playwright/test';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { elementKeys } from '#shared/survey/elements.ts';

/** A counter with the short form whose service asks every element but the cost. */
export const survey = '/s/F1RMB';
export const thanks = `${survey}/terima-kasih`;

/** For `toHaveURL`: this page, whatever its query. */
export const at = (path: string) => (url: URL) => url.pathname === path;

/** The question, or the last step, that is on the screen. */
export const current = (page: Page): Locator => page.locator('.step.current');

export const ending = (page: Page): Locator => page.locator('.ending.current');

/** Taps one of the four answers, 1 to 4, and waits until the next question is there. */
export async function tap(page: Page, rating: number): Promise<void> {
  const progress = await page.locator('#progress').textContent();
  await current(page)
    .locator('.answer')
    .nth(rating - 1)
    .click();
  await page.waitForFunction(
    (before) => document.querySelector('#progress')?.textContent !== before,
    progress,
  );
}

/** Answers whatever is asked until the last step is there; says how many taps that took. */
export async function tapThrough(page: Page, rating: number): Promise<number> {
  let taps = 0;
  while ((await ending(page).count()) === 0) {
    await tap(page, rating);
    taps += 1;
  }
  return taps;
}

/** Gives the impression and skips everything else, as far as the last step. */
export async function tapAndSkip(page: Page, rating: number): Promise<void> {
  await tap(page, rating);
  while ((await ending(page).count()) === 0) {
    await page.getByRole('button', { name: /^(Lewati|Skip)$/ }).click();
  }
}

export const send = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Kirim|Send)$/ }).click();

/** Has the phone's chance draw everybody, or nobody, for the question whether an officer steered the answers. */
export const drawForDirected = (page: Page, isDrawn: boolean): Promise<unknown> =>
  page.addInitScript(
    (last) => {
      const fill = crypto.getRandomValues.bind(crypto);
      crypto.getRandomValues = (array) => {
        const filled = fill(array);
        if (filled?.byteLength === 16) new Uint8Array(filled.buffer).fill(last, 12);
        return filled;
      };
    },
    isDrawn ? 0 : 255,
  );

/** Notes every response that is posted, as its fields. */
export function watchPosts(page: Page): URLSearchParams[] {
  const posts: URLSearchParams[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(new URLSearchParams(request.postData() ?? ''));
  });
  return posts;
}

export async function counterWithFullForm(page: Page): Promise<string> {
  const catalogue: Catalogue = await (await page.request.get('/api/v1/catalogue')).json();
  return catalogue.counters.find(({ form }) => form === 'full')?.code ?? '';
}

/** A counter of a service that asks all nine elements, where a kiosk always has a follow-up. */
export async function counterAskingAll(page: Page): Promise<string> {
  const catalogue: Catalogue = await (await page.request.get('/api/v1/catalogue')).json();
  const askingAll = catalogue.services.find(({ asked }) => asked.length === elementKeys.length);
  return catalogue.counters.find(({ service }) => service === askingAll?.id)?.code ?? '';
}

/** The words of the answers on the screen that are cut in two by the end of a line. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.locator('.answer b').evaluateAll((labels) => {
    const range = document.createRange();
    return labels.flatMap(({ firstChild: text }) =>
      [...(text?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        if (text === null) return [];
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      }),
    );
  });
