/** What the panel says of accounts: passkeys, recovery codes, changing, closing and reopening. */
import type { Text } from '#shared/language.ts';
import { recoveryCodesAtOnce } from '#shared/panel/users.ts';

export const units = {
  own: { id: 'Unit Anda', en: 'Your departments' },
  also: { id: 'Juga bekerja untuk unit lain', en: 'Also works for other departments' },
  alsoHint: {
    id: 'Perannya sama di setiap unit. Setelah masuk, yang dibuka dulu adalah unit di atas.',
    en: 'The role is the same in each. After signing in, the department above is opened first.',
  },
} as const satisfies Record<string, Text>;

export const passkeys = {
  used: { id: 'terakhir dipakai', en: 'last used' },
  neverUsed: { id: 'belum pernah dipakai untuk masuk', en: 'never used to sign in' },
  rename: { id: 'Ganti nama', en: 'Rename' },
  name: { id: 'Nama kunci sandi', en: 'Name of the passkey' },
  nameHint: {
    id: 'Nama yang membuat Anda ingat di perangkat mana, misalnya "HP dinas".',
    en: 'A name that reminds you on which device it is, such as "Office phone".',
  },
  save: { id: 'Simpan nama', en: 'Keep the name' },
} as const satisfies Record<string, Text>;

export const recovery = {
  title: { id: 'Kode pemulihan', en: 'Recovery codes' },
  lead: {
    id: `${recoveryCodesAtOnce} kode di kertas untuk hari ketika perangkat Anda hilang. Setiap kode membuka panel sekali.`,
    en: `${recoveryCodesAtOnce} codes on paper for the day your device is gone. Each opens the panel once.`,
  },
  none: { id: 'Anda belum punya kode pemulihan.', en: 'You have no recovery codes.' },
  make: { id: 'Buat kode pemulihan', en: 'Make recovery codes' },
  makeAnew: { id: 'Buat kode baru', en: 'Make new codes' },
  replaces: {
    id: 'Kode yang lama langsung tidak berlaku lagi.',
    en: 'The old codes stop working at once.',
  },
  once: {
    id: 'Kode hanya ditampilkan sekali ini. Cetak halaman ini atau salin dengan tangan, lalu simpan di tempat terkunci; jangan difoto dengan HP yang ingin Anda amankan.',
    en: 'The codes are shown only this once. Print this page or copy them by hand, and lock them away; do not photograph them with the very phone they are for.',
  },
  howTo: { id: 'Cara memakai', en: 'How to use one' },
  steps: {
    id: 'Buka alamat di bawah, ketik satu kode, lalu coret kode itu. Setelah masuk, buat kunci sandi di perangkat baru dan hapus kunci sandi perangkat yang hilang.',
    en: 'Open the address below, type one code, and cross it out. Once in, make a passkey on the new device and remove that of the lost one.',
  },
  back: { id: 'Kembali ke akun saya', en: 'Back to my account' },
  enterTitle: { id: 'Masuk dengan kode pemulihan', en: 'Sign in with a recovery code' },
  enterLead: {
    id: 'Ketik salah satu kode dari kertas Anda. Huruf besar atau kecil dan tanda hubung tidak berpengaruh.',
    en: 'Type one of the codes on your paper. Capitals and hyphens make no difference.',
  },
  code: { id: 'Kode', en: 'Code' },
  enter: { id: 'Masuk', en: 'Sign in' },
  fromSignIn: {
    id: 'Punya kode pemulihan di kertas? Masuk dengan kode.',
    en: 'Have recovery codes on paper? Sign in with one.',
  },
  otherWays: { id: 'Masuk dengan cara lain', en: 'Sign in another way' },
} as const satisfies Record<string, Text>;

/** `Tersisa 5 kode yang belum dipakai.` */
export const sayCodesLeft = (left: number): Text => ({
  id: `Tersisa ${left} kode yang belum dipakai.`,
  en: left === 1 ? 'One code is left.' : `${left} codes are left.`,
});

export const lastDoor: Text = {
  id: 'Saat ini hanya Anda pengelola kota yang bisa masuk, dengan satu jalan saja. Kalau itu hilang, panel hanya bisa dibuka lewat baris perintah. Siapkan jalan kedua: kunci sandi di perangkat lain, kode pemulihan di kertas, atau pengelola kota kedua.',
  en: 'You are the only administrator who can come in, by one way alone. If that is lost, only the command line opens the panel. Prepare a second way: a passkey on another device, recovery codes on paper, or a second administrator.',
};

