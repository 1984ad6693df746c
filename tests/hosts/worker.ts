/** The Worker under test: everything but the pages, which a browser tests; a page that is to be a PDF begins like one. */
import { createWorker } from '#functions/create-worker.ts';

export const worker = createWorker(async (request) => {
  const { pathname, search } = new URL(request.url);
  return new Response(pathname.endsWith('.pdf') ? `%PDF-1.7\n${search}` : `page ${pathname}`);
});
