/** The program on Cloudflare Workers, whose bindings (`wrangler.toml`) fit the ports as they are. */
import { env } from 'cloudflare:workers';
import { handle } from '@astrojs/cloudflare/handler';
import type { Environment } from '../../environment.ts';
import { startWorker } from '../../worker.ts';
import { edgePages } from './page-cache.ts';

const worker = startWorker({
  renderPage: (request, _environment, background) =>
    handle(request, env, background as ExecutionContext),
  pages: edgePages(),
  clockOffset: Number(env.CLOCK_OFFSET ?? 0),
  isRehearsal: env.REHEARSAL === '1',
});

export default {
  fetch: worker.fetch,
  scheduled: ({ scheduledTime }, environment) => worker.scheduled(environment, scheduledTime),
} satisfies ExportedHandler<Environment>;
