/** Reads the posters of a page back from what Chromium draws, with a decoder that made none of them. */
import type { Page } from '@playwright/test';
import jsQr from 'jsqr';
import { PNG } from 'pngjs';

/** What one poster says twice: in its QR code and in letters. */
export interface ReadPoster {
  readonly code: string;
  readonly decoded: string | undefined;
}

interface Placed {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Chromium draws pictures of up to 16,384 pixels a side. */
const tallestPicture = 8000;

/** A square of the picture as jsQR wants it; whole pixels, a little wider than asked. */
function cut(picture: PNG, x: number, y: number, side: number): PNG {
  const size = Math.min(
    Math.ceil(side),
    picture.width - Math.floor(x),
    picture.height - Math.floor(y),
  );
  const square = new PNG({ width: size, height: size });
  PNG.bitblt(picture, square, Math.floor(x), Math.floor(y), size, size, 0, 0);
  return square;
}

function decode({ data, width, height }: PNG): string | undefined {
  return jsQr(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })
    ?.data;
}

/** Groups that fit a picture each, from top to bottom. */
function pictures(posters: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const poster of posters) {
    const group = groups.at(-1);
    const top = group?.[0]?.y ?? Number.NEGATIVE_INFINITY;
    if (group && poster.y + poster.side - top <= tallestPicture) group.push(poster);
    else groups.push([poster]);
  }
  return groups;
}

/**
 * As printed but for their size and their rows: few large pictures take a fraction of the time of one
 * of each page. A module keeps four pixels, less than any phone's camera sees.
 */
const contactSheet = '.pages { display: flex; flex-wrap: wrap; } .page { --u: 0.8mm; }';

/** Draws the page as it is printed and reads every poster on it. */
export async function decodePosters(page: Page): Promise<ReadPoster[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
  }, contactSheet);
  const placed = await page.locator('.poster').evaluateAll((posters) =>
    posters.map((poster) => {
      const { left, top, width } = (
        poster.querySelector('.qr') as HTMLImageElement
      ).getBoundingClientRect();
      const code = poster.querySelector('.code')?.textContent ?? '';
      return { code, x: left + window.scrollX, y: top + window.scrollY, side: width };
    }),
  );
  const read: ReadPoster[] = [];
  for (const group of pictures(placed)) {
    const x = Math.floor(Math.min(...group.map((each) => each.x)));
    const y = Math.floor(Math.min(...group.map((each) => each.y)));
    const width = Math.ceil(Math.max(...group.map((each) => each.x + each.side))) - x;
    const height = Math.ceil(Math.max(...group.map((each) => each.y + each.side))) - y;
    const clip = { x, y, width, height };
    const picture = PNG.sync.read(await page.screenshot({ fullPage: true, clip }));
    for (const { code, x: left, y: top, side } of group) {
      read.push({ code, decoded: decode(cut(picture, left - x, top - y, side)) });
    }
  }
  return read;
}
