/** What is typed into the panel outlives the session, for whoever typed it and for nobody else on the same device. */
import { expect, type Page, test } from '@playwright/test';
import { counter } from '../../../tools/pages/resident-pages.ts';
import { administratorCookie } from './administrator.ts';
import { withAuthenticator } from './authenticator.ts';
import { ownUnit } from './sign-in.ts';
import { uniqueWord } from './unique-word.ts';

const proposal = `/panel/unit/${ownUnit}/tindak-lanjut/baru`;
/** A day that is still to come, whenever the tests run. */
const dueDay = '2027-03-31';
const served = `/panel/unit/${ownUnit}/dilayani`;

/** Somebody of staff, who can sign in again and again. */
interface Person {
  readonly name: string;
  readonly id: string;
}

async function administer(page: Page, path: string, data?: object) {
  const answer = await page.request.fetch(`/api/panel${path}`, {
    headers: { Cookie: await administratorCookie(), 'Content-Type': 'application/json' },
    ...(data !== undefined && { method: 'POST', data }),
  });
  expect(answer.ok()).toBe(true);
  return answer.json();
}

async function newPerson(page: Page, name: string): Promise<Person> {
  await administer(page, '/users', { name, role: 'staff', departments: [ownUnit] });
  const users = (await administer(page, '/users')) as Person[];
  const found = users.find((user) => user.name === name);
  if (found === undefined) throw new Error(`${name} was not added`);
  return found;
}

/** Signs in by a fresh link; whoever was signed in on this device is no more. */
async function signIn(page: Page, person: Person): Promise<void> {
  const { token } = await administer(page, `/users/${person.id}/invite`, {});
  await endSession(page);
  await page.goto(`/panel/undangan/${token}`);
  await page.getByRole('button', { name: 'Buka panel' }).click();
  await expect(page.locator('.panel-bar')).toContainText(person.name);
}

/** As if twelve hours were over, or an administrator had ended it. */
const endSession = (page: Page) => page.context().clearCookies();

