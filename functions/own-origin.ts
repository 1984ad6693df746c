/**
 * The address of this site, for whatever leads back to it. Whoever asks may send any `Host`: where the city has said its
 * address, that counts alone. Where it has not, the host answers only to names that are its own: Cloudflare hands a Worker none
 * but the account's, and an own server refuses others.
 */
import { city } from './city.ts';

/**
 * @param url that was asked for
 * @returns scheme, host and port, without a slash at the end
 */
export const ownOrigin = (url: string): string => city().settings.origin ?? new URL(url).origin;
