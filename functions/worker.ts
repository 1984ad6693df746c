/** The one entry: the API and its neighbours first, then the pages. */
import { env } from 'cloudflare:workers';
import { handle } from '@astrojs/cloudflare/handler';
import { createWorker } from './create-worker.ts';

const anyStyle = import.meta.env.DEV;
let worker = createWorker(handle, undefined, { anyStyle });

// What is built without made-up data has no other clock than its host's and no windows but those of the calendar,
// whatever its settings say.
if (import.meta.env.PUBLIC_DEMO === '1') {
  if (env.REHEARSAL === '1') {
    const { rehearsed } = await import('./demo-rehearsal.ts');
    worker = rehearsed(worker);
  } else {
    const { shiftClock } = await import('./demo-clock.ts');
    shiftClock(Number(env.CLOCK_OFFSET ?? 0));
    const { sealAtOnce } = await import('./demo-seal.ts');
    worker = createWorker(handle, sealAtOnce, { anyStyle });
  }
}

export default worker;
