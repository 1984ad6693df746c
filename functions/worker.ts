/** The one entry, whatever the host: the API and its neighbours first, then the pages. */
import { createWorker, type RenderPage, type StartedWorker, type Worker } from './create-worker.ts';
import type { Seal } from './jobs/seal.ts';

/** How a made-up city lives; a deployment lives by its host's clock whatever this says. */
interface Made {
  /** Milliseconds ahead of the machine's clock. */
  readonly clockOffset: number;
  /** Whether it counts as a deployment does, and its clock follows its schedule. */
  readonly isRehearsal?: boolean;
}

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

/**
 * The program as it was built.
 *
 * @param renderPage renders what no route of ours answers
 */
export function startWorker(
  renderPage: RenderPage,
  { clockOffset, isRehearsal = false }: Made,
): StartedWorker {
  shiftClock(clockOffset);
  const options = { anyStyle: import.meta.env.DEV ?? false };
  return isRehearsal
    ? rehearsed(createWorker(renderPage, undefined, options))
    : createWorker(renderPage, sealCity, options);
}
