/** A Worker that does nothing but read comments, as many as it is sent. */
import { localReader } from '#shared/comments/local-reader.ts';

export default {
  async fetch(request) {
    const texts = await request.json<readonly string[]>();
    const readings = await Promise.all(texts.map((text) => localReader.read(text, 'id')));
    return Response.json(readings);
  },
} satisfies ExportedHandler;
