/**
 * The service worker: opens the pages of the counters that were visited without a network, and sends
 * what waits in the outbox once there is one. The API and the results never come from its cache.
 */
import { syncTag } from '../outbox/background-sync.ts';
import { flush } from '../outbox/flush.ts';
import { dropOldCaches, keepOpenPage, kept } from './cache.ts';
import { openPage } from './open-page.ts';

declare const self: ServiceWorkerGlobalScope;

/** Background Synchronization, which TypeScript does not know. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

const isSync = (event: Event): event is SyncEvent => 'tag' in event;

async function keepOpenPages(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const { url } of pages) await keepOpenPage(new URL(url).pathname);
}

self.addEventListener('install', (event) => {
  // Kept pages bring their own files, so a new version does no harm to a page of the old one.
  void self.skipWaiting();
  event.waitUntil(keepOpenPages());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldCaches(), self.registration.navigationPreload?.enable()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(openPage(event));
  else if (pathname.startsWith('/_astro/')) {
    event.respondWith(kept(pathname).then((file) => file ?? fetch(request)));
  }
});

self.addEventListener('sync', (event) => {
  if (!isSync(event) || event.tag !== syncTag) return;
  const sent = flush().then((isSettled) => {
    // The browser tries again later, and later still, if this fails.
    if (!isSettled) throw new Error('not sent yet');
  });
  event.waitUntil(sent);
});
