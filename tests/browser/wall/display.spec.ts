/** The screen in a lobby: nobody tends it, and the network comes and goes. */
import { expect, type Page, test } from '@playwright/test';
import type { Results } from '#shared/publication/results.ts';
import { expectAccessible, expectNoSpill } from '../accessible.ts';

const television = { width: 1920, height: 1080 };
const slideSeconds = 12;

const readApi = async (page: Page, query: string): Promise<Results> =>
  (await page.request.get(`/api/v1/results?${query}`)).json();

const comma = (value: number) => value.toFixed(2).replace('.', ',');
const nextSlide = (page: Page) => page.clock.runFor(slideSeconds * 1000);

test.describe('on a television', () => {
  test.use({ viewport: television });

  test('shows one slide after another and begins again', async ({ page }) => {
    await page.clock.install();
    await page.goto('/layar/disdukcapil');
    for (const id of ['index', 'elements', 'heard', 'answer', 'index']) {
      await expect(page.locator('.slide:visible')).toHaveAttribute('id', id);
      await nextSlide(page);
    }
  });

  test('shows the numbers of the API', async ({ page }) => {
    const { figure } = await readApi(page, 'department=rsud');
    await page.goto('/layar/rsud');
    if (!('index' in figure)) throw new Error('the sample data have an index');
    const slide = page.locator('#index');
    await expect(slide.locator('.digits')).toHaveText(comma(figure.index));
    await expect(slide.locator('.grade')).toHaveText(figure.grade);
    await expect(slide).toContainText(figure.respondents.toLocaleString('id-ID'));
    await expect(slide).toContainText(
      `${comma(figure.interval.low)}–${comma(figure.interval.high)}`,
    );
  });

  test('keeps its figures for hours without a network, says from when, and recovers', async ({
    page,
    context,
  }) => {
    await page.clock.install({ time: new Date('2026-11-24T05:00:00Z') });
    await page.goto('/layar/disdukcapil');
    const shown = await page.locator('.digits').textContent();
    await context.setOffline(true);
    await page.clock.runFor('03:00:00');
    await expect(page.getByRole('status')).toContainText('24 November 2026');
    await expect(page.getByRole('status')).toContainText('12.00 WIB');
    expect(await page.locator('.digits').textContent()).toBe(shown);
    const before = await page.locator('.slide:visible').getAttribute('id');
    await nextSlide(page);
    await expect(page.locator('.slide:visible')).not.toHaveAttribute('id', before ?? '');

    await context.setOffline(false);
    await page.clock.runFor('05:00');
    await expect(page.getByRole('status')).toBeEmpty();
  });

  test('takes up new figures by itself, and keeps its turn', async ({ page }) => {
    await page.clock.install();
    await page.goto('/layar/disdukcapil');
    await page.route('**/layar/disdukcapil', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/(class="digits"[^>]*>)[\d,]+/, '$199,99');
      await route.fulfill({ response: answer, body });
    });
    await nextSlide(page);
    await page.clock.runFor('05:00');
    await expect(page.locator('.digits')).toHaveText('99,99');
    await expect(page.locator('.slide:visible')).toHaveCount(1);
  });

  test('pauses for who reads slowly, and turns by the arrow keys', async ({ page }) => {
    await page.clock.install();
    await page.goto('/layar/disdukcapil');
    await page.keyboard.press('Space');
    await nextSlide(page);
    await expect(page.locator('.slide:visible')).toHaveAttribute('id', 'index');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.slide:visible')).toHaveAttribute('id', 'elements');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await nextSlide(page);
    await expect(page.locator('.slide:visible')).toHaveAttribute('id', 'heard');
  });

  test('has nothing to click that leads away', async ({ page }) => {
    await page.goto('/layar/disdukcapil');
    await expect(page.locator('a')).toHaveCount(0);
  });

  test('does not move where motion is not wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/layar/disdukcapil');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [1024, 768],
] as const) {
  test(`every slide fits a screen of ${width} by ${height}`, async ({ page }) => {
    await page.clock.install();
    await page.setViewportSize({ width, height });
    for (const path of ['/layar/disdukcapil', '/en/layar/bkpsdm', '/layar/rsud?period=2001']) {
      await page.goto(path);
      const slides = await page.locator('.slide').count();
      for (let i = 0; i < slides; i += 1) {
        const spill = await page.evaluate(() => {
          const slide = document.querySelector('.slide:not([hidden])');
          const inner = [...(slide?.querySelectorAll('*') ?? [])].map((part) =>
            part.getBoundingClientRect(),
          );
          const [frame, root] = [slide?.getBoundingClientRect(), document.documentElement];
          return Math.max(
            root.scrollHeight - window.innerHeight,
            root.scrollWidth - window.innerWidth,
            ...inner.map(({ bottom }) => bottom - (frame?.bottom ?? 0)),
            ...inner.map(({ top }) => (frame?.top ?? 0) - top),
            ...inner.map(({ right }) => right - window.innerWidth),
          );
        });
        expect(spill, `${path}, slide ${i + 1}`).toBeLessThanOrEqual(1);
        await nextSlide(page);
      }
    }
  });
}

test('with too few respondents it says so, and still asks', async ({ page }) => {
  await page.setViewportSize(television);
  await page.goto('/layar/rsud?period=2001');
  await expect(page.locator('#index')).toContainText('Belum cukup responden');
  await expect(page.locator('#elements')).toHaveCount(0);
  await expect(page.locator('#answer')).toHaveCount(1);
});

test('beside a counter its QR code leads to that counter', async ({ page }) => {
  await page.goto('/layar/disdukcapil?counter=F1RMB');
  await expect(page.locator('#answer img')).toHaveAttribute('src', '/qr/F1RMB.svg');
  expect((await page.goto('/layar/rsud?counter=F1RMB'))?.status()).toBe(404);
  expect((await page.goto('/layar/dinas-ajaib'))?.status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides stand there, and the page loads itself anew', async ({ page }) => {
    await page.goto('/layar/disdukcapil');
    await expect(page.locator('.slide:visible')).toHaveCount(4);
    await expect(page.locator('noscript meta, head > meta[http-equiv="refresh"]')).toHaveAttribute(
      'content',
      '300',
    );
  });
});

test('at 320 pixels all slides stand there and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/layar/disdukcapil');
  await expect(page.locator('.slide:visible')).toHaveCount(4);
  await expectNoSpill(page);
});

test('axe finds nothing on any slide, by day and by night', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(television);
  for (const path of ['/layar/disdukcapil', '/en/layar/rsud?period=2001']) {
    await page.goto(path);
    const slides = await page.locator('.slide').count();
    for (let i = 0; i < slides; i += 1) {
      await expectAccessible(page);
      await page.keyboard.press('ArrowRight');
    }
  }
});
