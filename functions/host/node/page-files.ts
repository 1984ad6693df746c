/** The files of the built site on an own server: by sirv. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

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
export function pageFiles(build: string): ServeFile {
  const client = join(build, 'client');
  const rules: FolderHeaders[] = JSON.parse(readFileSync(join(build, headersFile), 'utf8'));
  return sirv(client, {
    ...{ etag: true, brotli: true, gzip: true },
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(rules, path)))
        response.setHeader(name, value);
    },
  });
}
