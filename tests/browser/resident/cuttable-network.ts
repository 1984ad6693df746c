/**
 * A network that can really be cut: a proxy between the browser and the site, on a port of its own.
 * Nothing in the browser knows of it, so its service worker is cut off, too.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

/** A response that reached the server, and what the server said. */
export interface Post {
  readonly fields: URLSearchParams;
  readonly status: number;
}

export interface Network {
  readonly address: string;
  readonly posts: readonly Post[];
  /** No connection any more, neither new ones nor those that are open. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  /** Requests reach the server, but the line breaks before its answers are back. */
  loseAnswers(): void;
  /** Answers posts itself, as something on the way would. */
  answerPosts(status: number, headers: Record<string, string>, body: string): void;
  /** Calls this at each post that arrives, before it goes on to the server. */
  onPost(listener: () => void): void;
}

type Interference =
  | { kind: 'lose' }
  | { kind: 'answer'; status: number; headers: object; body: string };

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function openNetwork(target: string): Promise<Network & { close(): Promise<void> }> {
  const posts: Post[] = [];
  let interference: Interference | undefined;
  let onPost = () => {};

  const forward = async (message: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const body = await bodyOf(message);
    const isPost = message.method === 'POST';
    if (isPost) onPost();
    if (isPost && interference?.kind === 'answer') {
      const { status, headers } = interference;
      answer.writeHead(status, { ...headers }).end(interference.body);
      return;
    }
    const { url, method, headers } = message;
    const onward = request(new URL(url ?? '/', target), {
      method,
      headers: { ...headers, host: new URL(target).host },
    });
    onward.on('error', () => answer.destroy());
    onward.on('response', (given) => {
      const fields = new URLSearchParams(body.toString());
      if (isPost) posts.push({ fields, status: given.statusCode ?? 0 });
      if (isPost && interference?.kind === 'lose') {
        given.resume();
        answer.destroy();
        return;
      }
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    onward.end(body);
  };

  const server = createServer((message, answer) => {
    forward(message, answer).catch(() => answer.destroy());
  });
  const listen = (port: number) =>
    new Promise<void>((ready) => server.listen(port, 'localhost', ready));
  await listen(0);
  const { port } = server.address() as AddressInfo;

  const cut = async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  };
  return {
    address: `http://localhost:${port}`,
    posts,
    cut,
    restore: async () => {
      interference = undefined;
      if (!server.listening) await listen(port);
    },
    loseAnswers: () => {
      interference = { kind: 'lose' };
    },
    answerPosts: (status, headers, body) => {
      interference = { kind: 'answer', status, headers, body };
    },
    onPost: (listener) => {
      onPost = listener;
    },
    close: async () => {
      if (server.listening) await cut();
    },
  };
}

/** Every test has a network of its own, and its pages are opened through it. */
export const test = base.extend<{ network: Network }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here.
  network: async ({}, use, { project }) => {
    const network = await openNetwork(project.use.baseURL ?? '');
    await use(network);
    await network.close();
  },
  baseURL: async ({ network }, use) => use(network.address),
  serviceWorkers: 'allow',
});
