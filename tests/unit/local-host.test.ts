import { expect, test } from 'vitest';
import { isLocalHost } from '#shared/local-host.ts';

test.each([
  'localhost',
  '127.0.0.1',
  '[::1]',
  '192.168.1.7',
  '10.0.0.2',
  '172.20.0.3',
  'kios.local',
])('%s is of this machine or a local network', (host) => expect(isLocalHost(host)).toBe(true));

test.each([
  'stranger.example',
  '172.32.0.1',
  '8.8.8.8',
  'localhost.stranger.example',
  '10.0.0.2.example',
  '',
])('%s may be anybody', (host) => expect(isLocalHost(host)).toBe(false));
