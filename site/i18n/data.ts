/** What the page of the open data says. */
import type { Text } from '#shared/language.ts';
import type { NationalForm } from '#shared/open-data/national/workbooks.ts';

export const data = {
  title: { id: 'Data terbuka', en: 'Open data' },
  lead: {
    id: 'Semua angka yang diumumkan, untuk diunduh, diperiksa dan dipakai siapa pun.',
    en: 'Every published figure, for anyone to download, check and use.',
  },
  choose: { id: 'Pilih data', en: 'Choose the data' },
  of: { id: 'Data', en: 'Data of' },
  wholeCity: { id: 'Kota dan semua unit', en: 'The city and all units' },
  year: { id: 'Tahun', en: 'Year' },
  show: { id: 'Tampilkan', en: 'Show' },
  files: { id: 'Unduh', en: 'Download' },
  csv: { id: 'CSV', en: 'CSV' },
  csvId: {
    id: 'CSV untuk Excel berbahasa Indonesia',
    en: 'CSV for a spreadsheet set to Indonesian',
  },
  json: { id: 'JSON', en: 'JSON' },
  descriptor: {
    id: 'Kamus data yang bisa dibaca program (Frictionless Data Package)',
    en: 'The dictionary for programs (Frictionless Data Package)',
  },
  national: { id: 'Satu Data Indonesia', en: 'Satu Data Indonesia' },
  nationalText: {
    id: 'Metadata statistik yang melekat pada data ini (Peraturan BPS 5/2020), dan katalog yang dipanen portal data (DCAT).',
    en: 'The statistical metadata that go with these data (Peraturan BPS 5/2020), and the catalogue that data portals harvest (DCAT).',
  },
  harvest: { id: 'Katalog data (DCAT)', en: 'Catalogue of data (DCAT)' },
  about: { id: 'Tentang data ini', en: 'About these data' },
  version: { id: 'Versi', en: 'Version' },
  snapshot: { id: 'Data per', en: 'Data as of' },
  licence: { id: 'Lisensi', en: 'Licence' },
  licenceText: {
    id: 'bebas dipakai dan dibagikan dengan menyebut sumbernya.',
    en: 'free to use and share, naming the source.',
  },
  read: { id: 'Cara membaca', en: 'How to read them' },
  withheld: {
    id: 'Sel yang kosong berarti belum cukup responden. Tidak ada jawaban satu orang pun di dalam data ini: yang kurang dari 10 responden tidak dihitung di angka mana pun.',
    en: 'An empty cell means that there are too few respondents. No single answer is in these data: fewer than 10 respondents are counted in no figure at all.',
  },
  noRanking: {
    id: 'Jangan menyusun peringkat dari selisih yang kecil: lihat rentangnya.',
    en: 'Please do not rank by small differences: look at the interval.',
  },
  recomputeTitle: { id: 'Hitung ulang sendiri', en: 'Recompute them yourself' },
  recompute: {
    id: 'Dari tabel unsur siapa pun bisa menghitung ulang setiap indeks: NRR = jumlah (nilai × bobot jawaban) ÷ jumlah bobot jawaban; IKM = 25 × rata-rata NRR menurut bobot unsurnya. Skrip pendek di repositori melakukannya untuk semua unit:',
    en: 'From the table of elements anybody can recompute every index: mean = sum of (value × weight of the answers) ÷ sum of the weights; IKM = 25 × the mean of the means by the weights of the elements. A short script in the repository does so for every unit:',
  },
  method: { id: 'Cara menghitung setiap angka', en: 'How every figure is computed' },
  dictionary: { id: 'Kamus data', en: 'Data dictionary' },
  unavailableTitle: { id: 'Data ini tidak ada', en: 'There are no such data' },
  unavailable: {
    id: 'Unit atau tahunnya tidak dikenal. Pilih dari daftar.',
    en: 'The unit or the year is not known. Choose from the list.',
  },
} as const satisfies Record<string, Text>;

/** The forms as officials call them. */
export const formNames: Readonly<Record<NationalForm, string>> = {
  'ms-kegiatan': 'MS-Kegiatan (XLSX)',
  'ms-variabel': 'MS-Variabel (XLSX)',
  'ms-indikator': 'MS-Indikator (XLSX)',
};
