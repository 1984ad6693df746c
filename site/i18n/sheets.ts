/** What the panel says where questionnaires on paper are entered. */
import type { Text } from '#shared/language.ts';
import { formatCount } from '#shared/publication/number-format.ts';
import type { EnteredChannel } from '#shared/survey/channel.ts';

export const sheets = {
  menu: { id: 'Kuesioner kertas', en: 'Paper questionnaires' },
  title: { id: 'Memasukkan kuesioner', en: 'Enter questionnaires' },
  lead: {
    id: 'Untuk orang yang menjawab di kertas atau dibantu petugas. Jawabannya ditandai, dihitung terpisah sampai cukup, dan jumlahnya selalu disebut di samping indeks.',
    en: 'For people who answered on paper or with the help of an officer. Their answers are marked, kept apart until there are enough, and their number always stands beside the index.',
  },
  printed: { id: 'Cetak kuesioner', en: 'Print the questionnaire' },
  toImport: { id: 'Impor dari file', en: 'Import from a file' },
  setUp: { id: 'Lembar apa?', en: 'Which sheets?' },
  change: { id: 'Ganti loket, cara, atau tanggal', en: 'Change the counter, way or date' },
  counter: { id: 'Loket', en: 'Counter' },
  elsewhere: {
    id: 'Isi lembar tadi belum tersimpan dan masih ada di sini. Pilih loketnya, lalu simpan.',
    en: 'What was on the sheet is not saved yet, and still here. Choose its counter, then save.',
  },
  chooseCounter: { id: 'Pilih loket', en: 'Choose a counter' },
  channel: { id: 'Cara menjawab', en: 'Way of answering' },
  day: { id: 'Tanggal di lembar', en: 'Date on the sheet' },
  language: { id: 'Bahasa lembar', en: 'Language of the sheet' },
  number: { id: 'Nomor lembar', en: 'Sheet number' },
  numberHint: {
    id: 'Boleh kosong. Dengan nomor, lembar yang sama tidak bisa masuk dua kali.',
    en: 'May be empty. With a number, the same sheet cannot be entered twice.',
  },
  begin: { id: 'Mulai memasukkan', en: 'Begin to enter' },
  blank: { id: 'Kosong', en: 'Blank' },
  profile: { id: 'Profil', en: 'Profile' },
  opinions: { id: 'Pendapat responden', en: 'What the respondent thinks' },
  comment: { id: 'Saran atau masukan', en: 'Suggestions' },
  commentHint: {
    id: 'Salin seperti tertulis, tanpa nama. NIK, nomor HP, dan nama disamarkan sebelum disimpan.',
    en: 'Copy it as written, without names. NIK, phone numbers and names are redacted before it is stored.',
  },
  save: { id: 'Simpan lembar', en: 'Save the sheet' },
  final: {
    id: 'Periksa dulu: lembar yang tersimpan tidak bisa diubah. Yang salah bisa dicoret sebelum ikut dihitung.',
    en: 'Check it first: a sheet that is saved cannot be changed. One that is wrong can be struck out until it is counted.',
  },
  keys: {
    id: 'Ketik angka untuk memilih dan lanjut, 0 untuk kosong, Backspace untuk mundur, Enter untuk menyimpan.',
    en: 'Type a digit to choose and move on, 0 for blank, Backspace to go back, Enter to save.',
  },
  unseen: {
    id: 'Pertanyaan ini belum dijawab. Ketik 0 kalau memang kosong.',
    en: 'This question is not answered yet. Type 0 if it is blank.',
  },
  saved: { id: 'Lembar tersimpan.', en: 'The sheet is saved.' },
  already: {
    id: 'Lembar dengan nomor ini di loket, tanggal, dan cara yang sama sudah tersimpan, jadi tidak disimpan lagi. Kalau ini lembar lain, beri nomor lain.',
    en: 'A sheet of this number, counter, date and way is stored already, so it was not stored again. If this is another sheet, give it another number.',
  },
  neutral: {
    id: 'Bacakan pertanyaan dan keempat jawabannya persis seperti tertulis, dengan nada yang sama, atau serahkan perangkat ini kepada orangnya. Jangan menjelaskan, menyarankan, atau bereaksi. Jangan menanyai orang yang baru Anda layani sendiri.',
    en: 'Read the question and all four answers exactly as written, in the same tone, or hand this device over. Do not explain, suggest or react. Do not ask people whom you served yourself.',
  },
  waiting: { id: 'Yang menunggu', en: 'What waits' },
  noneWaiting: { id: 'Tidak ada lembar yang menunggu.', en: 'No sheets wait.' },
  waitingNote: {
    id: 'Lembar tampil di hasil dalam kelompok sepuluh atau lebih dari layanan, cara, dan bulan yang sama. Sisa dari bulan yang sudah ditutup ikut bulan berikutnya.',
    en: 'Sheets appear in the results in groups of ten or more of the same service, way and month. What is left of a month that is closed goes with the next.',
  },
  entered: { id: 'Yang sudah dimasukkan', en: 'What was entered' },
  noneEntered: { id: 'Belum ada lembar yang dimasukkan.', en: 'No sheets were entered yet.' },
  older: { id: 'Bulan-bulan sebelumnya', en: 'Earlier months' },
} as const satisfies Record<string, Text>;

