/**
 * What attackers meet: the built Worker of a made-up city over HTTP, which counts by the calendar as a deployment does, and
 * whose clock goes where the attack needs it (`functions/demo-rehearsal.ts`).
 */
import type { D1Database } from '@cloudflare/workers-types';
import type { Database } from '#functions/host/database.ts';
import type { LocalHour } from '#shared/local-time.ts';
import { builtConfig, configWithoutCounters } from '../../tools/build/rehearsal-config.ts';
import { readCatalogue } from '../../tools/catalogue/read.ts';
import { ensureCatalogue } from '../../tools/catalogue/seed.ts';
import { root } from '../../tools/run/programs.ts';

export interface RehearsedCity {
  /** For what is there before an attack, and what only its keepers see. */
  readonly db: Database;
  /** Moves the clock, and does what the schedule does then. */
  goTo(time: LocalHour): Promise<void>;
  /** Asks as anybody does. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Posts an answer from an address, as JSON. */
  answer(value: unknown, address: string): Promise<Response>;
  /** Takes everything back to an empty city. */
  empty(): Promise<void>;
}

/**
 * Where the Worker counts what an address sends: with the counters of `wrangler.toml`, which count by the machine's clock, or
 * as on a server of one's own, in memory and by the city's clock, so that a month of attack need not take a month.
 */
type Limits = 'of the platform' | 'in memory';

const configFor = (limits: Limits): string =>
  limits === 'of the platform' ? builtConfig : configWithoutCounters();

/** Gives some work the built Worker, and stops it afterwards. */
export async function withRehearsedCity<T>(
  limits: Limits,
  work: (city: RehearsedCity) => Promise<T>,
): Promise<T> {
  // Before it is loaded: it tells of every request otherwise.
  process.env['WRANGLER_LOG'] ??= 'error';
  const { createTestHarness } = await import('wrangler');
  const harness = createTestHarness({
    root,
    workers: [{ configPath: configFor(limits), vars: { REHEARSAL: '1' } }],
  });

  async function open() {
    const { url } = await harness.listen();
    const worker = harness.getWorker<{ readonly DB: D1Database }>();
    await worker.applyD1Migrations('DB');
    const { DB } = await worker.getEnv();
    await ensureCatalogue(DB, readCatalogue());
    return { url, worker, db: DB };
  }

  let opened = await open();
  const ask = (path: string, init?: RequestInit) => fetch(new URL(path, opened.url), init);
  try {
    return await work({
      get db() {
        return opened.db;
      },
      ask,
      async goTo({ day, hour }) {
        const scheduledTime = new Date(`${day}T${String(hour).padStart(2, '0')}:15:00+07:00`);
        await opened.worker.scheduled({ cron: '*/5 * * * *', scheduledTime });
      },
      answer: (value, address) =>
        ask('/api/v1/responses', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'CF-Connecting-IP': address },
          body: JSON.stringify(value),
        }),
      async empty() {
        await harness.reset();
        opened = await open();
      },
    });
  } finally {
    await harness.close();
  }
}
