/** The API: every resource at its address below `/api/v1`. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { earlierResults } from './earlier-results.ts';
import { editions, releaseCalendar } from './editions.ts';
import { followUps } from './follow-ups.ts';
import { health } from './health.ts';
import { integrity } from './integrity.ts';
import { invitations } from './invitations.ts';
import { kiosks } from './kiosks.ts';
import { nationalMetadata } from './national-metadata.ts';
import { openData } from './open-data.ts';
import { openapi } from './openapi.ts';
import { peopleServed } from './people-served.ts';
import { receipts } from './receipts.ts';
import { reports } from './reports.ts';
import { responses } from './responses.ts';
import { results } from './results.ts';
import { search } from './search.ts';
import { tickets } from './tickets.ts';

/** What anybody may read, from a page of their own, too, and need not read twice. */
const reads = new Hono<{ Bindings: Environment }>()
  .use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }), etag())
  .route('/results', results)
  .route('/changes', changes)
  .route('/integrity', integrity)
  .route('/reports', reports)
  .route('/earlier-results', earlierResults)
  .route('/editions', editions)
  .route('/release-calendar', releaseCalendar)
  .route('/follow-ups', followUps)
  .route('/search', search)
  .route('/data', openData)
  .route('/metadata', nationalMetadata)
  .route('/catalogue', catalogue)
  .route('/openapi.json', openapi);

export const api = new Hono<{ Bindings: Environment }>()
  .route('/responses', responses)
  .route('/receipts', receipts)
  .route('/tickets', tickets)
  .route('/invitations', invitations)
  .route('/people-served', peopleServed)
  .route('/kiosks', kiosks)
  .route('/health', health)
  .route('/', reads)
  .all('*', (c) => problem('not-found', languageOf(c.req.header('Accept-Language'))));
