/** What can go wrong in the panel, besides what the API knows; shown on its pages, not part of the API. */
import type { ProblemKind } from '#shared/api/problems.ts';

export const panelProblemKinds = {
  // Of every page, those of residents too; the API answers to its own methods.
  'method-not-allowed': {
    status: 405,
    title: {
      id: 'Alamat ini hanya dapat dibuka, bukan diubah.',
      en: 'This address can be opened, not changed.',
    },
  },
  'signed-out': {
    status: 401,
    title: { id: 'Anda belum masuk.', en: 'You are not signed in.' },
  },
  'not-allowed': {
    status: 403,
    title: {
      id: 'Peran Anda tidak dapat membuka atau mengubah ini.',
      en: 'Your role cannot open or change this.',
    },
  },
  'passkey-refused': {
    status: 401,
    title: {
      id: 'Kunci sandi ini tidak diterima. Coba lagi, atau masuk dengan cara lain.',
      en: 'This passkey was not accepted. Try again, or sign in another way.',
    },
  },
  'unknown-invitation': {
    status: 404,
    title: {
      id: 'Tautan ini sudah dipakai, sudah lewat waktunya, atau tidak pernah ada. Minta tautan baru.',
      en: 'This link was used, has expired, or never was. Ask for a new one.',
    },
  },
  'invalid-form': {
    status: 422,
    title: { id: 'Ada isian yang perlu diperbaiki.', en: 'Something needs to be corrected.' },
  },
  'personal-data': {
    status: 422,
    title: {
      id: 'Tulisan ini akan dibaca siapa saja. Ubah kata-kata berikut, atau pastikan di bawah bahwa itu bukan data pribadi.',
      en: 'Anybody will read this. Change these words, or confirm below that they are no personal data.',
    },
  },
  'written-meanwhile': {
    status: 409,
    title: {
      id: 'Orang lain menulis di isian yang sama. Belum ada yang disimpan.',
      en: 'Somebody else wrote into the same field. Nothing has been saved yet.',
    },
  },
  'moved-on': {
    status: 409,
    title: {
      id: 'Keadaannya sudah berubah. Muat ulang halaman ini.',
      en: 'Things have moved on. Load this page again.',
    },
  },
  'draft-moved': {
    status: 409,
    title: {
      id: 'Draf Anda sudah berubah di jendela lain. Yang baru Anda isi belum disimpan; periksa, lalu simpan lagi.',
      en: 'Your draft was changed in another window. What you have just typed is not saved yet; check it, then save again.',
    },
  },
  'catalogue-moved': {
    status: 409,
    title: {
      id: 'Katalog baru saja diterbitkan oleh orang lain. Draf Anda utuh dan belum diterbitkan; lihat di bawah apa yang berubah, lalu terbitkan lagi.',
      en: 'Somebody else has just published the catalogue. Your draft is intact and not published yet; see below what has changed, then publish again.',
    },
  },
  'nothing-to-publish': {
    status: 409,
    title: {
      id: 'Tidak ada yang bisa diterbitkan sekarang.',
      en: 'There is nothing to publish now.',
    },
  },
  'time-zone-kept': {
    status: 409,
    title: {
      id: 'Zona waktu tidak bisa diganti lagi, karena sudah ada jawaban: harinya akan bergeser. Batalkan perubahan itu.',
      en: 'The time zone can no longer be changed, since there are answers: days would shift. Undo that change.',
    },
  },
  'draft-to-mend': {
    status: 422,
    title: {
      id: 'Draf ini belum bisa diterbitkan. Yang perlu diperbaiki ada di bawah.',
      en: 'This draft cannot be published yet. What is to be mended is below.',
    },
  },
  'own-check': {
    status: 403,
    title: {
      id: 'Anda sendiri yang memeriksa angka ini. Minta pengelola kota lain menyetujuinya.',
      en: 'You checked these figures yourself. Ask another city administrator to approve them.',
    },
  },
  'period-running': {
    status: 409,
    title: {
      id: 'Periode ini belum selesai. Tutup sesudah hari terakhirnya.',
      en: 'This period is not over. Close it after its last day.',
    },
  },
  'still-to-report': {
    status: 409,
    title: {
      id: 'Batas waktu pemeriksaan belum lewat, jadi unit masih dapat melapor.',
      en: 'The day for checking is not over, so the unit may still report.',
    },
  },
  'figures-moved': {
    status: 409,
    title: {
      id: 'Angkanya bergerak sejak halaman ini dibuka. Lihat lagi, lalu nyatakan sudah diperiksa.',
      en: 'The figures have moved since this page was opened. Look again, then check.',
    },
  },
  'unknown-recovery-code': {
    status: 404,
    title: {
      id: 'Kode ini salah ketik, sudah dipakai, atau sudah diganti kode baru. Coba kode lain, atau minta tautan kepada pengelola kota.',
      en: 'This code was mistyped, was used, or was replaced by newer ones. Try another, or ask the city administrator for a link.',
    },
  },
  'last-way-in': {
    status: 409,
    title: {
      id: 'Setelah ini tidak ada lagi pengelola kota yang bisa masuk. Siapkan dulu jalan masuk lain: kunci sandi di perangkat kedua, kode pemulihan tercetak, atau pengelola kota kedua yang sudah punya kunci sandi.',
      en: 'After this no city administrator could come in any more. Prepare another way in first: a passkey on a second device, printed recovery codes, or a second administrator who has a passkey.',
    },
  },
  'sign-in-not-set-up': {
    status: 503,
    title: {
      id: 'Panel belum disiapkan: rahasia AUTH_SECRET belum diisi.',
      en: 'The panel is not set up: the secret AUTH_SECRET is missing.',
    },
  },
} as const satisfies Record<string, ProblemKind>;

export type PanelProblemType = keyof typeof panelProblemKinds;
