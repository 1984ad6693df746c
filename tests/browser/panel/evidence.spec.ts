/** A year's evidence as one ZIP: a proof that was photographed is in it, and everything opens without the site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { signInAs } from './sign-in.ts';
import { uniqueWord } from './unique-word.ts';

/** A picture as a phone takes them: several times as large as is kept. */
const photo = () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1800 });
  const pen = canvas.getContext('2d');
  for (let nth = 0; nth < 30_000; nth += 1) {
    if (pen) pen.fillStyle = `hsl(${(nth * 37) % 360} 80% ${(nth * 13) % 100}%)`;
    pen?.fillRect((nth * 97) % 2400, (nth * 61) % 1800, 40, 40);
  }
  return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? '';
};

test('one ZIP holds the cover sheet, what was published and the proofs, each with its sum', async ({
  page,
}) => {
  test.slow();
  const word = uniqueWord();
  await signInAs(page, 'head', 'dinkes');
  await page.goto('/panel/unit/dinkes/pekppp');
  await page.getByLabel('Media', { exact: true }).selectOption('card');
  await page.getByLabel('Media yang mana').fill(`Papan ${word}`);
  const buffer = Buffer.from(await page.evaluate(photo), 'base64');
  expect(buffer.length).toBeGreaterThan(300 * 1024);
  await page
    .getByLabel('Gambar')
    .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByText('Gambar diperkecil supaya muat.')).toBeVisible();
  await page.getByRole('button', { name: 'Tambah' }).click();
  await expect(page.getByText('Media ditambahkan.')).toBeVisible();

  const download = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Unduh bukti (ZIP)' }).click();
  const files = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  const textOf = (name: string) => new TextDecoder().decode(files[name]);

  const cover = textOf('0-lembar-sampul.html');
  expect(cover).toContain(`Papan ${word}`);
  expect(cover).toContain('Tingkat menurut formulir F-02');
  const results = textOf('3-publikasi/halaman-hasil.html');
  expect(results).toMatch(/<body[^>]*><p [^>]+>Disimpan dari http/);
  expect(results).not.toContain('<script');
  expect(results).not.toContain('rel="stylesheet"');
  const asked = textOf('2-kuesioner/kuesioner-yang-dipakai.html');
  expect(asked).toContain('Menurut katalog kota versi');
  expect(asked).not.toContain('/panel/keluar');
  const folders = new Set(Object.keys(files).map((name) => name.split('/')[0]?.slice(0, 2)));
  expect([...folders].toSorted()).toEqual(['0-', '1-', '2-', '3-', '4-', '5-', 'SH']);

  const sums = textOf('SHA256SUMS').trim().split('\n');
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
      name,
    ).toBe(sum);
  }
});
