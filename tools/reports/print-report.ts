/** A report page as PDF, its table of contents with the pages on which chapters and sections begin. */
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page. */
export async function pdfTexts(pdf: Uint8Array): Promise<readonly string[]> {
  // The reader keeps the bytes that it is given.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return (await extractText(document, { mergePages: false })).text;
}

const print = (page: Page) =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });

/** Cover and contents come before whatever the contents lists. */
const firstPage = 2;

/**
 * Prints the report that a page shows, twice: a browser does not tell on which page a heading comes to
 * stand, so the first print is read for it.
 */
export async function printReport(page: Page): Promise<Buffer> {
  const links = page.locator('.contents a');
  const titles = await links.allInnerTexts();
  const texts = (await pdfTexts(await print(page))).map((text) => text.replaceAll(/\s+/g, ' '));
  let at = firstPage;
  for (const [index, title] of titles.entries()) {
    const found = texts.findIndex((text, number) => number >= at && text.includes(title));
    if (found === -1) continue;
    at = found;
    await links.nth(index).evaluate((link, number) => {
      link.setAttribute('data-page', String(number));
    }, found + 1);
  }
  return print(page);
}
