/** The Worker without its pages, so that tests run everything but the rendering. */
import { Hono } from 'hono';
import { daysBefore, localHour } from '#shared/local-time.ts';
import { api } from './api/api.ts';
import { city, currentCity, inCity } from './city.ts';
import { forgetReadingsOfOthers } from './db/comment-readings.ts';
import { noteSeal } from './db/last-seal.ts';
import { readClosedDay } from './db/open-windows.ts';
import { forgetPublished } from './db/publication.ts';
import { forgetExpiredTickets } from './db/tickets.ts';
import { forgetExpiredSignIns } from './db/ways-in.ts';
import { channelsOf } from './digests/channels.ts';
import { mailerOf } from './digests/mailer.ts';
import type { Environment, HostEnvironment } from './environment.ts';
import { answerFailure } from './failure.ts';
import type { Background } from './host/background.ts';
import { memoryPages } from './host/memory-pages.ts';
import { deleteWhatExpired } from './jobs/delete-expired.ts';
import { raiseAlerts } from './jobs/raise-alerts.ts';
import { readComments, readPerRun } from './jobs/read-comments.ts';
import { releaseComments } from './jobs/release-comments.ts';
import { runEach } from './jobs/run-each.ts';
import { type Seal, seal } from './jobs/seal.ts';
import { sendDigests } from './jobs/send-digests.ts';
import { sendPersonalDigests } from './jobs/send-personal-digests.ts';
import { keptPages } from './middleware/kept-pages.ts';
import { oneAddress } from './middleware/one-address.ts';
import { pageMethods } from './middleware/page-methods.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { unreadBodies } from './middleware/unread-bodies.ts';
import { badges } from './pages/badge.ts';
import { counterCodes } from './pages/counter-codes.ts';
import { dataCataloguePage } from './pages/data-catalogue.ts';
import { pictures } from './pages/picture.ts';
import { qr } from './pages/qr.ts';
import { securityTxt } from './pages/security-txt.ts';
import { ticketPages } from './pages/ticket.ts';
import { knownVersions } from './publication/known-versions.ts';
import { wholePage } from './whole-page.ts';

/** Renders what no route of the Worker answers. */
export type RenderPage = (
  request: Request,
  environment: HostEnvironment,
  background: Background,
) => Promise<Response>;

/** What a host runs. */
export interface Worker {
  /** Answers a request. */
  readonly fetch: (
    request: Request,
    environment: HostEnvironment,
    background: Background,
  ) => Promise<Response>;
  /** Runs every job that is due, one after the other. */
  readonly scheduled: (environment: HostEnvironment) => Promise<void>;
}

/** A Worker that a host has started. */
export interface StartedWorker extends Pick<Worker, 'fetch'> {
  /** @param due for when it was asked, in milliseconds */
  readonly scheduled: (environment: HostEnvironment, due: number) => Promise<void>;
}

/*
 * The panel and its sign-in library are loaded by the first who asks for them: no resident waits for
 * either.
 */

const newId = () => crypto.randomUUID();

/** When nobody is waiting; once a day is enough, since it reads every redeemed ticket. */
const cleaningHour = 2;

/** Whether the schedule has run of late. What a clock that is set ahead by mistake deleted would never come back. */
const followsOn = (lastRun: string, today: string) =>
  lastRun === '' || lastRun >= daysBefore(today, mostDaysWithout);
const mostDaysWithout = 8;

/**
 * @param sealCity how answers join the figures; a made-up city does it at once
 * @param anyStyle as the development server needs it; see `securityHeaders`
 * @param pages where pages are kept that were made
 */
export function createWorker(
  render: RenderPage,
  sealCity: Seal = seal,
  { anyStyle = false, pages = memoryPages() } = {},
): Worker {
  const renderPage: RenderPage = async (...asked) => wholePage(await render(...asked));
  const app = new Hono<{ Bindings: Environment }>();
  app.use(securityHeaders({ anyStyle }));
  app.use(unreadBodies);
  app.use(oneAddress);
  app.use(async (c, next) => inCity(await currentCity(c.env.DB), next));
  app.use(pageMethods);
  const versions = knownVersions();
  let failures = 0;
  app.use(keptPages({ pages, versions, failures: () => failures }));
  app.onError((error, c) => {
    failures += 1;
    return answerFailure(error, c.req.raw);
  });
  app.route('/api/v1', api);
  app.route('/qr', qr);
  app.route('/lencana', badges);
  app.route('/gambar', pictures);
  app.all('/api/panel/*', async (c) => {
    const { panel } = await import('./panel/panel.ts');
    const answer = await panel.fetch(c.req.raw, c.env, c.executionCtx);
    if (c.req.method !== 'GET') versions.forget();
    return answer;
  });
  for (const path of ['/panel', '/panel/*', '/en/panel', '/en/panel/*']) {
    app.all(path, async (c) => {
      const { panelPage } = await import('./panel/pages.ts');
      const answer = await panelPage(c.req.raw, c.env, (request) =>
        renderPage(request, c.env, c.executionCtx),
      );
      // Whoever has just published something finds it on the public page.
      if (c.req.method !== 'GET') versions.forget();
      return answer;
    });
  }
  app.route('/catalog.jsonld', dataCataloguePage);
  app.route('/.well-known/security.txt', securityTxt);
  app.route('/', ticketPages);
  app.route('/', counterCodes);
  app.all('*', (c) => renderPage(c.req.raw, c.env, c.executionCtx));

  const scheduled = async (environment: HostEnvironment) => {
    const present = city();
    const { catalogue, settings } = present;
    const time = new Date();
    const now = localHour(time, settings.timeZone);
    try {
      const lastRun = await readClosedDay(environment.DB);
      await runEach([
        async () => {
          await sealCity(environment.DB, catalogue, now, newId);
          await noteSeal(environment.DB, new Date());
        },
        async () => {
          const { localReader } = await import('#shared/comments/local-reader.ts');
          if (now.hour === cleaningHour)
            await forgetReadingsOfOthers(environment.DB, localReader.name);
          const left = readPerRun - (await readComments(environment.DB, localReader));
          await releaseComments(environment.DB, catalogue, now.day, localReader, newId, left);
        },
        async () => {
          if (now.hour !== cleaningHour) return;
          await forgetExpiredTickets(environment.DB, now.day);
          await forgetExpiredSignIns(environment.DB, time);
          await forgetPublished(environment.DB, now.day);
        },
        async () => {
          if (now.hour === cleaningHour && followsOn(lastRun, now.day))
            await deleteWhatExpired(environment.DB, catalogue, now.day);
        },
        () => raiseAlerts(environment.DB, catalogue, now),
        () => sendDigests(environment.DB, catalogue, time, channelsOf(environment), newId),
        () => sendPersonalDigests(environment.DB, present, time, mailerOf(environment)),
      ]);
    } finally {
      versions.forget();
    }
  };

  return {
    async fetch(request, environment, background) {
      const within: Environment = {
        ...environment,
        PAGES: { fetch: async (asked) => app.fetch(new Request(asked), within, background) },
      };
      return app.fetch(request, within, background);
    },
    scheduled: async (environment) =>
      inCity(await currentCity(environment.DB), () => scheduled(environment)),
  };
}
