/** The files of the built site on an own server: to browsers by sirv, to the program itself as the port has it. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import type { StaticFiles } from '../static-files.ts';

/** Which headers the files below a folder have; the longest that fits counts. */
export interface FolderHeaders {
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where the build says so, beside the folder of the files. */
export const headersFile = 'static-headers.json';

export type ServeFile = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

function headersOf(
  rules: readonly FolderHeaders[],
  path: string,
): Readonly<Record<string, string>> {
  const fitting = rules.filter(({ folder }) => path.startsWith(folder));
  return fitting.reduce((longest, each) =>
    each.folder.length > longest.folder.length ? each : longest,
  ).headers;
}

/** @param build the folder that the build has made, with `client` in it */
export function pageFiles(build: string): {
  readonly serve: ServeFile;
  readonly files: StaticFiles;
} {
  const client = join(build, 'client');
  const rules: FolderHeaders[] = JSON.parse(readFileSync(join(build, headersFile), 'utf8'));
  const serve = sirv(client, {
    ...{ etag: true, brotli: true, gzip: true, extensions: ['html'] },
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(rules, path)))
        response.setHeader(name, value);
    },
  });
  return { serve, files: { fetch: (asked) => readPage(client, asked) } };
}

/** The page at an address, as a file; 404 where there is none. */
async function readPage(client: string, asked: Request | URL): Promise<Response> {
  const { pathname } = new URL(asked instanceof Request ? asked.url : asked);
  const path = pathname === '/' ? 'index' : decodeURI(pathname).replace(/\/$/, '');
  const file = join(client, `${path}.html`);
  if (!file.startsWith(client + sep)) return new Response(null, { status: 404 });
  try {
    return new Response(await readFile(file), {
      headers: { 'Content-Type': 'text/html;charset=utf-8' },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}
