/** After the answer: a receipt, what was done about such answers, and sharing the results. */
import { expect, type Page, test } from '@playwright/test';
import { receiptOf } from '#shared/survey/receipt.ts';
import { showReceipt } from '#shared/survey/show-receipt.ts';
import { expectAccessible, expectNoSpill } from '../accessible.ts';
import { at, send, survey, tapAndSkip, thanks, watchPosts } from './answering.ts';

const results = '/hasil/disdukcapil/ktp-el';
const withReceipt = `${thanks}?tanda=7K3Q9F2MXB4T`;

const code = (page: Page) => page.locator('.receipt .code');

/** Gives the page a phone's share sheet, which notes what it is given. */
async function withShareSheet(page: Page, error?: 'AbortError' | 'NotAllowedError'): Promise<void> {
  await page.addInitScript((name) => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        if (name !== undefined) throw new DOMException('', name);
      },
    });
  }, error);
}

test('the receipt is that of the answer just sent', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  await tapAndSkip(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  const id = posts.at(-1)?.get('id') ?? '';
  await expect(code(page)).toHaveText(showReceipt(receiptOf(id)) ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terima kasih');
});

test('what was done about such answers stands there, in the language of the page', async ({
  page,
}) => {
  // Of a department for which no other test publishes anything meanwhile.
  const elsewhere = '/s/F0SYW/terima-kasih';
  await page.goto(elsewhere);
  const news = page.locator('.follow-up');
  await expect(news.getByRole('heading')).toContainText('DPMPTSP');
  await expect(news).toContainText('Anda bilang');
  await expect(news.locator('dd').first()).toHaveText('Bingung mengisi NIB di komputer sendiri.');
  await expect(news.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/);
  await page.goto(`/en${elsewhere}`);
  await expect(news.locator('dd').first()).toHaveText(/^Filling in the business registration/);
});

test('an absent or mangled receipt shows none', async ({ page }) => {
  for (const address of [thanks, `${thanks}?tanda=7K3Q`, `${thanks}?tanda=%3Cb%3E`]) {
    await page.goto(address);
    await expect(page.getByText('Penilaian Anda sudah kami terima.')).toBeVisible();
    await expect(page.locator('.receipt')).toBeHidden();
  }
});

test('a page kept offline shows the receipt of its own address', async ({ page }) => {
  const kept = await (await page.request.get(`${thanks}?tanda=000000000000`)).text();
  await page.route(`**${withReceipt}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: kept }),
  );
  await page.goto(withReceipt);
  await expect(code(page)).toHaveText('7K3Q-9F2M-XB4T');
  await page.locator('.receipt summary').click();
  const check = page.getByRole('link', { name: 'Periksa penilaian ini' });
  await expect(check).toHaveAttribute('href', /kode=7K3Q-9F2M-XB4T&loket=F1RMB$/);
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute(
    'href',
    /7K3Q9F2MXB4T$/,
  );
});

test('a counter that is none gets help, not thanks', async ({ page }) => {
  const answer = await page.goto('/s/XXXXX/terima-kasih');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kode tidak ditemukan');
});

test('emergency numbers can be dialled', async ({ page }) => {
  await page.goto(thanks);
  const numbers = page.locator('.emergency a');
  await expect(numbers).toHaveText(['112', '119', '113', '110']);
  await expect(numbers.first()).toHaveAttribute('href', 'tel:112');
});

test('a chat that is given the address finds a title and a picture', async ({ page, baseURL }) => {
  for (const [address, language] of [
    [results, 'id'],
    [`/en${results}`, 'en'],
  ]) {
    await page.goto(`${address}`);
    const tag = (name: string) => page.locator(`meta[property="og:${name}"]`);
    await expect(tag('title')).toHaveAttribute('content', /KTP-el/);
    const drawn = (await tag('image').getAttribute('content')) ?? '';
    expect(drawn).toContain(`${baseURL}/gambar/disdukcapil/ktp-el.png`);
    expect(drawn).toContain(`lang=${language}`);
    const picture = await page.request.get(drawn);
    expect(picture.headers()['content-type']).toBe('image/png');
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(100_000);
  }
});

test.describe('sharing', () => {
  const open = (page: Page) => page.locator('.share summary').click();

  test('uses the share sheet where the phone has one', async ({ page, baseURL }) => {
    await withShareSheet(page);
    await page.goto(withReceipt);
    await open(page);
    await expect(page.getByRole('link', { name: /WhatsApp/ })).toBeHidden();
    await page.getByRole('button', { name: 'Bagikan hasil layanan ini' }).click();
    const shared = await page.locator('html').getAttribute('data-shared');
    expect(JSON.parse(shared ?? '')).toEqual({
      title: 'KTP-el, Disdukcapil · Suara Layanan',
      text: 'Begini penilaian warga untuk KTP-el, Disdukcapil:',
      url: `${baseURL}${results}`,
    });
  });

  for (const { error, says, links } of [
    { error: 'AbortError', says: 'a change of mind changes nothing', links: false },
    { error: 'NotAllowedError', says: 'a sheet that fails gives way to links', links: true },
  ] as const) {
    test(says, async ({ page }) => {
      await withShareSheet(page, error);
      await page.goto(thanks);
      await open(page);
      await page.getByRole('button', { name: 'Bagikan hasil layanan ini' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
      await expect(page.getByRole('link', { name: /WhatsApp/ })).toBeVisible({ visible: links });
    });
  }

  test('elsewhere is a link to WhatsApp, or copying', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/en${withReceipt}`);
    await open(page);
    await expect(page.getByRole('button', { name: /^Share/ })).toBeHidden();
    const link = page.getByRole('link', { name: 'Send by WhatsApp' });
    const href = new URL((await link.getAttribute('href')) ?? '');
    expect(href.origin + href.pathname).toBe('https://wa.me/');
    expect(href.searchParams.get('text')).toMatch(new RegExp(`: ${baseURL}/en${results}$`));
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.locator('.share .status')).toHaveText('The link is copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${baseURL}/en${results}`);
  });

  test('fetches nothing from elsewhere', async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
    });
    await page.goto(withReceipt, { waitUntil: 'networkidle' });
    expect(elsewhere).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the receipt, the news and the link to WhatsApp are all there', async ({ page }) => {
    await page.goto(survey);
    await page.getByRole('radio', { name: 'Puas', exact: true }).check();
    await send(page);
    await expect(page).toHaveURL(at(thanks));
    await expect(code(page)).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await expect(page.locator('.follow-up')).toBeVisible();
    await page.locator('.share summary').click();
    await expect(page.getByRole('link', { name: /WhatsApp/ })).toBeVisible();
    await expect(page.locator('.share button').filter({ visible: true })).toHaveCount(0);
  });
});

test('axe finds nothing with a share sheet, by day and by night', async ({ page }) => {
  await withShareSheet(page);
  for (const address of [withReceipt, `/en${withReceipt}`]) {
    await page.goto(address);
    await expectAccessible(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectAccessible(page, `${address}, all open`);
  }
});

test('with a receipt it fits 320 pixels, with letters of twice the size too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(withReceipt);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectNoSpill(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '34px';
  });
  await expectNoSpill(page);
});
