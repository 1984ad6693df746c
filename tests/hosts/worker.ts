/** The Worker under test: everything but the pages, which a browser tests; a page that is to be a PDF begins like one. */
import { createWorker } from '#functions/create-worker.ts';
// The Worker loads the panel when it is first asked for. Two requests that did so at the same moment would wait for one promise of the
// test's loader, which workerd forbids; in a build there is none.
import '#functions/panel/pages.ts';
import '#functions/panel/panel.ts';

export const worker = createWorker(async (request) => {
  const { pathname, search } = new URL(request.url);
  return new Response(pathname.endsWith('.pdf') ? `%PDF-1.7\n${search}` : `page ${pathname}`);
});
