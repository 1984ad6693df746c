/** The Worker without its pages, so that tests run everything but the rendering. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { localHour } from '#shared/local-time.ts';
import { catalogue as catalogueApi } from './api/catalogue.ts';
import { followUps } from './api/follow-ups.ts';
import { health } from './api/health.ts';
import { openData } from './api/open-data.ts';
import { receipts } from './api/receipts.ts';
import { responses } from './api/responses.ts';
import { results } from './api/results.ts';
import { search } from './api/search.ts';
import { tickets } from './api/tickets.ts';
import { catalogue, settings } from './city.ts';
import { forgetExpiredTickets } from './db/tickets.ts';
import type { Environment } from './environment.ts';
import { seal } from './jobs/seal.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { badges } from './pages/badge.ts';
import { counterCodes } from './pages/counter-codes.ts';
import { pictures } from './pages/picture.ts';
import { qr } from './pages/qr.ts';
import { ticketPages } from './pages/ticket.ts';
import { languageOf, problem } from './problem.ts';

/** Renders what no route of the Worker answers. */
export type RenderPage = (
  request: Request,
  environment: Environment,
  context: ExecutionContext,
) => Promise<Response>;

/** When nobody is waiting; once a day is enough, since it reads every redeemed ticket. */
const cleaningHour = 2;

/** What anybody may read, from a page of their own, too, and need not read twice. */
const reads = new Hono<{ Bindings: Environment }>()
  .use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }), etag())
  .route('/results', results)
  .route('/follow-ups', followUps)
  .route('/search', search)
  .route('/data', openData)
  .route('/catalogue', catalogueApi);

const api = new Hono<{ Bindings: Environment }>()
  .route('/responses', responses)
  .route('/receipts', receipts)
  .route('/tickets', tickets)
  .route('/health', health)
  .route('/', reads)
  .all('*', (c) => problem('not-found', languageOf(c.req.header('Accept-Language'))));

export function createWorker(renderPage: RenderPage): ExportedHandler<Environment> {
  const app = new Hono<{ Bindings: Environment }>();
  app.use(securityHeaders);
  app.onError((error, c) => {
    console.error(error);
    return problem('internal', languageOf(c.req.header('Accept-Language')));
  });
  app.route('/api/v1', api);
  app.route('/qr', qr);
  app.route('/lencana', badges);
  app.route('/gambar', pictures);
  app.route('/', ticketPages);
  app.route('/', counterCodes);
  app.all('*', (c) => renderPage(c.req.raw, c.env, c.executionCtx as ExecutionContext));

  return {
    fetch: app.fetch,
    async scheduled(_controller, environment) {
      const now = localHour(new Date(), settings.timeZone);
      await seal(environment.DB, catalogue, now, () => crypto.randomUUID());
      if (now.hour === cleaningHour) await forgetExpiredTickets(environment.DB, now.day);
    },
  };
}
