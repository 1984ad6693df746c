/** What workerd runs. */
import type { HostEnvironment } from '#functions/environment.ts';
import { worker } from './worker.ts';

export default {
  fetch: worker.fetch,
  scheduled: (_controller, environment) => worker.scheduled(environment),
} satisfies ExportedHandler<HostEnvironment>;
