/** The one entry, whatever the host: the API and its neighbours first, then the pages. */
import { createWorker, type RenderPage, type StartedWorker, type Worker } from './create-worker.ts';
import type { PageCache } from './host/page-cache.ts';
import type { Seal } from './jobs/seal.ts';

let sealCity: Seal | undefined;
let shiftClock = (_offset: number): void => undefined;
let rehearsed = (worker: Worker): StartedWorker => worker;

// What is built without made-up data has no other clock than its host's and no windows but those of the calendar,
// whatever its settings say.
if (import.meta.env.PUBLIC_DEMO === '1') {
  ({ shiftClock } = await import('./demo-clock.ts'));
  ({ sealAtOnce: sealCity } = await import('./demo-seal.ts'));
  ({ rehearsed } = await import('./demo-rehearsal.ts'));
}

/** What a host gives besides the bindings. */
export interface Host {
  /** Renders what no route of ours answers. */
  readonly renderPage: RenderPage;
  /** Where pages are kept that were made. */
  readonly pages: PageCache;
  /** Milliseconds that a made-up city lives ahead of the machine's clock. */
  readonly clockOffset: number;
  /** Whether a made-up city counts as a deployment does, and its clock follows its schedule. */
  readonly isRehearsal?: boolean;
}

/** The program as it was built. */
export function startWorker({
  renderPage,
  pages,
  clockOffset,
  isRehearsal = false,
}: Host): StartedWorker {
  shiftClock(clockOffset);
  const options = { anyStyle: import.meta.env.DEV ?? false, pages };
  return isRehearsal
    ? rehearsed(createWorker(renderPage, undefined, options))
    : createWorker(renderPage, sealCity, options);
}
