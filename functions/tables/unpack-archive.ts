/** The tables in a ZIP that is no workbook, unpacked within the limits of workbooks. */
import type { Unreadable } from '#shared/tables/file-kind.ts';
import { zipDirectory } from '#shared/tables/zip-directory.ts';
import { inflate, mostUnpacked, TooLarge } from './unpack-workbook.ts';

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type UnpackedArchive =
  | { readonly ok: true; readonly files: readonly ArchivedFile[] }
  | { readonly ok: false; readonly why: Unreadable };

/** Entries; the catalogue has five, and an operating system adds some of its own. */
const mostFiles = 40;

/** Folders, and what macOS and Windows put beside the files. */
const isOwn = (name: string) => /\.(?:csv|txt|tsv|json)$/i.test(name) && !/^__MACOSX\//.test(name);

/** @returns undefined for what is no archive of tables: a workbook, a document, an archive of something else */
export function unpackArchive(bytes: Uint8Array): UnpackedArchive | undefined {
  const entries = zipDirectory(bytes, mostFiles);
  if (entries === undefined || entries.some(({ name }) => name === '[Content_Types].xml')) {
    return undefined;
  }
  const wanted = entries.filter(({ name }) => isOwn(name));
  if (wanted.length === 0) return undefined;
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return { ok: false, why: 'locked' };
  let left = mostUnpacked;
  try {
    const files = wanted.map(({ name, start, packedSize, method }) => {
      const packed = bytes.subarray(start, start + packedSize);
      const unpacked = method === 0 ? packed : inflate(packed, left);
      left -= unpacked.length;
      if (left < 0) throw new TooLarge();
      return { name: name.slice(name.lastIndexOf('/') + 1), bytes: unpacked };
    });
    return { ok: true, files };
  } catch (error) {
    return { ok: false, why: error instanceof TooLarge ? 'tooLarge' : 'broken' };
  }
}
