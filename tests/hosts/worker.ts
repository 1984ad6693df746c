/** The Worker under test: everything but the pages, which a browser tests. */
import { createWorker } from '#functions/create-worker.ts';

export const worker = createWorker(
  async (request) => new Response(`page ${new URL(request.url).pathname}`),
);
