/** What stands between a resident and an answer: how far down the faces are, how long a page is, how much is read out. */
import type { Browser, Page } from '@playwright/test';

export interface Screen {
  readonly width: number;
  readonly height: number;
}

async function open<T>(
  browser: Browser,
  url: string,
  viewport: Screen,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await look(page);
  await context.close();
  return seen;
}

/** Where the last of the four faces ends, in pixels from the top of the page. */
export const endOfFaces = (browser: Browser, url: string, viewport: Screen): Promise<number> =>
  open(browser, url, viewport, (page) =>
    page
      .locator('#impression .answer')
      .last()
      .evaluate((face) => Math.round(face.getBoundingClientRect().bottom)),
  );

/** The height of a page in screens. */
export const screensOf = (browser: Browser, url: string, viewport: Screen): Promise<number> =>
  open(browser, url, viewport, (page) =>
    page.evaluate<number>('document.documentElement.scrollHeight / innerHeight'),
  );

export interface Heard {
  /** Lines of the accessibility tree, as a screen reader goes through them. */
  readonly all: number;
  /** Of these, before the first answer. */
  readonly before: number;
}

/** What a screen reader has to say of a survey's first question. */
export const heardOf = (browser: Browser, url: string, viewport: Screen): Promise<Heard> =>
  open(browser, url, viewport, async (page) => {
    const lines = (await page.locator('body').ariaSnapshot()).split('\n');
    return { all: lines.length, before: lines.findIndex((line) => line.includes('- radio')) };
  });
