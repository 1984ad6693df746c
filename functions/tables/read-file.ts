/**
 * The one reader of tables: from the bytes of a file that somebody brought to its cells, or to what to do about it.
 */
import { fileKind, type Unreadable } from '#shared/tables/file-kind.ts';
import type { TableFile } from '#shared/tables/table.ts';
import { readTextFile } from './text-file.ts';
import { readWorkbookFile } from './workbook-file.ts';

export type ReadFile =
  | { readonly ok: true; readonly file: TableFile }
  | { readonly ok: false; readonly why: Unreadable };

/** In bytes; nothing of a larger file is looked at. */
export const largestFile = 2_000_000;

/** Reads a file by what its bytes say that it is. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > largestFile) return { ok: false, why: 'tooLarge' };
  const kind = fileKind(bytes);
  switch (kind) {
    case 'text':
      return readTextFile(bytes);
    case 'zip':
      return readWorkbookFile(bytes);
    default:
      return { ok: false, why: kind };
  }
}
