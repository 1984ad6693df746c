/** The program on Cloudflare Workers, whose bindings (`wrangler.toml`) fit the ports as they are. */
import { env } from 'cloudflare:workers';
import { handle } from '@astrojs/cloudflare/handler';
import type { Environment } from '../../environment.ts';
import { startWorker } from '../../worker.ts';

const worker = startWorker(
  (request, _environment, background) => handle(request, env, background as ExecutionContext),
  Number(env.CLOCK_OFFSET ?? 0),
);

export default {
  fetch: worker.fetch,
  scheduled: (_controller, environment) => worker.scheduled(environment),
} satisfies ExportedHandler<Environment>;
