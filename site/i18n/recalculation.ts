/** The page that computes a published index again. */
import type { Language, Text } from '#shared/language.ts';
import { formatCount, formatIndex } from '#shared/publication/number-format.ts';
import type { Contradiction } from '#shared/recalculation/contradictions.ts';
import type { PrintedNumber } from '#shared/recalculation/printed-number.ts';
import type { IndexByWeight } from '#shared/recalculation/recalculate.ts';
import type { Weight } from '#shared/recalculation/weight.ts';
import type { Grade } from '#shared/statistics/grade.ts';
import { toNumber } from '#shared/statistics/rational.ts';

export const recalculation = {
  title: { id: 'Hitung ulang IKM', en: 'Compute an IKM again' },
  lead: {
    id: 'Punya tabel survei kepuasan dari dinas atau kota mana pun? Tempel nilai unsurnya, dan lihat indeks yang tepat.',
    en: 'Have a satisfaction survey table of any office or city? Paste its elements, and see the exact index.',
  },
  nothingKept: {
    id: 'Tidak ada yang disimpan. Alamat halaman hasilnya dapat dibagikan.',
    en: 'Nothing is kept. The address of the answer can be shared.',
  },
  table: { id: 'Nilai unsur (NRR)', en: 'Means of the elements (NRR)' },
  tableHint: {
    id: 'Sembilan angka, sepotong tabel dari lembar kerja, jumlahnya saja, atau banyaknya jawaban 1, 2, 3, 4 per unsur (satu baris satu unsur).',
    en: 'Nine numbers, a piece of a spreadsheet, only their sum, or how many answered 1, 2, 3, 4 (a line an element).',
  },
  index: { id: 'IKM yang diumumkan', en: 'Published IKM' },
  grade: { id: 'Mutu yang diumumkan', en: 'Published grade' },
  respondents: { id: 'Jumlah responden', en: 'Number of respondents' },
  optional: { id: 'boleh kosong', en: 'optional' },
  noGrade: { id: 'Tidak tertulis', en: 'Not printed' },
  submit: { id: 'Hitung', en: 'Compute' },
  example: { id: 'Coba dengan contoh', en: 'Try an example' },
  exact: { id: 'IKM yang tepat', en: 'Exact IKM' },
  byWeight: { id: 'Bobot mana yang dipakai?', en: 'Which weight was used?' },
  weight: { id: 'Bobot', en: 'Weight' },
  gives: { id: 'Menjadi', en: 'Gives' },
  off: { id: 'Selisih', en: 'Apart' },
  match: { id: 'Cocok', en: 'Fits' },
  mayMatch: { id: 'Mungkin', en: 'May fit' },
  noMatch: { id: 'Tidak', en: 'No' },
  regulation: { id: 'menurut peraturan', en: 'by the regulation' },
  contradicts: {
    id: 'Tabel ini bertentangan dengan dirinya sendiri',
    en: 'This table contradicts itself',
  },
  why: { id: 'Mengapa 0,11 membuat 99 dari 100?', en: 'Why does 0.11 make 99 of 100?' },
  whyText: {
    id: 'Peraturan meminta bobot 1 dibagi jumlah unsur: 1/9 untuk sembilan unsur, yaitu 0,1111… tanpa akhir. Contoh hitungnya menulis 0,11. Sembilan kali 0,11 hanya 0,99, jadi satu persen indeks hilang: kalau semua orang memberi 4 di semua unsur, hasilnya 25 × 4 × 0,99 = 99, bukan 100, dan unit yang nilainya dekat batas dapat turun satu mutu. Karena itu di sini bobotnya tepat 1/9, dan hanya angka akhir yang dibulatkan.',
    en: 'The regulation asks for one over the number of elements: 1/9 with nine, which is 0.1111… without end. Its example prints 0.11. Nine times 0.11 is only 0.99, so one per cent of the index is lost: where everybody gives 4 to every element, 25 × 4 × 0.99 makes 99 and not 100, and an office near the edge of a band may drop a grade. So the weight here is exactly 1/9, and only the last figure is rounded.',
  },
  rangeNote: {
    id: 'Paling lebar yang mungkin: tabel tidak memuat bagaimana jawaban setiap orang berkaitan. Rentang yang sebenarnya lebih sempit. Hanya kesalahan kebetulan; siapa yang menjawab tidak ikut terhitung.',
    en: 'The widest possible: the table does not tell how the answers of each person hang together. The true range is narrower. It covers chance only, not who chose to answer.',
  },
  methodLink: { id: 'Cara menghitung selengkapnya', en: 'The whole method' },
} as const satisfies Record<string, Text>;

/** A number as it was printed, with the mark of the language. */
export const asPrinted = ({ value, decimals }: PrintedNumber, language: Language): string => {
  const text = toNumber(value).toFixed(decimals);
  return language === 'id' ? text.replace('.', ',') : text;
};

/** `1/9`, or `0,11`. */
export const weightName = ({ value, decimals }: Weight, language: Language): string =>
  decimals === undefined
    ? `${value.numerator}/${value.denominator}`
    : asPrinted({ value, decimals }, language);

