/** The one entry: the API and its neighbours first, then the pages. */
import { handle } from '@astrojs/cloudflare/handler';
import { createWorker } from './create-worker.ts';

export default createWorker(handle);
