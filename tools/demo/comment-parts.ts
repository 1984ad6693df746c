/**
 * The building blocks of made-up comments: what people say about an element in each mood. Names and
 * numbers are invented; the slots in braces are filled by `comments.ts`.
 */
import type { ElementKey } from '#shared/survey/elements.ts';

export type Mood = 'praise' | 'wish' | 'complaint';

export type Setting = 'office' | 'health' | 'internal';

type Phrases = readonly [string, ...string[]];

export const remarks: Readonly<Record<ElementKey, Readonly<Record<Mood, Phrases>>>> = {
  requirements: {
    praise: [
      'Syaratnya sedikit dan jelas',
      'Persyaratan sesuai dengan yang tertulis',
      'Cukup bawa {berkas}, tidak diminta macam-macam',
      'Syarat sudah diberi tahu dari awal jadi tidak bolak-balik',
    ],
    wish: [
      'Daftar syarat sebaiknya ditempel di depan pintu',
      'Syarat lengkap mohon bisa dilihat dulu lewat HP',
      'Kalau bisa contoh {berkas} yang benar dipajang',
      'Syarat {berkas} tolong dijelaskan sejak pendaftaran',
    ],
    complaint: [
      'Syarat yang diminta berbeda dengan yang tertulis',
      'Sudah bawa {berkas} masih diminta fotokopi lagi',
      'Harus pulang dua kali karena syaratnya tidak dijelaskan dari awal',
      'Persyaratan berubah tergantung siapa yang jaga',
      'Tidak ada yang bilang kalau {berkas} harus dibawa',
    ],
  },
  procedure: {
    praise: [
      'Alurnya mudah diikuti',
      'Prosesnya gampang, tinggal ikuti petunjuk',
      'Tidak ribet, sekali datang langsung beres',
      'Baru pertama kali ke sini dan tidak bingung sama sekali',
    ],
    wish: [
      'Alur pelayanan sebaiknya dibuat satu pintu',
      'Tolong ada papan petunjuk alur di dekat pintu masuk',
      'Semoga bisa daftar lewat HP dulu sebelum datang',
      'Ambil nomor dan pendaftaran sebaiknya digabung',
    ],
    complaint: [
      'Alurnya membingungkan, dipingpong dari satu meja ke meja lain',
      'Harus isi formulir yang sama dua kali',
      'Tidak jelas harus ke mana dulu',
      'Nomor antrean sudah diambil tetapi tetap disuruh daftar ulang',
      'Caranya ribet, orang tua pasti bingung',
    ],
  },
  time: {
    praise: [
      'Cepat sekali, tidak sampai {sebentar} sudah selesai',
      'Pelayanan cepat',
      'Antrean panjang tetapi jalannya cepat',
      'Datang pagi langsung dipanggil',
      'Sekarang jauh lebih cepat daripada tahun lalu',
    ],
    wish: [
      'Kalau bisa jumlah {petugas} ditambah waktu ramai',
      'Perkiraan waktu tunggu tolong ditampilkan di layar',
      'Pelayanan sudah baik, tinggal antreannya dipercepat',
      'Jam buka sebaiknya tepat jam 08.00',
      'Semoga hari Senin ada tambahan {petugas}',
    ],
    complaint: [
      'Antrenya {lama}',
      'Nunggu {lama} baru dipanggil',
      'Buka jam 08.00 tetapi baru dilayani jam 09.30',
      'Janji selesai tiga hari, sudah dua minggu belum ada kabar',
      'Lama sekali, padahal yang antre tidak banyak',
      'Sistem error terus jadi harus menunggu {lama}',
    ],
  },
  cost: {
    praise: [
      'Biayanya jelas, ada di papan tarif',
      'Bayar sesuai tarif dan dapat kuitansi',
      'Tidak ada pungutan apa-apa',
      'Biaya terjangkau',
    ],
    wish: [
      'Semoga bisa bayar pakai QRIS',
      'Daftar tarif tolong dipasang lebih besar',
      'Biaya sebaiknya diberi tahu sebelum mulai',
      'Parkirnya kalau bisa jangan bayar lagi',
    ],
    complaint: [
      'Biaya tidak dijelaskan dari awal',
      'Fotokopi di dalam mahal, selembar Rp 1.000',
      'Bayar Rp 50.000 tetapi tidak diberi kuitansi',
      'Parkir bayar lagi padahal cuma sebentar',
    ],
  },
  product: {
    praise: [
      'Hasilnya sesuai dengan yang dijanjikan',
      'Hasilnya benar semua, tidak ada salah ketik',
      'Dapat hasil hari itu juga',
      'Selesai sesuai jadwal yang diberikan',
    ],
    wish: [
      'Hasilnya sebaiknya bisa dikirim lewat email juga',
      'Tolong ada pemberitahuan kalau sudah jadi',
      'Data mohon dicek bersama sebelum dicetak',
      'Semoga hasilnya bisa diambil di {tempat} terdekat',
    ],
    complaint: [
      'Ada salah ketik, jadi harus urus dari awal lagi',
      'Hasilnya tidak sesuai dengan yang dijelaskan',
      'Katanya sudah jadi, sampai sini ternyata belum',
      'Hasil cetaknya buram',
    ],
  },
  competence: {
    praise: [
      '{Petugas} paham betul pekerjaannya',
      'Dijelaskan dengan sabar sampai mengerti',
      'Semua pertanyaan dijawab dengan jelas',
      '{Petugas} cekatan dan teliti',
    ],
    wish: [
      '{Petugas} baru sebaiknya didampingi dulu',
      'Semoga semua {petugas} bisa memberi penjelasan yang sama',
      'Penjelasannya tolong jangan terlalu cepat',
      'Kalau bisa ada {petugas} yang bisa bahasa isyarat',
    ],
    complaint: [
      'Tiga kali tanya, tiga jawaban berbeda',
      '{Petugas} kelihatan belum paham aturannya',
      'Ditanya malah disuruh cari sendiri di internet',
      'Salah memasukkan data sampai dua kali',
    ],
  },
  conduct: {
    praise: [
      '{Petugas} ramah dan sopan',
      '{Petugas} murah senyum, enak diajak bicara',
      'Orang tua saya dibantu dengan sabar',
      'Disambut dengan baik dari pintu masuk',
      'Pak satpam juga sangat membantu',
      'Ibu petugas sabar sekali menghadapi yang antre',
    ],
    wish: [
      'Semoga {petugas} lebih banyak senyum',
      'Mohon yang lansia didahulukan',
      'Sudah baik, hanya perlu lebih sabar kepada orang tua',
      'Kalau memanggil sebaiknya pakai "Bapak" atau "Ibu"',
    ],
    complaint: [
      '{Petugas} jutek',
      '{Petugas} menjawab sambil main HP',
      'Ditanya baik-baik malah dibentak',
      '{Petugas} mengobrol sendiri padahal banyak yang antre',
      'Kurang ramah, serasa merepotkan',
    ],
  },
  complaints: {
    praise: [
      'Keluhan saya bulan lalu ternyata sudah ditindaklanjuti',
      'Ada meja pengaduan dan langsung ditanggapi',
      'Lapor lewat aplikasi, dua hari sudah dijawab',
      'Masukan didengar dengan baik',
    ],
    wish: [
      'Tolong ada kotak saran di dekat {tempat}',
      'Nomor pengaduan sebaiknya ditempel yang jelas',
      'Setiap masukan mohon diberi kabar hasilnya',
      'Semoga masukan seperti ini benar-benar dibaca',
    ],
    complaint: [
      'Sudah mengadu tiga kali, tidak ada jawaban',
      'Tidak tahu harus mengadu ke mana',
      'Kotak sarannya ada, isinya sepertinya tidak pernah dibuka',
      'Nomor pengaduan tidak pernah diangkat',
      'Mengadu malah disuruh sabar',
    ],
  },
  facilities: {
    praise: [
      'Tempatnya bersih dan dingin',
      'Ruang tunggu nyaman, kursinya banyak',
      'Toilet bersih',
      'Ada ruang menyusui dan pojok bermain anak',
      'Jalur kursi rodanya bagus',
    ],
    wish: [
      'Kursi tunggu tolong ditambah',
      'Semoga ada colokan untuk mengisi HP',
      'AC di {tempat} mohon diperbaiki',
      'Parkir motor sebaiknya diperluas',
      'Kalau bisa disediakan air minum',
    ],
    complaint: [
      'AC mati, panas sekali',
      'Toilet kotor dan airnya tidak jalan',
      'Kursi kurang, banyak yang berdiri',
      'Parkir sempit sampai ke jalan',
      'Suara panggilan di {tempat} tidak terdengar',
      'Jalur kursi roda dipakai parkir motor',
    ],
  },
};

