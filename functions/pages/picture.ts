/** `/gambar/{department}.png`, `/gambar/{department}/{service}.png`, and of the city `/gambar/kota.png`. */
import { Hono } from 'hono';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { loadLettering } from '../pictures/lettering.ts';
import { encodePng } from '../pictures/png.ts';
import { drawResults } from '../pictures/results-picture.ts';
import { cityFile } from './badge.ts';
import { readPictured } from './pictured-results.ts';

export const pictures = new Hono<{ Bindings: Environment }>();

pictures.get('/:file{.+\\.png}', async (c) => {
  const { settings } = city();
  const file = c.req.param('file').slice(0, -'.png'.length);
  const pictured = await readPictured(c, file === cityFile ? '' : file);
  if (pictured instanceof Response) return pictured;
  const { results, language, name, of, period } = pictured;
  const drawn = drawResults(await loadLettering(), {
    name: results.scope.kind === 'department' ? results.scope.name[language] : name,
    ...(of !== undefined && { of }),
    city: settings.city,
    figure: results.figure,
    entered: results.entered,
    period,
    language,
    demo: results.demo,
  });
  return new Response(await encodePng(drawn), {
    headers: {
      'Content-Type': 'image/png',
      // Chats keep their own copy for days; an hour spares the Worker those who ask again.
      'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
    },
  });
});
