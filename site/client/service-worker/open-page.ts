/** How a page is opened: from the network, or as it is kept when the network does not answer. */
import { keep, keepOpenPage, kept } from './cache.ts';
import { keptAs, offlinePageFor } from './kept-pages.ts';

/** Longer than a slow network needs, shorter than it feels broken; in milliseconds. */
const patience = 2500;

const after = (delay: number) => new Promise<void>((done) => setTimeout(done, delay));

async function fromNetwork(event: FetchEvent, name: string | undefined): Promise<Response> {
  // The browser asked for the page already while this worker was waking up.
  const preloaded: Response | undefined = await event.preloadResponse;
  const page = preloaded ?? (await fetch(event.request));
  // A page with a query is one person's own, such as the thanks with a receipt.
  const isForAll = new URL(event.request.url).search === '';
  if (page.ok && isForAll && name !== undefined) event.waitUntil(keep(name, page.clone()));
  if (name === undefined) event.waitUntil(keepOpenPage(new URL(event.request.url).pathname));
  return page;
}

/** Answers a navigation. */
export async function openPage(event: FetchEvent): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const name = keptAs(pathname);
  const network = fromNetwork(event, name);
  const copy = name === undefined ? undefined : await kept(name);
  if (copy === undefined) {
    return network.catch(async () => (await kept(offlinePageFor(pathname))) ?? Response.error());
  }
  const orCopy = network.then(
    (page) => (page.status < 500 ? page : copy),
    () => copy,
  );
  // What comes too late to be shown is kept for the next time.
  event.waitUntil(orCopy);
  return Promise.race([orCopy, after(patience).then(() => copy)]);
}
