/**
 * The address of this site, for links that leave it. Whoever asks may send any `Host`, so the address that was asked counts
 * only where it is that of this machine or of a local network; else the city says it in its settings.
 */
import { city } from 'virtual:city';
import { isLocalHost } from '#shared/local-host.ts';

/** @param url of the page that is asked for */
export function siteOrigin(url: URL): string | undefined {
  const { catalogue } = city();
  const { origin } = catalogue.settings;
  return origin ?? (isLocalHost(url.hostname) ? url.origin : undefined);
}

/** What stands for an address that nobody has set. */
export const unknownOrigin = 'https://…';
