import { askWorker } from 'virtual:host';
import { expect, it, test } from 'vitest';
import { panelRoutes } from '#shared/panel/access.ts';

const ask = (method: string, path: string, body?: string) =>
  askWorker(
    new Request(`https://suara.example${path}`, {
      method,
      headers: { Accept: 'text/html' },
      ...(body !== undefined && { body }),
    }),
  );

const pages = [
  '/',
  '/hasil',
  '/hasil/disdukcapil',
  '/poster',
  '/en/data',
  '/s/4M9TJ',
  '/4M9TJ',
  '/qr/s.svg',
  '/panel/kota',
];

for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
  test.each(pages)(`${method} to %s is refused, with a body or without`, async (path) => {
    for (const body of [undefined, 'impression=1']) {
      const answer = await ask(method, path, body);
      expect(answer.status).toBe(405);
      expect(answer.headers.get('Allow')).toBe('GET, HEAD');
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    }
  });
}

it('takes forms on the pages that have one, and says so', async () => {
  const forms = panelRoutes.filter(
    ({ method, path }) => method === 'POST' && !path.startsWith('/api/'),
  );
  expect(forms.length).toBeGreaterThan(10);
  for (const { path } of forms) {
    const answer = await ask('DELETE', path.replace(/:\w+/g, 'disdukcapil'));
    expect(answer.status, path).toBe(405);
    expect(answer.headers.get('Allow'), path).toBe('GET, HEAD, POST');
  }
});

it('refuses a form to every page that has none, in both languages', async () => {
  const reads = panelRoutes.filter(
    ({ method, path }) =>
      method === 'GET' &&
      !path.startsWith('/api/') &&
      !panelRoutes.some((other) => other.method === 'POST' && other.path === path),
  );
  expect(reads.length).toBeGreaterThan(10);
  const paths = reads.map(({ path }) => path.replace(/:\w+/g, 'disdukcapil'));
  for (const path of [...pages, ...paths]) {
    const answer = await ask('POST', path, 'a=1');
    expect(answer.status, path).toBe(405);
    expect(answer.headers.get('Allow'), path).toBe('GET, HEAD');
  }
});

test('pages are opened as before', async () => {
  expect((await ask('GET', '/hasil')).status).toBe(200);
  expect((await ask('HEAD', '/hasil')).status).toBe(200);
});
