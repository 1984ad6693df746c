/** Who calls, and under which of our names: proxies that were named are believed, nobody else. */
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { WrongSetting } from './settings.ts';

const family = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** IPv4 as a socket for both families shows it: `::ffff:192.0.2.1`. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '');

/** @throws WrongSetting for what is neither an address nor a network such as `10.0.0.0/8` */
export function addressList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const most = isIPv6(address) ? 128 : 32;
    if (
      isIP(address) === 0 ||
      (bits !== undefined && !(Number(bits) >= 0 && Number(bits) <= most))
    ) {
      throw new WrongSetting(
        `TRUSTED_PROXIES has "${entry}": write addresses or networks with commas between them, such as 127.0.0.1,10.0.0.0/8.`,
      );
    }
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return list;
}

export interface Caller {
  readonly address: string;
  /** As the caller wrote it, with its port. */
  readonly host: string;
  readonly scheme: 'http' | 'https';
}

const headerOf = ({ headers }: IncomingMessage, name: string): string => {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(',') : value) ?? '';
};

const parts = (list: string) =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

/** Who calls; with a trusted proxy in between, whom the nearest one that is not ours says. */
export function callerOf(incoming: IncomingMessage, trusted: BlockList): Caller {
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, family(address));
  const direct = plain(incoming.socket.remoteAddress ?? '');
  const host = headerOf(incoming, 'host');
  if (!isTrusted(direct)) return { address: direct, host, scheme: 'http' };
  const chain = parts(headerOf(incoming, 'x-forwarded-for')).map(plain);
  const first = chain.findLast((address) => !isTrusted(address)) ?? chain[0];
  const scheme = parts(headerOf(incoming, 'x-forwarded-proto')).at(-1);
  return {
    address: first !== undefined && isIP(first) !== 0 ? first : direct,
    host: parts(headerOf(incoming, 'x-forwarded-host')).at(-1) ?? host,
    scheme: scheme === 'https' ? 'https' : 'http',
  };
}
