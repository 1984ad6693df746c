/** Every operation of the API: what it is for, what it takes, what it answers, and how it may fail. */
import type * as z from 'zod/mini';
import { editionFiles } from '#shared/closing/document.ts';
import { calendarSchema, editionSchema, editionsAnswerSchema } from '#shared/closing/edition.ts';
import { languages, type Text } from '#shared/language.ts';
import { nationalForms } from '#shared/open-data/national/workbooks.ts';
import { fileNames } from '#shared/open-data/tables.ts';
import { againsts, changesAnswerSchema } from '#shared/publication/changes.ts';
import { followUpsAnswerSchema } from '#shared/publication/follow-ups.ts';
import { resultsAnswerSchema } from '#shared/publication/results.ts';
import { maxQueryLength, searchResultsSchema } from '#shared/publication/search-results.ts';
import { earlierResultsSchema } from '#shared/report/earlier-result.ts';
import { recapitulationFiles } from '#shared/report/file-name.ts';
import { recapitulationSchema } from '#shared/report/recapitulation.ts';
import { reportSchema } from '#shared/report/report.ts';
import { tableNames } from '#shared/report/tables.ts';
import { responseSchema } from '#shared/survey/response.ts';
import { ticketRequestSchema } from '#shared/tickets/ticket-request.ts';
import { integritySchema } from '#shared/trust/integrity.ts';
import {
  catalogueSchema,
  descriptionSchema,
  descriptorSchema,
  healthSchema,
  issuedInvitationsSchema,
  issuedTicketsSchema,
  kioskStatusSchema,
  receiptStatusSchema,
  storedSchema,
  tableSchema,
} from './answers.ts';
import { keptServedDaySchema, servedDaySchema } from './people-served.ts';
import type { ProblemType } from './problems.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly description: Text;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example: string | number;
  readonly required?: true;
}

export interface Body {
  readonly mediaTypes: readonly string[];
  readonly schema: z.ZodMiniType;
  readonly example: Readonly<Record<string, unknown>>;
}

export type Answer =
  | { readonly kind: 'json'; readonly schema: z.ZodMiniType }
  | {
      readonly kind: 'files';
      /** Of those that are JSON, with the same as CSV; empty where there are none. */
      readonly schemas: readonly z.ZodMiniType[];
      /** Whether one of the files is a workbook. */
      readonly workbook?: true;
      /** Whether one of the files is a PDF. */
      readonly pdf?: true;
    };

export const tags = {
  read: {
    name: { id: 'Membaca hasil', en: 'Reading the results' },
    description: {
      id: 'Untuk siapa pun, tanpa kunci, juga dari halaman situs lain.',
      en: 'For anybody, without a key, from pages of other sites, too.',
    },
  },
  answer: {
    name: { id: 'Mengirim penilaian', en: 'Sending responses' },
    description: {
      id: 'Yang dipakai halaman survei, kiosk dan sistem antrean.',
      en: 'What the survey pages, the kiosk and queue systems use.',
    },
  },
  about: {
    name: { id: 'Tentang layanan ini', en: 'About this service' },
    description: { id: 'Untuk pengelola dan program.', en: 'For operators and programs.' },
  },
} as const satisfies Record<string, { readonly name: Text; readonly description: Text }>;

export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put';
  /** Below `/api/v1`, parameters in braces. */
  readonly path: string;
  readonly tag: keyof typeof tags;
  readonly summary: Text;
  readonly description: Text;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly status: 200 | 201;
  readonly answer: Answer;
  readonly problems: readonly ProblemType[];
  /** May be read by pages of other sites, and is not sent again while it is the same. */
  readonly isRead: boolean;
  /** Takes a key: one that issues tickets, one that reports people served, or one of a kiosk. */
  readonly takesKey?: 'ticketKey' | 'peopleServedKey' | 'kioskKey';
}

/** Of both who order tickets: to print, and to send. */
const ofTicketOrders = [
  'malformed-body',
  'key-refused',
  'counter-not-covered',
  'invalid-ticket-request',
  'tickets-not-set-up',
] as const satisfies readonly ProblemType[];

const text = { type: 'string' } as const;

const department: Parameter = {
  name: 'department',
  in: 'query',
  description: {
    id: 'Unit, seperti di alamat halamannya.',
    en: 'A department, as in its address.',
  },
  schema: text,
  example: 'disdukcapil',
};

