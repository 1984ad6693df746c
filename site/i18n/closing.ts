/** What pages say of the closing of periods: to the public, and in the panel. */
import { type ClosingAct, type ClosingState, mostAtOnce } from '#shared/closing/closing.ts';
import type { EditionDocument } from '#shared/closing/document.ts';
import type { CalendarUnit, EditionsAnswer } from '#shared/closing/edition.ts';
import { comparedWithLive } from '#shared/closing/live.ts';
import type { Missing } from '#shared/closing/panel-views.ts';
import type { Deadlines } from '#shared/closing/rules.ts';
import type { Text } from '#shared/language.ts';
import { formatCount } from '#shared/publication/number-format.ts';
import { formatDay } from '#shared/publication/period.ts';
import type { Figure } from '#shared/publication/results.ts';

/** `edisi 1, diumumkan 14 Januari 2027`. */
export function sayEdition({ edition, day }: { edition: number; day: string }): Text {
  const on = formatDay(day);
  return {
    id: `edisi ${edition}, diumumkan ${on.id}`,
    en: `edition ${edition}, published on ${on.en}`,
  };
}

export const editions = {
  title: { id: 'Edisi yang diumumkan', en: 'Published edition' },
  description: {
    id: 'Angka resmi satu periode seperti waktu diumumkan, dengan SHA-256 dan berkasnya. Tidak berubah lagi.',
    en: 'The official figures of a period as they were published, with their SHA-256 and files. They never change.',
  },
  running: {
    id: 'Berjalan: periode ini belum selesai dan angkanya masih bergerak.',
    en: 'Running: this period is not over, and its figures still move.',
  },
  /** Beside figures, where it is said already that the period is not over. */
  runs: { id: 'Angka berjalan.', en: 'Running figures.' },
  none: {
    id: 'Bukan periode resmi: kota tidak mengumumkan edisi untuk periode ini.',
    en: 'Not an official period: the city publishes no edition of it.',
  },
  awaited: {
    id: 'Belum diumumkan: angka di bawah ini masih berjalan.',
    en: 'Not published yet: the figures below are still running.',
  },
  awaitedHere: { id: 'Belum diumumkan.', en: 'Not published yet.' },
  notReported: { id: 'Tidak dilaporkan', en: 'Not reported' },
  notReportedMeans: {
    id: 'Unit ini tidak melaporkan periode ini, dan itu diumumkan sebagai hasilnya.',
    en: 'The department did not report this period, and that is published as its result.',
  },
  correcting: { id: 'Sedang dikoreksi', en: 'Being corrected' },
  reason: { id: 'Alasan', en: 'Reason' },
  all: { id: 'Semua edisi', en: 'All editions' },
  changed: {
    id: 'Yang berubah dari edisi sebelumnya',
    en: 'What changed since the edition before',
  },
  changedOther: {
    id: 'Tulisan unit atau rencana tindak lanjut di dalam laporan berubah; angkanya ada di atas.',
    en: 'What the department wrote, or its follow-up plan, changed in the report; the figures are above.',
  },
  changedNothing: {
    id: 'Tidak ada angka, tulisan, atau rencana yang berubah.',
    en: 'No figure, text or plan changed.',
  },
  changedKind: {
    id: 'Edisi sebelumnya “tidak dilaporkan”, atau sebaliknya.',
    en: 'The edition before was “not reported”, or the other way round.',
  },
  before: { id: 'Sebelumnya', en: 'Before' },
  now: { id: 'Edisi ini', en: 'This edition' },
  what: { id: 'Angka', en: 'Figure' },
  nothing: { id: 'tidak ada', en: 'none' },
  figures: { id: 'Angka edisi ini', en: 'Figures of this edition' },
  element: { id: 'Unsur', en: 'Element' },
  mean: { id: 'NRR', en: 'NRR' },
  weighted: { id: 'NRR tertimbang', en: 'Weighted NRR' },
  index: { id: 'IKM', en: 'IKM' },
  respondents: { id: 'Responden', en: 'Respondents' },
  served: { id: 'Orang dilayani', en: 'People served' },
  files: { id: 'Berkas', en: 'Files' },
  report: { id: 'Laporan edisi ini, siap cetak', en: 'The report of this edition, ready to print' },
  workbook: { id: 'Buku kerja (XLSX)', en: 'Workbook (XLSX)' },
  data: { id: 'Data (JSON)', en: 'Data (JSON)' },
  hash: { id: 'SHA-256 data', en: 'SHA-256 of the data' },
  workbookHash: { id: 'SHA-256 buku kerja', en: 'SHA-256 of the workbook' },
  documentHash: { id: 'SHA-256 PDF', en: 'SHA-256 of the PDF' },
  signedHash: { id: 'SHA-256 pindaian', en: 'SHA-256 of the scan' },
  check: {
    id: 'Data dan buku kerjanya dibekukan byte demi byte: unduh, lalu jalankan sha256sum; hasilnya harus sama.',
    en: 'The data and the workbook are frozen byte by byte: download, run sha256sum, and get the same.',
  },
  documentMeans: {
    id: 'PDF dibuat sistem dari data itu, satu kali, dan tidak dapat diganti.',
    en: 'The system made the PDF from those data, once, and it cannot be replaced.',
  },
  signedMeans: {
    id: 'Pindaian dilampirkan kota. Kalau berbeda dari data, datalah yang diperiksa.',
    en: 'The city attached the scan. Where it differs from the data, the data are what was checked.',
  },
  noDocument: {
    id: 'Halaman laporan digambar dari data itu setiap kali dibuka: angkanya tetap, tata letaknya mengikuti versi program.',
    en: 'The page of the report is drawn from those data whenever it is opened: its figures stay, its layout follows the version of the program.',
  },
  steps: { id: 'Langkah', en: 'Steps' },
  checkedDay: { id: 'Diperiksa unit', en: 'Checked by the department' },
  cityCheckedDay: { id: 'Diperiksa pengelola kota', en: 'Checked by an administrator' },
  approvedDay: { id: 'Disetujui Bagian Organisasi', en: 'Approved by the city' },
  publishedDay: { id: 'Diumumkan', en: 'Published' },
  one: {
    id: 'Diperiksa dan disetujui orang yang sama: tidak ada orang lain yang berwenang.',
    en: 'Checked and approved by the same person: nobody else was entitled to.',
  },
  running2: { id: 'Angka berjalan periode ini', en: 'The running figures of this period' },
  parts: { id: 'Unit di dalam edisi kota ini', en: 'Departments in this edition of the city' },
  partReported: { id: 'edisi', en: 'edition' },
  partAwaited: { id: 'belum diumumkan waktu itu', en: 'not published then' },
  calendar: { id: 'Kalender rilis', en: 'Release calendar' },
  unknownTitle: { id: 'Edisi ini tidak ada', en: 'There is no such edition' },
  unknown: {
    id: 'Periksa unit, periode, dan nomornya.',
    en: 'Check the department, the period and the number.',
  },
  oldReport: {
    id: 'Laporan edisi ini dari versi program yang lebih lama dan tidak dapat digambar lagi di sini. Angkanya ada di halaman edisi, lengkapnya di buku kerja dan data.',
    en: 'The report of this edition is of an older version of the program and cannot be drawn here any more. Its figures are on the page of the edition; all of it is in the workbook and the data.',
  },
  edition: { id: 'Edisi', en: 'Edition' },
} as const satisfies Record<string, Text>;

