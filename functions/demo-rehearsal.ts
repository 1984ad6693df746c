/**
 * How the attacks of docs/trust.md are played against a built Worker (`npm run attack`): it counts by the calendar, as a
 * deployment does, and its clock goes to the time that each scheduled event names. Only what calls the Worker's schedule can
 * move it; no request can. A deployment never loads this.
 */
import { offsetTo, shiftClock } from './demo-clock.ts';
import type { Environment } from './environment.ts';

/** A Worker whose clock follows its schedule. */
export function rehearsed(worker: ExportedHandler<Environment>): ExportedHandler<Environment> {
  return {
    ...worker,
    async scheduled(controller, environment, context) {
      shiftClock(offsetTo(new Date(controller.scheduledTime).toISOString()));
      await worker.scheduled?.(controller, environment, context);
    },
  };
}
