/** What the panel says of the catalogue: lists and forms of departments, services, counters and settings. */
import type { DepartmentKind, Owner } from '#shared/catalogue/catalogue.ts';
import type { SheetName } from '#shared/catalogue/rows.ts';
import type { Text } from '#shared/language.ts';
import type { CounterForm } from '#shared/survey/forms.ts';

export const catalogue = {
  title: { id: 'Katalog', en: 'Catalogue' },
  lead: {
    id: 'Unit, layanan, dan loket kota. Perubahan dikumpulkan dulu dalam draf Anda; warga baru melihatnya setelah diterbitkan.',
    en: 'The departments, services and counters of the city. Changes gather in a draft of your own first; residents see them once they are published.',
  },
  leadUnit: {
    id: 'Layanan dan loket unit Anda. Perubahan dikumpulkan dulu dalam draf Anda; warga baru melihatnya setelah diterbitkan.',
    en: 'The services and counters of your department. Changes gather in a draft of your own first; residents see them once they are published.',
  },
  search: { id: 'Cari nama atau kode', en: 'Search for a name or code' },
  find: { id: 'Cari', en: 'Search' },
  all: { id: 'Tampilkan semua', en: 'Show all' },
  nothingFound: { id: 'Tidak ada yang cocok.', en: 'Nothing was found.' },
  moreFound: {
    id: 'Masih ada yang lain. Tulis kata yang lebih khusus.',
    en: 'There are more. Use a more specific word.',
  },
  saved: { id: 'Masuk draf. Belum terbit.', en: 'It is in your draft, not published yet.' },
  unchanged: { id: 'Tidak ada yang berubah.', en: 'Nothing has changed.' },
  save: { id: 'Simpan ke draf', en: 'Save to the draft' },
  add: { id: 'Tambah ke draf', en: 'Add to the draft' },
  inDraft: { id: 'berubah dalam draf', en: 'changed in the draft' },
  newInDraft: { id: 'baru dalam draf', en: 'new in the draft' },
  closedSince: { id: 'tutup sejak', en: 'closed since' },
  closedOnes: { id: 'Sudah tutup', en: 'Closed' },
  department: { id: 'Unit', en: 'Department' },
  departments: { id: 'Unit', en: 'Departments' },
  service: { id: 'Layanan', en: 'Service' },
  services: { id: 'Layanan', en: 'Services' },
  counter: { id: 'Loket', en: 'Counter' },
  counters: { id: 'Loket', en: 'Counters' },
  addDepartment: { id: 'Tambah unit', en: 'Add a department' },
  addService: { id: 'Tambah layanan', en: 'Add a service' },
  addCounter: { id: 'Tambah loket', en: 'Add a counter' },
  code: { id: 'Kode', en: 'Code' },
  codeLater: {
    id: 'Kodenya dibuat begitu loket disimpan, dan tidak pernah dipakai untuk loket lain.',
    en: 'Its code is made when the counter is saved, and is never used for another one.',
  },
  name: { id: 'Nama', en: 'Name' },
  shortName: { id: 'Nama pendek', en: 'Short name' },
  shortNameHint: { id: 'Misalnya: Disdukcapil', en: 'Such as: Disdukcapil' },
  kind: { id: 'Jenis', en: 'Kind' },
  role: { id: 'Melayani', en: 'Serves' },
  servesPublic: { id: 'masyarakat langsung', en: 'the public directly' },
  servesOffices: { id: 'unit pemerintah lain', en: 'other offices' },
  weights: { id: 'Bobot unsur', en: 'Weights of the elements' },
  weightsHint: {
    id: 'Kosongkan semua kalau sama rata. Kalau diisi, kesembilannya harus berjumlah tepat 1, misalnya 0,2.',
    en: 'Leave all empty for equal weights. Otherwise the nine must sum to exactly 1, such as 0.2 each.',
  },
  nameId: { id: 'Nama dalam bahasa Indonesia', en: 'Name in Indonesian' },
  nameEn: { id: 'Nama dalam bahasa Inggris', en: 'Name in English' },
  standard: { id: 'Standar pelayanan', en: 'Service standard' },
  standardTime: { id: 'Waktu penyelesaian', en: 'Time' },
  standardTimeHint: {
    id: 'Misalnya: 3 hari kerja. Boleh kosong.',
    en: 'Such as: 3 hari kerja. May be empty.',
  },
  standardCost: { id: 'Biaya', en: 'Cost' },
  standardCostHint: { id: 'Misalnya: gratis. Boleh kosong.', en: 'Such as: gratis. May be empty.' },
  standardLink: { id: 'Tautan standar pelayanan', en: 'Link to the service standard' },
  standardLinkHint: {
    id: 'Diawali https://. Boleh kosong.',
    en: 'Starts with https://. May be empty.',
  },
  asked: { id: 'Unsur yang boleh tidak ditanyakan', en: 'Elements that may be left out' },
  askedHint: {
    id: 'Biaya pada layanan yang gratis menurut peraturan; kompetensi dan perilaku pelaksana pada layanan lewat situs. Lebih baik diganti pertanyaan lain daripada tidak ditanyakan.',
    en: 'Cost where the law makes the service free; competence and conduct where the service is a website. Another question is better than none.',
  },
  asksUsual: { id: 'ditanyakan seperti biasa', en: 'asked as usual' },
  asksNot: { id: 'tidak ditanyakan', en: 'not asked' },
  asksOwn: { id: 'pertanyaan sendiri', en: 'a question of its own' },
  replace: { id: 'Ganti dengan pertanyaan sendiri', en: 'Replace by a question of its own' },
  editQuestion: { id: 'Ubah pertanyaannya', en: 'Change the question' },
  owners: { id: 'Penanggung jawab unsur', en: 'Whose work each element is' },
  ownersHint: {
    id: 'Ubah hanya kalau di layanan ini lain dari biasanya.',
    en: 'Change it only where this service differs from the usual.',
  },
  asUsual: { id: 'seperti biasa', en: 'as usual' },
  illustrative: {
    id: 'Data layanan ini masih contoh',
    en: 'The data of this service is still an example',
  },
  place: { id: 'Tempat', en: 'Place' },
  placeHint: {
    id: 'Gedungnya, misalnya: Mal Pelayanan Publik',
    en: 'The building, such as: Mal Pelayanan Publik',
  },
  counterName: { id: 'Nama loket', en: 'Name of the counter' },
  counterNameHint: {
    id: 'Seperti yang tertulis di atas loket, misalnya: Loket 1',
    en: 'As it stands over the counter, such as: Loket 1',
  },
  form: { id: 'Formulir', en: 'Form' },
  preview: { id: 'Pratinjau halaman survei', en: 'Preview of the survey page' },
  openSurvey: { id: 'Buka halaman survei', en: 'Open the survey page' },
  posters: { id: 'Poster', en: 'Posters' },
  kiosk: { id: 'Kiosk', en: 'Kiosk' },
  questionnaire: { id: 'Kuesioner kertas', en: 'Paper questionnaire' },
  hours: { id: 'Jam buka dan keramaian', en: 'Opening hours and how busy it is' },
  openingHours: { id: 'Jam buka', en: 'Opening hours' },
  openingHoursHint: {
    id: 'Misalnya: Mon-Fri 08:00-16:00; Sat 08:00-12:00. Kosong: mengikuti layanan atau unitnya.',
    en: 'Such as: Mon-Fri 08:00-16:00; Sat 08:00-12:00. Empty: those of its service or department.',
  },
  anHour: { id: 'Jawaban paling banyak per jam', en: 'Most answers in an hour' },
  anHourHint: {
    id: '30 sampai 240. Lebih dari ini ditahan untuk diperiksa. Kosong: 60.',
    en: '30 to 240. More than that is held to be looked at. Empty: 60.',
  },
  move: { id: 'Pindahkan', en: 'Move' },
  moveCounter: { id: 'Pindahkan ke layanan lain', en: 'Move to another service' },
  moveCounterWhat: {
    id: 'Kode dan poster QR tetap berlaku. Jawaban lama tetap dihitung di layanan yang lama.',
    en: 'Its code and QR posters stay valid. Earlier answers go on counting for the service where they were given.',
  },
  moveService: { id: 'Pindahkan ke unit lain', en: 'Move to another department' },
  moveServiceWhat: {
    id: 'Loket yang buka, pertanyaan, dan jam bukanya ikut pindah; kode QR tetap berlaku. Jawaban sampai hari ini tetap dihitung di unit yang lama.',
    en: 'Its open counters, questions and hours go along; QR codes stay valid. Answers until today go on counting for the department it was in.',
  },
  mergeService: { id: 'Gabungkan ke layanan lain', en: 'Merge into another service' },
  mergeServiceWhat: {
    id: 'Layanan ini tutup, dan loketnya yang buka melayani layanan yang dipilih. Jawaban lama tetap terlihat atas nama layanan ini.',
    en: 'This service closes, and its open counters serve the one that is chosen. Earlier answers stay under the name of this service.',
  },
  mergeDepartment: { id: 'Gabungkan ke unit lain', en: 'Merge into another department' },
  mergeDepartmentWhat: {
    id: 'Unit ini tutup dan semua layanannya yang buka pindah ke unit yang dipilih. Untuk unit gabungan yang baru, tambahkan dulu unitnya.',
    en: 'This department closes and all its open services move to the one that is chosen. For a new merged department, add that one first.',
  },
  choose: { id: 'Pilih', en: 'Choose' },
  close: { id: 'Tutup', en: 'Close' },
  closeWhat: {
    id: 'Tidak ada yang hilang: jawaban lama tetap dihitung, dan kode yang sudah tercetak memberi tahu warga bahwa loketnya tutup dan ke mana sebaiknya pergi. Bisa dibuka lagi.',
    en: 'Nothing is lost: earlier answers go on counting, and printed codes tell residents that it is closed and where to go instead. It can be reopened.',
  },
  closeAlong: {
    id: 'Layanan dan loketnya ikut tutup.',
    en: 'Its services and counters close along.',
  },
  closeCounters: { id: 'Loketnya ikut tutup.', en: 'Its counters close along.' },
  closeFrom: { id: 'Tutup mulai', en: 'Closed from' },
  closeNow: { id: 'Tutup dalam draf', en: 'Close in the draft' },
  reopen: { id: 'Buka kembali', en: 'Reopen' },
  another: { id: 'tambahan', en: 'another one' },
  settings: { id: 'Pengaturan kota', en: 'Settings of the city' },
  back: { id: 'Katalog', en: 'Catalogue' },
  unknown: {
    id: 'Ini tidak ada dalam katalog. Mungkin hanya ada di draf yang sudah dibatalkan.',
    en: 'This is not in the catalogue. Perhaps it was in a draft that was undone.',
  },
  question: { id: 'Pertanyaan sendiri', en: 'A question of its own' },
  questionLead: {
    id: 'Peraturan membolehkan unsur ini ditanyakan dengan kata lain kalau pertanyaan biasanya tidak cocok. Unsurnya tetap sama, jadi hasilnya tetap bisa dibandingkan.',
    en: 'The law lets this element be asked in other words where the usual question does not fit. The element stays the same, so its figures can still be compared.',
  },
  usualQuestion: { id: 'Pertanyaan biasanya', en: 'The usual question' },
  questionText: { id: 'Pertanyaan', en: 'Question' },
  answers: {
    id: 'Jawaban, dari yang terburuk (1) ke terbaik (4)',
    en: 'Answers, from the worst (1) to the best (4)',
  },
  answer: { id: 'Jawaban', en: 'Answer' },
  inIndonesian: { id: 'bahasa Indonesia', en: 'Indonesian' },
  inEnglish: { id: 'bahasa Inggris', en: 'English' },
  removeQuestion: { id: 'Hapus pertanyaan ini', en: 'Remove this question' },
  askAsUsual: { id: 'Tanyakan seperti biasa', en: 'Ask as usual' },
  leaveOut: { id: 'Jangan tanyakan', en: 'Do not ask' },
} as const satisfies Record<string, Text>;

