import { expect, it } from 'vitest';
import { loggedPath, logLine } from '#functions/host/node/access-log.ts';

it.each([
  ['/hasil/disdukcapil?period=2026-Q3', '/hasil/disdukcapil'],
  ['/s/4M9TJ', '/s/4M9TJ'],
  ['/tanda-terima?tanda=ABCDEFGH', '/tanda-terima'],
  // What signs somebody in, or proves a visit, works for whoever reads the log.
  ['/panel/undangan/dGhpcyBpcyBhIHNlY3JldA', '/panel/undangan/*'],
  ['/en/panel/undangan/dGhpcyBpcyBhIHNlY3JldA', '/en/panel/undangan/*'],
  ['/api/panel/invitations/dGhpcyBpcyBhIHNlY3JldA', '/api/panel/invitations/*'],
  ['/T/4M9TJ0QK3V5Y', '/T/*'],
  ['/en/t/4m9tj0qk3v5y', '/en/t/*'],
  // And whose account it is, is a matter of the audit trail.
  ['/panel/kota/akun/0b2f5f0e-7c1c-4b5e-9a43-1f6c2f0f2b11', '/panel/kota/akun/*'],
])('%s is logged as %s', (url, path) => {
  expect(loggedPath(url)).toBe(path);
});

it('a line is JSON, and has nothing in it but what a fault needs', () => {
  const line = logLine(
    { method: 'POST', url: '/api/v1/responses', status: 201, took: 3.125 },
    new Date('2026-11-17T03:00:00Z'),
  );
  expect(JSON.parse(line)).toEqual({
    time: '2026-11-17T03:00:00.000Z',
    ...{ method: 'POST', path: '/api/v1/responses', status: 201, ms: 3.1 },
  });
});
