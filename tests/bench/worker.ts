/** The Worker with one route more: the least that storing something over HTTP can cost. */

import { createWorker } from '#functions/create-worker.ts';
import type { Environment } from '#functions/environment.ts';

const worker = createWorker(async () => new Response(null, { status: 404 }));

export default {
  async fetch(request, environment, context) {
    if (new URL(request.url).pathname !== '/bare') {
      return worker.fetch(request, environment, context);
    }
    const { id } = await request.json<{ id: string }>();
    await environment.DB.prepare('INSERT INTO bare VALUES (?, ?)').bind(id, 1).run();
    return Response.json({ id }, { status: 201 });
  },
} satisfies ExportedHandler<Environment>;
