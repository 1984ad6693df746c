/** A service that asks an element in words of its own, from the resident's tap to the published figure. */
import { expect, test } from '@playwright/test';
import { answeredYear } from '../../../tools/pages/answered-periods.ts';
import { at, current, ending, send, tap, watchPosts } from './answering.ts';

/** Identity card enrolment, free by law: it asks of illegal charges in place of the cost. */
const counter = 'J5K00';
const service = 'kecamatan-batuceper/rekam-ktp-el';
const survey = `/s/${counter}`;
const thanks = `${survey}/terima-kasih`;
const own = 'Apakah ada pungutan di luar ketentuan?';
const usual = 'Bagaimana biayanya?';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the question and its answers are the service’s own, and are taken', async ({ page }) => {
    const posts = watchPosts(page);
    await page.goto(survey);
    const question = page.getByRole('group', { name: own });
    await expect(question.getByRole('radio')).toHaveCount(4);
    await expect(page.getByText(usual)).toHaveCount(0);
    await page.locator('#impression .answer').nth(2).click();
    await question.getByRole('radio', { name: 'Jarang ada' }).check();
    await send(page);
    await expect(page).toHaveURL(at(thanks));
    expect(posts.at(-1)?.get('answers.cost')).toBe('3');
  });

  test('in English too', async ({ page }) => {
    await page.goto(`/en${survey}`);
    const question = page.getByRole('group', { name: 'Was there any unofficial charge?' });
    await expect(question.locator('.answer')).toHaveText(['Always', 'Often', 'Rarely', 'Never']);
  });
});

test('one question a screen asks it like any other', async ({ page }) => {
  const posts = watchPosts(page);
  await page.goto(survey);
  const asked: string[] = [];
  const answer = async () => {
    while ((await ending(page).count()) === 0) {
      asked.push((await current(page).locator('legend').textContent()) ?? '');
      await tap(page, 4);
    }
  };
  await answer();
  await page.getByRole('button', { name: 'Jawab semua' }).click();
  await answer();
  expect(asked).toContain(own);
  expect(asked).not.toContain(usual);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  expect(posts.at(-1)?.get('answers.cost')).toBe('4');
});

test('the tablet and the sheet on paper ask it so', async ({ page }) => {
  await page.goto(`/kiosk/${counter}`);
  const screen = page.locator('[data-screen="cost"]');
  await expect(screen.locator('h1')).toContainText(own);
  await expect(screen.locator('.tile').last()).toContainText('Tidak ada');
  await page.goto(`/kuesioner/${counter}`);
  const onPaper = page.locator('.opinions li', { hasText: own });
  await expect(onPaper).toContainText('4.');
  await expect(onPaper).toContainText('Sering ada');
});

test('results and report say what was asked in place of the usual question', async ({ page }) => {
  await page.goto(`/hasil/${service}/unsur?period=${answeredYear}`);
  const row = page.locator('#elements tbody tr', { hasText: 'U4 Biaya/Tarif' });
  await expect(row).toContainText(`“${own}”`);
  await expect(row).not.toContainText('Gratis');
  await page.goto(`/laporan/${service}?period=${answeredYear}`);
  await expect(page.getByRole('row', { name: /^U4 Biaya\/Tarif/ }).first()).toBeVisible();
  const questionnaire = page.locator('#questionnaire');
  await expect(questionnaire.getByRole('cell', { name: own })).toBeVisible();
  await expect(questionnaire).toContainText('membolehkan pertanyaan lain');
  await expect(questionnaire).toContainText('pengganti di tabel: U4 Biaya/Tarif.');
});

test('where it is pooled with the usual question, the figures wear no words of either', async ({
  page,
}) => {
  await page.goto(`/hasil/unsur?period=${answeredYear}`);
  const note = page.locator('#elements details.replacements');
  await note.getByText('Ditanyakan dengan kata lain').click();
  await expect(note).toContainText(`Rekam KTP-el (Kecamatan Batuceper) dengan kata lain: “${own}”`);
  const cost = page.locator('#elements tbody tr', { hasText: 'U4 Biaya/Tarif' });
  await expect(cost).toContainText(/kurang baik/i);
  await expect(cost).not.toContainText('Gratis');
});