export const kindNames: Readonly<Record<DepartmentKind, Text>> = {
  agency: { id: 'Dinas, badan, atau kantor', en: 'Agency' },
  hospital: { id: 'Rumah sakit', en: 'Hospital' },
  'health-centre': { id: 'Puskesmas', en: 'Health centre' },
  district: { id: 'Kecamatan atau kelurahan', en: 'District' },
};

export const ownerNames: Readonly<Record<Owner, Text>> = {
  front: { id: 'pelayanan depan', en: 'front office' },
  back: { id: 'belakang layar', en: 'back office' },
  policy: { id: 'pembuat kebijakan', en: 'policy makers' },
};

export const formNames: Readonly<Record<CounterForm, Text>> = {
  short: { id: 'pendek, tiga unsur', en: 'short, three elements' },
  full: { id: 'lengkap, sembilan unsur', en: 'full, nine elements' },
};

export const sheetNamesOf: Readonly<Record<SheetName, Text>> = {
  departments: { id: 'Unit', en: 'Department' },
  services: { id: 'Layanan', en: 'Service' },
  counters: { id: 'Loket', en: 'Counter' },
  questions: { id: 'Pertanyaan', en: 'Question' },
  added: { id: 'Unsur tambahan', en: 'Added element' },
  settings: { id: 'Pengaturan', en: 'Setting' },
};

/** `3 layanan, 5 loket`. */
export const sayCounts = (services: number, counters: number): Text => ({
  id: `${services} layanan, ${counters} loket`,
  en: `${services} ${services === 1 ? 'service' : 'services'}, ${counters} ${counters === 1 ? 'counter' : 'counters'}`,
});

/** `3 perubahan belum diterbitkan`. */
export const sayUnpublished = (changes: number): Text => ({
  id: `${changes} perubahan belum diterbitkan`,
  en: `${changes} ${changes === 1 ? 'change' : 'changes'} not published yet`,
});
