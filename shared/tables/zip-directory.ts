/**
 * The directory of a ZIP: what it holds and how large each entry says it is, read before anything is unpacked
 * (PKWARE APPNOTE 4.3.12 and 4.3.16). Archives that span several files or need 64-bit sizes are not read: no table
 * that fits the limits needs them.
 */

export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  /** As declared; the real one is known only by unpacking. */
  readonly size: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its bytes begin. */
  readonly start: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const longestComment = 0xffff;

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

/** Names of the parts of a workbook are ASCII; any other letter is only ever a name that is not wanted. */
function nameAt(view: DataView, at: number, length: number): string {
  const codes = Array.from({ length }, (_, i) => view.getUint8(at + i));
  return String.fromCharCode(...codes);
}

/**
 * The entries of a ZIP, in the order of its directory; undefined if it has none that can be read.
 *
 * @param most entries at most; with more nothing is read
 */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > most) return undefined;
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let read = 0; read < count; read += 1) {
    if (at + entrySize > view.byteLength || view.getUint32(at, true) !== entrySignature) {
      return undefined;
    }
    const [nameLength, extra, comment] = [28, 30, 32].map((from) =>
      view.getUint16(at + from, true),
    );
    const local = view.getUint32(at + 42, true);
    if (nameLength === undefined || extra === undefined || comment === undefined) return undefined;
    if (at + entrySize + nameLength > view.byteLength) return undefined;
    if (local + localSize > view.byteLength || view.getUint32(local, true) !== localSignature) {
      return undefined;
    }
    // The local header's own extra field may be of another length than that of the directory.
    const start =
      local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packedSize = view.getUint32(at + 20, true);
    if (start + packedSize > view.byteLength) return undefined;
    entries.push({
      name: nameAt(view, at + entrySize, nameLength),
      packedSize,
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      start,
    });
    at += entrySize + nameLength + extra + comment;
  }
  return entries;
}
