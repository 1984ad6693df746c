/**
 * Unpacks a workbook within limits: first by the sizes that its directory declares, then by those that really come
 * out, since a declared size may lie. What is read of it is packed again without compression, so that nothing after
 * this can unpack more.
 */
import { Inflate, zipSync } from 'fflate';
import type { refusals, Unreadable } from '#shared/tables/file-kind.ts';
import { type ZipEntry, zipDirectory } from '#shared/tables/zip-directory.ts';

/** Unpacked, in bytes; two hundred sheets with long comments take about a tenth. */
export const mostUnpacked = 8_000_000;
/** Entries; a workbook of fifty sheets with pictures has about two hundred. */
export const mostEntries = 1000;

/** The largest place of a cell that is read; a library that fills the gaps before it would run out of memory. */
const lastRow = 20_000;
const lastColumn = 'IV';

/** So much is handed to the unpacker at once, which answers with a thousand times as much at most. */
const slice = 2048;

export type Unpacked =
  | {
      readonly ok: true;
      readonly workbook: ArrayBuffer;
      /** Whether a cell of a sheet is computed, and so was typed by nobody. */
      readonly hasFormulas: boolean;
    }
  | { readonly ok: false; readonly why: Unreadable };

/** What an archive is, by the names of its entries; undefined for a workbook. */
function otherKind(entries: readonly ZipEntry[]): Unreadable | undefined {
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has('xl/workbook.xml')) return undefined;
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('content.xml') && has('META-INF/manifest.xml')) return 'ods';
  return has('[Content_Types].xml') ? 'document' : 'archive';
}

const isWanted = ({ name }: ZipEntry) => /^(?:_rels|xl)\/.*\.xml(?:\.rels)?$/.test(name);

/** More comes out of an entry than it may. */
export class TooLarge extends Error {}

/** Unpacks an entry; more bytes than `most` throw. */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size > most) throw new TooLarge();
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += slice) {
    stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether a cell or row of a sheet lies farther away than any table does. */
function hasFarCells(xml: string): boolean {
  return xml.matchAll(/<(?:row|c)\b[^>]*?\sr\s*=\s*["']([^"']*)["']/g).some(([, place = '']) => {
    const [, column = '', row = ''] = /^([A-Z]*)(\d+)$/.exec(place) ?? [];
    const isFar = column.length > lastColumn.length;
    const isFarther = column.length === lastColumn.length && column > lastColumn;
    return row === '' || row.length > 5 || Number(row) > lastRow || isFar || isFarther;
  });
}

/**
 * Two things of the format that the reader passes over: an error in a cell (`#N/A`), which would read as empty and
 * so be lost, is a text; and the older date system may be asked for by the word as well as by the digit.
 */
function plainXml(name: string, xml: string): string {
  if (name === 'xl/workbook.xml')
    return xml.replace(/\bdate1904\s*=\s*["']true["']/, 'date1904="1"');
  return name.startsWith('xl/worksheets/')
    ? xml.replaceAll(/(<c\b[^>]*?\st\s*=\s*["'])e(?=["'])/g, '$1str')
    : xml;
}

function unpackEntries(bytes: Uint8Array, entries: readonly ZipEntry[]): Unpacked {
  const files: Record<string, Uint8Array> = {};
  let left = mostUnpacked;
  let hasFormulas = false;
  for (const { name, start, packedSize, method } of entries) {
    const packed = bytes.subarray(start, start + packedSize);
    const unpacked = method === 0 ? packed : inflate(packed, left);
    left -= unpacked.length;
    if (left < 0) return { ok: false, why: 'tooLarge' };
    const xml = new TextDecoder().decode(unpacked);
    if (name.startsWith('xl/worksheets/') && hasFarCells(xml)) {
      return { ok: false, why: 'tooLarge' };
    }
    hasFormulas ||= name.startsWith('xl/worksheets/') && /<f[\s/>]/.test(xml);
    files[name] = new TextEncoder().encode(plainXml(name, xml));
  }
  const { buffer } = zipSync(files, { level: 0 });
  return { ok: true, workbook: buffer, hasFormulas };
}

/** The parts of a workbook that hold its cells, as a ZIP that needs no unpacking. */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  const refuse = (why: keyof typeof refusals): Unpacked => ({ ok: false, why });
  const entries = zipDirectory(bytes, mostEntries);
  if (entries === undefined) return refuse('broken');
  const other = otherKind(entries);
  if (other !== undefined) return refuse(other);
  const wanted = entries.filter(isWanted);
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return refuse('locked');
  const declared = wanted.reduce((sum, { size }) => sum + size, 0);
  if (declared > mostUnpacked) return refuse('tooLarge');
  try {
    return unpackEntries(bytes, wanted);
  } catch (error) {
    return refuse(error instanceof TooLarge ? 'tooLarge' : 'broken');
  }
}
