/** The one entry, whatever the host: the API and its neighbours first, then the pages. */
import { createWorker, type RenderPage, type Worker } from './create-worker.ts';
import type { PageCache } from './host/page-cache.ts';
import type { Seal } from './jobs/seal.ts';

let sealCity: Seal | undefined;
let shiftClock = (_offset: number): void => undefined;

// What is built without made-up data has no other clock than its host's and no windows but those of the calendar,
// whatever its settings say.
if (import.meta.env.PUBLIC_DEMO === '1') {
  ({ shiftClock } = await import('./demo-clock.ts'));
  ({ sealAtOnce: sealCity } = await import('./demo-seal.ts'));
}

/** What a host gives besides the bindings. */
export interface Host {
  /** Renders what no route of ours answers. */
  readonly renderPage: RenderPage;
  /** Where pages are kept that were made. */
  readonly pages: PageCache;
  /** Milliseconds that a made-up city lives ahead of the machine's clock. */
  readonly clockOffset: number;
}

/** The program as it was built. */
export function startWorker({ renderPage, pages, clockOffset }: Host): Worker {
  shiftClock(clockOffset);
  return createWorker(renderPage, sealCity, { anyStyle: import.meta.env.DEV ?? false, pages });
}
