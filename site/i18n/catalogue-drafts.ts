/** What the panel says of drafts of the catalogue: the difference, conflicts, publishing and approving. */
import { columnLabel } from '#shared/catalogue/change-words.ts';
import type { Text } from '#shared/language.ts';

export const drafts = {
  title: { id: 'Draf katalog', en: 'Draft of the catalogue' },
  look: { id: 'Lihat dan terbitkan', en: 'Look and publish' },
  lookSubmit: { id: 'Lihat dan ajukan', en: 'Look and submit' },
  waiting: { id: 'menunggu persetujuan pengelola kota', en: 'waiting for the city administrator' },
  sentBack: { id: 'dikembalikan pengelola kota', en: 'sent back by the city administrator' },
  none: {
    id: 'Tidak ada perubahan yang belum diterbitkan.',
    en: 'There are no unpublished changes.',
  },
  published: { id: 'Diterbitkan sebagai versi', en: 'Published as version' },
  publishedWhat: {
    id: 'Halaman survei, poster, dan daftar sudah memakainya dalam beberapa detik.',
    en: 'Survey pages, posters and lists use it within seconds.',
  },
  submitted: {
    id: 'Diajukan. Pengelola kota akan menyetujui atau mengembalikannya.',
    en: 'Submitted. The city administrator will approve it or send it back.',
  },
  submittedSince: { id: 'Diajukan', en: 'Submitted' },
  submittedHint: {
    id: 'Mengubah draf menarik pengajuan ini kembali.',
    en: 'Changing the draft takes this back.',
  },
  sentBackBy: { id: 'Dikembalikan oleh', en: 'Sent back by' },
  undone: { id: 'Perubahan dibatalkan.', en: 'The change was undone.' },
  resolved: { id: 'Diputuskan.', en: 'It is decided.' },
  changes: { id: 'Yang berubah', en: 'What changes' },
  undo: { id: 'Batalkan', en: 'Undo' },
  before: { id: 'sebelumnya', en: 'before' },
  empty: { id: 'kosong', en: 'empty' },
  from: { id: 'dari', en: 'from' },
  goesOnAs: { id: 'dilanjutkan oleh', en: 'goes on as' },
  toMend: { id: 'Perlu diperbaiki sebelum terbit', en: 'To be mended before it is published' },
  notYours: { id: 'Bukan wewenang Anda', en: 'Not for you to change' },
  notYoursWhat: {
    id: 'Batalkan perubahan ini, yang lain tetap bisa diterbitkan.',
    en: 'Undo these changes, the others can still be published.',
  },
  since: {
    id: 'Diterbitkan sejak Anda memulai draf ini',
    en: 'Published since you began this draft',
  },
  sinceWhat: {
    id: 'Perubahan Anda sudah disesuaikan dengan versi ini; tidak ada yang hilang.',
    en: 'Your changes stand on this version now; nothing was lost.',
  },
  version: { id: 'Versi', en: 'Version' },
  conflicts: { id: 'Diubah orang lain juga', en: 'Changed by somebody else too' },
  conflictsWhat: {
    id: 'Bagian ini tidak ikut terbit sampai Anda memilih. Yang lain bisa diterbitkan sekarang.',
    en: 'These are not published until you choose. Everything else can be published now.',
  },
  theirs: { id: 'Yang terbit', en: 'As published' },
  mine: { id: 'Punya Anda', en: 'Yours' },
  keepTheirs: { id: 'Pakai yang terbit', en: 'Keep what is published' },
  keepMine: { id: 'Pakai punya saya', en: 'Use mine' },
  rowGone: {
    id: 'Baris ini sudah tidak ada di salah satu pihak.',
    en: 'One of the two has taken this row out.',
  },
  what: { id: 'Isian', en: 'Field' },
  posters: { id: 'Poster', en: 'Posters' },
  postersNew: {
    id: 'Cetak: loket baru atau dibuka kembali',
    en: 'Print: new or reopened counters',
  },
  postersChanged: { id: 'Cetak ulang: tulisannya berubah', en: 'Print anew: their words change' },
  postersClosed: { id: 'Turunkan: loketnya tutup', en: 'Take down: their counters close' },
  postersNone: {
    id: 'Tidak ada poster yang perlu dicetak ulang.',
    en: 'No poster is to be printed anew.',
  },
  codesStay: {
    id: 'Kode QR yang sudah tercetak tetap berlaku.',
    en: 'QR codes that are printed stay valid.',
  },
  publish: { id: 'Terbitkan', en: 'Publish' },
  submit: { id: 'Ajukan ke pengelola kota', en: 'Submit to the city administrator' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Tercatat di riwayat katalog dan jejak tindakan. Misalnya: loket baru di MPP mulai 1 Desember.',
    en: 'Kept in the history of the catalogue and in the audit trail. Such as: a new counter at the MPP from 1 December.',
  },
  submittedTitle: { id: 'Usulan perubahan katalog', en: 'Proposed changes of the catalogue' },
  submittedWaiting: {
    id: 'Usulan unit menunggu persetujuan',
    en: 'Proposals of departments wait for approval',
  },
  noneSubmitted: { id: 'Tidak ada usulan yang menunggu.', en: 'No proposal is waiting.' },
  approve: { id: 'Setujui dan terbitkan', en: 'Approve and publish' },
  approved: { id: 'Disetujui dan diterbitkan.', en: 'Approved and published.' },
  sendBack: { id: 'Kembalikan', en: 'Send back' },
  sendBackHint: {
    id: 'Tulis apa yang perlu diubah. Draf tetap ada pada pengusulnya.',
    en: 'Write what should be changed. The draft stays with whoever proposed it.',
  },
  wasSentBack: { id: 'Dikembalikan.', en: 'Sent back.' },
  noPreview: {
    id: 'Loket ini tidak ada dalam draf Anda.',
    en: 'This counter is not in your draft.',
  },
  noPreviewYet: {
    id: 'Pratinjau baru bisa dilihat setelah isi draf yang salah diperbaiki; daftarnya ada di draf.',
    en: 'The preview can be seen once what is wrong with the draft is mended; the draft has the list.',
  },
} as const satisfies Record<string, Text>;

