/** The HTTP server of a city: files first, then the program; behind a proxy that does HTTPS. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Worker } from '../../create-worker.ts';
import type { HostEnvironment } from '../../environment.ts';
import type { Background } from '../background.ts';
import { callerHeader } from '../caller.ts';
import { logLine } from './access-log.ts';
import { callerOf } from './callers.ts';
import type { ServeFile } from './page-files.ts';
import { type ServerSettings, WrongSetting } from './settings.ts';

/** For monitors, which ask by an address of the machine. */
const underAnyName = '/api/v1/health';

/** How long a connection waits for the next request, in milliseconds. */
const keepAliveTimeout = 150_000;

/** How long a request that is being answered may hold up the end, in milliseconds. */
const longestEnd = 10_000;

export interface Served {
  readonly settings: Pick<ServerSettings, 'host' | 'port'>;
  readonly worker: Pick<Worker, 'fetch'>;
  readonly environment: HostEnvironment;
  readonly serve: ServeFile;
  readonly trusted: BlockList;
  readonly isOwn: (host: string) => boolean;
}

export interface RunningServer {
  /** Where it listens. */
  readonly address: string;
  readonly background: Background;
  /** Takes no new requests, and comes to its end with those that are being answered. */
  stop(): Promise<void>;
}

function misdirected(response: ServerResponse): void {
  response.writeHead(421, { 'Content-Type': 'text/plain;charset=utf-8' });
  response.end(
    'This server does not answer under that name. / Server ini tidak menjawab dengan nama itu.\n',
  );
}

/** @throws WrongSetting if the port cannot be had */
export async function startServer(served: Served): Promise<RunningServer> {
  const { settings, worker, environment, serve, trusted, isOwn } = served;
  const unfinished = new Set<Promise<unknown>>();
  const background: Background = {
    waitUntil(work) {
      const ended = work.catch(console.error).finally(() => unfinished.delete(ended));
      unfinished.add(ended);
    },
    passThroughOnException: () => undefined,
    props: undefined,
  };
  // In place of `Request` and `Response` it sets classes of its own, so that its light requests can be copied like any other.
  const answer = getRequestListener(
    new Hono()
      // Pages are made when they are asked for, so nobody has compressed them before; of files there is a compressed copy.
      .get('*', compress())
      .all('*', ({ req }) => worker.fetch(req.raw, environment, background)).fetch,
  );

  function handle(incoming: IncomingMessage, response: ServerResponse): void {
    const begun = performance.now();
    const { method = 'GET', url = '/' } = incoming;
    response.on('close', () => {
      const took = performance.now() - begun;
      console.log(logLine({ method, url, status: response.statusCode, took }, new Date()));
    });
    const [path = '/'] = url.split('?');
    const { address, host, scheme } = callerOf(incoming, trusted);
    const isForeign = !isOwn(host);
    if (isForeign && path !== underAnyName) {
      misdirected(response);
      return;
    }
    const ask = () => {
      incoming.headers[callerHeader.toLowerCase()] = address;
      incoming.url = `${scheme}://${isForeign ? 'localhost' : host}${url}`;
      void answer(incoming, response);
    };
    if (['GET', 'HEAD'].includes(method)) serve(incoming, response, ask);
    else ask();
  }

  // Longer than proxies keep a connection: one that ended just when an answer was sent on it would cost the answer.
  const server = createServer({ keepAliveTimeout }, handle);
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        new WrongSetting(
          error.code === 'EADDRINUSE'
            ? `Port ${settings.port} of ${settings.host} is taken by another program: stop that one, or choose another PORT.`
            : `The server cannot listen at ${settings.host}:${settings.port}: ${error.message}.`,
        ),
      ),
    );
    server.listen(settings.port, settings.host, listening);
  });

  const listening = server.address();
  const port = typeof listening === 'object' && listening !== null ? listening.port : settings.port;
  return {
    background,
    address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    async stop() {
      const closed = new Promise((done) => server.close(done));
      // Whatever has been answered by now is let go of, so that a browser that keeps its connection keeps nobody waiting.
      const idle = setInterval(() => server.closeIdleConnections(), 100);
      const end = setTimeout(() => server.closeAllConnections(), longestEnd);
      await closed;
      clearInterval(idle);
      clearTimeout(end);
      await Promise.all(unfinished);
    },
  };
}
