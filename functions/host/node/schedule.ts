/** The schedule of an own server: a timer, and a lock on a file that the system takes back from a process that was killed. */
import { DatabaseSync } from 'node:sqlite';

export interface Schedule {
  /** Ends it, once what is running has come to its end. */
  stop(): Promise<void>;
}

/** Runs some work unless another process runs its own now. @returns whether it ran */
export async function alone(lockFile: string, work: () => Promise<void>): Promise<boolean> {
  const lock = new DatabaseSync(lockFile, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    return false;
  }
  try {
    await work();
    return true;
  } finally {
    // Ends the transaction, and the lock with it.
    lock.close();
  }
}

/**
 * Runs the jobs now and then, never two runs at once, in whatever process.
 *
 * @param seconds from the end of a run to the beginning of the next
 */
export function startSchedule(
  run: () => Promise<void>,
  lockFile: string,
  seconds: number,
): Schedule {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const next = () => {
    running = alone(lockFile, run)
      // Each job has said why already.
      .catch(() => undefined)
      .finally(() => {
        if (!isStopped) timer = setTimeout(next, seconds * 1000);
      });
  };
  next();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
