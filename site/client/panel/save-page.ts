/**
 * Saves a page whole, so that it opens without a network and looks as it was published: its styles and pictures within it,
 * its links whole, without scripts, and with a line that says when and from where.
 */
import { answered } from './zip-maker.ts';

const dropped =
  'script, link:not([rel~="stylesheet"]), noscript, meta[http-equiv], meta[name="robots"], form[data-sign-out]';

/** How a picture stands in a page. */
async function inlined(address: string, signal: AbortSignal): Promise<string> {
  const blob = await (await answered(address, signal)).blob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:${blob.type};base64,${btoa(binary)}`;
}

async function inlineStyles(page: Document, from: string, signal: AbortSignal): Promise<void> {
  for (const sheet of page.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')) {
    const style = page.createElement('style');
    const href = new URL(sheet.getAttribute('href') ?? '', from).href;
    style.textContent = await (await answered(href, signal)).text();
    if (sheet.media) style.media = sheet.media;
    sheet.replaceWith(style);
  }
}

async function inlinePictures(page: Document, from: string, signal: AbortSignal): Promise<void> {
  for (const picture of page.querySelectorAll<HTMLImageElement>('img[src]')) {
    const address = new URL(picture.getAttribute('src') ?? '', from);
    if (address.protocol !== 'data:') picture.src = await inlined(address.href, signal);
    picture.removeAttribute('srcset');
  }
}

function completeLinks(page: Document, from: string): void {
  for (const link of page.querySelectorAll<HTMLElement>('a[href], area[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, from).href);
  }
}

/**
 * @param html of the page
 * @param from its address
 * @param said when and from where it was saved
 */
export async function wholePage(
  html: string,
  from: string,
  said: string,
  signal: AbortSignal,
): Promise<string> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(dropped)) element.remove();
  await inlineStyles(page, from, signal);
  await inlinePictures(page, from, signal);
  completeLinks(page, from);
  const line = page.createElement('p');
  line.style.cssText = 'margin:0;padding:8px 16px;border-bottom:2px solid;font:14px sans-serif';
  line.textContent = said;
  page.body.prepend(line);
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