export const openers: Readonly<Record<Mood, Phrases>> = {
  praise: ['Alhamdulillah', 'Puas', 'Bagus', 'Mantap', 'Salut'],
  wish: ['Saran saja', 'Sedikit masukan', 'Sudah cukup baik', 'Usul', 'Secara umum baik'],
  complaint: ['Kecewa', 'Maaf', 'Jujur saja', 'Tolong diperhatikan', 'Hari ini kurang puas'],
};

export const closers: Readonly<Record<Mood, Phrases>> = {
  praise: ['Terima kasih', 'Pertahankan', 'Semoga terus begini', 'Sukses selalu', '👍', 'Jempol'],
  wish: ['Terima kasih', 'Semoga ke depan lebih baik', 'Itu saja', 'Maju terus'],
  complaint: [
    'Mohon diperbaiki',
    'Tolong jadi perhatian',
    'Semoga ada perubahan',
    'Kasihan yang bawa anak kecil',
    'Tolong dicek',
  ],
};

/** What people write although asked not to; redaction takes it out. */
export const indiscretions: Phrases = [
  'Bisa hubungi saya di {telepon}',
  'WA saya {telepon}',
  'NIK saya {nik} belum terbaca',
  'Yang melayani {nama}',
  'Salam untuk {nama}',
  'Berkas a.n. Siti Contoh masih belum ketemu',
  'Jawaban tolong kirim ke {email}',
  'Mobil {pelat} menghalangi pintu',
];

