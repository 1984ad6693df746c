/** The files of the built site on an own server: to browsers by sirv, to the program itself as the port has it. */
import { existsSync, readFileSync } from 'node:fs';
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
  const file = sirv(client, {
    ...{ etag: true, brotli: true, gzip: true, extensions: ['html'] },
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(rules, path)))
        response.setHeader(name, value);
    },
  });
  const serve: ServeFile = (request, response, next) => {
    const [path = '/', ...query] = (request.url ?? '/').split('?');
    const one = onePath(path);
    if (one === path || !isPage(client, one)) return file(request, response, next);
    response.writeHead(307, { Location: [one, ...query].join('?') });
    response.end();
  };
  return { serve, files: { fetch: (asked) => readPage(client, asked) } };
}

/** Each page has one address, without an ending and without a slash, as on Cloudflare. */
const onePath = (path: string) => path.replace(/(?<=.)(?:index)?(?:\.html|\/)$/, '') || '/';

/** The file of a page; undefined for an address that leads elsewhere. */
function fileOf(client: string, path: string): string | undefined {
  try {
    const file = join(client, path === '/' ? 'index.html' : `${decodeURI(path)}.html`);
    return file.startsWith(client + sep) ? file : undefined;
  } catch {
    // Not even text.
    return undefined;
  }
}

const isPage = (client: string, path: string) => existsSync(fileOf(client, path) ?? '');

/** The page at an address, as a file; 404 where there is none. */
async function readPage(client: string, asked: Request | URL): Promise<Response> {
  const { pathname } = new URL(asked instanceof Request ? asked.url : asked);
  const file = fileOf(client, onePath(pathname));
  const page = file && (await readFile(file).catch(() => undefined));
  if (!page) return new Response(null, { status: 404 });
  return new Response(page, { headers: { 'Content-Type': 'text/html;charset=utf-8' } });
}