const service: Parameter = {
  name: 'service',
  in: 'query',
  description: { id: 'Layanan dari unit itu.', en: 'A service of that department.' },
  schema: text,
  example: 'ktp-el',
};

const year: Parameter = {
  name: 'year',
  in: 'query',
  description: {
    id: 'Tahun; tanpa ini, tahun berjalan.',
    en: 'Year; without it, the current one.',
  },
  schema: { ...text, pattern: String.raw`^2\d{3}$` },
  example: '2026',
};

const dialect: Parameter = {
  name: 'dialect',
  in: 'query',
  description: {
    id: 'id: CSV dengan titik koma dan koma desimal, untuk Excel berbahasa Indonesia.',
    en: 'id: CSV with semicolons and decimal commas, for a spreadsheet set to Indonesian.',
  },
  schema: { ...text, enum: ['id'] },
  example: 'id',
};

const period: Parameter = {
  name: 'period',
  in: 'query',
  description: {
    id: '2026, 2026-S1, 2026-Q3 atau 2026-07; tanpa ini, tahun berjalan.',
    en: '2026, 2026-S1, 2026-Q3 or 2026-07; without it, the current year.',
  },
  schema: { ...text, pattern: String.raw`^2\d{3}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$` },
  example: '2026-Q3',
};

const periodOrQuarter: Text = {
  id: '2026, 2026-S1, 2026-Q3 atau 2026-07; tanpa ini, triwulan terakhir yang sudah selesai.',
  en: '2026, 2026-S1, 2026-Q3 or 2026-07; without it, the newest quarter that is over.',
};

const periodOrAll: Text = {
  id: '2026, 2026-S1, 2026-Q3 atau 2026-07; dengan ini juga hasil bagian-bagiannya (parts). Tanpa ini, semua periode.',
  en: '2026, 2026-S1, 2026-Q3 or 2026-07; with it the results of its parts, too. Without it, every period.',
};

const against: Parameter = {
  name: 'against',
  in: 'query',
  description: {
    id: 'before: periode sejenis sebelumnya (bawaan); year: periode yang sama setahun sebelumnya.',
    en: 'before: the period of the same kind before (the default); year: the same a year before.',
  },
  schema: { ...text, enum: againsts },
  example: 'year',
};

