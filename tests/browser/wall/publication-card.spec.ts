/** The card that the regulation has hung in every service room, on the screen and as it is printed. */
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { formatDay, periodLabel } from '#shared/publication/period.ts';
import type { Results } from '#shared/publication/results.ts';
import {
  answeredMonth,
  answeredYear,
  lastQuarter,
  lastSemester,
} from '../../../tools/pages/answered-periods.ts';
import { pdfPages } from '../../../tools/print/pdf-pages.ts';

const readApi = async (page: Page, query: string): Promise<Results> =>
  (await page.request.get(`/api/v1/results?${query}`)).json();

const comma = (value: number) => value.toFixed(2).replace('.', ',');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the card carries the numbers of the API, and the lines of the regulation', async ({
    page,
  }) => {
    const { figure, composition } = await readApi(
      page,
      `department=disdukcapil&period=${lastQuarter.id}`,
    );
    await page.goto(`/kartu/disdukcapil?period=${lastQuarter.id}`);
    const card = page.locator('.card');
    const text = await card.innerText();

    if (!('index' in figure)) throw new Error('the sample data have an index');
    expect(text).toContain(comma(figure.index));
    expect(text).toContain(`${comma(figure.interval.low)}–${comma(figure.interval.high)}`);
    expect(text).toContain(`${figure.respondents.toLocaleString('id-ID')} orang`);
    for (const { code, respondents } of [
      ...(composition?.sex ?? []),
      ...(composition?.education ?? []),
    ]) {
      const number = respondents === 'few' ? '<5' : respondents.toLocaleString('id-ID');
      expect(text).toContain(`${code} = ${number} orang`);
    }
    for (const line of [
      'INDEKS KEPUASAN MASYARAKAT (IKM)',
      'DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
      'PEMERINTAH KOTA TANGERANG',
      `${periodLabel(lastQuarter)
        .id.replace(/ (?=\d{4})/, ' TAHUN ')
        .toUpperCase()}`,
      'NILAI IKM',
      'Nama layanan',
      `${formatDay(lastQuarter.from).id} s/d ${formatDay(lastQuarter.to).id}`,
      'TERIMA KASIH ATAS PENILAIAN YANG TELAH ANDA BERIKAN',
      'MASUKAN ANDA SANGAT BERMANFAAT UNTUK KEMAJUAN UNIT KAMI AGAR TERUS MEMPERBAIKI DAN MENINGKATKAN KUALITAS PELAYANAN BAGI MASYARAKAT',
    ]) {
      expect(text).toContain(line);
    }
  });
});

test('the results page says who answered, with their ages and occupations', async ({ page }) => {
  const { composition } = await readApi(page, `department=disdukcapil&period=${lastQuarter.id}`);
  await page.goto(`/hasil/disdukcapil/responden?period=${lastQuarter.id}`);
  const section = page.locator('#respondents');
  const rows = section.locator('tbody tr');
  const published = Object.values(composition ?? {}).flat();
  await expect(rows).toHaveCount(published.length);
  for (const [at, { respondents }] of published.entries()) {
    const number = respondents === 'few' ? '<5' : respondents.toLocaleString('id-ID');
    await expect(rows.nth(at).getByRole('cell')).toHaveText(number);
  }
  await page.goto('/hasil/disdukcapil/responden?period=2001');
  await expect(section).toHaveCount(0);
});

test('a card without an index says what it takes, and no number', async ({ page }) => {
  await page.goto('/kartu/disdukcapil?period=2001');
  const card = page.locator('.card');
  await expect(card.locator('.value')).toContainText('Belum cukup responden');
  await expect(card).toContainText('kurang dari 10 orang');
  await expect(card).toContainText('ditampilkan bersama nilai IKM');
  await expect(card.locator('.categories')).not.toContainText([/\d/, /\d/]);
});

for (const path of [
  `/kartu?period=${answeredYear}`,
  `/kartu/disdukcapil?period=${lastQuarter.id}`,
  '/kartu/dp3ap2kb?period=2001',
  `/en/kartu/disdukcapil/ktp-el?period=${answeredMonth}`,
]) {
  test(`${path} is printed on one page of A4 that lies, and nothing is cut off`, async ({
    page,
  }) => {
    await page.goto(path);
    const [sheet, ...more] = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(more).toEqual([]);
    expect(Math.abs((sheet?.width ?? 0) - 297)).toBeLessThan(0.3);
    expect(Math.abs((sheet?.height ?? 0) - 210)).toBeLessThan(0.3);

    await page.emulateMedia({ media: 'print' });
    const cut = await page.locator('.card').evaluate((card) => {
      const parts = [...card.querySelectorAll('.value, .facts, header, footer')];
      return parts
        .filter(
          ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
            scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
        )
        .map(({ className, tagName }) => className || tagName);
    });
    expect(cut).toEqual([]);
  });
}

test('the card keeps its period in the other language and on the way to the results', async ({
  page,
}) => {
  await page.goto(`/kartu/rsud?period=${lastSemester.id}`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`/en/kartu/rsud?period=${lastSemester.id}`);
  await page.getByRole('link', { name: 'See all the results' }).click();
  await expect(page).toHaveURL(`/en/hasil/rsud?period=${lastSemester.id}`);
});

test('its QR code leads to all results of the same unit and period', async ({ page, baseURL }) => {
  const path = `/kartu/disdukcapil/ktp-el?period=${lastQuarter.id}`;
  await page.goto(path);
  const code = (await page.locator('.card img').getAttribute('src')) ?? '';
  await page.setViewportSize({ width: 600, height: 600 });
  await page.goto(code);
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  const read = jsQR(new Uint8ClampedArray(data), width, height);
  expect(read?.data).toBe(`${baseURL}${path.replace('/kartu', '/hasil')}`);
});

test('what does not exist gets no card', async ({ page }) => {
  expect((await page.goto('/kartu/dinas-ajaib'))?.status()).toBe(404);
  expect((await page.goto('/kartu/rsud?period=besok'))?.status()).toBe(422);
});

test('at 320 pixels nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/kartu/disdukcapil/ktp-el?period=${lastQuarter.id}`);
  const spills = await page
    .locator('html, .card')
    .evaluateAll((found) => found.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  expect(Math.max(...spills)).toBeLessThanOrEqual(0);
});
