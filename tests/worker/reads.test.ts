/** What anybody may read from the API: from any page, and only when it has changed. */
import { askWorker } from 'virtual:host';
import { describe, expect, it } from 'vitest';

const ask = (path: string, init?: RequestInit) =>
  askWorker(new Request(`https://suara.example/api/v1${path}`, init));

const paths = [
  '/results?period=2026',
  '/catalogue',
  '/search?q=ktp',
  '/follow-ups?department=rsud',
];

describe.each(paths)('%s', (path) => {
  it('may be read by a page of another site', async () => {
    const answer = await ask(path, { headers: { Origin: 'https://koran.example' } });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('is not sent again while it is the same', async () => {
    const first = await ask(path);
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).not.toBe('');
    const second = await ask(path, { headers: { 'If-None-Match': tag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(second.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+/);
  });
});

it('nobody may answer or issue tickets from a page of another site', async () => {
  for (const path of ['/responses', '/tickets']) {
    const answer = await ask(path, {
      method: 'OPTIONS',
      headers: { Origin: 'https://koran.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(answer.headers.get('Access-Control-Allow-Methods') ?? '').not.toContain('POST');
  }
});