/** `0,85 poin di bawah`, of a difference that is not nought. */
const apart = (off: number): Text => ({
  id: `${formatIndex(Math.abs(off), 'id')} poin di ${off < 0 ? 'bawah' : 'atas'}`,
  en: `${formatIndex(Math.abs(off), 'en')} points ${off < 0 ? 'below' : 'above'}`,
});

const gradesDiffer = (printed: Grade, exact: Grade): Text =>
  printed === exact
    ? { id: '', en: '' }
    : {
        id: ` Mutunya pun lain: ${printed}, padahal seharusnya ${exact}.`,
        en: ` Its grade differs, too: ${printed} where ${exact} is right.`,
      };

/**
 * The finding about a printed index, in a sentence or two.
 *
 * @param printedGrade grade that the printed index has
 */
export function findingOf(
  printed: PrintedNumber,
  byWeight: readonly IndexByWeight[],
  printedGrade: Grade,
  exactGrade: Grade,
): Text {
  const [exact, ...rounded] = byWeight;
  if (exact === undefined) throw new RangeError('no weight was tried');
  const figure: Text = { id: asPrinted(printed, 'id'), en: asPrinted(printed, 'en') };
  if (exact.fits) {
    return {
      id: `${figure.id} benar: itulah hasil bobot ${weightName(exact.weight, 'id')}.`,
      en: `${figure.en} is right: that is what a weight of ${weightName(exact.weight, 'en')} gives.`,
    };
  }
  if (exact.mayFit) {
    return {
      id: `${figure.id} sesuai: selisihnya tidak lebih dari pembulatan NRR di tabel.`,
      en: `${figure.en} agrees: it is no further off than the rounding of the means in the table.`,
    };
  }
  const off = apart(exact.off ?? 0);
  const differs = gradesDiffer(printedGrade, exactGrade);
  const used = rounded.find(({ fits }) => fits) ?? rounded.find(({ mayFit }) => mayFit);
  if (used === undefined) {
    return {
      id: `${figure.id} ${off.id} yang tepat, dan tidak ada bobot yang lazim yang memberi angka itu.${differs.id}`,
      en: `${figure.en} is ${off.en} the exact index, and no usual weight gives it.${differs.en}`,
    };
  }
  return {
    id: `${figure.id} dihitung dengan bobot ${weightName(used.weight, 'id')}: ${off.id} yang tepat.${differs.id}`,
    en: `${figure.en} was computed with a weight of ${weightName(used.weight, 'en')}: ${off.en} the exact index.${differs.en}`,
  };
}

const listed = (elements: readonly number[]) => elements.map((element) => `U${element}`).join(', ');

/** A contradiction in a sentence. */
export function contradictionText(contradiction: Contradiction): Text {
  switch (contradiction.kind) {
    case 'no-weight': {
      const { weight, index } = contradiction.nearest;
      return {
        id: `Dari NRR ini, tidak ada bobot yang memberi IKM yang diumumkan. Yang terdekat ${weightName(weight, 'id')}, yaitu ${formatIndex(index, 'id')}. Salah satu angkanya mungkin salah tulis.`,
        en: `No weight gives the published IKM from these means. The nearest is ${weightName(weight, 'en')}, which gives ${formatIndex(index, 'en')}. One of the numbers may be a slip.`,
      };
    }
    case 'grade':
      return {
        id: `Mutu yang diumumkan ${contradiction.printed}, tetapi IKM-nya bermutu ${contradiction.of}.`,
        en: `The published grade is ${contradiction.printed}, but its IKM has grade ${contradiction.of}.`,
      };
    case 'impossible-means':
      return {
        id: `Kalau semua responden menjawab, NRR ${listed(contradiction.elements)} tidak mungkin: tidak ada jumlah jawaban bulat yang memberinya. Mungkin sebagian tidak menjawab, atau jumlah respondennya lain.`,
        en: `If all respondents answered, the mean of ${listed(contradiction.elements)} is impossible: no number of whole answers gives it. Some may not have answered, or their number was another.`,
      };
    case 'weighted':
      return {
        id: `NRR tertimbang ${listed(contradiction.elements)} bukan NRR kali bobot yang dipakai unsur lainnya.`,
        en: `The weighted mean of ${listed(contradiction.elements)} is not its mean times the weight of the others.`,
      };
    case 'sum': {
      const { printed, found } = contradiction;
      const decimals = Math.max(2, printed.decimals);
      const total = { value: found, decimals };
      return {
        id: `Jumlah NRR tertulis ${asPrinted(printed, 'id')}, padahal NRR-nya berjumlah ${asPrinted(total, 'id')}.`,
        en: `The sum of the means is printed as ${asPrinted(printed, 'en')}, but they add up to ${asPrinted(total, 'en')}.`,
      };
    }
    case 'too-many-answers':
      return {
        id: `${listed(contradiction.elements)} punya lebih banyak jawaban daripada jumlah responden.`,
        en: `${listed(contradiction.elements)} have more answers than there were respondents.`,
      };
  }
}

/** `95 %: 80,12–91,40, dari 100 responden`. */
export const rangeText = (low: number, high: number, respondents: number): Text => ({
  id: `${formatIndex(low, 'id')} sampai ${formatIndex(high, 'id')} pada ${formatCount(respondents, 'id')} responden (95%)`,
  en: `${formatIndex(low, 'en')} to ${formatIndex(high, 'en')} with ${formatCount(respondents, 'en')} respondents (95%)`,
});
