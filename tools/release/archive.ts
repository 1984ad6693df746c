/** A folder as one archive, the same bytes for the same files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';

/** The files below a folder by their paths within it, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** One line a file, as `sha256sum --check` reads them. */
export const sumsOf = (folder: string): string =>
  filesBelow(folder)
    .map((path) => `${sha256Of(readFileSync(join(folder, path)))}  ${path}\n`)
    .join('');

/**
 * @param name the one folder that the archive unpacks into
 * @param time that every file bears
 */
export async function archive(folder: string, name: string, time: Date): Promise<Buffer> {
  const entries = filesBelow(folder).map((path) => {
    const file = join(folder, path);
    const { size } = statSync(file);
    return {
      header: { name: `${name}/${path}`, size, mode: 0o644, mtime: time, uid: 0, gid: 0 },
      body: new Uint8Array(readFileSync(file)),
    };
  });
  return gzipSync(await packTar(entries), { level: 9 });
}
