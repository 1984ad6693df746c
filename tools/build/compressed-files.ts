/** Compresses each file of the built site once, so that the server of a city never does it while somebody waits. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const texts = '**/*.{html,js,css,svg,json,txt,xml,webmanifest}';

/** Smaller files fit one packet as they are; in bytes. */
const least = 1024;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.byteLength < least) return;
  const { BROTLI_PARAM_SIZE_HINT: size } = constants;
  await writeFile(`${path}.br`, await brotli(content, { params: { [size]: content.byteLength } }));
  await writeFile(`${path}.gz`, await deflate(content, { level: 9 }));
}

export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = glob(texts, { cwd: folder });
        await Promise.all(
          Array.from({ length: availableParallelism() }, async () => {
            for await (const file of files) await compress(`${folder}${file}`);
          }),
        );
      },
    },
  };
}