const running: Text = { id: 'Angka berjalan', en: 'Running figures' };
const notYet: Text = {
  id: 'Angka berjalan, belum diumumkan',
  en: 'Running figures, not published yet',
};
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const inKilobytes = (bytes: number) => ({
  id: formatCount(Math.ceil(bytes / 1024), 'id'),
  en: formatCount(Math.ceil(bytes / 1024), 'en'),
});

/** `Laporan (PDF, 112 KB)`. */
export function sayDocument({ size }: Pick<EditionDocument, 'size'>): Text {
  const kilobytes = inKilobytes(size);
  return { id: `Laporan (PDF, ${kilobytes.id} KB)`, en: `Report (PDF, ${kilobytes.en} KB)` };
}

/** `Pindaian bertanda tangan (PDF, 412 KB), dilampirkan 14 Januari 2027`. */
export function saySigned({ size, day }: Pick<EditionDocument, 'size' | 'day'>): Text {
  const [kilobytes, on] = [inKilobytes(size), formatDay(day)];
  return {
    id: `Pindaian bertanda tangan (PDF, ${kilobytes.id} KB), dilampirkan ${on.id}`,
    en: `Signed report, scanned (PDF, ${kilobytes.en} KB), attached on ${on.en}`,
  };
}

/** Which figures these are, where there is room for a line: those of an edition, or running ones. Empty of no official period. */
export function sayWhichFigures(
  { state, editions: [newest] }: Pick<EditionsAnswer, 'state' | 'editions'>,
  live: Figure,
): Text {
  if (state === 'none') return { id: '', en: '' };
  if (newest === undefined) return state === 'awaited' ? notYet : running;
  const named = sayEdition({ edition: newest.edition, day: newest.publishedDay });
  const isMoved =
    newest.kind === 'not-reported' || comparedWithLive(newest.figure, live) !== undefined;
  return isMoved
    ? { id: `Angka berjalan, sesudah ${named.id}`, en: `Running figures, after ${named.en}` }
    : { id: capitalised(named.id), en: capitalised(named.en) };
}

