/**
 * A picture that proves a publication: what it truly is by its bytes, whatever its name says, and without what a camera
 * notes beside it (place, time, device), which is nobody's business.
 */

/** In bytes, after what a camera notes was taken out. */
export const mostPictureBytes = 300 * 1024;

export const pictureTypes = ['image/jpeg', 'image/png'] as const;
export type PictureType = (typeof pictureTypes)[number];

export interface Picture {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]) =>
  beginning.every((byte, at) => bytes[at] === byte);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Segments that a picture needs: not APP1 to APP13 and APP15 (Exif, XMP, IPTC), nor comments (ITU-T T.81, B.2.4). */
const isKeptSegment = (marker: number) =>
  !((marker >= 0xe1 && marker <= 0xed) || marker === 0xef || marker === 0xfe);

/** Undefined where the segments do not lead to the picture itself. */
function plainJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    // From the start of the scan on there is the picture alone.
    if (marker === 0xda) return joined([...parts, bytes.subarray(at)]);
    const length = 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (length < 4 || at + length > bytes.length) return undefined;
    if (isKeptSegment(marker)) parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return undefined;
}

/** Chunks of a PNG that are words, times and Exif (PNG, third edition, 11.3). */
const noted = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'];

function plainPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, pngSignature.length)];
  let at = pngSignature.length;
  while (at + 12 <= bytes.length) {
    const length = 12 + view.getUint32(at);
    if (at + length > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!noted.includes(name)) parts.push(bytes.subarray(at, at + length));
    if (name === 'IEND') return joined(parts);
    at += length;
  }
  return undefined;
}

/** The picture that some bytes are, and nothing else; undefined where they are none that is taken. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  if (beginsWith(bytes, [0xff, 0xd8, 0xff])) {
    const plain = plainJpeg(bytes);
    return plain && { type: 'image/jpeg', bytes: plain };
  }
  if (beginsWith(bytes, pngSignature)) {
    const plain = plainPng(bytes);
    return plain && { type: 'image/png', bytes: plain };
  }
  return undefined;
}
