/**
 * The words that themes are known by, in Indonesian as it is written and spoken in the region, and a few in English.
 * A term is a root, or several roots in a row that only together mean it (`a b`), or with at most three words of the
 * same clause between them (`a..b`); `#` is any number. Everyday words that are said of anything stand in company only.
 */
import type { Text } from '#shared/language.ts';
import type { ElementKey } from '#shared/survey/elements.ts';

export const themeKeys = [
  'documents',
  'way',
  'information',
  'online',
  'order',
  'queue',
  'speed',
  'opening-hours',
  'fee',
  'extortion',
  'result',
  'stock',
  'mistakes',
  'works',
  'skill',
  'friendliness',
  'fairness',
  'complaints',
  'comfort',
  'cleanliness',
  'equipment',
  'parking',
  'accessibility',
] as const;
export type ThemeKey = (typeof themeKeys)[number];

export interface ThemeEntry {
  readonly element: ElementKey;
  /** The subject and not a side of it: praise falls under it too, and the mood tells them apart. */
  readonly name: Text;
  /** Separated by commas. */
  readonly terms: string;
}

/** What looks like one of the terms and is about nothing of the kind: who goes for treatment is not speaking of medicine. */
export const saidOtherwise =
  'kepada, selama, bersama, pertama, terutama, berobat, pengobatan, tersebut, hamil # bulan, # bulan hamil, # tahun, sejak kecil, # jam sehari, lapor kehilangan, terima kasih, sedikit masukan, masukan saja, tolong, semoga cepat, cepat sembuh, lekas sembuh, saran saja';

/** Who serves: `@` in a term. */
export const staffWords =
  'petugas, pegawai, staf, staff, mbak, mas, mbaknya, dokter, perawat, suster, bidan, satpam, security, kasir, admin, operator, resepsionis, apoteker, guru, lurah, camat';

