/** The files of the built site on an own server, by sirv. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentSecurityPolicy, securityHeaders } from '#shared/security-headers.ts';

/** Of a build, in which they lie. */
export const filesFolder = 'client';

export type ServeFile = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** Their names tell their content, which therefore never changes. */
const named = '/_astro/';

/** @param build the folder that the build has made */
export function pageFiles(build: string): ServeFile {
  return sirv(join(build, filesFolder), {
    ...{ etag: true, brotli: true, gzip: true },
    setHeaders: (response, path) => {
      const headers = {
        ...securityHeaders,
        'Content-Security-Policy': contentSecurityPolicy([]),
        'Cache-Control': path.startsWith(named)
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0, must-revalidate',
      };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
}
