/** What the page says on which a city begins. */
import type { NamedKind } from '#shared/catalogue/templates/usual-units.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export const cityStart = {
  menu: { id: 'Mulai', en: 'Start' },
  title: { id: 'Memulai kota', en: 'Starting a city' },
  lead: {
    id: 'Tiga langkah sampai loket pertama bisa dinilai. Semuanya dapat diubah lagi nanti di sini, tanpa pemrogram.',
    en: 'Three steps until the first counter can be rated. All of it can be changed here later, without a programmer.',
  },
  invited: {
    id: 'Kota ini belum dimulai.',
    en: 'This city has not been started yet.',
  },
  go: { id: 'Mulai sekarang', en: 'Start now' },
  cityStep: { id: '1. Kota', en: '1. The city' },
  city: { id: 'Nama kota atau kabupaten', en: 'Name of the city' },
  cityHint: { id: 'Misalnya Kota Tangerang.', en: 'Such as Kota Tangerang.' },
  government: { id: 'Nama pemerintah', en: 'Name of its government' },
  governmentHint: {
    id: 'Kosongkan untuk "Pemerintah" diikuti nama di atas.',
    en: 'Leave it empty for “Pemerintah” and the name above.',
  },
  zone: { id: 'Zona waktu', en: 'Time zone' },
  channel: { id: 'Kanal pengaduan milik kota', en: 'The city’s own complaint channel' },
  channelHint: {
    id: 'Ke sini warga dengan keluhan yang perlu dijawab diarahkan. Boleh kosong: LAPOR! selalu ada.',
    en: 'Residents with a complaint that needs a reply are led here. It may be empty: LAPOR! is always there.',
  },
  channelName: { id: 'Nama kanal', en: 'Name of the channel' },
  channelUrl: { id: 'Alamat kanal (https://)', en: 'Address of the channel (https://)' },
  origin: { id: 'Kode QR membawa alamat ini:', en: 'QR codes carry this address:' },
  originLater: {
    id: 'Alamat yang dibawa kode QR belum dapat ditetapkan, karena halaman ini dibuka lewat alamat sementara. Tetapkan di pengaturan sebelum poster pertama dicetak.',
    en: 'The address that QR codes carry cannot be set yet, since this page was opened at a temporary one. Set it in the settings before the first poster is printed.',
  },
  saveCity: { id: 'Simpan kota', en: 'Save the city' },
  unitsStep: { id: '2. Unit, layanan, dan loket', en: '2. Departments, services and counters' },
  unitsAfterCity: {
    id: 'Setelah kota disimpan: pilih unit dari templat, unggah tabel Anda, atau isi satu per satu.',
    en: 'Once the city is saved: choose departments from a template, upload your own tables, or add them one by one.',
  },
  unitsLead: {
    id: 'Centang yang ada di kota Anda. Setiap layanan mendapat satu loket untuk memulai. Hasilnya menjadi draf: namanya dapat diganti dan yang tidak perlu dihapus sebelum diterbitkan.',
    en: 'Tick what your city has. Each service gets one counter to begin with. The result is a draft: names can be changed and what is not needed taken out before it is published.',
  },
  agencies: { id: 'Dinas, badan, dan kantor', en: 'Agencies and offices' },
  tickAll: {
    id: 'Semua sudah dicentang; hapus centang yang tidak ada.',
    en: 'All are ticked; untick what you do not have.',
  },
  oneALine: { id: 'Satu nama per baris.', en: 'One name a line.' },
  makeDraft: { id: 'Buat draf', en: 'Make the draft' },
  otherWays: { id: 'Cara lain', en: 'Other ways' },
  upload: {
    id: 'Unggah tabel unit, layanan, dan loket (XLSX atau CSV)',
    en: 'Upload tables of departments, services and counters (XLSX or CSV)',
  },
  byHand: { id: 'Isi satu per satu', en: 'Add them one by one' },
  draftAwaits: { id: 'Draf menunggu diterbitkan', en: 'A draft waits to be published' },
  openDraft: { id: 'Periksa dan terbitkan', en: 'Look through it and publish' },
  added: { id: 'Draf tersimpan.', en: 'The draft is kept.' },
  more: { id: 'Tambah dari templat', en: 'Add more from the template' },
  doneStep: { id: '3. Loket pertama', en: '3. The first counter' },
  doneLater: {
    id: 'Setelah unit diterbitkan: cetak poster, lalu undang kepala unit.',
    en: 'Once the departments are published: print posters, then invite department heads.',
  },
  goOn: {
    id: 'Kota baru? Lanjut: poster, undangan, dan kunci sandi',
    en: 'A new city? Go on: posters, invitations and your passkey',
  },
  try: { id: 'Coba survei di loket pertama', en: 'Try the survey of the first counter' },
  posters: { id: 'Cetak poster dan kartu QR', en: 'Print posters and QR cards' },
  invite: {
    id: 'Undang kepala unit dan pengelola kedua',
    en: 'Invite department heads and a second administrator',
  },
  passkey: {
    id: 'Buat kunci sandi dan kode pemulihan Anda',
    en: 'Make your passkey and recovery codes',
  },
} as const satisfies Record<string, Text>;

export const zoneNames = {
  WIB: { id: 'WIB (Waktu Indonesia Barat)', en: 'WIB (western Indonesia, UTC+7)' },
  WITA: { id: 'WITA (Waktu Indonesia Tengah)', en: 'WITA (central Indonesia, UTC+8)' },
  WIT: { id: 'WIT (Waktu Indonesia Timur)', en: 'WIT (eastern Indonesia, UTC+9)' },
} as const satisfies Record<string, Text>;

/** The fields for names, with an example each. */
export const namedFields: Readonly<
  Record<NamedKind, { readonly label: Text; readonly example: string }>
> = {
  hospital: {
    label: { id: 'Nama RSUD', en: 'Names of hospitals (RSUD)' },
    example: 'Kota Tangerang',
  },
  healthCentre: {
    label: { id: 'Nama puskesmas', en: 'Names of health centres (puskesmas)' },
    example: 'Cipondoh',
  },
  district: {
    label: { id: 'Nama kecamatan', en: 'Names of districts (kecamatan)' },
    example: 'Batuceper',
  },
};

const counted = (count: number, one: Text, many: Text): Text => ({
  id: `${formatCount(count, 'id')} ${many.id}`,
  en: `${formatCount(count, 'en')} ${count === 1 ? one.en : many.en}`,
});

/** How large a catalogue is: `27 unit, 80 layanan, 80 loket`. */
export function sayCatalogueSize(
  { departments, services, counters }: { departments: number; services: number; counters: number },
  language: Language,
): string {
  return [
    counted(departments, { id: 'unit', en: 'department' }, { id: 'unit', en: 'departments' }),
    counted(services, { id: 'layanan', en: 'service' }, { id: 'layanan', en: 'services' }),
    counted(counters, { id: 'loket', en: 'counter' }, { id: 'loket', en: 'counters' }),
  ]
    .map((each) => each[language])
    .join(', ');
}
