/** The privacy page: what is stored and why. `docs/data.md` lists the columns one by one. */
import type { Text } from '#shared/language.ts';

export const privacy = {
  title: { id: 'Privasi', en: 'Privacy' },
  lead: {
    id: 'Survei ini tanpa nama. Kami hanya menyimpan jawaban Anda, bukan siapa Anda.',
    en: 'This survey is anonymous. We store only your answers, not who you are.',
  },
  stored: { id: 'Yang kami simpan', en: 'What we store' },
  notStored: { id: 'Yang tidak kami simpan', en: 'What we do not store' },
  notStoredText: {
    id: 'Nama, NIK, nomor HP, alamat, alamat IP, dan jenis HP Anda tidak disimpan. Situs ini tidak memakai cookie, pelacak, atau isi dari situs lain.',
    en: 'Your name, NIK, phone number, address, IP address, and kind of phone are not stored. This site uses no cookies, no trackers, and nothing from other sites.',
  },
  comments: { id: 'Pesan Anda', en: 'Your message' },
  commentsText: {
    id: 'Sebelum disimpan, nomor panjang seperti NIK dan nomor HP, alamat email, tautan, pelat kendaraan, alamat rumah, tanggal lahir, dan nama orang diganti dengan tanda seperti [telepon]. Cara ini bisa keliru, jadi tetap jangan menulis data pribadi.',
    en: 'Before a message is stored, long numbers such as NIK and phone numbers, email addresses, links, vehicle plates, home addresses, dates of birth, and names of people are replaced by a label such as [telepon]. This can miss something, so please do not write personal data.',
  },
  groups: { id: 'Siapa yang melihat', en: 'Who sees it' },
  howLong: { id: 'Berapa lama disimpan', en: 'How long it is kept' },
  onPhone: { id: 'Di HP Anda', en: 'On your phone' },
  onPhoneText: {
    id: 'Jawaban yang belum selesai atau belum terkirim disimpan di HP ini, agar tidak hilang saat internet putus atau halaman tertutup. Setelah terkirim, jawaban dihapus dari HP; yang tinggal hanya tanda bahwa layanan itu sudah dinilai hari ini, agar HP bertanya sebelum penilaian kedua. Kalau HP dipakai bersama, pilih “Mulai dari awal”.',
    en: 'Answers that are unfinished or not sent yet are kept on this phone, so that nothing is lost when the internet fails or the page is closed. They are deleted from the phone once sent; what stays is a mark that this service was rated today, so that the phone asks before a second answer. On a shared phone, choose “Start over”.',
  },
  responsible: { id: 'Siapa yang bertanggung jawab', en: 'Who answers for it' },
  officer: { id: 'Pejabat pelindungan data pribadi:', en: 'The data protection officer:' },
  noOfficer: {
    id: 'Kota belum menyebut pejabat pelindungan data pribadi di sini. Bertanyalah lewat',
    en: 'The city has not named a data protection officer here yet. Ask through',
  },
  leak: { id: 'Kalau data bocor', en: 'If data leaks' },
  leakText: {
    id: 'Paling lambat 3 x 24 jam setelah diketahui, pemerintah kota memberi tahu secara tertulis data apa yang terbuka, sejak kapan, bagaimana terjadinya, dan apa yang dilakukan (UU 27/2022, Pasal 46). Karena jawaban tidak bernama, pemberitahuan itu dipasang di situs ini, di loket, dan di media.',
    en: 'At most 3 x 24 hours after it is known, the city says in writing which data were exposed, since when, how it happened, and what is done (Law 27/2022, article 46). As answers bear no name, the notice stands on this site, at the counters, and in the press.',
  },
  withdraw: { id: 'Menarik kembali jawaban', en: 'Taking an answer back' },
  withdrawText: {
    id: 'Karena tidak ada nama, kami tidak tahu jawaban mana milik Anda. Jawaban yang sudah dikirim tidak dapat diubah atau dihapus, juga oleh petugas.',
    en: 'As there is no name, we do not know which answer is yours. Once sent, an answer cannot be changed or deleted, not even by the staff.',
  },
} as const satisfies Record<string, Text>;