export const strike = {
  title: { id: 'Coret lembar', en: 'Strike out a sheet' },
  lead: {
    id: 'Untuk lembar yang salah dimasukkan. Yang dicoret tidak pernah ikut dihitung, dan alasannya tetap terbaca. Setelah itu lembar dengan nomor yang sama bisa diketik lagi.',
    en: 'For a sheet that was entered by mistake. It never counts then, and the reason stays to be read. After that a sheet of the same number can be typed again.',
  },
  link: { id: 'Coret lembar yang salah', en: 'Strike out a sheet that is wrong' },
  lastLink: { id: 'Lembar tadi salah? Coret', en: 'Was that sheet wrong? Strike it out' },
  lastEntered: {
    id: 'Lembar tanpa nomor yang baru saja Anda simpan.',
    en: 'The sheet without a number that you have just saved.',
  },
  numberHint: {
    id: 'Seperti tertulis di lembarnya. Lembar tanpa nomor hanya bisa dicoret lewat tautan sesudah menyimpannya.',
    en: 'As written on the sheet. One without a number can only be struck out by the link after saving it.',
  },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Dibaca kepala unit, pengelola kota, dan Inspektorat. Jangan menulis isi jawaban atau data pribadi.',
    en: 'The head, the city administrator and the auditor read it. Write no answers and no personal data.',
  },
  button: { id: 'Coret lembar ini', en: 'Strike this sheet out' },
  done: {
    id: 'Lembar dicoret dan tidak ikut dihitung.',
    en: 'The sheet is struck out and does not count.',
  },
  listed: { id: 'Yang dicoret', en: 'Struck out' },
} as const satisfies Record<string, Text>;

/** `lembar 12, loket 4M9TJ, 3 November 2026`. */
export function saySheet(number: number | null, counter: string, day: Text): Text {
  return {
    id: `${number === null ? 'lembar tanpa nomor' : `lembar ${number}`}, loket ${counter}, ${day.id}`,
    en: `${number === null ? 'sheet without a number' : `sheet ${number}`}, counter ${counter}, ${day.en}`,
  };
}

export const sheetImport = {
  title: { id: 'Impor kuesioner dari file', en: 'Import questionnaires from a file' },
  lead: {
    id: 'Satu baris untuk setiap lembar. Semua baris diperiksa dulu; lalu disimpan semuanya atau tidak sama sekali.',
    en: 'One row for each sheet. Every row is checked first; then all of them are stored, or none.',
  },
  how: {
    id: 'Nomor lembar (sheet) wajib, hanya sekali untuk loket, cara, dan tanggal yang sama: file yang diimpor dua kali tidak tersimpan dua kali. Jawaban ditulis 1 sampai 4 seperti di lembar; yang kosong dikosongkan. Mulailah dari',
    en: 'The number of the sheet is needed, only once for a counter, way and date: a file that is imported twice is not stored twice. Answers are 1 to 4 as on the sheet; blank ones stay empty. Begin with',
  },
  fresh: { id: 'Akan disimpan', en: 'To be stored' },
  known: { id: 'Sudah ada', en: 'There already' },
  knownNote: {
    id: 'Lembar yang sudah ada dibiarkan seperti semula, juga kalau isinya di file berbeda.',
    en: 'Sheets that are there already stay as they are, also where the file says something else.',
  },
  nothing: {
    id: 'Semua lembar di file ini sudah tersimpan. Tidak ada yang perlu diimpor.',
    en: 'All sheets of this file are stored already. There is nothing to import.',
  },
  back: { id: 'Kembali ke memasukkan satu per satu', en: 'Back to entering one by one' },
} as const satisfies Record<string, Text>;

/** How each channel is called where one is chosen. */
export const channelChoices: Readonly<Record<EnteredChannel, Text>> = {
  paper: { id: 'Kertas, diisi sendiri', en: 'Paper, filled in by the respondent' },
  assisted: { id: 'Dibacakan petugas', en: 'Read out by an officer' },
};

/** `7 lembar menunggu; tampil mulai 10`. */
export function sayWaiting(count: number, from: number): Text {
  return {
    id: `${count} lembar menunggu; tampil mulai ${from}`,
    en: `${count} ${count === 1 ? 'sheet waits' : 'sheets wait'}; shown from ${from}`,
  };
}

/** `3 dari 10`: how many wait, of how many it takes. */
export function sayOf(count: number, from: number): Text {
  return { id: `${count} dari ${from}`, en: `${count} of ${from}` };
}

/** How many sheets. */
export function sayCount(count: number): Text {
  return {
    id: `${formatCount(count, 'id')} lembar`,
    en: `${formatCount(count, 'en')} ${count === 1 ? 'sheet' : 'sheets'}`,
  };
}

/** How many were entered since the page was opened. */
export function saySitting(count: number): Text {
  return {
    id: `${sayCount(count).id} sejak Anda mulai`,
    en: `${sayCount(count).en} since you began`,
  };
}

/** The button that imports. */
export function sayImport(count: number): Text {
  return {
    id: `Simpan ${formatCount(count, 'id')} lembar`,
    en: count === 1 ? 'Store 1 sheet' : `Store ${formatCount(count, 'en')} sheets`,
  };
}

/** What an import did. */
export function sayImported(stored: number, known: number): Text {
  return {
    id: `${formatCount(stored, 'id')} lembar tersimpan.${known > 0 ? ` ${formatCount(known, 'id')} sudah ada sebelumnya.` : ''}`,
    en: `Sheets stored: ${formatCount(stored, 'en')}.${known > 0 ? ` There already: ${formatCount(known, 'en')}.` : ''}`,
  };
}