export const operations: readonly Operation[] = [
  {
    id: 'getResults',
    method: 'get',
    path: '/results',
    tag: 'read',
    summary: {
      id: 'Hasil kota, unit atau layanan',
      en: 'Results of the city, a department or a service',
    },
    description: {
      id: 'Semua yang tampil di halaman hasil: indeks, rentang, unsur, sebab, bagian-bagiannya, dan perubahannya. Yang belum cukup responden tidak memuat angka.',
      en: 'All that a results page shows: index, interval, elements, what lies behind them, the parts, and the trend. What has too few respondents carries no number.',
    },
    parameters: [department, service, period],
    status: 200,
    answer: { kind: 'json', schema: resultsAnswerSchema },
    problems: ['unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'getChanges',
    method: 'get',
    path: '/changes',
    tag: 'read',
    summary: { id: 'Yang berubah antara dua periode', en: 'What changed between two periods' },
    description: {
      id: 'Selisih setiap unit atau layanan yang bisa dibandingkan, dengan rentangnya, dan apakah bertahan kalau semuanya dinilai bersama-sama. Tanpa periode: triwulan terakhir yang sudah selesai.',
      en: 'The difference of every department or service that can be compared, with its interval, and whether it holds when all are judged together. Without a period: the newest quarter that is over.',
    },
    parameters: [department, { ...period, description: periodOrQuarter }, against],
    status: 200,
    answer: { kind: 'json', schema: changesAnswerSchema },
    problems: ['unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'getIntegrity',
    method: 'get',
    path: '/integrity',
    tag: 'read',
    summary: { id: 'Keutuhan angka', en: 'Integrity of the figures' },
    description: {
      id: 'Berapa jawaban dikumpulkan, dihitung, ditahan, dan ditolak, menurut sebab dan cara menjawab, dan indeksnya kalau semuanya dihitung.',
      en: 'How many answers were collected, counted, held and rejected, by reason and way of answering, and the index if all of them counted.',
    },
    parameters: [department, service, period],
    status: 200,
    answer: { kind: 'json', schema: integritySchema },
    problems: ['unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'getReport',
    method: 'get',
    path: '/reports/{file}',
    tag: 'read',
    summary: {
      id: 'Laporan resmi kota, unit atau layanan',
      en: 'The official report of the city, a department or a service',
    },
    description: {
      id: 'Bahan laporan SKM (PermenPANRB 14/2017): hasilnya, NRR dengan bobotnya, sampel, dua tahun sebelumnya, dan tindak lanjut. Sebagai data (report.json), buku kerja dengan rumus (report.xlsx), atau tabel demi tabel (CSV). Juga rekapitulasi yang dipertukarkan antarkantor: NRR, profil, populasi, sampel dan IKM per unit (recapitulation.json, .xlsx dengan rumus, .csv).',
      en: 'What the SKM report is made of (PermenPANRB 14/2017): the results, the means with their weights, the sample, the two years before, and the follow-up. As data (report.json), a workbook with formulas (report.xlsx), or table by table (CSV). Also the recapitulation that offices exchange: means, profile, population, sample and IKM by unit (recapitulation.json, .xlsx with formulas, .csv).',
    },
    parameters: [
      {
        name: 'file',
        in: 'path',
        required: true,
        description: { id: 'Nama berkas.', en: 'Name of the file.' },
        schema: {
          ...text,
          enum: [
            ...['report.json', 'report.xlsx', ...tableNames.map((name) => `${name}.csv`)],
            ...recapitulationFiles,
          ],
        },
        example: 'report.xlsx',
      },
      department,
      service,
      period,
      {
        name: 'lang',
        in: 'query',
        description: {
          id: 'Bahasa buku kerja dan tabel: id atau en; tanpa ini, id.',
          en: 'Language of the workbook and the tables: id or en; without it, id.',
        },
        schema: { ...text, enum: languages },
        example: 'id',
      },
      dialect,
    ],
    status: 200,
    answer: { kind: 'files', schemas: [reportSchema, recapitulationSchema], workbook: true },
    problems: ['not-found', 'unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'getEarlierResults',
    method: 'get',
    path: '/earlier-results',
    tag: 'read',
    summary: {
      id: 'Hasil yang tidak dihitung di sini',
      en: 'Results that were not computed here',
    },
    description: {
      id: 'Yang pernah diumumkan unit itu sendiri (origin: published), atau yang dilaporkannya dari survei sendiri (origin: reported): diimpor, bukan dihitung dari jawaban di sistem ini.',
      en: 'What the unit itself published (origin: published), or reported of a survey of its own (origin: reported): imported, not computed from responses in this system.',
    },
    parameters: [department, service, { ...period, description: periodOrAll }],
    status: 200,
    answer: { kind: 'json', schema: earlierResultsSchema },
    problems: ['unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'getEditions',
    method: 'get',
    path: '/editions',
    tag: 'read',
    summary: {
      id: 'Edisi yang diumumkan dari satu periode',
      en: 'The published editions of a period',
    },
    description: {
      id: 'Sampai di mana penutupan periode resmi kota atau unit, dan semua edisinya dengan hari pengumuman, alasan koreksi, dan SHA-256. Layanan tidak ditutup sendiri-sendiri.',
      en: 'How far the closing of an official period of the city or a department is, and all its editions with the day of publication, the reason of a correction, and the SHA-256. Services are not closed by themselves.',
    },
    parameters: [department, period],
    status: 200,
    answer: { kind: 'json', schema: editionsAnswerSchema },
    problems: ['unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'getEdition',
    method: 'get',
    path: '/editions/{file}',
    tag: 'read',
    summary: { id: 'Satu edisi, seperti waktu diumumkan', en: 'One edition, as it was published' },
    description: {
      id: 'Tidak berubah lagi. edition.json adalah JSON kanonik (RFC 8785): SHA-256 dari isinya, byte demi byte, sama dengan yang tercantum di /editions. Di dalamnya ada SHA-256 dari edition.xlsx. edition.pdf adalah laporannya, dibuat sekali oleh sistem waktu diumumkan; edition-signed.pdf pindaian bertanda tangan yang dilampirkan kota, kalau ada. SHA-256 keduanya di /editions.',
      en: 'It never changes. edition.json is canonical JSON (RFC 8785): the SHA-256 of its bytes is what /editions names. In it stands the SHA-256 of edition.xlsx. edition.pdf is its report, made once by the system when it was published; edition-signed.pdf the scan of the signed one, if the city attached it. The SHA-256 of both is in /editions.',
    },
    parameters: [
      {
        name: 'file',
        in: 'path',
        required: true,
        description: { id: 'Nama berkas.', en: 'Name of the file.' },
        schema: { ...text, enum: [...editionFiles] },
        example: 'edition.json',
      },
      department,
      period,
      {
        name: 'edition',
        in: 'query',
        required: true,
        description: { id: 'Nomor edisi, mulai dari 1.', en: 'Number of the edition, from 1.' },
        schema: { type: 'integer', minimum: 1 },
        example: 1,
      },
    ],
    status: 200,
    answer: { kind: 'files', schemas: [editionSchema], workbook: true, pdf: true },
    problems: ['not-found', 'unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'getReleaseCalendar',
    method: 'get',
    path: '/release-calendar',
    tag: 'read',
    summary: { id: 'Kalender rilis', en: 'The release calendar' },
    description: {
      id: 'Periode resmi yang sudah mulai: batas waktu setiap langkah, apa yang sudah diumumkan dan kapan, dan apa yang terlambat, unit demi unit.',
      en: 'The official periods that have begun: when each step is due, what was published when, and what is late, department by department.',
    },
    parameters: [],
    status: 200,
    answer: { kind: 'json', schema: calendarSchema },
    problems: [],
    isRead: true,
  },
  {
    id: 'getOpenData',
    method: 'get',
    path: '/data/{file}',
    tag: 'read',
    summary: { id: 'Data terbuka satu tahun', en: 'The open data of a year' },
    description: {
      id: 'Semua angka satu tahun sebagai berkas, dengan kamusnya (datapackage.json). Tanpa unit: kota dengan semua unit; dengan unit: unit itu dan layanannya.',
      en: 'All figures of a year as files, with their dictionary (datapackage.json). Without a department, the city and all departments; with one, that department and its services.',
    },
    parameters: [
      {
        name: 'file',
        in: 'path',
        required: true,
        description: { id: 'Nama berkas.', en: 'Name of the file.' },
        schema: {
          ...text,
          enum: [...fileNames],
        },
        example: 'figures.csv',
      },
      year,
      department,
      dialect,
    ],
    status: 200,
    answer: { kind: 'files', schemas: [descriptorSchema, tableSchema] },
    problems: ['not-found', 'unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'getNationalMetadata',
    method: 'get',
    path: '/metadata/{form}',
    tag: 'read',
    summary: { id: 'Metadata statistik (Satu Data)', en: 'Statistical metadata (Satu Data)' },
    description: {
      id: 'MS-Kegiatan, MS-Variabel, dan MS-Indikator (Peraturan BPS 5/2020) sebagai buku kerja, diisi dari katalog dan metode.',
      en: 'The national forms MS-Kegiatan, MS-Variabel and MS-Indikator as workbooks, filled in from the catalogue and the method.',
    },
    parameters: [
      {
        name: 'form',
        in: 'path',
        required: true,
        description: { id: 'Formulir.', en: 'The form.' },
        schema: { ...text, enum: nationalForms.map((form) => `${form}.xlsx`) },
        example: 'ms-indikator.xlsx',
      },
      year,
      department,
    ],
    status: 200,
    answer: { kind: 'files', schemas: [], workbook: true },
    problems: ['not-found', 'unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'getFollowUps',
    method: 'get',
    path: '/follow-ups',
    tag: 'read',
    summary: { id: 'Tindak lanjut sebuah unit', en: 'What a department did' },
    description: {
      id: 'Tindak lanjut terbaru: apa kata warga, apa yang dilakukan unit, dan nilainya sebelum dan sesudah. Juga yang terlambat 30 hari atau lebih.',
      en: 'The latest follow-ups: what residents said, what the department did, and how its figure lay before and after. Beside them what is overdue by 30 days or more.',
    },
    parameters: [{ ...department, required: true }],
    status: 200,
    answer: { kind: 'json', schema: followUpsAnswerSchema },
    problems: ['unknown-unit', 'invalid-query'],
    isRead: true,
  },
  {
    id: 'search',
    method: 'get',
    path: '/search',
    tag: 'read',
    summary: { id: 'Mencari unit dan layanan', en: 'Search departments and services' },
    description: {
      id: 'Menurut nama; salah ketik dan kata yang belum selesai tidak apa-apa.',
      en: 'By name; typing slips and unfinished words are forgiven.',
    },
    parameters: [
      {
        name: 'q',
        in: 'query',
        required: true,
        description: { id: 'Yang dicari.', en: 'What to look for.' },
        schema: { ...text, minLength: 1, maxLength: maxQueryLength },
        example: 'ktp',
      },
    ],
    status: 200,
    answer: { kind: 'json', schema: searchResultsSchema },
    problems: ['invalid-query'],
    isRead: true,
  },
  {
    id: 'getCatalogue',
    method: 'get',
    path: '/catalogue',
    tag: 'read',
    summary: { id: 'Unit, layanan dan loket', en: 'Departments, services and counters' },
    description: {
      id: 'Katalog kota seperti yang dipakai survei ini.',
      en: 'The catalogue of the city as this survey uses it.',
    },
    parameters: [],
    status: 200,
    answer: { kind: 'json', schema: catalogueSchema },
    problems: [],
    isRead: true,
  },
  {
    id: 'sendResponse',
    method: 'post',
    path: '/responses',
    tag: 'answer',
    summary: { id: 'Mengirim satu penilaian', en: 'Send one response' },
    description: {
      id: 'Mengirim ulang permintaan yang sama tidak menyimpan apa pun lagi. Survei yang ditinggalkan dikirim dengan progress "partial" dan boleh dilengkapi dalam satu jam. Sebagai formulir, nama bersarang ditulis dengan titik (answers.time=2).',
      en: 'Sending the same request again stores nothing more. A survey that was left is sent with progress "partial" and may be completed within the hour. As a form, nested names are written with a dot (answers.time=2).',
    },
    parameters: [],
    body: {
      mediaTypes: ['application/json', 'application/x-www-form-urlencoded'],
      schema: responseSchema,
      example: {
        id: '0f8b7f4e-4f0e-4c55-9a37-3f1f6f2f7a10',
        counter: 'F1RMB',
        form: 'short',
        block: 0,
        language: 'id',
        impression: 3,
        answers: { requirements: 4, time: 2 },
        profile: {},
      },
    },
    status: 201,
    answer: { kind: 'json', schema: storedSchema },
    problems: [
      'malformed-body',
      'id-taken',
      'body-too-large',
      'unsupported-media-type',
      'invalid-response',
      'ticket-refused',
      'too-many-answers',
      'storage-unavailable',
    ],
    isRead: false,
  },
  {
    id: 'getReceipt',
    method: 'get',
    path: '/receipts/{counter}/{receipt}',
    tag: 'answer',
    summary: { id: 'Memeriksa tanda terima', en: 'Check a receipt' },
    description: {
      id: 'Apakah sebuah penilaian sudah sampai dan sudah dihitung. Tidak ada lagi yang diberitahukan.',
      en: 'Whether a response has arrived and is counted. Nothing else about it is ever told.',
    },
    parameters: [
      {
        name: 'counter',
        in: 'path',
        required: true,
        description: {
          id: 'Kode loket mana pun dari layanan itu.',
          en: 'Any counter code of the service.',
        },
        schema: text,
        example: 'F1RMB',
      },
      {
        name: 'receipt',
        in: 'path',
        required: true,
        description: {
          id: '12 huruf dan angka di halaman terima kasih.',
          en: '12 letters and digits from the thanks page.',
        },
        schema: text,
        example: '7K3Q-9F2M-XB4T',
      },
    ],
    status: 200,
    answer: { kind: 'json', schema: receiptStatusSchema },
    problems: ['unknown-receipt', 'invalid-receipt'],
    isRead: false,
  },
  {
    id: 'issueTickets',
    method: 'post',
    path: '/tickets',
    tag: 'answer',
    summary: { id: 'Membuat tiket antrean', en: 'Issue tickets' },
    description: {
      id: 'Tiket sekali pakai untuk dicetak sistem antrean atau kasir, satu atau banyak. Perlu kunci.',
      en: 'Single-use tickets for a queue system or a cashier to print, one or many. Takes a key.',
    },
    parameters: [],
    body: {
      mediaTypes: ['application/json'],
      schema: ticketRequestSchema,
      example: { counter: 'F1RMB', count: 20, validHours: 48 },
    },
    status: 201,
    answer: { kind: 'json', schema: issuedTicketsSchema },
    problems: ofTicketOrders,
    isRead: false,
    takesKey: 'ticketKey',
  },
  {
    id: 'issueInvitations',
    method: 'post',
    path: '/invitations',
    tag: 'answer',
    summary: { id: 'Membuat undangan', en: 'Issue invitations' },
    description: {
      id: 'Tautan sekali pakai untuk dikirim setelah layanan selesai, dengan teks siap kirim. Nomor telepon tidak diminta dan tidak disimpan. Perlu kunci yang sama dengan tiket.',
      en: 'Single-use links to send when a service is over, with words ready to send. No telephone number is asked for or kept. Takes the same key as tickets.',
    },
    parameters: [],
    body: {
      mediaTypes: ['application/json'],
      schema: ticketRequestSchema,
      example: { counter: 'F1RMB', validHours: 72 },
    },
    status: 201,
    answer: { kind: 'json', schema: issuedInvitationsSchema },
    problems: ofTicketOrders,
    isRead: false,
    takesKey: 'ticketKey',
  },
  {
    id: 'reportPeopleServed',
    method: 'put',
    path: '/people-served/{counter}/{day}',
    tag: 'answer',
    summary: { id: 'Melaporkan orang dilayani', en: 'Report people served' },
    description: {
      id: 'Berapa orang dilayani sebuah loket pada sebuah hari, dari mesin antreannya. Kiriman ulang menggantikan yang lama. Perlu kunci dari panel unit.',
      en: 'How many people a counter served on a day, from its queue machine. Sending it again replaces what was sent. Takes a key from the panel of the department.',
    },
    parameters: [
      {
        name: 'counter',
        in: 'path',
        required: true,
        description: { id: 'Kode loket.', en: 'Code of the counter.' },
        schema: text,
        example: 'F1RMB',
      },
      {
        name: 'day',
        in: 'path',
        required: true,
        description: {
          id: 'Hari di kota ini, sampai hari ini, dalam 12 bulan terakhir.',
          en: 'A day in the city, until today, within the last 12 months.',
        },
        schema: { ...text, format: 'date' },
        example: '2026-11-23',
      },
    ],
    body: {
      mediaTypes: ['application/json'],
      schema: servedDaySchema,
      example: { people: 132 },
    },
    status: 200,
    answer: { kind: 'json', schema: keptServedDaySchema },
    problems: ['malformed-body', 'key-refused', 'counter-not-covered', 'invalid-people-served'],
    isRead: false,
    takesKey: 'peopleServedKey',
  },
  {
    id: 'getKiosk',
    method: 'get',
    path: '/kiosks/{counter}',
    tag: 'answer',
    summary: { id: 'Memeriksa pendaftaran kiosk', en: 'Ask whether a kiosk is registered' },
    description: {
      id: 'Apakah kunci kiosk masih berlaku di loket ini. Tanpa kunci yang berlaku, jawaban kiosk tetap diterima seperti jawaban siapa pun.',
      en: 'Whether the key of a kiosk still holds at this counter. Without one that does, its answers are taken all the same, as those of anybody.',
    },
    parameters: [
      {
        name: 'counter',
        in: 'path',
        required: true,
        description: { id: 'Kode loket.', en: 'Code of the counter.' },
        schema: text,
        example: 'F1RMB',
      },
    ],
    status: 200,
    answer: { kind: 'json', schema: kioskStatusSchema },
    problems: ['key-refused'],
    isRead: false,
    takesKey: 'kioskKey',
  },
  {
    id: 'getHealth',
    method: 'get',
    path: '/health',
    tag: 'about',
    summary: { id: 'Apakah layanan berjalan', en: 'Whether the service runs' },
    description: {
      id: 'Apakah server berjalan, basis datanya menjawab dan jadwal penghitungannya jalan, dan versi mana yang berjalan.',
      en: 'Whether the server runs, its database answers and its schedule counts, and which version it is.',
    },
    parameters: [],
    status: 200,
    answer: { kind: 'json', schema: healthSchema },
    problems: ['storage-unavailable', 'schedule-stopped'],
    isRead: false,
  },
  {
    id: 'getDescription',
    method: 'get',
    path: '/openapi.json',
    tag: 'about',
    summary: { id: 'Uraian API ini', en: 'The description of this API' },
    description: {
      id: 'OpenAPI 3.1, dalam bahasa yang diminta.',
      en: 'OpenAPI 3.1, in the language asked for.',
    },
    parameters: [],
    status: 200,
    answer: { kind: 'json', schema: descriptionSchema },
    problems: [],
    isRead: true,
  },
];
