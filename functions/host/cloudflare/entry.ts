/** The program on Cloudflare Workers, whose bindings (`wrangler.toml`) fit the ports as they are. */
import { env } from 'cloudflare:workers';
import { handle } from '@astrojs/cloudflare/handler';
import type { HostEnvironment } from '../../environment.ts';
import { startWorker } from '../../worker.ts';
import type { Database } from '../database.ts';
import { jobsPatience, patientDatabase, visitorsPatience } from '../patient-database.ts';
import { edgePages } from './page-cache.ts';

const worker = startWorker({
  renderPage: (request, _environment, background) =>
    handle(request, env, background as ExecutionContext),
  pages: edgePages(),
  clockOffset: Number(env.CLOCK_OFFSET ?? 0),
  isRehearsal: env.REHEARSAL === '1',
});

/** One for each database, because much is remembered by the database that it is about. */
const known = {
  visitors: new WeakMap<Database, Database>(),
  jobs: new WeakMap<Database, Database>(),
};
const patiences = { visitors: visitorsPatience, jobs: jobsPatience };

function patient(environment: HostEnvironment, whose: keyof typeof patiences): HostEnvironment {
  const { DB } = environment;
  const kept = known[whose].get(DB) ?? patientDatabase(DB, patiences[whose]);
  known[whose].set(DB, kept);
  return { ...environment, DB: kept };
}

export default {
  fetch: (request, environment, background) =>
    worker.fetch(request, patient(environment, 'visitors'), background),
  scheduled: ({ scheduledTime }, environment) =>
    worker.scheduled(patient(environment, 'jobs'), scheduledTime),
} satisfies ExportedHandler<HostEnvironment>;
