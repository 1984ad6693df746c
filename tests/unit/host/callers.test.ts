import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addressList, callerOf } from '#functions/host/node/callers.ts';
import { ownHosts } from '#functions/host/node/own-hosts.ts';
import { WrongSetting } from '#functions/host/node/settings.ts';

/** What of a request tells who calls. */
const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

const forwarded = {
  host: 'suara.example.go.id',
  'x-forwarded-for': '198.51.100.7, 203.0.113.9, 10.0.0.2',
  'x-forwarded-proto': 'https',
};

describe('who calls', () => {
  it('is whoever is connected, whatever the headers claim', () => {
    const caller = callerOf(request('203.0.113.66', forwarded), addressList(['127.0.0.1']));
    expect(caller).toEqual({
      ...{ address: '203.0.113.66', host: 'suara.example.go.id', scheme: 'http' },
    });
  });

  it('is the nearest that is no proxy of ours: what comes before it anybody can write', () => {
    const trusted = addressList(['127.0.0.1', '10.0.0.0/8']);
    expect(callerOf(request('::ffff:127.0.0.1', forwarded), trusted)).toEqual({
      ...{ address: '203.0.113.9', host: 'suara.example.go.id', scheme: 'https' },
    });
  });

  it('is the proxy itself where that says nothing, or nonsense', () => {
    const trusted = addressList(['127.0.0.1']);
    expect(callerOf(request('127.0.0.1'), trusted).address).toBe('127.0.0.1');
    const nonsense = request('127.0.0.1', { 'x-forwarded-for': 'unknown' });
    expect(callerOf(nonsense, trusted).address).toBe('127.0.0.1');
  });

  it('may come by IPv6', () => {
    const trusted = addressList(['::1', 'fd00::/8']);
    const by = request('::1', { 'x-forwarded-for': '2001:db8::7, fd00::3' });
    expect(callerOf(by, trusted).address).toBe('2001:db8::7');
  });

  it.each(['proxy.example', '10.0.0.0/99', '10.0.0.0/x'])(
    'cannot be told through "%s", which is said when the server starts',
    (entry) => expect(() => addressList([entry])).toThrow(WrongSetting),
  );
});

describe('the names that a server answers to', () => {
  const listening = { host: '127.0.0.1', port: 8787 };

  it('are the one of the city and those that were named besides', () => {
    const isOwn = ownHosts(() => 'https://suara.example.go.id', ['skm.example.go.id'], listening);
    expect(['suara.example.go.id', 'SUARA.example.go.id', 'skm.example.go.id'].every(isOwn)).toBe(
      true,
    );
    expect(['evil.example', 'suara.example.go.id:8080', 'localhost:8787', ''].some(isOwn)).toBe(
      false,
    );
  });

  it('are those of the machine while it has none', () => {
    const isOwn = ownHosts(() => undefined, [], listening);
    expect(['localhost:8787', '127.0.0.1:8787', '[::1]:8787'].every(isOwn)).toBe(true);
    expect(['suara.example.go.id', 'localhost', 'localhost:80'].some(isOwn)).toBe(false);
  });
});