/** What a field of the settings is called. */
const settings: Readonly<Record<string, Text>> = {
  city: { id: 'Nama kota', en: 'Name of the city' },
  government: { id: 'Pemerintah', en: 'Government' },
  timeZone: { id: 'Zona waktu', en: 'Time zone' },
  timeZoneLabel: { id: 'Singkatan zona waktu', en: 'Short name of the time zone' },
  origin: { id: 'Alamat situs', en: 'Address of the site' },
  complaintChannels: { id: 'Saluran pengaduan', en: 'Complaint channels' },
  emergencyNumbers: { id: 'Nomor darurat', en: 'Emergency numbers' },
  digestHour: { id: 'Jam kabar harian', en: 'Hour of the daily message' },
  approveCatalogue: { id: 'Persetujuan katalog', en: 'Approval of the catalogue' },
  openingHours: { id: 'Jam buka', en: 'Opening hours' },
  plausibility: { id: 'Keramaian yang wajar', en: 'How busy is plausible' },
  directedShare: { id: 'Bagian yang ditanya soal arahan', en: 'Share asked about steering' },
  closing: { id: 'Penutupan periode', en: 'Closing of periods' },
  report: { id: 'Tanda tangan laporan', en: 'Signing of reports' },
  paper: { id: 'Kuesioner kertas', en: 'Paper questionnaires' },
  retention: { id: 'Masa simpan', en: 'Retention' },
  dataProtection: { id: 'Pelindungan data', en: 'Data protection' },
  securityContact: { id: 'Kontak keamanan', en: 'Security contact' },
  software: { id: 'Perangkat lunak', en: 'Software' },
  nationalMetadata: { id: 'Metadata nasional', en: 'National metadata' },
};

/** What a column of a sheet, or a field of the settings, is called. */
export function sayColumn(column: string): Text {
  const [first = ''] = column.split('.');
  return settings[column] ?? settings[first] ?? columnLabel(column);
}
