/** What a resident does at the counter: scan, answer, send; on any phone and any network. */
import { expect, type Page, test } from '@playwright/test';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { blocks } from '#shared/survey/forms.ts';

const survey = '/s/F1RMB';
const thanks = `${survey}/terima-kasih`;

const question = (page: Page, text: string) => page.getByRole('group', { name: text });
const elementQuestions = (page: Page) =>
  page.locator('.elements fieldset').filter({ visible: true });
const rate = (page: Page, answer: string) =>
  question(page, 'Bagaimana pelayanan hari ini?')
    .getByRole('radio', { name: answer, exact: true })
    .check();
const send = (page: Page) => page.getByRole('button', { name: 'Kirim' }).click();

/** Notes every response that is posted, as its fields. */
function watchPosts(page: Page): URLSearchParams[] {
  const posts: URLSearchParams[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(new URLSearchParams(request.postData() ?? ''));
  });
  return posts;
}

async function counterWithFullForm(page: Page): Promise<string> {
  const catalogue: Catalogue = await (await page.request.get('/api/v1/catalogue')).json();
  return catalogue.counters.find(({ form }) => form === 'full')?.code ?? '';
}

test.describe('with JavaScript', () => {
  test('five taps answer the short form', async ({ page }) => {
    const posts = watchPosts(page);
    await page.goto(survey);
    await rate(page, 'Puas');
    const asked = await elementQuestions(page).all();
    for (const each of asked) await each.locator('label').nth(2).click();
    await send(page);
    await expect(page).toHaveURL(thanks);
    await expect(page.getByText('Penilaian Anda sudah kami terima.')).toBeVisible();
    expect(1 + asked.length + 1).toBeLessThanOrEqual(5);
    expect(posts).toHaveLength(1);
    expect(posts[0]?.get('form')).toBe('short');
  });

  test('the questions asked are those of the block that is sent', async ({ page }) => {
    const posts = watchPosts(page);
    await page.goto(survey);
    await rate(page, 'Puas');
    const asked = await elementQuestions(page).evaluateAll((all) =>
      all.map(({ id }) => id.replace('answers.', '')),
    );
    await send(page);
    await expect(page).toHaveURL(thanks);
    const block = blocks[Number(posts[0]?.get('block'))] ?? [];
    expect(asked.toSorted()).toEqual(block.filter((key) => key !== 'cost').toSorted());
  });

  test('"Jawab semua" opens the others and makes it the full form', async ({ page }) => {
    const posts = watchPosts(page);
    await page.goto(survey);
    await rate(page, 'Kurang puas');
    await page.getByRole('button', { name: 'Jawab semua' }).click();
    await expect(elementQuestions(page)).toHaveCount(8);
    for (const each of await elementQuestions(page).all())
      await each.locator('label').first().click();
    await send(page);
    await expect(page).toHaveURL(thanks);
    expect(posts[0]?.get('form')).toBe('full');
    expect(posts[0]?.has('block')).toBe(false);
    expect(
      [...(posts[0]?.keys() ?? [])].filter((name) => name.startsWith('answers.')),
    ).toHaveLength(8);
  });

  test('a counter with the full form asks everything at once', async ({ page }) => {
    await page.goto(`/s/${await counterWithFullForm(page)}`);
    expect(await elementQuestions(page).count()).toBeGreaterThanOrEqual(6);
    await expect(page.getByRole('button', { name: 'Jawab semua' })).toBeHidden();
  });

  test('a message and a profile go with it', async ({ page }) => {
    const posts = watchPosts(page);
    await page.goto(survey);
    await rate(page, 'Sangat puas');
    await page.getByLabel('Pesan atau saran').fill('Petugas membantu sekali.');
    await page.getByText('Tentang Anda').click();
    await page.getByLabel('Kelompok usia').selectOption('30-39');
    await send(page);
    await expect(page).toHaveURL(thanks);
    expect(posts[0]?.get('comment')).toBe('Petugas membantu sekali.');
    expect(posts[0]?.get('profile.age')).toBe('30-39');
    expect(posts[0]?.has('profile.sex')).toBe(false);
  });

  test('nothing chosen is said at the top and at the question, and nothing is sent', async ({
    page,
  }) => {
    const posts = watchPosts(page);
    await page.goto(survey);
    await send(page);
    const summary = page.locator('#error-summary');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText('Pilih satu jawaban dulu.');
    await expect(page.locator('#impression')).toContainText('Pilih satu jawaban dulu.');
    await page.getByRole('link', { name: 'Pilih satu jawaban dulu.' }).click();
    await expect(page.locator('#impression input').first()).toBeFocused();
    expect(posts).toHaveLength(0);
  });

  test('a double tap is one response', async ({ page }) => {
    const posts = watchPosts(page);
    await page.goto(survey);
    await rate(page, 'Puas');
    await page.getByRole('button', { name: 'Kirim' }).dblclick();
    await expect(page).toHaveURL(thanks);
    expect(posts).toHaveLength(1);
  });

  test('a lost network loses nothing: it is said, and sent once when the network is back', async ({
    page,
    context,
  }) => {
    const posts = watchPosts(page);
    await page.goto(survey);
    await rate(page, 'Tidak puas');
    await page.getByLabel('Pesan atau saran').fill('Antre dua jam.');
    await context.setOffline(true);
    await send(page);
    await expect(page.getByRole('status')).toContainText('Belum terkirim');
    await expect(page.getByLabel('Pesan atau saran')).toHaveValue('Antre dua jam.');
    await context.setOffline(false);
    await expect(page).toHaveURL(thanks);
    expect(new Set(posts.map((post) => post.get('id'))).size).toBe(1);
  });

  test('an answer that was stored but never acknowledged is not stored again', async ({ page }) => {
    const posts = watchPosts(page);
    await page.goto(survey);
    await rate(page, 'Puas');
    await page.route('**/api/v1/responses', async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await send(page);
    await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
    await page.unroute('**/api/v1/responses');
    const answer = page.waitForResponse('**/api/v1/responses');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    expect((await answer).status()).toBe(201);
    await expect(page).toHaveURL(thanks);
    expect(posts[0]?.get('id')).toBe(posts[1]?.get('id'));
  });

  test('the keyboard alone is enough', async ({ page }) => {
    await page.goto(survey);
    await page.locator('#impression input').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#impression input:checked')).toHaveValue('3');
    await page.getByRole('button', { name: 'Kirim' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(thanks);
  });

  test('the English page speaks English to its end', async ({ page }) => {
    await page.goto(`/en${survey}`);
    await page.getByRole('radio', { name: 'Satisfied', exact: true }).check();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page).toHaveURL(`/en${thanks}`);
    await expect(page.getByText('We have received your response.')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question shows and a plain form is enough', async ({ page }) => {
    await page.goto(survey);
    await expect(elementQuestions(page)).toHaveCount(8);
    await rate(page, 'Puas');
    await question(page, 'Apakah pelayanannya cepat?').getByLabel('Sangat cepat').check();
    await send(page);
    await expect(page).toHaveURL(thanks);
  });

  test('a form that cannot be taken comes back with everything still there', async ({ page }) => {
    await page.goto(survey);
    await page.locator('#comment').evaluate((area) => area.removeAttribute('maxlength'));
    await rate(page, 'Kurang puas');
    await question(page, 'Apakah pelayanannya cepat?').getByLabel('Tidak cepat').check();
    const long = `Lama ${'sekali '.repeat(150)}<b>&`;
    await page.getByLabel('Pesan atau saran').fill(long);
    await page.locator('summary').click();
    await page.getByLabel('Pendidikan').selectOption('SMA');
    await send(page);
    await expect(page.locator('#error-summary')).toContainText(
      'Komentar paling panjang 1000 huruf',
    );
    await expect(page.locator('#impression input:checked')).toHaveValue('2');
    await expect(page.locator('[name="answers.time"]:checked')).toHaveValue('1');
    await expect(page.getByLabel('Pesan atau saran')).toHaveValue(long);
    await expect(page.locator('[name="profile.education"]')).toHaveValue('SMA');

    await page.getByLabel('Pesan atau saran').fill('Lama sekali.');
    await send(page);
    await expect(page).toHaveURL(thanks);
  });
});

test.describe('a code typed by hand', () => {
  test('leads to its survey, however it is written', async ({ page }) => {
    await page.goto('/s');
    await page.getByLabel('Kode loket').fill('f1-rmb');
    await page.getByRole('button', { name: 'Mulai survei' }).click();
    await expect(page).toHaveURL(survey);
  });

  test('with a slip gets help and another try', async ({ page }) => {
    await page.goto('/s');
    await page.getByLabel('Kode loket').fill('F1RMC');
    await page.getByRole('button', { name: 'Mulai survei' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kode tidak ditemukan');
    await page.getByLabel('Kode loket').fill('F1RMB');
    await page.getByRole('button', { name: 'Mulai survei' }).click();
    await expect(page).toHaveURL(survey);
  });
});

test('a new response moves the count on the results page', async ({ page }) => {
  const catalogue: Catalogue = await (await page.request.get('/api/v1/catalogue')).json();
  const service = 'kecamatan-benda/dispensasi-nikah';
  const counter = catalogue.counters.find((each) => each.service === service)?.code;
  const seal = () => page.request.get('/cdn-cgi/handler/scheduled');
  const answer = async () => {
    await page.goto(`/s/${counter}`);
    await rate(page, 'Sangat puas');
    await page.getByRole('button', { name: 'Jawab semua' }).click();
    for (const each of await elementQuestions(page).all())
      await each.locator('label').last().click();
    await send(page);
    await expect(page).toHaveURL(`/s/${counter}/terima-kasih`);
  };
  const respondents = async () => {
    const [department] = service.split('/');
    const answerOf = await page.request.get(
      `/api/v1/results?department=${department}&service=dispensasi-nikah`,
    );
    const { figure } = await answerOf.json();
    return figure.respondents ?? 0;
  };

  const before = await respondents();
  for (let i = 0; i < 10; i += 1) await answer();
  await seal();
  // The site's own schedule may have sealed some already, so that up to four wait for the next group.
  expect(await respondents()).toBeGreaterThanOrEqual(before + 6);
  await page.getByRole('link', { name: 'Lihat hasil layanan ini' }).click();
  await expect(page.locator('.headline')).toContainText(`${await respondents()} responden`);
});
