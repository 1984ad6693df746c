import { expect, type Page, test } from '@playwright/test';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { papers, posterFormats } from '#shared/catalogue/poster-choice.ts';
import { readCatalogue } from '../../../tools/catalogue/read.ts';
import { pdfPages } from '../../../tools/print/pdf-pages.ts';
import { expectNoSpill } from '../accessible.ts';
import { decodePosters } from './decode-posters.ts';

const catalogue = readCatalogue();
const codes = openCounters(catalogue).map(({ code }) => code);
const millimetre = 96 / 25.4;

const notice = (page: Page) => page.getByText('Sebelum mencetak, minta tim TI kota');

for (const format of posterFormats) {
  const { width, height, perPage } = papers[format];

  test(`the QR code of every open counter is read back from ${format} and names it`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    await page.goto(`/poster?department=semua&format=${format}`);
    const origin = (catalogue.settings.origin ?? baseURL ?? '').toUpperCase();
    const read = await decodePosters(page);
    expect(read).toEqual(read.map(({ code }) => ({ code, decoded: `${origin}/${code}` })));
    // Another test may have published a counter of its own.
    expect(read.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  test(`${format} is printed on pages of ${width} by ${height} mm, as vectors`, async ({
    page,
  }) => {
    await page.goto(`/poster?department=disdukcapil&format=${format}`);
    const counters = await page.locator('.poster').count();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdfPages(pdf);
    expect(pages).toHaveLength(Math.ceil(counters / perPage));
    for (const each of pages) {
      // Chromium counts in whole CSS pixels, a quarter of a millimetre each.
      expect(Math.abs(each.width - width)).toBeLessThan(0.3);
      expect(Math.abs(each.height - height)).toBeLessThan(0.3);
    }
    expect(pdf.toString('latin1')).not.toMatch(/\/Subtype\s*\/Image/);
  });

  test(`no name is too long for ${format}, and every QR code is 3 cm wide`, async ({ page }) => {
    await page.goto(`/poster?department=semua&format=${format}`);
    await page.emulateMedia({ media: 'print' });
    const posters = await page.locator('.poster').evaluateAll((found) =>
      found.map((poster) => {
        const { paddingTop, paddingLeft } = getComputedStyle(poster);
        const whole = poster.getBoundingClientRect();
        const spilling = [...poster.querySelectorAll('*:not(.qr):not(.batik, .batik *)')].filter(
          (part) => {
            const { top, left, right, bottom } = part.getBoundingClientRect();
            // Less a pixel for rounding.
            const down = Number.parseFloat(paddingTop) - 1;
            const across = Number.parseFloat(paddingLeft) - 1;
            return (
              top < whole.top + down ||
              left < whole.left + across ||
              right > whole.right - across ||
              bottom > whole.bottom - down
            );
          },
        );
        return {
          code: poster.querySelector('.code')?.textContent,
          qr: poster.querySelector('.qr')?.getBoundingClientRect().width ?? 0,
          spilling: spilling.map((part) => part.className || part.textContent),
        };
      }),
    );
    expect(posters.filter(({ spilling }) => spilling.length > 0)).toEqual([]);
    // Of the picture's modules, eight are quiet zone and never fewer than 25 the code.
    const narrowest = Math.min(...posters.map(({ qr }) => (qr * 25) / 33)) / millimetre;
    expect(narrowest).toBeGreaterThanOrEqual(30);
  });
}

test('nothing is drawn, or printed, until something is chosen', async ({ page }) => {
  for (const address of ['/poster', '/poster?department=&format=a4']) {
    await page.goto(address);
    await expect(page.getByLabel('Unit')).toBeVisible();
    await expect(page.locator('.poster')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Cetak' })).toHaveCount(0);
  }
});

test('one counter alone fills a sheet of stickers', async ({ page }) => {
  await page.goto('/poster?counter=F1RMB&format=sticker');
  await expect(page.locator('.poster .code')).toHaveText(Array(8).fill('F1RMB'));
});

test('a poster says what it is for in both languages', async ({ page }) => {
  await page.goto('/poster?counter=F1RMB');
  const poster = page.locator('.poster');
  for (const text of [
    'Bagaimana pelayanan kami?',
    'How was our service?',
    'Tidak perlu nama atau NIK. Sekitar 1 menit.',
    'No name or NIK needed. About 1 minute.',
    'atau ketik kode ini di',
    'KTP-el',
    'Loket 1',
    'Kantor Disdukcapil, Gedung Cisadane',
  ]) {
    await expect(poster).toContainText(text);
  }
});

test('the address in the QR code shows the survey at once, with its headers', async ({ page }) => {
  const short = await page.goto('/F1RMB');
  expect(short?.status()).toBe(200);
  expect(short?.request().redirectedFrom()).toBeNull();
  await expect(page.locator('form.survey input[name="counter"]')).toHaveValue('F1RMB');

  const [code, long] = [await page.request.get('/F1RMB'), await page.request.get('/s/F1RMB')];
  for (const header of ['content-security-policy', 'cache-control', 'etag', 'content-type']) {
    expect(code.headers()[header], header).toBe(long.headers()[header]);
  }
});

test('a mistyped code at the root gets help, any other address the page for those', async ({
  page,
}) => {
  expect((await page.goto('/ZZZZZ'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kode tidak ditemukan');
  expect((await page.goto('/tidak-ada'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
});

test('what does not exist is said plainly', async ({ page }) => {
  expect((await page.goto('/poster?department=dinas-sihir'))?.status()).toBe(404);
  await expect(page.getByRole('alert')).toContainText('Tidak ada unit “dinas-sihir”.');
  expect((await page.goto('/en/poster?format=a5'))?.status()).toBe(422);
  await expect(page.getByRole('alert')).toContainText('There is no size “a5”.');
});

test('only the posters are printed', async ({ page }) => {
  await page.goto('/poster?counter=F1RMB');
  await expect(page.getByRole('button', { name: 'Cetak atau simpan PDF' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.site-header', '.site-footer', '.chooser']) {
    await expect(page.locator(hidden)).toBeHidden();
  }
});

test('codes that lead to a trial site come with a warning', async ({ page, baseURL }) => {
  test.skip(catalogue.settings.origin !== undefined, 'this city has set its address');
  await page.goto('/poster?counter=F1RMB');
  await expect(notice(page)).toContainText(baseURL ?? '');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form narrows the choice step by step', async ({ page }) => {
    await page.goto('/poster?counter=F1RMB');
    await page.getByLabel('Unit').selectOption('rsud');
    await page.getByLabel('Stiker').check();
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await expect.poll(() => page.locator('.poster').count()).toBeGreaterThan(1);
    const ofRsud = await page.locator('.poster').count();

    await page.getByLabel('Layanan').selectOption('rsud/igd');
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await expect.poll(() => page.locator('.poster').count()).toBeLessThan(ofRsud);
    await expect(page.getByLabel('Stiker')).toBeChecked();
    await expect(page.locator('.poster .service').first()).toHaveText(/IGD/);
  });
});

test('at 320 pixels nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const search of ['department=disdukcapil', 'department=dp3ap2kb&format=sticker']) {
    await page.goto(`/poster?${search}`);
    await expectNoSpill(page, search);
  }
});
