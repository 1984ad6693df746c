/** The survey in Firefox, for real: Debian's or the installed one, over WebDriver BiDi. */
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../tools/firefox.ts';

const survey = '/s/F1RMB';
const executablePath = findFirefox();

test.skip(
  executablePath === undefined,
  'Firefox is not installed. Install it, or name it: FIREFOX_PATH=/path/to/firefox npm test',
);
test.describe.configure({ mode: 'serial' });

async function withFirefox(use: (page: Page) => Promise<void>): Promise<void> {
  if (executablePath === undefined) return;
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 390, height: 844 });
    await use(page);
  } finally {
    await browser.close();
  }
}

const pathOf = (page: Page) => new URL(page.url()).pathname;
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const progress = (page: Page) =>
  page.evaluate(() => document.querySelector('#progress')?.textContent);

/** Does something on this step and waits for the next, and until taps are meant for that one. */
async function onwards(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await progress(page);
  await act();
  await page.waitForFunction(
    (text) => document.querySelector('#progress')?.textContent !== text,
    {},
    before,
  );
  await page.waitForSelector('form.survey:not([data-settling])');
}

const isEnding = (page: Page) =>
  page.evaluate(() => document.querySelector('.ending.current') !== null);

test('taps answer the short form to its thanks', async ({ baseURL }) => {
  await withFirefox(async (page) => {
    await page.goto(baseURL + survey);
    await page.waitForSelector('.step.current');
    let taps = 0;
    while (!(await isEnding(page))) {
      const tile = await page.waitForSelector('.step.current .answer:nth-child(3)');
      await onwards(page, async () => tile?.click());
      taps += 1;
    }
    await Promise.all([page.waitForNavigation(), page.click('.send')]);
    expect(taps + 1).toBeLessThanOrEqual(5);
    expect(pathOf(page)).toBe(`${survey}/terima-kasih`);
    expect(await textOf(page)).toContain('Penilaian Anda sudah kami terima.');
  });
});

test('the keyboard alone is enough', async ({ baseURL }) => {
  await withFirefox(async (page) => {
    await page.goto(baseURL + survey);
    await page.waitForSelector('.step.current');
    while (!(await isEnding(page))) {
      await page.focus('.step.current input');
      await page.keyboard.press(' ');
      await page.keyboard.press('ArrowRight');
      await onwards(page, () => page.keyboard.press('Enter'));
    }
    await page.focus('.send');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(pathOf(page)).toBe(`${survey}/terima-kasih`);
  });
});
