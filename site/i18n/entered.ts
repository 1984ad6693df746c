/** What the site says of answers that staff entered. */
import type { PaperAfterEntry } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';

export const enteredMethod = {
  title: { id: 'Jawaban di kertas dan yang dibacakan', en: 'Answers on paper, and those read out' },
  why: {
    id: 'Tidak semua orang punya HP. Di loket ada kuesioner kertas dengan pertanyaan resmi, dan petugas boleh membacakannya. Petugas lalu memasukkan jawabannya, tanpa nama.',
    en: 'Not everybody has a phone. At the counter there is a paper questionnaire with the official questions, and an officer may read it out. Staff then enter the answers, without a name.',
  },
  counted: {
    id: 'Lembar seperti itu berisi semua unsur dan dihitung seperti formulir lengkap, dalam bulan yang tertulis di lembarnya. Lembar masih bisa masuk sampai dua bulan sesudahnya, jadi angka sebuah bulan baru tetap setelah itu. Karena petugas yang memasukkannya, jumlahnya selalu disebut di samping indeks, dan indeks menurut cara menjawab bisa dibandingkan.',
    en: 'Such a sheet has all elements and counts as a full form does, in the month that is written on it. Sheets may come in up to two months later, so the figures of a month are final only then. As staff entered them, their number always stands beside the index, and the ways of answering can be compared.',
  },
} as const satisfies Record<string, Text>;

/** Why they are grouped apart. */
export const enteredRule = (size: number): Text => ({
  id: `Petugas tahu isi lembar yang dimasukkannya. Supaya jawaban orang lain tidak bisa ditemukan dengan mengurangkannya, lembar dikelompokkan sendiri, sedikitnya ${size} dari layanan, cara, dan bulan yang sama, tidak pernah bersama jawaban yang dikirim warga sendiri.`,
  en: `Staff know what is on the sheets that they enter. So that nobody else's answers can be found by subtracting them, sheets are grouped apart, at least ${size} of the same service, way and month, never with what people sent themselves.`,
});

export const enteredPrivacy = {
  title: { id: 'Kuesioner kertas', en: 'Paper questionnaires' },
  text: {
    id: 'Kalau Anda menjawab di kertas atau dibantu petugas, petugas yang memasukkannya tentu melihat jawaban itu; kalau tidak mau, pakai kode QR. Dari lembar itu disimpan hal yang sama seperti di atas, tanpa jam, dengan tanggal di lembarnya dan catatan bahwa petugas yang memasukkannya. Siapa petugasnya dicatat terpisah sebagai jumlah lembar, tidak di jawaban Anda. Tulisan Anda disamarkan seperti pesan lain.',
    en: 'If you answer on paper or with the help of an officer, whoever enters it does see those answers; if you would rather not, use the QR code. Of the sheet the same is stored as above, without an hour, with the day on the sheet and a note that staff entered it. Who entered it is kept apart as a number of sheets, not with your answers. What you write is redacted like any message.',
  },
} as const satisfies Record<string, Text>;

/** What becomes of the sheet itself, as far as the city has said. */
export function sheetAfterEntry(paper: PaperAfterEntry | undefined): Text {
  switch (paper?.afterEntry) {
    case 'destroyed':
      return paper.withinDays === 1
        ? {
            id: 'Lembar kertasnya dimusnahkan unit paling lambat sehari setelah dimasukkan.',
            en: 'The department destroys the sheet within a day of entering it.',
          }
        : {
            id: `Lembar kertasnya dimusnahkan unit paling lambat ${paper.withinDays} hari setelah dimasukkan.`,
            en: `The department destroys the sheet within ${paper.withinDays} days of entering it.`,
          };
    case 'archived':
      return {
        id: `Lembar kertasnya disimpan unit sebagai arsip selama ${paper.years} tahun, lalu dimusnahkan menurut jadwal retensi arsip kota.`,
        en: `The department keeps the sheet as a record for ${paper.years === 1 ? 'one year' : `${paper.years} years`}, and then destroys it as the city’s schedule of records says.`,
      };
    case undefined:
      return {
        id: 'Lembar kertasnya tetap disimpan unit; kota belum menetapkan berapa lama.',
        en: 'The department keeps the sheet; the city has not yet said for how long.',
      };
  }
}
