/** What holds for every page and every state of it: it is there, and it is valid HTML. */
import { globSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { everyPage, everyPageInEveryLanguage } from '../../tools/pages/every-page.ts';
import { readPage, seenPath } from '../../tools/pages/page-state.ts';
import { findingsIn, hasJava, withoutJava } from '../../tools/pages/valid-html.ts';
import { visitedSite } from '../../tools/pages/visited-site.ts';
import { root } from '../../tools/run/programs.ts';
import { openPage } from './open-page.ts';
import { administratorCookie } from './panel/administrator.ts';

/** The addresses in Indonesian of the files of `site/pages`, with `[parameters]` as Astro writes them. */
const routes = globSync('**/*.astro', { cwd: join(root, 'site', 'pages') })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.astro$|\.astro$/, '')}`)
  .filter((route) => !/^\/en(\/|$)/.test(route));

const parameters = (route: string) => route.match(/\[/g)?.length ?? 0;

function takes(route: string, path: string): boolean {
  const pattern = route.replace(/\/\[\.\.\.\w+\]/g, '(?:/.+)?').replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

/** The route that answers a path: of those that take it, the one that says most itself. */
const routeOf = (path: string): string | undefined =>
  routes
    .filter((route) => takes(route, path))
    .toSorted((one, other) => parameters(one) - parameters(other))[0];

test('the list of every page forgets none, and no two of its states have the same name', () => {
  const seen = everyPage.map((state) => {
    const address = seenPath(state);
    expect(routeOf(address), `${state.name} is no page: ${address}`).toBeDefined();
    return routeOf(address);
  });
  expect(routes.filter((route) => !seen.includes(route))).toEqual([]);
  const names = everyPage.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

for (const name of ['people served, to be mended', 'import of sheets, file to be mended']) {
  test(`a browser comes to "${name}" as well`, async ({ page, baseURL }) => {
    const state = everyPage.find((each) => each.name === name);
    if (state === undefined) throw new Error(`${name} is not in the list`);
    await openPage(page, state, 'id', visitedSite(baseURL ?? '', await administratorCookie()));
    await expect(page.getByRole('alert')).toBeVisible();
  });
}

test.describe
  .serial('every page and state of it, in every language,', () => {
    test.slow();
    let folder = '';

    test.beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'suara-layanan-pages-'));
    });
    test.afterAll(() => rm(folder, { recursive: true, force: true }));

    test('is there', async ({ baseURL }) => {
      const site = visitedSite(baseURL ?? '', await administratorCookie());
      for (const { name, state, language } of everyPageInEveryLanguage) {
        const { status, contentType, html } = await readPage(state, language, site);
        const expected = [state.status ?? 200, 'text/html'];
        expect.soft([status, contentType.split(';')[0]], name).toEqual(expected);
        await writeFile(join(folder, `${name}.html`), html);
      }
    });

    test('is valid HTML', () => {
      if (!hasJava()) console.log(withoutJava);
      test.skip(!hasJava(), withoutJava);
      const files = everyPageInEveryLanguage.map(({ name }) => join(folder, `${name}.html`));
      const found = findingsIn(files).map(
        ({ file, line, message, extract }) => `${file}, line ${line}: ${message} … ${extract}`,
      );
      expect(found).toEqual([]);
    });
  });