/** What joined the figures after they were published. */
export function sayMoved(index: string, respondents: string, live: string): Text {
  return {
    id: `Yang diumumkan: IKM ${index} dari ${respondents}. Sesudahnya ada jawaban yang baru masuk; halaman ini menunjukkan angka berjalan, ${live}.`,
    en: `Published: IKM ${index} from ${respondents}. Answers joined afterwards; this page shows the running figures, ${live}.`,
  };
}

/** By when the figures of a period are published. */
export function sayDue({ publish }: Pick<Deadlines, 'publish'>, isLate: boolean): Text {
  const day = formatDay(publish);
  return isLate
    ? { id: `Batas waktunya ${day.id}, sudah lewat.`, en: `It was due on ${day.en}.` }
    : {
        id: `Edisi resminya paling lambat ${day.id}.`,
        en: `The official edition is due on ${day.en}.`,
      };
}

export const calendar = {
  title: { id: 'Kalender rilis', en: 'Release calendar' },
  lead: {
    id: 'Kapan angka resmi setiap periode harus diumumkan, kapan diumumkan, dan apa yang terlambat.',
    en: 'When the official figures of each period are due, when they were published, and what is late.',
  },
  none: {
    id: 'Kota ini belum menetapkan periode resmi. Hasil di halaman hasil adalah angka berjalan.',
    en: 'This city has set no official periods. The results pages show running figures.',
  },
  check: { id: 'Diperiksa unit', en: 'Checked by departments' },
  approve: { id: 'Disetujui Bagian Organisasi', en: 'Approved by the city' },
  publish: { id: 'Diumumkan', en: 'Published' },
  until: { id: 'paling lambat', en: 'by' },
  runs: {
    id: 'Periode ini masih berjalan.',
    en: 'This period is not over yet.',
  },
  unit: { id: 'Unit', en: 'Department' },
  state: { id: 'Keadaan', en: 'State' },
  late: { id: 'terlambat', en: 'late' },
  city: { id: 'Laporan kota', en: 'Report of the city' },
  units: { id: 'Unit demi unit', en: 'Department by department' },
  edition: { id: 'edisi', en: 'edition' },
} as const satisfies Record<string, Text>;

export const calendarStates: Readonly<Record<CalendarUnit['state'], Text>> = {
  draft: { id: 'menunggu pemeriksaan unit', en: 'waiting for the department to check' },
  checked: { id: 'menunggu persetujuan kota', en: 'waiting for the city to approve' },
  approved: { id: 'menunggu diumumkan', en: 'waiting to be published' },
  published: { id: 'diumumkan', en: 'published' },
  'not-reported': { id: 'tidak dilaporkan', en: 'not reported' },
  correcting: { id: 'sedang dikoreksi', en: 'being corrected' },
};

