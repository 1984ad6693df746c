/**
 * How the attacks of docs/trust.md are played against a built Worker (`npm run attack`): it counts by the calendar, as a
 * deployment does, and its clock goes to the time for which its schedule asks. Only what calls the Worker's schedule can move
 * it; no request can. A deployment never loads this.
 */
import type { StartedWorker, Worker } from './create-worker.ts';
import { offsetTo, shiftClock } from './demo-clock.ts';

/** A Worker whose clock follows its schedule. */
export function rehearsed(worker: Worker): StartedWorker {
  return {
    fetch: worker.fetch,
    async scheduled(environment, due) {
      shiftClock(offsetTo(new Date(due).toISOString()));
      await worker.scheduled(environment);
    },
  };
}
