/** Runs the jobs of the schedule one after the other; one that fails stops none of the others. */

/** @throws AggregateError in the end, so that the schedule shows as failed; each reason is logged at once */
export async function runEach(jobs: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const job of jobs) {
    try {
      await job();
    } catch (error) {
      console.error(error);
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, 'not every job of the schedule ran');
}
