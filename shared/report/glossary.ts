/** What every number and word of the report means, for a reader who meets them for the first time. */
import type { Text } from '#shared/language.ts';

export const glossary: readonly { readonly term: Text; readonly meaning: Text }[] = [
  {
    term: { id: 'SKM', en: 'SKM' },
    meaning: {
      id: 'Survei Kepuasan Masyarakat: pengukuran kepuasan pengguna layanan menurut PermenPANRB 14/2017.',
      en: 'Survei Kepuasan Masyarakat, the survey of public satisfaction after PermenPANRB 14/2017.',
    },
  },
  {
    term: { id: 'IKM', en: 'IKM' },
    meaning: {
      id: 'Indeks Kepuasan Masyarakat: satu angka dari 25 (semua menjawab paling buruk) sampai 100 (semua menjawab paling baik).',
      en: 'The index of public satisfaction: one number from 25 (everybody gave the worst answer) to 100 (everybody gave the best).',
    },
  },
  {
    term: { id: 'Unsur', en: 'Element' },
    meaning: {
      id: 'Satu dari sembilan hal yang dinilai: U1 sampai U9.',
      en: 'One of the nine things that are rated: U1 to U9.',
    },
  },
  {
    term: { id: 'NRR', en: 'NRR' },
    meaning: {
      id: 'Nilai rata-rata sebuah unsur, dari 1 (tidak baik) sampai 4 (sangat baik).',
      en: 'The mean of an element, from 1 (not good) to 4 (very good).',
    },
  },
  {
    term: { id: 'Bobot unsur', en: 'Weight of an element' },
    meaning: {
      id: 'Seberapa besar unsur itu ikut menentukan IKM. Sama besar untuk semua, kecuali unit menetapkan lain; jumlahnya 1.',
      en: 'How much of the IKM the element makes. The same for all unless the unit has set its own; they sum to 1.',
    },
  },
  {
    term: { id: 'NRR tertimbang', en: 'Weighted NRR' },
    meaning: {
      id: 'NRR dikali bobot unsurnya. Jumlahnya dikali 25 adalah IKM.',
      en: 'The NRR times the weight of its element. Their sum times 25 is the IKM.',
    },
  },
  {
    term: { id: 'Mutu dan kinerja', en: 'Grade and performance' },
    meaning: {
      id: 'A sangat baik (88,31–100,00), B baik (76,61–88,30), C kurang baik (65,00–76,60), D tidak baik (25,00–64,99).',
      en: 'A very good (88.31–100.00), B good (76.61–88.30), C less good (65.00–76.60), D poor (25.00–64.99).',
    },
  },
  {
    term: { id: 'Rentang 95%', en: '95% range' },
    meaning: {
      id: 'Batas bawah dan atas di mana nilai sebenarnya sangat mungkin terletak, kalau hanya kebetulan yang membuat angka meleset.',
      en: 'The lower and upper bound between which the true value very likely lies, if chance alone made the figure be off.',
    },
  },
  {
    term: { id: 'Responden', en: 'Respondent' },
    meaning: {
      id: 'Orang yang dilayani dan menilai sedikitnya satu unsur.',
      en: 'A person who was served and rated at least one element.',
    },
  },
  {
    term: { id: 'Populasi dan sampel', en: 'Population and sample' },
    meaning: {
      id: 'Populasi adalah semua orang yang dilayani dalam periode ini; sampel adalah mereka yang menjawab. Tabel Krejcie dan Morgan (Lampiran II) menyebut berapa responden yang dikehendaki untuk populasi sebesar itu.',
      en: 'The population is everybody served in the period; the sample is those who answered. The table of Krejcie and Morgan (Lampiran II) says how many respondents a population of that size calls for.',
    },
  },
  {
    term: { id: 'Kesan umum', en: 'Overall impression' },
    meaning: {
      id: 'Pertanyaan pertama survei, dari tidak puas (1) sampai sangat puas (4). Tidak masuk IKM.',
      en: 'The first question of the survey, from dissatisfied (1) to very satisfied (4). Not part of the IKM.',
    },
  },
  {
    term: { id: 'Univariat, bivariat', en: 'Univariate, bivariate' },
    meaning: {
      id: 'Univariat: satu unsur dilihat sendiri. Bivariat: dua unsur dilihat bersama.',
      en: 'Univariate: one element by itself. Bivariate: two elements together.',
    },
  },
  {
    term: { id: 'Korelasi (r)', en: 'Correlation (r)' },
    meaning: {
      id: 'Seberapa searah jawaban dua pertanyaan: 0 tidak berhubungan, 1 selalu searah, −1 selalu berlawanan.',
      en: 'How alike the answers to two questions go: 0 unrelated, 1 always alike, −1 always opposed.',
    },
  },
  {
    term: { id: 'Batas wajar', en: 'Limits of chance' },
    meaning: {
      id: 'Batas naik turunnya IKM bulanan yang masih wajar karena kebetulan (peta kendali). Di luar itu barulah disebut perubahan.',
      en: 'How far the monthly IKM goes up and down by chance (a control chart). Only beyond them is it called a change.',
    },
  },
  {
    term: { id: 'RTL', en: 'RTL' },
    meaning: {
      id: 'Rencana tindak lanjut: apa yang akan diperbaiki, bagaimana, kapan, dan oleh siapa.',
      en: 'The follow-up plan: what will be mended, how, when and by whom.',
    },
  },
  {
    term: { id: 'Diimpor', en: 'Imported' },
    meaning: {
      id: 'Angka tahun terdahulu yang diambil dari publikasi unit itu sendiri, bukan dihitung dari jawaban di sistem ini.',
      en: 'A figure of an earlier year taken from what the unit itself published, not computed from answers in this system.',
    },
  },
];
