/** What the panel says of typing that outlived its session. */
import type { Text } from '#shared/language.ts';
import { type Interruption, keptDays } from '#shared/panel/kept-typing.ts';

export const interruptedTitles: Readonly<Record<Interruption, Text>> = {
  ended: { id: 'Sesi Anda sudah berakhir', en: 'Your session is over' },
  another: { id: 'Ini diketik dari akun lain', en: 'Another account typed this' },
  gone: { id: 'Titipan ini tidak bisa dibuka lagi', en: 'This can no longer be opened' },
};

export const interruptedLeads: Readonly<Record<Interruption, Text>> = {
  ended: {
    id: 'Yang Anda ketik belum tersimpan, tetapi tidak hilang: tersegel di halaman ini. Jangan tutup halaman ini; masuklah lagi, lalu kirim.',
    en: 'What you typed is not stored yet, but it is not lost: this page holds it, sealed. Keep this page open, sign in again, and send it.',
  },
  another: {
    id: 'Isinya tidak disimpan atas nama Anda dan tidak ditampilkan kepada Anda. Hanya akun yang mengetiknya yang bisa mengirimnya: keluar dulu, lalu masuk dengan akun itu.',
    en: 'It is not stored in your name and not shown to you. Only the account that typed it can send it: sign out, then sign in with that account.',
  },
  gone: {
    id: `Titipan disimpan paling lama ${keptDays} hari, dan hanya untuk alamat yang dituju. Buka halamannya dan ketik lagi.`,
    en: `It is kept for ${keptDays} days at most, and only for the address that it was for. Open that page and type it again.`,
  },
};

export const keptTyping = {
  signInAgain: { id: '1. Masuk lagi', en: '1. Sign in again' },
  otherWays: {
    id: 'Masuk dengan cara lain, di tab baru',
    en: 'Sign in another way, in a new tab',
  },
  otherWaysHint: {
    id: 'Dengan tautan sekali pakai, kode pemulihan, atau akun kota. Setelah masuk, kembali ke tab ini.',
    en: 'With a one-time link, a recovery code, or the city account. Once signed in, come back to this tab.',
  },
  sendTitle: { id: '2. Kirim', en: '2. Send it' },
  send: { id: 'Kirim yang tadi diketik', en: 'Send what was typed' },
  sendHint: {
    id: `Hanya akun yang mengetiknya yang bisa membukanya, paling lama ${keptDays} hari.`,
    en: `Only the account that typed it can open it, for ${keptDays} days at most.`,
  },
  file: {
    id: 'Berkas yang Anda pilih tidak ikut tersimpan; pilih lagi nanti.',
    en: 'The file that you chose is not kept; choose it again later.',
  },
  openPage: { id: 'Buka halaman itu', en: 'Open that page' },
  restored: {
    id: 'Yang belum tersimpan dari terakhir kali sudah kembali di formulir.',
    en: 'What was not stored last time is back in the form.',
  },
  discard: { id: 'Buang', en: 'Discard' },
  elsewhere: {
    id: 'Ada ketikan Anda yang belum tersimpan:',
    en: 'You typed something that is not stored:',
  },
} as const satisfies Record<string, Text>;