/** For how many years what people said is kept; the schedule deletes what is older. */
export const howLong = (commentYears: number, responseYears: number): Text => ({
  id: `Pesan disimpan ${commentYears} tahun dan jawaban ${responseYears} tahun, agar hasil beberapa tahun dapat dibandingkan dan diperiksa ulang; setelah itu dihapus otomatis setiap malam. Angka gabungan disimpan selama diumumkan.`,
  en: `Messages are kept for ${years(commentYears)} and answers for ${years(responseYears)}, so that several years can be compared and audited; after that they are deleted by themselves every night. Totals are kept as long as they are published.`,
});

const years = (count: number): string => (count === 1 ? 'one year' : `${count} years`);

/** How many it takes before an answer becomes visible. */
export const groupRule = (size: number): Text => ({
  id: `Jawaban untuk sebuah layanan masuk hasil sekaligus, sesudah hari, pekan, bulan, atau triwulannya lewat, dan hanya kalau datang dari sedikitnya ${size} orang di ${size} tempat. Kalau belum cukup, menunggu penghitungan berikutnya. Yang diumumkan hanya angka gabungan, bukan jawaban satu orang, dan petugas tidak melihatnya lebih awal.`,
  en: `The answers to a service enter the results together, once the day, week, month or quarter is over, and only if they come from at least ${size} people in ${size} places. If there are too few, they wait for the next count. What is published are totals, never one person's answer, and staff do not see them any earlier.`,
});

export const storedFields: readonly { readonly what: Text; readonly why: Text }[] = [
  {
    what: { id: 'Penilaian Anda', en: 'Your ratings' },
    why: { id: 'Menghitung nilai kepuasan layanan.', en: 'Computing the satisfaction index.' },
  },
  {
    what: { id: 'Loket dan layanan', en: 'Counter and service' },
    why: { id: 'Mengetahui layanan mana yang dinilai.', en: 'Knowing which service was rated.' },
  },
  {
    what: { id: 'Tanggal dan jam, tanpa menit', en: 'Day and hour, without the minute' },
    why: {
      id: 'Membagi hasil per periode. Menit tidak disimpan agar tidak bisa dicocokkan dengan nomor antrean.',
      en: 'Dividing the results into periods. The minute is left out so that it cannot be matched with a queue number.',
    },
  },
  {
    what: { id: 'Pesan, kalau Anda menulisnya', en: 'A message, if you write one' },
    why: {
      id: 'Mengetahui apa yang perlu diperbaiki.',
      en: 'Knowing what needs to be improved.',
    },
  },
  {
    what: {
      id: 'Jenis kelamin, kelompok usia, pendidikan, pekerjaan, kalau Anda mengisinya',
      en: 'Sex, age group, education, and occupation, if you give them',
    },
    why: {
      id: 'Melihat apakah layanan adil bagi semua, dan memenuhi laporan yang diwajibkan PermenPANRB 14/2017.',
      en: 'Seeing whether the service is fair to everyone, and the report that PermenPANRB 14/2017 requires.',
    },
  },
  {
    what: {
      id: 'Apakah petugas mengarahkan jawaban Anda, kalau Anda terundi untuk ditanya dan menjawabnya',
      en: 'Whether an officer steered your answers, if you are drawn to be asked and say so',
    },
    why: {
      id: 'Mengetahui apakah jawaban diberikan dengan bebas. Diumumkan per unit setelah triwulannya berakhir, dibulatkan; tidak pernah per hari.',
      en: 'Knowing whether answers are given freely. Published by department once the quarter is over, rounded; never by day.',
    },
  },
  {
    what: {
      id: 'Apakah jawaban memakai tiket antrean, tetapi bukan tiket yang mana',
      en: 'Whether an answer came with a queue ticket, but not which ticket',
    },
    why: {
      id: 'Membandingkan jawaban yang pasti dari kunjungan nyata dengan jawaban lainnya.',
      en: 'Comparing answers that surely follow a real visit with the others.',
    },
  },
  {
    what: { id: 'Bahasa dan bentuk formulir', en: 'Language and form' },
    why: {
      id: 'Menghitung bobot jawaban dengan benar.',
      en: 'Giving each answer its right weight.',
    },
  },
  {
    what: { id: 'Nomor acak', en: 'A random number' },
    why: {
      id: 'Mencegah satu jawaban tersimpan dua kali. Nomor ini baru untuk setiap jawaban. Bagian depannya menjadi tanda terima Anda; siapa pun yang memegangnya hanya bisa melihat apakah jawaban sudah sampai dan dihitung.',
      en: 'Keeping one answer from being stored twice. It is new for every answer. Its front part is your receipt; whoever holds it can only see whether the answer has arrived and is counted.',
    },
  },
];