async function propose(page: Page, words: string): Promise<void> {
  await page.goto(proposal);
  await page.getByLabel('Program atau kegiatan').fill(words);
  await page.getByLabel('Selesai paling lambat').fill(dueDay);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a form that was sent too late is sent again after signing in, in another tab', async ({
    page,
  }) => {
    const word = uniqueWord();
    const sri = await newPerson(page, `Sri ${word}`);
    await signIn(page, sri);
    await page.goto(served);
    await page.getByLabel('Orang', { exact: true }).fill('12,5');
    await endSession(page);
    await page.getByRole('button', { name: 'Simpan' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sesi Anda sudah berakhir');
    expect(await page.content()).not.toContain('12,5');

    await page.getByRole('button', { name: 'Kirim yang tadi diketik' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sesi Anda sudah berakhir');

    const tab = await page.context().newPage();
    await signIn(tab, sri);
    await page.getByRole('button', { name: 'Kirim yang tadi diketik' }).click();
    await expect(page.getByLabel('Orang', { exact: true })).toHaveValue('12,5');
    await expect(page.getByRole('alert')).toContainText('“12,5” bukan bilangan bulat');
  });

  test('somebody else who signs in on the device neither reads nor stores it', async ({ page }) => {
    const word = uniqueWord();
    const [sri, budi] = [
      await newPerson(page, `Sri ${word}`),
      await newPerson(page, `Budi ${word}`),
    ];
    await signIn(page, sri);
    await propose(page, `Rencana ${word}`);
    const tab = await page.context().newPage();
    await signIn(tab, budi);
    await page.getByRole('button', { name: 'Kirim usulan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ini diketik dari akun lain');
    expect(await page.content()).not.toContain(`Rencana ${word}`);
    await page.getByRole('button', { name: 'Kirim yang tadi diketik' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ini diketik dari akun lain');

    await signIn(tab, sri);
    await page.getByRole('button', { name: 'Kirim yang tadi diketik' }).click();
    await expect(page.getByText(`Rencana ${word}`)).toBeVisible();
  });
});

test.describe('with JavaScript', () => {
  const draftsOn = (page: Page) =>
    page.evaluate(() =>
      Object.entries(localStorage).filter(([key]) => key.startsWith('panel-typing:')),
    );

  test('half a sheet comes back after signing in again, to nobody else, and is forgotten once stored', async ({
    page,
  }) => {
    const word = uniqueWord();
    const [sri, budi] = [
      await newPerson(page, `Sri ${word}`),
      await newPerson(page, `Budi ${word}`),
    ];
    await signIn(page, sri);
    await page.goto(`/panel/unit/${ownUnit}/kertas`);
    await page.getByLabel('Loket', { exact: true }).selectOption(counter);
    await page.getByRole('button', { name: 'Mulai memasukkan' }).click();
    await expect(page.getByRole('button', { name: 'Simpan lembar' })).toBeVisible();
    for (const question of await page.locator('sheet-keys fieldset').all()) {
      await question.getByRole('radio').nth(1).check();
    }
    await page.getByLabel('Saran atau masukan').fill(`Lembar ${word}`);
    const address = page.url();
    await expect.poll(() => draftsOn(page)).toHaveLength(1);
    expect(JSON.stringify(await draftsOn(page))).not.toContain(word);

    await signIn(page, budi);
    await page.goto(address);
    await expect(page.getByLabel('Saran atau masukan')).toHaveValue('');
    await expect(page.locator('[data-restored]')).toBeHidden();

    await signIn(page, sri);
    await expect(page.locator('[data-elsewhere]')).toContainText('belum tersimpan');
    await page.locator('[data-elsewhere] a').click();
    await expect(page.getByRole('status').first()).toContainText('kembali di formulir');
    await expect(page.getByLabel('Saran atau masukan')).toHaveValue(`Lembar ${word}`);
    await expect(
      page.locator('sheet-keys fieldset').first().getByRole('radio').nth(1),
    ).toBeChecked();

    await page.getByRole('button', { name: 'Simpan lembar' }).click();
    await expect(page).toHaveURL(/jumlah=1/);
    await expect.poll(() => draftsOn(page)).toHaveLength(0);
    await page.goto(address);
    await expect(page.getByLabel('Saran atau masukan')).toHaveValue('');
  });

  test('a passkey on the page sends at once what was typed', async ({ page }) => {
    const word = uniqueWord();
    await withAuthenticator(page);
    const sri = await newPerson(page, `Sri ${word}`);
    await signIn(page, sri);
    await page.getByRole('button', { name: 'Buat kunci sandi' }).click();
    await expect(page.getByText('Kunci sandi tersimpan.')).toBeVisible();
    await page.goto(served);
    await page.getByLabel('Orang', { exact: true }).fill('12,5');
    await endSession(page);
    await page.getByRole('button', { name: 'Simpan' }).first().click();
    await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
    await expect(page.getByLabel('Orang', { exact: true })).toHaveValue('12,5');
    await expect(page.getByRole('alert')).toContainText('“12,5” bukan bilangan bulat');
  });

  test('signing out forgets it', async ({ page }) => {
    const sri = await newPerson(page, `Sri ${uniqueWord()}`);
    await signIn(page, sri);
    await page.goto(served);
    await page.getByLabel('Orang', { exact: true }).fill('77');
    await expect.poll(() => draftsOn(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Masuk ke panel');
    expect(await draftsOn(page)).toEqual([]);
  });

  test('a text that was asked about before it was taken is forgotten, too', async ({ page }) => {
    const word = uniqueWord();
    const sri = await newPerson(page, `Sri ${word}`);
    await signIn(page, sri);
    await propose(page, `Hubungi Ibu Sri Wahyuni tentang ${word}`);
    await page.getByRole('button', { name: 'Kirim usulan' }).click();
    await page.getByLabel(/Kata-kata ini boleh dibaca siapa saja/).check();
    await page.getByRole('button', { name: 'Kirim usulan' }).click();
    await expect(page).toHaveURL(/saved=propose/);
    await page.goto(proposal);
    await expect(page.getByLabel('Program atau kegiatan')).toHaveValue('');
    expect(await draftsOn(page)).toEqual([]);
  });

  test('what is not wanted any more is discarded', async ({ page }) => {
    const sri = await newPerson(page, `Sri ${uniqueWord()}`);
    await signIn(page, sri);
    await page.goto(served);
    await page.getByLabel('Orang', { exact: true }).fill('77');
    await expect.poll(() => draftsOn(page)).toHaveLength(1);
    await page.reload();
    await expect(page.getByLabel('Orang', { exact: true })).toHaveValue('77');
    await page.getByRole('button', { name: 'Buang' }).click();
    await expect(page.getByLabel('Orang', { exact: true })).toHaveValue('');
  });
});
