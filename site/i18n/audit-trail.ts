/** What the audit trail says: its page, its filter, its file, and each act in words. */
import type { Text } from '#shared/language.ts';
import { mostAuditEntries } from '#shared/panel/audit.ts';
import type { AuditTopic } from '#shared/panel/audit-query.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export const audit = {
  title: { id: 'Jejak tindakan', en: 'Audit trail' },
  lead: {
    id: 'Siapa melakukan apa di panel. Tidak dapat diubah atau dihapus oleh siapa pun.',
    en: 'Who did what in the panel. Nobody can change or delete it.',
  },
  empty: { id: 'Belum ada tindakan yang tercatat.', en: 'Nothing has been written down yet.' },
  noneFound: {
    id: 'Tidak ada tindakan yang cocok. Longgarkan saringannya.',
    en: 'Nothing fits. Widen the filter.',
  },
  older: { id: 'Lebih lama', en: 'Older' },
  filter: { id: 'Saring', en: 'Filter' },
  who: { id: 'Nama', en: 'Name' },
  whoHint: {
    id: 'Sebagian nama cukup: yang melakukan, atau yang dikenai.',
    en: 'A part of a name will do: who did it, or to whom.',
  },
  what: { id: 'Tentang', en: 'About' },
  anything: { id: 'Semua', en: 'Everything' },
  department: { id: 'Unit', en: 'Department' },
  anyDepartment: { id: 'Semua unit', en: 'All departments' },
  from: { id: 'Dari tanggal', en: 'From' },
  to: { id: 'Sampai tanggal', en: 'To' },
  show: { id: 'Tampilkan', en: 'Show' },
  reset: { id: 'Hapus saringan', en: 'Clear the filter' },
  file: { id: 'Unduh sebagai CSV', en: 'Download as CSV' },
  fileHint: {
    id: `Yang tersaring, paling banyak ${formatCount(mostAuditEntries, 'id')} tindakan terbaru; untuk yang lebih lama, pilih tanggalnya.`,
    en: `What the filter leaves, the latest ${formatCount(mostAuditEntries, 'en')} acts at most; for older ones choose the dates.`,
  },
} as const satisfies Record<string, Text>;

export const topicNames: Readonly<Record<AuditTopic, Text>> = {
  accounts: { id: 'Akun dan masuk', en: 'Accounts and signing in' },
  'follow-up': { id: 'Tindak lanjut', en: 'Follow-up' },
  comments: { id: 'Komentar', en: 'Comments' },
  paper: { id: 'Kuesioner kertas', en: 'Paper questionnaires' },
  served: { id: 'Orang dilayani dan kuncinya', en: 'People served and their keys' },
  kiosks: { id: 'Kiosk', en: 'Kiosks' },
  posters: { id: 'Poster', en: 'Posters' },
  alerts: { id: 'Peringatan', en: 'Alerts' },
  held: { id: 'Jawaban ditahan', en: 'Held answers' },
  report: { id: 'Laporan, media, dan hasil terdahulu', en: 'Reports, media and earlier results' },
  catalogue: { id: 'Katalog', en: 'Catalogue' },
  closing: { id: 'Penutupan periode', en: 'Closing of periods' },
};

/** The header of the file. */
export const auditColumns: readonly Text[] = [
  { id: 'Waktu', en: 'Time' },
  { id: 'Nama', en: 'Name' },
  { id: 'Peran', en: 'Role' },
  { id: 'Unit', en: 'Department' },
  { id: 'Tindakan', en: 'Act' },
  { id: 'Kepada atau tentang', en: 'To or about' },
  { id: 'Rincian', en: 'Detail' },
];

export const auditWords = {
  city: { id: 'Kota', en: 'The city' },
  fields: {
    name: { id: 'nama', en: 'name' },
    role: { id: 'peran', en: 'role' },
    departments: { id: 'unit', en: 'departments' },
    email: { id: 'surel', en: 'e-mail' },
    passkey: { id: 'nama', en: 'name' },
  },
  nothing: { id: 'kosong', en: 'empty' },
  ways: {
    passkey: { id: 'dengan kunci sandi', en: 'with a passkey' },
    'single sign-on': { id: 'dengan akun kota', en: 'with the city account' },
  },
} as const;

/** `peran dari Petugas unit menjadi Kepala unit`; a state that stands alone has no field before it. */
export function sayChange(before: string, after: string, field?: Text): Text {
  return {
    id: `${field ? `${field.id} ` : ''}dari ${before} menjadi ${after}`,
    en: `${field ? `${field.en} ` : ''}from ${before} to ${after}`,
  };
}

/** Counts as the details of acts name them. */
export const sayCounted: Readonly<Record<string, (count: string) => Text>> = {
  people: (count) => ({ id: `${count} orang`, en: `${count} people` }),
  sheets: (count) => ({ id: `${count} lembar`, en: `${count} sheets` }),
  rows: (count) => ({ id: `${count} baris`, en: `${count} rows` }),
  respondents: (count) => ({ id: `${count} responden`, en: `${count} respondents` }),
  progress: (count) => ({ id: `${count} %`, en: `${count} %` }),
  left: (count) => ({ id: `sisa ${count} kode`, en: `${count} codes left` }),
  comments: (count) => ({ id: `${count} komentar`, en: `${count} comments` }),
  alerts: (count) => ({ id: `${count} peringatan`, en: `${count} alerts` }),
  answers: (count) => ({ id: `${count} jawaban`, en: `${count} answers` }),
};

export const sayPassedTo = (unit: string): Text => ({ id: `kepada ${unit}`, en: `to ${unit}` });

/** Details that say nothing without a word before them. */
export const sayNamed: Readonly<Record<string, (text: string) => Text>> = {
  entrusted: (person) => ({ id: `untuk ${person}`, en: `for ${person}` }),
  dueDay: (day) => ({ id: `tenggat ${day}`, en: `due ${day}` }),
  edition: (number) => ({ id: `edisi ${number}`, en: `edition ${number}` }),
  reason: (words) => ({ id: `alasan: “${words}”`, en: `reason: “${words}”` }),
  was: (words) => ({ id: `sebelumnya “${words}”`, en: `before it “${words}”` }),
};