/** `30 dari 36 unit diumumkan, 2 terlambat`. */
export function sayProgress(done: number, all: number, late: number): Text {
  const [of, from, behind] = [done, all, late].map((count) => ({
    id: formatCount(count, 'id'),
    en: formatCount(count, 'en'),
  }));
  const said = {
    id: `${of?.id} dari ${from?.id} unit sudah diumumkan`,
    en: `${of?.en} of ${from?.en} departments are published`,
  };
  return late === 0
    ? { id: `${said.id}.`, en: `${said.en}.` }
    : { id: `${said.id}, ${behind?.id} terlambat.`, en: `${said.en}, ${behind?.en} are late.` };
}

export const closing = {
  menu: { id: 'Penutupan periode', en: 'Closing of periods' },
  title: { id: 'Penutupan periode', en: 'Closing of periods' },
  lead: {
    id: 'Kepala unit memeriksa, Bagian Organisasi menyetujui dan mengumumkan. Yang diperiksa dibekukan: itu yang diumumkan, walau jawaban masih masuk sesudahnya.',
    en: 'The head of a department checks; the city approves and publishes. What was checked is frozen: that is what is published, though answers may still join.',
  },
  unset: {
    id: 'Kota belum menetapkan periode resmi. Isi “closing” di pengaturan kota: jenis periode, mulai kapan, dan berapa hari untuk setiap langkah.',
    en: 'The city has set no official periods. Fill in “closing” in its settings: the kinds of periods, from when, and how many days each step has.',
  },
  period: { id: 'Periode', en: 'Period' },
  show: { id: 'Tampilkan', en: 'Show' },
  runs: {
    id: 'Periode ini belum selesai. Penutupan dibuka sesudah hari terakhirnya.',
    en: 'This period is not over. It can be closed after its last day.',
  },
  unit: { id: 'Unit', en: 'Department' },
  state: { id: 'Keadaan', en: 'State' },
  index: { id: 'IKM diumumkan', en: 'Published IKM' },
  missing: { id: 'Yang masih kurang', en: 'Still missing' },
  choose: { id: 'Pilih', en: 'Choose' },
  bulkHint: {
    id: `Centang paling banyak ${mostAtOnce} unit sekali jalan.`,
    en: `Tick at most ${mostAtOnce} departments at a time.`,
  },
  done: { id: 'Tersimpan.', en: 'Saved.' },
  toDo: { id: 'Langkah berikutnya', en: 'Next step' },
  nothingToDo: {
    id: 'Tidak ada langkah untuk peran Anda sekarang.',
    en: 'There is no step for your role now.',
  },
  ownCheck: {
    id: 'Anda sendiri yang memeriksa angka ini, jadi pengelola kota lain yang menyetujuinya.',
    en: 'You checked these figures yourself, so another administrator approves them.',
  },
  frozen: { id: 'Yang dibekukan', en: 'What is frozen' },
  toFreeze: { id: 'Yang akan dibekukan', en: 'What will be frozen' },
  seeReport: { id: 'Baca laporan lengkapnya', en: 'Read the whole report' },
  writeReport: { id: 'Isi nomor, tanggal, dan tulisan unit', en: 'Fill in number, date and texts' },
  document: { id: 'PDF edisi ini', en: 'PDF of this edition' },
  documentMade: {
    id: 'PDF sedang dibuat. Muat ulang halaman ini sebentar lagi.',
    en: 'The PDF is being made. Load this page again in a moment.',
  },
  signedTitle: { id: 'Lampirkan pindaian bertanda tangan', en: 'Attach the signed report' },
  signedLead: {
    id: 'Cetak PDF edisi ini, tanda tangani, pindai, lalu lampirkan. Hanya sekali: tidak dapat diganti atau dihapus.',
    en: 'Print the PDF of this edition, sign it, scan it, and attach it. Only once: it cannot be replaced or deleted.',
  },
  signedLabel: { id: 'Berkas PDF, paling besar 1 MB', en: 'PDF file, 1 MB at most' },
  attach: { id: 'Lampirkan untuk seterusnya', en: 'Attach for good' },
  history: { id: 'Riwayat', en: 'History' },
  noHistory: { id: 'Belum ada langkah.', en: 'No step has been taken.' },
  reason: { id: 'Alasan', en: 'Reason' },
  publicReason: {
    id: 'Dibaca siapa saja, di halaman edisi.',
    en: 'Anybody reads it, on the page of the edition.',
  },
  innerReason: {
    id: 'Dibaca unit dan kota, di panel.',
    en: 'Read by the department and the city, in the panel.',
  },
  published: { id: 'Lihat edisinya', en: 'See the edition' },
  back: { id: 'Semua unit', en: 'All departments' },
  waiting: { id: 'Belum selesai', en: 'Not finished' },
  donePublished: { id: 'Sudah diumumkan', en: 'Published' },
  correction: { id: 'Alasan koreksi', en: 'Reason of the correction' },
  city: { id: 'Laporan kota', en: 'Report of the city' },
} as const satisfies Record<string, Text>;

