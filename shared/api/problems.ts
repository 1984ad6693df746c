/**
 * Errors on the wire: `application/problem+json` (RFC 9457) in the language asked for. Types are
 * stable identifiers; every one is listed here, in the API description and in `docs/api.md`.
 */
import type { Text } from '#shared/language.ts';
import { receiptDays } from '#shared/survey/receipt.ts';

export interface ProblemKind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly title: Text;
}

export const problemKinds = {
  'malformed-body': {
    status: 400,
    title: { id: 'Isi kiriman tidak dapat dibaca.', en: 'The body cannot be read.' },
  },
  'key-refused': {
    status: 401,
    title: {
      id: 'Sertakan kunci yang berlaku: Authorization: Bearer KUNCI.',
      en: 'Send a valid key: Authorization: Bearer KEY.',
    },
  },
  'counter-not-covered': {
    status: 403,
    title: {
      id: 'Kunci ini bukan untuk loket unit tersebut.',
      en: 'This key is not for the counters of that department.',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Alamat ini tidak ada.', en: 'There is nothing at this address.' },
  },
  'unknown-unit': {
    status: 404,
    title: { id: 'Unit atau layanan ini tidak dikenal.', en: 'This unit or service is not known.' },
  },
  'unknown-receipt': {
    status: 404,
    title: {
      id: `Tidak ada penilaian dengan tanda terima ini dalam ${receiptDays} hari terakhir.`,
      en: `No response of the last ${receiptDays} days has this receipt.`,
    },
  },
  'id-taken': {
    status: 409,
    title: {
      id: 'Penilaian ini sudah kami terima; jawaban yang baru tidak disimpan.',
      en: 'This response was received before; the new answers were not stored.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { id: 'Kiriman lebih besar dari 16 KB.', en: 'The body is larger than 16 KB.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: {
      id: 'Kirim sebagai application/json atau application/x-www-form-urlencoded.',
      en: 'Send application/json or application/x-www-form-urlencoded.',
    },
  },
  'invalid-response': {
    status: 422,
    title: { id: 'Ada isian yang perlu diperbaiki.', en: 'Some answers need to be corrected.' },
  },
  'ticket-refused': {
    status: 422,
    title: { id: 'Tiket tidak dapat dipakai.', en: 'The ticket cannot be used.' },
  },
  'invalid-ticket-request': {
    status: 422,
    title: {
      id: 'Permintaan tiket perlu diperbaiki.',
      en: 'The request for tickets needs mending.',
    },
  },
  'invalid-people-served': {
    status: 422,
    title: {
      id: 'Laporan orang dilayani perlu diperbaiki.',
      en: 'The report of people served needs mending.',
    },
  },
  'invalid-receipt': {
    status: 422,
    title: {
      id: 'Periksa lagi tanda terima dan kode loketnya.',
      en: 'Please check the receipt and the counter code.',
    },
  },
  'invalid-query': {
    status: 422,
    title: { id: 'Permintaan ini tidak dapat dijawab.', en: 'This query cannot be answered.' },
  },
  internal: {
    status: 500,
    title: { id: 'Ada yang salah pada kami.', en: 'Something went wrong on our side.' },
  },
  'too-many-answers': {
    status: 429,
    title: {
      id: 'Sedang terlalu banyak jawaban sekaligus. Jawaban Anda masih ada; kirim lagi satu menit lagi.',
      en: 'Too many answers are coming at once. Yours is still here; please send it again in a minute.',
    },
  },
  'tickets-not-set-up': {
    status: 503,
    title: {
      id: 'Tiket belum disiapkan: rahasia TICKET_SECRET belum diisi.',
      en: 'Tickets are not set up: the secret TICKET_SECRET is missing.',
    },
  },
  'database-unavailable': {
    status: 503,
    title: {
      id: 'Data sedang tidak dapat dijangkau. Coba lagi sebentar.',
      en: 'The data cannot be reached just now. Please try again in a moment.',
    },
  },
  'storage-unavailable': {
    status: 503,
    title: {
      id: 'Belum tersimpan. Coba lagi sebentar.',
      en: 'Not stored yet. Please try again in a moment.',
    },
  },
  'schedule-stopped': {
    status: 503,
    title: {
      id: 'Jadwal penghitungan berhenti: jawaban masih diterima, tetapi tidak dihitung.',
      en: 'The schedule has stopped: answers are still taken, but not counted.',
    },
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemType = keyof typeof problemKinds;

/** What is wrong with one field; `pointer` is a JSON pointer into the body (RFC 6901). */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}
