import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byElement,
  type ElementWeights,
  elementChances,
  elementPlaces,
} from '#shared/comments/element-chances.ts';
import elementWeights from '#shared/comments/element-weights.json' with { type: 'json' };
import { lexiconOf, rootIn } from '#shared/comments/roots.ts';
import { zeroWeight } from '#shared/comments/sentiment.ts';
import { see } from '#shared/comments/sentiment-features.ts';
import { type ThemeKey, themeKeys } from '#shared/comments/theme-lexicon.ts';
import { themesBy, themesRead } from '#shared/comments/theme-reading.ts';
import { elementsOfThemes, findIn, themes, themesOf } from '#shared/comments/themes.ts';
import { wordsOf } from '#shared/comments/words.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { root } from '../../../tools/run/programs.ts';
import { thresholdSet } from '../../../tools/sentiment/examples.ts';
import { scoreElements } from '../../../tools/sentiment/score.ts';

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
    ['petugasna', 'petugas'],
    ['tempatnye', 'tempat'],
    ['mbayar', 'bayar'],
  ])('of %s may be %s', (word, root) => {
    expect(rootIn(word, lexiconOf([root]))).toBe(root);
  });

  it('are never shorter than three letters, but for the word itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        const short = lexiconOf([word.slice(0, 2), word.slice(2, 4), word]);
        expect(rootIn(word, short)).toBe(word);
        expect(rootIn(`${word}nya`, lexiconOf(['ab', 'a']))).toBeUndefined();
      }),
    );
  });

  it('of a lexicon is the longest that it has', () => {
    expect(rootIn('dijelaskan', lexiconOf(['jelas', 'jelaskan']))).toBe('jelaskan');
    expect(rootIn('dijelaskan', lexiconOf(['jelas']))).toBe('jelas');
    expect(rootIn('dijelaskan', lexiconOf(['tunggu']))).toBeUndefined();
  });
});

describe('the themes of a comment', () => {
  it('is a subject that praise and blame share, and its name takes no side', () => {
    expect(themesOf('Alurnya mudah diikuti')).toEqual(['way']);
    expect(themesOf('Alurnya rumit')).toEqual(['way']);
    for (const { name } of themes) {
      expect(name.id).not.toMatch(/rumit|mudah|salah|benar|adil|diskriminasi|buruk|baik/i);
      expect(name.en).not.toMatch(/hard|easy|mistake|wrong|fair|bad|good/i);
    }
  });

  it.each<[string, ThemeKey[]]>([
    ['antrinya lama banget, dari pagi blm dipanggil', ['queue', 'speed']],
    ['OTP tidak masuk, gagal unggah di apk', ['functions']],
    ['ramah2 petugasnya', ['friendliness']],
    ['petugasna someah', ['friendliness']],
    ['antrine suwe', ['queue', 'speed']],
    ['kagak ribet dah', ['way']],
    ['tanpa ribet, gercep', ['way', 'speed']],
    ['katanya gratis, diminta bayar', ['fee', 'extortion']],
    ['obatnya kosong terus', ['stock']],
    ['saya hamil 7 bulan, sudah jadi warga sini, kartunya hilang di tempat lain', []],
    ['terutama cetak dan obat', []],
    ['prosesnya ribet bgt, bolak balik terus', ['way']],
    ['dokternya jutek, ditanya malah marah', ['friendliness']],
    ['diminta uang rokok sama oknum petugas', ['extortion']],
    ['gratis tanpa dipungut biaya', ['fee']],
    ['ruang tunggunya panas, toiletnya bau', ['comfort', 'cleanliness']],
    ['keluhan saya langsung ditanggapi', ['complaints']],
    ['ktp saya sudah 3 bulan belum dicetak', ['speed']],
    ['jam buka kantor pukul 8', ['opening-hours']],
    ['aplikasinya sering eror', ['system']],
    ['daftar lewat aplikasi gampang', ['online']],
    ['syaratnya gampang', ['documents']],
    ['jalan rusak sudah saya laporkan, dibalas cepat', ['complaints']],
    ['nama saya salah ketik di akta', ['mistakes']],
    ['orang dalam didahulukan', ['fairness']],
    ['parkirnya sempit', ['parking']],
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

describe('the themes that are read of a comment', () => {
  /** Weights that know nothing of any words: each element has this chance. */
  const knowing = (chance: number): ElementWeights => ({
    step: 1,
    elements: byElement(() => ({ bias: Math.log(chance / (1 - chance)), from: 0.4 })),
    marks: ' '.repeat(2 * elementPlaces),
    weights: String.fromCharCode(zeroWeight).repeat(elementPlaces * elementKeys.length),
  });
  const by = (text: string, chance: number) => themesBy(see(text), knowing(chance));

  it('are those of an element that is likely enough, and none of others, whatever terms stand there', () => {
    expect([...findIn(['antrean', 'lama']).themes]).toEqual([
      ['queue', 1],
      ['speed', 1],
    ]);
    expect(by('antrenya lama', 0.41)).toEqual(expect.arrayContaining(['queue', 'speed']));
    expect(by('antrenya lama', 0.39)).toEqual([]);
  });

  it('are the usual one of a likely element that no term names', () => {
    expect(themesOf('semuanya oke')).toEqual([]);
    expect(elementsOfThemes(by('semuanya oke', 0.41))).toEqual(elementKeys);
    expect(by('antrenya panjang', 0.41)).not.toContain('speed');
  });

  it('are none where nothing is said', () => {
    expect(by('👍', 0.9)).toEqual([]);
    expect(by('', 0.9)).toEqual([]);
  });

  it('follow chances that are highest of what is spoken of', () => {
    const words = wordsOf('mukanya masam, bicaranya membentak');
    const { conduct, cost } = elementChances(words, findIn(words), elementWeights);
    expect(cost).toBeGreaterThan(0);
    expect(conduct).toBeGreaterThan(2 * cost);
    expect(conduct).toBeLessThan(1);
  });

  it('come in the order of the list, each once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1000 }), (text) => {
        const found = themesRead(see(text));
        expect(found).toEqual(themeKeys.filter((key) => found.includes(key)));
      }),
    );
  });

  it('are most of the elements of comments that nothing was learned from, and few others', () => {
    const { all, elements } = scoreElements(thresholdSet(), elementWeights);
    expect(all.precision).toBeGreaterThanOrEqual(0.83);
    expect(all.recall).toBeGreaterThanOrEqual(0.87);
    for (const { label, precision, recall } of elements) {
      expect(precision, `${label}: precision`).toBeGreaterThanOrEqual(0.75);
      expect(recall, `${label}: recall`).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('weigh at most 400 KB', () => {
    expect(statSync(`${root}/shared/comments/element-weights.json`).size).toBeLessThanOrEqual(
      400_000,
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
