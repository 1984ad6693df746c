/** What the whole is for, on each host that the program is built for: answer, be counted, read, sign in, report. */
import { test as base, expect } from '@playwright/test';
import { type Host, hosts } from '../../../tools/build/hosts.ts';
import { lastQuarter } from '../../../tools/pages/answered-periods.ts';
import { invite } from '../panel/sign-in.ts';
import {
  at,
  send,
  survey,
  tapAndSkip,
  tapThrough,
  thanks,
  watchPosts,
} from '../resident/answering.ts';
import { type OwnServer, withOwnServer } from './own-server.ts';

interface Fixtures {
  readonly host: Host;
  /** A link that signs a head in, for those of an own server; the administrator of the other site invites them. */
  readonly panelLink: string | undefined;
}

const test = base.extend<Fixtures, { startOwnServer: () => Promise<OwnServer> }>({
  host: ['cloudflare', { option: true }],
  // One for all tests of a worker that ask for it.
  startOwnServer: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are wanted from it
    async ({}, use) => {
      let running: Promise<void> | undefined;
      let started: Promise<OwnServer> | undefined;
      let end = () => {};
      await use(() => {
        started ??= new Promise((ready, failed) => {
          running = withOwnServer((site) => {
            ready(site);
            return new Promise((ended) => {
              end = ended;
            });
          });
          running.catch(failed);
        });
        return started;
      });
      end();
      await running;
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ host, startOwnServer, baseURL }, use) =>
    use(host === 'node' ? (await startOwnServer()).address : baseURL),
  panelLink: async ({ host, startOwnServer }, use) =>
    use(host === 'node' ? (await startOwnServer()).panelLink : undefined),
});

for (const host of hosts) {
  test.describe(`on ${host}`, () => {
    test.use({ host });

    test('an answer is taken, and its receipt says so', async ({ page }) => {
      await page.goto(survey);
      await tapThrough(page, 4);
      await send(page);
      await expect(page).toHaveURL(at(thanks));
      await page.locator('.receipt summary').click();
      await page.getByRole('link', { name: 'Periksa penilaian ini' }).click();
      await expect(page.locator('.result').getByRole('heading')).toHaveText(/^Sudah /);
    });

    test('one without a network waits in the phone, and is sent once', async ({
      page,
      context,
    }) => {
      const posts = watchPosts(page);
      await page.goto(survey);
      await tapAndSkip(page, 2);
      await context.setOffline(true);
      await send(page);
      await expect(page.locator('.status')).toContainText('Belum terkirim');
      await context.setOffline(false);
      await expect(page).toHaveURL(at(thanks));
      expect(new Set(posts.map((post) => post.get('id'))).size).toBe(1);
    });

    test('the results of the city lead to those of a unit and to its report', async ({ page }) => {
      await page.goto(`/hasil?period=${lastQuarter.id}`);
      await page
        .getByRole('link', { name: /Disdukcapil|Dinas Kependudukan/ })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Kependudukan');
      await page.goto(`/laporan/disdukcapil?period=${lastQuarter.id}`);
      await expect(page.locator('.report')).toContainText('responden');
      const document = await page.request.get(
        `/laporan.docx?department=disdukcapil&period=${lastQuarter.id}`,
      );
      expect(document.headers()['content-type']).toContain('wordprocessingml');
    });

    test('a head signs in by a link, and reads what came in', async ({ page, panelLink }) => {
      await page.goto(panelLink ?? (await invite(page, 'head')));
      await page.getByRole('button', { name: 'Buka panel' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Akun saya' })).toBeVisible();
      await page.goto('/panel');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Kependudukan');
    });
  });
}