export const stateNames: Readonly<Record<ClosingState, Text>> = {
  draft: { id: 'Draf', en: 'Draft' },
  checked: { id: 'Diperiksa unit', en: 'Checked by the department' },
  approved: { id: 'Disetujui', en: 'Approved' },
  published: { id: 'Diumumkan', en: 'Published' },
};

export const actNames: Readonly<Record<ClosingAct, Text>> = {
  check: { id: 'Nyatakan sudah diperiksa', en: 'Check' },
  return: { id: 'Kembalikan ke draf', en: 'Return to draft' },
  approve: { id: 'Setujui', en: 'Approve' },
  publish: { id: 'Umumkan', en: 'Publish' },
  'not-reported': { id: 'Umumkan “tidak dilaporkan”', en: 'Publish as “not reported”' },
  correct: { id: 'Mulai koreksi', en: 'Begin a correction' },
  abandon: { id: 'Batalkan koreksi', en: 'Give up the correction' },
};

/** What pressing does, where the name does not say it. */
export const actHints: Readonly<Partial<Record<ClosingAct, Text>>> = {
  check: {
    id: 'Angka, tulisan, dan rencana di bawah ini dibekukan dan dikirim ke Bagian Organisasi.',
    en: 'The figures, texts and plan below are frozen and handed to the city.',
  },
  publish: {
    id: 'Edisi yang diumumkan tidak dapat diubah atau dihapus; yang salah dikoreksi dengan edisi berikutnya.',
    en: 'A published edition cannot be changed or deleted; a mistake is corrected by the next one.',
  },
  correct: {
    id: 'Edisi yang ada tetap terbaca. Unit memeriksa lagi, kota menyetujui dan mengumumkan edisi berikutnya.',
    en: 'The present edition stays. The department checks again; the city approves and publishes the next one.',
  },
};

/** The steps of the past, as a list names them. */
export const pastActs: Readonly<Record<ClosingAct, Text>> = {
  check: { id: 'Diperiksa', en: 'Checked' },
  return: { id: 'Dikembalikan ke draf', en: 'Returned to draft' },
  approve: { id: 'Disetujui', en: 'Approved' },
  publish: { id: 'Diumumkan', en: 'Published' },
  'not-reported': { id: 'Diumumkan sebagai tidak dilaporkan', en: 'Published as not reported' },
  correct: { id: 'Koreksi dimulai', en: 'Correction begun' },
  abandon: { id: 'Koreksi dibatalkan', en: 'Correction given up' },
};

export const lateNames: Readonly<Record<keyof Deadlines, Text>> = {
  check: { id: 'Pemeriksaan terlambat', en: 'The check is late' },
  approve: { id: 'Persetujuan terlambat', en: 'The approval is late' },
  publish: { id: 'Pengumuman terlambat', en: 'The publication is late' },
};

/** What a report still lacks. */
export function sayMissing(missing: Missing): Text {
  switch (missing.kind) {
    case 'index':
      return { id: 'belum cukup responden untuk IKM', en: 'too few respondents for an IKM' };
    case 'served':
      return {
        id: `jumlah orang dilayani: ${formatCount(missing.received, 'id')} dari ${formatCount(missing.expected, 'id')} laporan bulanan`,
        en: `people served: ${formatCount(missing.received, 'en')} of ${formatCount(missing.expected, 'en')} monthly reports`,
      };
    case 'held':
      return {
        id: `${formatCount(missing.batches, 'id')} kelompok jawaban ditahan belum diputuskan`,
        en: `${formatCount(missing.batches, 'en')} batches of held answers not decided`,
      };
    case 'words':
      return { id: 'nomor atau tanggal laporan', en: 'number or date of the report' };
  }
}
