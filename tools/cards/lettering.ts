/**
 * Draws once, in Chromium, the letters of which the Worker composes the pictures of shared results
 * (docs/decisions/0017), and keeps them in `functions/pictures/lettering.json`.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { root } from '../run/programs.ts';
import { drawingOf } from './card.ts';

const sans = "'Liberation Sans', Arial, sans-serif";

/** Every letter that Indonesian, English, and names in them are written with. */
const everyLetter = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)),
  ...'–·…‘’“”éèáàíóöüñç',
];

const faces = [
  { name: 'figure', font: `bold 220px ${sans}`, size: 220, letters: [...'0123456789,.'] },
  { name: 'title', font: `bold 52px ${sans}`, size: 52, letters: everyLetter },
  { name: 'text', font: `36px ${sans}`, size: 36, letters: everyLetter },
];

/** A tile of the band over the home page, and the product's mark, as pictures of their own. */
function drawings() {
  const band = /<pattern[^>]*>([\s\S]*)<\/pattern>/.exec(drawingOf('home/Band'))?.[1];
  if (band === undefined) throw new Error('the band has no pattern');
  const lines =
    'fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
  const mark = drawingOf('Mark')
    .replace('currentColor', '#000')
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"');
  return [
    {
      name: 'band',
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="70" height="70" viewBox="0 0 56 56"><g ${lines}>${band}</g></svg>`,
      width: 70,
      height: 70,
    },
    { name: 'mark', svg: mark, width: 60, height: 60 },
  ];
}

interface Drawn {
  readonly pixels: readonly number[];
}

/** Draws the letters and writes them, two pixels a byte, after their metrics. */
export async function drawLettering(page: Page): Promise<string> {
  const draw = readFileSync(join(import.meta.dirname, 'draw-letters.js'), 'utf8');
  const script = draw.slice(draw.indexOf('async (')).replace(/;\s*$/, '');
  const given = `${JSON.stringify(faces)},${JSON.stringify(drawings())}`;
  const { pixels, ...metrics }: Drawn = await page.evaluate(`(${script})(${given})`);

  const packed = Buffer.alloc(Math.ceil(pixels.length / 2));
  for (const [at, level] of pixels.entries()) {
    packed[at >> 1] = (packed[at >> 1] ?? 0) | (level << (at % 2 === 0 ? 4 : 0));
  }
  const whole = Buffer.concat([Buffer.from(`${JSON.stringify(metrics)}\n`), packed]);
  const deflated = deflateRawSync(whole, { level: 9 }).toString('base64');
  const path = join(root, 'functions', 'pictures', 'lettering.json');
  await writeFile(path, `${JSON.stringify({ deflated }, null, 2)}\n`);
  return path;
}
