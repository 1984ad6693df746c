/** The one entry: the API and its neighbours first, then the pages. */
import { env } from 'cloudflare:workers';
import { handle } from '@astrojs/cloudflare/handler';
import { createWorker } from './create-worker.ts';
import { edgePages } from './host/cloudflare/page-cache.ts';
import type { Seal } from './jobs/seal.ts';

let sealCity: Seal | undefined;

// What is built without made-up data has no other clock than its host's and no windows but those of the calendar,
// whatever its settings say.
if (import.meta.env.PUBLIC_DEMO === '1') {
  const { shiftClock } = await import('./demo-clock.ts');
  shiftClock(Number(env.CLOCK_OFFSET ?? 0));
  ({ sealAtOnce: sealCity } = await import('./demo-seal.ts'));
}

export default createWorker(handle, sealCity, {
  anyStyle: import.meta.env.DEV,
  pages: edgePages(),
});
