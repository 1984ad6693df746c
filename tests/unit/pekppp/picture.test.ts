/** Pictures that prove a publication: taken for what their bytes are, and without what a camera noted. */
import { describe, expect, it } from 'vitest';
import { readPicture } from '#shared/pekppp/picture.ts';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const has = (bytes: Uint8Array, text: string) => String.fromCharCode(...bytes).includes(text);

/** A segment of a JPEG with its length. */
const segment = (marker: number, content: readonly number[]) => [
  ...[0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff],
  ...content,
];
const jpegOf = (...segments: readonly number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2, 7, 7, 0xff, 0xd9]);

const chunk = (name: string, content: readonly number[]) => [
  ...[0, 0, content.length >> 8, content.length & 0xff],
  ...[...ascii(name), ...content, 0, 0, 0, 0],
];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe('a JPEG', () => {
  const exif = segment(0xe1, ascii('Exif place'));
  const jfif = segment(0xe0, ascii('JFIF'));
  const tables = segment(0xdb, [1, 2, 3]);

  it('loses place and comments, and keeps all that draws it', () => {
    const read = readPicture(jpegOf(jfif, exif, segment(0xfe, ascii('note')), tables));
    expect(read).toEqual({ type: 'image/jpeg', bytes: jpegOf(jfif, tables) });
  });

  it('is none where its segments lead nowhere', () => {
    expect(readPicture(jpegOf(jfif).subarray(0, 12))).toBeUndefined();
    expect(
      readPicture(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1, 2])),
    ).toBeUndefined();
  });
});

describe('a PNG', () => {
  it('loses words and Exif, and what comes after its end', () => {
    const file = Uint8Array.from([
      ...png,
      ...chunk('IHDR', [1]),
      ...chunk('eXIf', ascii('place')),
      ...chunk('tEXt', ascii('words')),
      ...chunk('IEND', []),
      ...ascii('<script>'),
    ]);
    const read = readPicture(file);
    expect(read?.type).toBe('image/png');
    for (const text of ['place', 'words', '<script>'])
      expect(has(read?.bytes ?? file, text)).toBe(false);
    expect(has(read?.bytes ?? file, 'IHDR')).toBe(true);
  });

  it('is none without its end', () => {
    expect(readPicture(Uint8Array.from([...png, ...chunk('IHDR', [1])]))).toBeUndefined();
  });
});

describe('what is no picture', () => {
  it.each([
    ['a page', ascii('<html><script>alert(1)</script>')],
    ['a drawing that can hold scripts', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nothing', []],
  ])('is refused: %s', (_, bytes) => {
    expect(readPicture(Uint8Array.from(bytes))).toBeUndefined();
  });
});