export const user = {
  back: { id: 'Semua akun', en: 'All accounts' },
  gone: { id: 'Akun ini tidak ada.', en: 'There is no such account.' },
  lost: { id: 'HP hilang', en: 'Lost device' },
  lostLead: {
    id: 'Perangkatnya hilang, dicuri, atau berpindah tangan? Satu langkah menutup semua jalan masuk lama dan memberi tautan baru.',
    en: 'Was the device lost, stolen or passed on? One step closes every old way in and gives a new link.',
  },
  passkeys: { id: 'Kunci sandi', en: 'Passkeys' },
  noPasskeys: { id: 'Akun ini belum punya kunci sandi.', en: 'This account has no passkey yet.' },
  access: { id: 'Tautan dan sesi', en: 'Link and sessions' },
  accessHint: {
    id: 'Tautan baru membatalkan tautan lama yang belum dipakai. Kunci sandi tetap berlaku.',
    en: 'A new link cancels an old one that was not used. Passkeys go on working.',
  },
  change: { id: 'Ubah akun', en: 'Change the account' },
  save: { id: 'Simpan perubahan', en: 'Keep the changes' },
  emailHint: {
    id: 'Boleh kosong. Untuk masuk dengan akun kota dan untuk kabar harian; kalau diganti, akun kota yang lama tidak lagi membuka panel.',
    en: 'May be empty. For signing in with the city account and for the daily message; if it changes, the old city account no longer opens the panel.',
  },
  close: { id: 'Tutup akun', en: 'Close the account' },
  closeHint: {
    id: 'Untuk yang pindah tugas atau berhenti. Bisa dibuka kembali.',
    en: 'For somebody who moved on or left. It can be reopened.',
  },
  closed: {
    id: 'Akun ini ditutup: tidak ada yang bisa masuk dengannya.',
    en: 'This account is closed: nobody can come in with it.',
  },
  closedAccounts: { id: 'Akun yang ditutup', en: 'Closed accounts' },
  reopen: { id: 'Buka kembali akun', en: 'Reopen the account' },
  reopenHint: {
    id: 'Orangnya mendapat tautan baru dan membuat kunci sandi lagi. Peran dan unitnya seperti dulu; ubah setelah dibuka bila perlu.',
    en: 'The person gets a new link and makes a passkey again. Role and departments are as before; change them afterwards if need be.',
  },
  codes: { id: 'kode pemulihan', en: 'recovery codes' },
  cancel: { id: 'Batal', en: 'Cancel' },
  changed: { id: 'Perubahan tersimpan.', en: 'The changes are kept.' },
  passkeyRemoved: { id: 'Kunci sandi dihapus.', en: 'The passkey is removed.' },
  signedOut: { id: 'Semua sesi diakhiri.', en: 'All sessions are ended.' },
} as const satisfies Record<string, Text>;

/** The page that asks before every way into an account is closed. */
export const lostDevice = {
  title: { id: 'HP hilang', en: 'Lost device' },
  does: [
    { id: 'Semua sesi diakhiri, di perangkat mana pun.', en: 'All sessions end, on any device.' },
    {
      id: 'Semua kunci sandi dan kode pemulihan dihapus, juga tautan yang belum dipakai.',
      en: 'All passkeys and recovery codes are removed, and any link that was not used.',
    },
    {
      id: 'Anda mendapat satu tautan baru untuk diserahkan langsung kepada orangnya.',
      en: 'You get one new link, to hand to the person directly.',
    },
  ],
  provider: {
    id: 'Orang ini juga bisa masuk dengan akun kota. Akhiri pula sesi di penyedia akun kota.',
    en: 'This person can also sign in with the city account. End its sessions at its provider, too.',
  },
  confirm: { id: 'Tutup semua jalan masuk, buat tautan', en: 'Close every way in, make a link' },
} as const;

/** The page that asks before an account is closed. */
export const closing = {
  title: { id: 'Tutup akun', en: 'Close the account' },
  does: [
    {
      id: 'Sesi, kunci sandi, kode pemulihan, dan tautannya langsung tidak berlaku.',
      en: 'Its sessions, passkeys, recovery codes and links stop working at once.',
    },
    { id: 'Namanya tetap ada di jejak tindakan.', en: 'The name stays in the audit trail.' },
    {
      id: 'Akun bisa dibuka kembali kapan saja, dengan tautan baru.',
      en: 'The account can be reopened at any time, with a new link.',
    },
  ],
  confirm: { id: 'Tutup akun ini', en: 'Close this account' },
} as const;