export const themeEntries: Readonly<Record<ThemeKey, ThemeEntry>> = {
  documents: {
    element: 'requirements',
    name: { id: 'Syarat dan berkas', en: 'Documents asked for' },
    terms:
      'syarat..rumit, syarat..mudah, syarat..simpel, syarat..gampang, syarat..bingung, syarat..sulit, lengkap..tolak, syarat, berkas..lengkap, berkas..kurang, berkas..tolak, berkas..kembali, daftar berkas, minta..berkas, berkas..minta, semua berkas, dokumen..minta, minta..dokumen, dokumen..lengkap, fotokopi, foto kopi, fotocopy, foto copy, materai, meterai, surat pengantar, surat keterangan, surat domisili, surat kuasa, surat rt, pas foto, ijazah asli, ktp asli, akta asli, minta..asli, bawa..asli, cukup bawa, bawa..saja, lupa bawa, rangkap, lampir, requirement, document, kk asli, bawa..berkas, berkas..bawa, harus bawa, surat rekomendasi, contoh berkas, 3x4, 4x6, 2x3, minta..foto, dokumen..kurang, dokumen..bawa, bawa..dokumen, perlu bawa, bawa apa, tanda tangan rt, tangan rt, kelengkapan',
  },
  way: {
    element: 'procedure',
    name: { id: 'Alur layanan', en: 'The steps to take' },
    terms:
      'rumit, prosedur, alur, mekanisme, bolak, balik lagi, pingpong, dioper, lempar, bingung, birokrasi, tahap, bertele, berbelit, belit, mudah, memudahkan, gampang, simpel, praktis, sulit, persulit, susah, lancar, satu pintu, satu meja, formulir, sana sini, sana..mari, kemana, ke mana, mana dulu, arah, jemput bola, proses..jelas, proses..panjang, proses..singkat, procedure, complicated, confusing, easy, urus..awal, ulang..awal, urus ulang, daftar ulang, isi..dua kali, dari meja, sekali datang, kali datang, suruh pulang, suruh..balik, balik besok, kembali besok, datang lagi, urut, repot, urusan, langkah, loket mana, tidak..tulisan, # ruang, sinkron',
  },
  information: {
    element: 'procedure',
    name: { id: 'Informasi', en: 'Information' },
    terms:
      'informasi, info, umum kan, pengumuman, diumumkan, papan, petunjuk, sosialisasi, brosur, ada kabar, tanpa kabar, information, pemberitahuan, beri tahu, beri kabar, kabar..hasil, belum..kabar',
  },
  online: {
    element: 'procedure',
    name: { id: 'Aplikasi dan layanan daring', en: 'Apps and online services' },
    terms:
      'aplikasi..lambat, sistem..lambat, jaringan..lambat, web..lambat, website..lambat, otp..lama, aplikasi, apk, online, onlen, daring, website, web, situs, login, log in, server, sistem, error, download, upload, unggah, unduh, otp, verifikasi, akun, sandi, password, captcha, barcode, scan, qris, notif, notifikasi, jaringan, sinyal, offline, gangguan, loading, gagal masuk, masuk..aplikasi, masuk..akun, kode..masuk, antre online, antre lewat, lewat hp, via hp, dari hp, app, system, internet, digital, elektronik, via wa, lewat wa, notif..wa, android, instal, hp..penuh, playstore',
  },
  order: {
    element: 'procedure',
    name: { id: 'Urutan antrean', en: 'The order of the queue' },
    terms:
      'nomor antre, sistem antre, antre..kacau, antre..tertib, antre khusus, nomor..loncat, nomor..lompat, nomor..lewat, sesuai nomor, serobot, ambil nomor, belakang..dulu, dulu..belakang, tertib, teratur',
  },
  queue: {
    element: 'time',
    name: { id: 'Antrean', en: 'Queues' },
    terms:
      'pagi..sore, pagi..siang, pagi..malam, antre, tunggu, panggil, loket cuma, loket..kurang, loket..kosong, loket..satu, satu loket, # loket, loket..tambah, tambah loket, petugas..tambah, tambah petugas, petugas..kurang orang, penuh, desak, numpuk, tumpuk, dari pagi, dari subuh, dari jam, sejak pagi, sejak subuh, sejak jam, sampai siang, sampai sore, queue, waiting, waited, loket..sedikit',
  },
  speed: {
    element: 'time',
    name: { id: 'Lama penyelesaian', en: 'How long it takes' },
    terms:
      'hari itu, lama, lambat, cepat, telat, tunda, molor, mundur, kilat, gercep, satset, sat set, kelar, rampung, janji, tepat waktu, waktu tunggu, hemat waktu, buang waktu, makan waktu, belum selesai, langsung selesai, langsung layan, langsung jadi, langsung tangani, langsung cetak, langsung ambil, belum jadi, belum terbit, belum keluar, belum datang, belum layan, baru layan, baru datang, segini, sebentar, sejam, sehari, seharian, seminggu, sebulan, berjam, berhari, berminggu, berbulan, # menit, # jam, # hari, # minggu, # bulan, slow, fast, quick, # hour, # minute, # day, # week, # month, ngaret, lamban, mandek, nyangkut, berlarut, pending, kapan jadi, kapan selesai, belum proses, sampai sekarang, bulan..belum, minggu..belum, on time, datang siang, @..datang',
  },
  'opening-hours': {
    element: 'time',
    name: { id: 'Jam buka', en: 'Opening hours' },
    terms:
      'jam buka, jam..buka, jam layan, jam kerja, jam..tutup, sudah tutup, tutup..jam, loket tutup, loket..tutup, istirahat, belum buka, tetap buka, buka..malam, sabtu, hari minggu, hari jumat, hari libur, libur, jadwal, opening hour',
  },
  fee: {
    element: 'cost',
    name: { id: 'Biaya', en: 'Cost' },
    terms:
      'biaya, bayar, tarif, mahal, murah, gratis, retribusi, harga, iuran, denda, ongkos, struk, kuitansi, kwitansi, karcis, rupiah, sepeser, uang kembali, cost, price, fee, free, expensive, terjangkau, biaya..tidak sesuai, nol rupiah, setor, kembalian, nota, pungut biaya',
  },
  extortion: {
    element: 'cost',
    name: { id: 'Pungutan liar', en: 'Bribes and illegal fees' },
    terms:
      'pungli, pungut, calo, sogok, suap, oknum, uang rokok, uang terima, uang pelicin, amplop, tips, minta tip, korupsi, minta..uang, uang..minta, minta bayar, kasih uang, ada..uang, seikhlas, bribe, palak, peras, pelicin, jatah, titip uang, sumbangan, dipaksa, orang dalam..setor, setor..orang dalam',
  },
  result: {
    element: 'product',
    name: { id: 'Hasil layanan', en: 'What one gets' },
    terms:
      'cepat rusak, hasil, mutu, kualitas, cetakan, buram, foto..gelap, luntur, kartu..rusak, manfaat, sembuh, manjur, awet, bansos, bantuan sosial, cair, salah sasaran, tepat sasaran, koleksi, buku..lengkap, result, hasil cetak, cetak..bagus, cetak..jelek, cetak..jelas, foto..jelek, foto..beda, foto..jelas, pelatihan, palsu, tidak berlaku, obat..cocok, bisa dipakai, bibit',
  },
  stock: {
    element: 'product',
    name: { id: 'Ketersediaan', en: 'What is in stock' },
    terms:
      'obat..kosong, obat..habis, obat..lengkap, obat..kurang, obat..sedia, obat..ada, tidak ada obat, vaksin..habis, vaksin..kosong, stok, blangko, blanko, stock, beli..luar, obat cuma, vitamin..habis',
  },
  mistakes: {
    element: 'product',
    name: { id: 'Ketepatan data', en: 'Accuracy of data' },
    terms:
      'salah nama, salah tanggal, salah alamat, salah eja, nama..salah, data..salah, kk..salah, akta..salah, ktp..salah, tanggal..salah, typo, data..tidak sesuai, nama..tidak sesuai, data..hilang, revisi, ralat, mistake, wrong, salah..ketik, salah..tulis, salah..cetak, ketik..salah, ejaan, tertukar, dobel, keliru, surat..salah, surat..keliru, hasil..tidak sesuai',
  },
  works: {
    element: 'product',
    name: { id: 'Pekerjaan di lapangan', en: 'Work in the streets' },
    terms:
      'sampah..tumpuk, sampah..numpuk, jalan bagus, jalan mulus, jalan rusak, jalan..lubang, jalan masih rusak, lubang, aspal, lampu jalan, got, drainase, saluran, selokan, banjir, sampah, keruh, pdam, ledeng, air mati, trotoar, jembatan, pohon, taman, road, garbage, tambal, paving, pju, sungai, genang, pipa, air..keruh, air..bau, air kecil, jalan..perbaiki, jalan..aspal, angkut, jalan..mulus, jalan gang, penerangan, lampu..mati, air bersih, air..alir, pohon..bersih',
  },
  skill: {
    element: 'competence',
    name: { id: 'Kemampuan petugas', en: 'What staff know' },
    terms:
      'kompeten, terampil, profesional, pintar, cekatan, sigap, teliti, ahli, jago, kuasa, paham, mengerti, mudah paham, mudah mengerti, jelaskan, penjelasan, terangkan, jawab..beda, beda..jawab, jawab..sama, informatif, gaptek, magang, asal asalan, suntik, skilled, competent, professional, explain, tangkas, handal, andal, pengalaman, gesit, solutif, diagnosa, diagnosis, salah input, salah masuk, salah suntik, jawab..jelas, tanya..jawab, rinci, detail, bodoh, @..tidak tahu, tanya..tidak tahu, @..tidak bisa, salah kasih, salah beri, terlatih, mampu jawab, @ mampu, bisa jawab, jawab..tanya, penanganan, @..ketik, ngetik, operator..lancar, penyuluhan, cerna, bimbing, hafal, hapal',
  },
  friendliness: {
    element: 'conduct',
    name: { id: 'Keramahan', en: 'Friendliness' },
    terms:
      'senyum mahal, mahal senyum, ramah, sopan, santun, senyum, murah senyum, ketus, marah, bentak, kasar, cuek, sombong, sabar, telaten, acuh, abai, baik hati, peduli, sikap, galak, lembut, tulus, hargai, remeh, main hp, main handphone, obrol, hangat, masam, cemberut, ngegas, ngeyel, empati, hormat, sapa, sambut, setengah hati, dibantu, friendly, polite, rude, helpful, asik, sinis, melotot, teriak, omel, usir, hina, songong, belagu, merokok, tuntun, humanis, komunikatif, kekeluargaan, etika, attitude, adab, cerewet, malas, males, ikhlas, niat, main hape, main gadget, @..baik, baik..@, orang baik, @ enak, orang..enak, @ manis, @..perhatian, perhatian..@, @..dengar, @..sambil, layan sambil, @..tidur, @..nonton, @..bantu, bantu..@, bantu orang, @..tolong, menolong, nolong, ditolong, diantar, @..antar, sepenuh hati, hati layan, perlakukan, perlakuan, tertawakan, nada..tinggi, buang muka, sebelah mata, tutur, kalem, manyun, rela, lembur, main..hp, ditegur, tegas, bijak, empuk hati',
  },
  fairness: {
    element: 'conduct',
    name: { id: 'Kesetaraan perlakuan', en: 'Equal treatment' },
    terms:
      'adil, diskriminasi, bedakan, membeda, kenal dalam, orang dalam, pilih kasih, pilih pilih, pandang bulu, dahulukan, utamakan, nepotisme, titipan, fair, unfair, rasis, tebang pilih, kenalan, orang kaya, jalur khusus, istimewa, memihak, perbedaan, kaya..miskin, tamu penting, pejabat',
  },
  complaints: {
    element: 'complaints',
    name: { id: 'Pengaduan', en: 'Complaints' },
    terms:
      'adu, lapor, keluh, komplain, protes, kritik, aspirasi, kotak saran, saran..dengar, saran..tanggap, hubungi, telepon, telpon, susah telepon, whatsapp, balas, tindak lanjut, tindaklanjut, tanggap, respon, respons, responsif, gubris, call center, cs, hotline, lapor..aplikasi, adu..aplikasi, complaint, wa..balas, wa..jawab, chat, dm, admin..jawab, email..balas, usul..dengar, usulan, masukan, pesan..jawab, pesan..baca, pesan..balas, kirim pesan, instagram, ke mana..adu, ke mana..keluh, ke mana..lapor, hubungi ke mana, hubungi..mana',
  },
  comfort: {
    element: 'facilities',
    name: { id: 'Ruang tunggu', en: 'The waiting room' },
    terms:
      'tempat..bagus, bagus tempat, suka tempat, tempat enak, tempat..kecil, kursi, kursi tunggu, bangku, ruang tunggu, ruang, panas, dingin, nyaman, sempit, luas, kipas, pendingin, ac, gerah, pengap, adem, sejuk, berdiri, charger, colokan, wifi, fasilitas, sarana, prasarana, gedung, tempat bermain, mainan, dispenser, air minum, mushola, musala, masjid, sholat, salat, wudhu, atap, bocor, nyamuk, kanopi, kantin, seat, room, hot, tv, televisi, kasur, ranjang, selimut, kamar, ruang gelap, berisik, bising, bangunan, halaman, tenda, teduh, lobi, asri, estetik, stop kontak, cas hp, licin, tempat duduk, empuk, lantai..kotor, tempat..sempit',
  },
  cleanliness: {
    element: 'facilities',
    name: { id: 'Kebersihan dan toilet', en: 'Cleanliness and toilets' },
    terms:
      'bersih, kotor, bau, toilet, wc, kamar mandi, jorok, kumuh, wangi, tempat sampah, clean, dirty, sabun, tisu, keran, kecoa, tikus, lalat, debu',
  },
  equipment: {
    element: 'facilities',
    name: { id: 'Peralatan', en: 'Equipment' },
    terms:
      'printer, komputer, kamera, mesin, mesin antre, layar, layar antre, monitor, peralatan, alat..rusak, alat rekam, speaker, mic, suara panggil, pengeras, listrik, mati lampu, ambulans kurang, tempat tidur, computer, genset',
  },
  parking: {
    element: 'facilities',
    name: { id: 'Parkir', en: 'Parking' },
    terms:
      'parkir, parkir susah, susah parkir, parking, tempat parkir penuh, parkir..penuh, parkir..sempit, tempat parkir, lahan parkir',
  },
  accessibility: {
    element: 'facilities',
    name: { id: 'Akses lansia dan difabel', en: 'Access for the elderly and disabled' },
    terms:
      'difabel, disabilitas, kursi roda, ramp, tangga, lift, loket lansia, khusus lansia, loket khusus, khusus..hamil, loket..hamil, prioritas, laktasi, menyusui, ramah anak, ramah difabel, ramah lansia, ramah disabilitas, tunanetra, braille, isyarat, wheelchair, disabled, elderly, landai, eskalator',
  },
};
