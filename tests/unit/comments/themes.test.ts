import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleRoots } from '#shared/comments/roots.ts';
import {
  elementsOfThemes,
  type ThemeKey,
  themeKeys,
  themes,
  themesOf,
} from '#shared/comments/themes.ts';

describe('the roots of a word', () => {
  it.each([
    ['menunggu', 'tunggu'],
    ['nungguin', 'tunggu'],
    ['memanggil', 'panggil'],
    ['dipanggil', 'panggil'],
    ['menyapu', 'sapu'],
    ['mengadu', 'adu'],
    ['pengaduan', 'adu'],
    ['pengiriman', 'kirim'],
    ['mengurus', 'urus'],
    ['keramahannya', 'ramah'],
    ['diperlambat', 'lambat'],
    ['secepatnya', 'cepat'],
    ['berubah-ubah', 'ubah'],
    ['kebersihan', 'bersih'],
    ['pungutan', 'pungut'],
  ])('of %s may be %s', (word, root) => {
    expect(possibleRoots(word)).toContain(root);
  });

  it('are never shorter than three letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        for (const root of possibleRoots(word)) expect(root.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('the themes of a comment', () => {
  it('is a subject that praise and blame share, and its name takes no side', () => {
    expect(themesOf('Alurnya mudah diikuti')).toEqual(['way']);
    expect(themesOf('Alurnya rumit')).toEqual(['way']);
    for (const { name } of themes) {
      expect(name.id).not.toMatch(/rumit|mudah|salah|benar|diskriminasi|buruk|baik/i);
      expect(name.en).not.toMatch(/hard|easy|mistake|wrong|unfair|bad|good/i);
    }
  });

  it.each<[string, ThemeKey[]]>([
    ['antrinya lama banget, dari pagi blm dipanggil', ['queue', 'speed']],
    ['prosesnya ribet bgt, bolak balik terus', ['way']],
    ['dokternya jutek, ditanya malah marah', ['friendliness']],
    ['diminta uang rokok sama oknum petugas', ['extortion']],
    ['gratis tanpa dipungut biaya', ['fee']],
    ['ruang tunggunya panas, toiletnya bau', ['comfort', 'cleanliness']],
    ['keluhan saya langsung ditanggapi', ['complaints']],
    ['ktp saya sudah 3 bulan belum dicetak', ['speed', 'result']],
    ['jam buka kantor pukul 8', ['opening-hours']],
    ['aplikasinya sering eror', ['online']],
    ['nama saya salah ketik di akta', ['mistakes']],
    ['orang dalam didahulukan', ['fairness']],
    ['parkirnya sempit', ['comfort', 'parking']],
    ['tidak ada jalur kursi roda', ['accessibility']],
    ['saya berobat ke poli gigi', []],
    ['tidak mengecewakan', []],
    ['', []],
  ])('"%s"', (text, expected) => {
    expect(themesOf(text)).toEqual(expected);
  });

  it('are found in English, too', () => {
    expect(themesOf('The queue was slow but the staff were friendly')).toEqual([
      'queue',
      'speed',
      'friendliness',
    ]);
  });

  it('come in the order of the list, each once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1000 }), (text) => {
        const found = themesOf(text);
        expect(found).toEqual(themeKeys.filter((key) => found.includes(key)));
      }),
    );
  });
});

describe('the list of themes', () => {
  it('covers every element but has no term twice', () => {
    expect(elementsOfThemes(themeKeys)).toHaveLength(9);
    const terms = themes.flatMap(({ terms: own }) => own);
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it('stands in the order of the regulation', () => {
    const elements = themes.map(({ element }) => element);
    expect([...new Set(elements)]).toEqual(elementsOfThemes(themeKeys));
  });
});
