/** The one entry, whatever the host: the API and its neighbours first, then the pages. */
import { createWorker, type RenderPage, type Worker } from './create-worker.ts';
import type { Seal } from './jobs/seal.ts';

let sealCity: Seal | undefined;
let shiftClock = (_offset: number): void => undefined;

// What is built without made-up data has no other clock than its host's and no windows but those of the calendar,
// whatever its settings say.
if (import.meta.env.PUBLIC_DEMO === '1') {
  ({ shiftClock } = await import('./demo-clock.ts'));
  ({ sealAtOnce: sealCity } = await import('./demo-seal.ts'));
}

/**
 * The program as it was built.
 *
 * @param renderPage renders what no route of ours answers
 * @param clockOffset milliseconds that a made-up city lives ahead of the machine's clock
 */
export function startWorker(renderPage: RenderPage, clockOffset: number): Worker {
  shiftClock(clockOffset);
  return createWorker(renderPage, sealCity, { anyStyle: import.meta.env.DEV ?? false });
}
