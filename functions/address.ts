/** From which address a request comes, as the host that took it tells. */
import { callerHeader } from './host/caller.ts';

/**
 * The address that stands for a connection: of IPv6 the first 64 bits, since a household has all that follow.
 *
 * @returns empty where the host tells none
 */
export function addressOf(request: Request): string {
  return networkOf(request.headers.get(callerHeader) ?? '');
}

/** The network of an address, `2001:db8:0:1::/64`; an IPv4 address is its own. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [front = '', back] = address.toLowerCase().split('::');
  const given = front === '' ? [] : front.split(':');
  const after = back === undefined || back === '' ? [] : back.split(':');
  const zeros = back === undefined ? 0 : Math.max(0, 8 - given.length - after.length);
  const groups = [...given, ...new Array<string>(zeros).fill('0'), ...after].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
