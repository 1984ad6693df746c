import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Lettering, loadLettering, widthOf, wrap } from '#functions/pictures/lettering.ts';
import type { Picture } from '#functions/pictures/picture.ts';
import { encodePng } from '#functions/pictures/png.ts';
import {
  drawResults,
  type PicturedFigure,
  pictureSize,
} from '#functions/pictures/results-picture.ts';
import { noneEntered } from '#shared/publication/entered.ts';
import type { Figure } from '#shared/publication/results.ts';
import { gradeOf } from '#shared/statistics/grade.ts';
import { readCatalogue } from '../../../tools/catalogue/read.ts';

let letters: Lettering;
beforeAll(async () => {
  letters = await loadLettering();
});

const indexed = (index: number): Figure => ({
  status: 'full',
  respondents: 1831,
  index,
  grade: gradeOf(index),
  interval: { low: 86.5, high: 88.4 },
});

const pictured = (changes: Partial<PicturedFigure> = {}): PicturedFigure => ({
  name: 'Disdukcapil',
  city: 'Kota Tangerang',
  figure: indexed(87.47),
  entered: noneEntered,
  period: 'Triwulan III 2026',
  language: 'id',
  demo: false,
  ...changes,
});

const draw = (changes?: Partial<PicturedFigure>) => drawResults(letters, pictured(changes));
const decode = async (picture: Picture) =>
  PNG.sync.read(Buffer.from(await (await encodePng(picture)).arrayBuffer()));

/** Whether anything is drawn in a part of a picture. */
function isDrawn({ width, pixels }: Picture, x: number, y: number, w: number, h: number): boolean {
  for (let row = y; row < y + h; row += 1) {
    if (pixels.subarray(row * width + x, row * width + x + w).some((pixel) => pixel !== 0)) {
      return true;
    }
  }
  return false;
}

describe('the picture of a shared page', () => {
  it('is a PNG of 1200 by 630 pixels that another decoder reads, pixel by pixel', async () => {
    const picture = draw();
    const { width, height, data } = await decode(picture);
    expect({ width, height }).toEqual(pictureSize);
    for (const at of [0, 400_000, 250_123, 755_999]) {
      const colour = picture.palette[picture.pixels[at] ?? 0];
      expect([...data.subarray(at * 4, at * 4 + 3)]).toEqual(colour);
    }
  });

  it('is light enough for a chat on a poor network', async () => {
    expect((await encodePng(draw())).size).toBeLessThan(40_000);
  });

  it('changes with the index, the number of respondents and the period', () => {
    const same = draw().pixels;
    expect(draw().pixels).toEqual(same);
    expect(draw({ figure: indexed(87.48) }).pixels).not.toEqual(same);
    expect(draw({ period: 'Triwulan IV 2026' }).pixels).not.toEqual(same);
    expect(draw({ demo: true }).pixels).not.toEqual(same);
    expect(draw({ entered: { paper: 40, assisted: 12 } }).pixels).not.toEqual(same);
  });

  it.each([
    [95, [0x0f, 0x6b, 0x6b]],
    [80, [0x8f, 0xae, 0x8b]],
    [70, [0xd9, 0xb2, 0x6a]],
    [40, [0xb5, 0x47, 0x1b]],
  ])('shows the band of %i in its colour', (index, colour) => {
    const { pixels, palette } = draw({ figure: indexed(index) });
    const at = palette.findIndex((each) => each.join() === colour.join());
    expect(pixels.filter((pixel) => pixel === at).length).toBeGreaterThan(8000);
  });

  it('shows no band without an index', () => {
    const bands = (picture: Picture) => picture.pixels.filter((pixel) => pixel >= 48).length;
    expect(bands(draw({ figure: { status: 'insufficient' } }))).toBe(0);
    expect(bands(draw({ figure: { status: 'count', respondents: 12 } }))).toBe(0);
    expect(draw({ figure: { status: 'count', respondents: 12 } }).pixels).not.toEqual(
      draw({ figure: { status: 'insufficient' } }).pixels,
    );
  });

  it('keeps its margins for every department and service of the city', () => {
    const { departments, services } = readCatalogue();
    const entered = { paper: 12_345, assisted: 678 };
    const named = [
      ...departments.map(({ name }) => ({ name })),
      ...services.flatMap(({ name, department }) =>
        [name.id, name.en].map((text) => ({ name: text, of: department })),
      ),
    ];
    for (const each of named) {
      const picture = draw({ ...each, figure: indexed(100), entered, language: 'en', demo: true });
      expect(isDrawn(picture, 0, 0, 40, 540), each.name).toBe(false);
      expect(isDrawn(picture, 1160, 0, 40, 540), each.name).toBe(false);
    }
  });
});

describe('text', () => {
  it('breaks between words, and what is left over is cut off', () => {
    const lines = wrap(letters, 'title', 'Badan Kepegawaian dan Pengembangan', 560, 2);
    expect(lines).toEqual(['Badan Kepegawaian', 'dan Pengembangan']);
    expect(wrap(letters, 'title', 'Badan Kepegawaian dan Pengembangan', 560, 1)).toEqual([
      'Badan Kepegawaian…',
    ]);
    expect(wrap(letters, 'title', 'W'.repeat(60), 500, 1)[0]).toMatch(/^W+…$/);
  });

  it('of a letter that was never drawn takes the room of its plain form', () => {
    expect(widthOf(letters, 'text', 'ǎ')).toBe(widthOf(letters, 'text', 'a'));
    expect(widthOf(letters, 'text', '字')).toBe(widthOf(letters, 'text', '?'));
  });
});