/** Invented; common enough to be nobody. */
export const names: Phrases = [
  'Bu Rina',
  'Pak Dedi',
  'Mbak Sari',
  'Mas Andi',
  'Ibu Nur',
  'pak budi',
];

export const shortWaits: Phrases = ['10 menit', 'lima menit', '15 menit', 'setengah jam'];

export const longWaits: Phrases = [
  '2 jam',
  'tiga jam lebih',
  'dari jam 08.30 sampai 11.00',
  'hampir satu setengah jam',
  'dari pagi sampai siang',
];

export const staff: Readonly<Record<Setting, Phrases>> = {
  office: ['petugas', 'petugas loket', 'petugasnya', 'bagian pendaftaran'],
  health: ['perawat', 'petugas pendaftaran', 'dokternya', 'petugas apotek', 'bidannya'],
  internal: ['staf', 'petugas', 'verifikator', 'admin'],
};

export const places: Readonly<Record<Setting, Phrases>> = {
  office: ['loket', 'ruang tunggu', 'meja informasi'],
  health: ['poli', 'apotek', 'ruang tunggu', 'pendaftaran'],
  internal: ['ruang layanan', 'ruang tunggu'],
};

export const papers: Readonly<Record<Setting, Phrases>> = {
  office: ['KTP asli', 'fotokopi KK', 'surat pengantar RT', 'akta kelahiran'],
  health: ['kartu BPJS', 'surat rujukan', 'KTP', 'buku KIA'],
  internal: ['SK terakhir', 'surat pengantar dinas', 'berkas usulan'],
};

export const englishComments: Readonly<Record<Mood, Phrases>> = {
  praise: [
    'Friendly staff and fast service, thank you',
    'Everything was clear, finished in 15 minutes',
    'Clean place and helpful people',
  ],
  wish: [
    'Good service, but please add signs in English',
    'It would help to have the requirements online in English',
    'More seats in the waiting room, please',
  ],
  complaint: [
    'Waited two hours and nobody could explain why',
    'The steps were confusing, I was sent from desk to desk',
    'Nobody at the desk could answer my question',
  ],
};

/** How people really type. */
export const abbreviations: ReadonlyMap<string, Phrases> = new Map([
  ['tidak', ['gak', 'tdk', 'nggak', 'ga']],
  ['yang', ['yg']],
  ['sudah', ['udah', 'sdh']],
  ['saya', ['sy', 'saya']],
  ['dengan', ['dgn']],
  ['lama sekali', ['lama bgt', 'lama banget']],
  ['cepat sekali', ['cepet bgt', 'cepat banget']],
  ['sabar sekali', ['sabar bgt', 'sabar banget']],
  ['panas sekali', ['panas bgt', 'panas banget']],
  ['untuk', ['utk', 'buat']],
  ['tetapi', ['tapi', 'tp']],
  ['tolong', ['tlg', 'tolong']],
  ['banyak', ['byk', 'banyak']],
  ['terima kasih', ['makasih', 'trims', 'terimakasih']],
  ['karena', ['krn', 'karna']],
  ['sampai', ['sampe']],
  ['kalau', ['kalo', 'klo']],
  ['orang', ['org']],
  ['semoga', ['smoga', 'semoga']],
]);
