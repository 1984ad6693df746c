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
  'functions',
  'skill',
  'friendliness',
  'fairness',
  'complaints',
  'comfort',
  'cleanliness',
  'equipment',
  'system',
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
  'kepada, selama, bersama, pertama, terutama, berobat, pengobatan, tersebut, hamil # bulan, # bulan hamil, # tahun, sejak kecil, # jam sehari, lapor kehilangan, terima kasih, sedikit masukan, masukan saja, tolong, semoga cepat, cepat sembuh, lekas sembuh, saran saja, mohon info, minta info, tanya info, mohon informasi, minta informasi, bayar pbb, bayar pajak, mau bayar, bayar # pajak, cara bayar, bukti bayar, kopi gratis, air minum gratis, wifi gratis, suruh sabar, pemilik lama, imb lama, yang lama, orang lama, tahun lalu, tahun ini, tahun depan, rawat # hari, inap # hari, resep # hari, untuk # hari, obat # hari, dari # hari, umur # tahun, usia # tahun, umur # bulan, kelas #, mudah paham, mudah mengerti, luas tanah, luas bangunan, waktu banjir, pintar komputer, komputer saya, saya gaptek, arah layar, pintar arah, panas dingin, jadi adem, hati adem, adem hati, bank, jalan keluar, jalan kaki, jalan jalan, jalan terus, masih jalan, bapak ibu, semoga lekas, semoga panjang, panjang umur, semoga sehat, sehat selalu, selalu sehat, semoga berkah, sukses selalu, lebih baik lagi, terima kasih banyak, jaman dulu, dari dulu, baru pertama, kali ini, kali pertama, hari ini, hari senin, hari selasa, hari rabu, hari kamis, kamar #, rumah saya, rumah jauh, rumah sakit, nomor saya, loket #, jatuh, minta tolong, mohon bantuan, satu kantor, kantor pos, kelas # sd, kelas # smp, bidang, luar biasa, biasa saja, anak saya, pasar minggu, minggu lalu, minggu depan, bulan lalu, bulan depan, tadi pagi, pagi ini, besok hari, hari besok, kemarin, tidak usah, kartu kuning, hari raya, ulang tahun, sekolah negeri, lapor diri, terima berkas, buka puasa, buka rekening, tanggal lahir, surat lahir, surat kematian, bawa adik, makan siang, makan malam, minum obat, minum air, jam tangan, ganti nama, ganti alamat, data diri, isi data, mau sembuh, ahli waris, bikin malas, ahli gizi, tanya baik, ingin sembuh, untuk apa, baca koran, kata orang, bapak saya, ibu saya, sehari hari, hari ke hari, jam segini, mobil keliling, mobil pick, kopi darat, tempat tinggal, tempat lahir, tempat kerja, masuk angin, rumah tipe, tinggal di, ganti ktp, surat hilang, antre sembako, pelayanan, pelayan, salah satu, salah loket, salah sendiri, salah apa, apa salah, salah ruang, salah isi, yang salah, saya salah, tidak salah, salah paham, salah siapa, atas bantuan, minta bantuan, dengan bantuan, bantuan @, bisa bayar, masuk ruang, sejak lama, pertama kali datang, pertama kali, tidak ada keluh, tidak ada..keluh, keluh..tidak ada, makin ke sini, makin, muka umum, di muka, hilang di, sewa, lantai #, tangan kanan, kali saja, bisa jadi, kaya gini, seperti ini, jauh jauh, sakit, kualitas layan, mutu layan, layan..membaik, bikin emosi, bikin marah, mau marah, saya marah, saya emosi, harus sabar, sabar antre, sabar tunggu, sabar menanti, pakai kursi roda, naik kursi roda, pakai jalan, peta jalan, ucapan terima kasih, jalan pagi, pulang pergi, turun lapangan, cek lapangan, kerja lapangan, hilang waktu, tempat..dekat, dekat rumah, lokasi, dokter hewan, dokter muda, orang sakit, kakek, nenek';

/** What stands in terms for any of its words: `@` who serves, `%` an app or a system, `&` a paper, `=` a month, `~` a no. */
export const wordClasses: Readonly<Record<string, string>> = {
  '@':
    'petugas, pegawai, staf, staff, mbak, mas, mbaknya, dokter, perawat, suster, bidan, satpam, security, kasir, admin, operator, resepsionis, apoteker, guru, lurah, camat, sopir, supir, kurir, seklur, sekdes, sekcam, nakes, tenaga kesehatan, tukang, penguji, penjaga, pramusaji, terapis, analis, radiografer, kader, babinsa, satpol, kades, kepala, ustad, mantri, juru, teller, frontliner, front office, customer service, pustakawan, penyuluh, verifikator, cs',
  '%': 'aplikasi, apk, app, web, website, situs, sistem, portal, laman, server, mobile, program',
  '&':
    'ktp, kk, akta, kia, surat, sertifikat, ijazah, sppt, skck, kartu, paspor, npwp, sim, stnk, bpkb, dokumen, berkas, imb, pbg, nib, rujukan, rekomendasi, legalisir, rapor, bpjs, sk, sktm',
  '=': 'januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember',
  '~': 'tidak, belum, kurang, tanpa, bukan',
};

export const themeEntries: Readonly<Record<ThemeKey, ThemeEntry>> = {
  documents: {
    element: 'requirements',
    name: { id: 'Syarat dan berkas', en: 'Documents asked for' },
    terms:
      'syarat..rumit, syarat..mudah, syarat..simpel, syarat..gampang, syarat..bingung, syarat..sulit, lengkap..tolak, syarat, berkas..lengkap, berkas..kurang, berkas..tolak, berkas..kembali, daftar berkas, minta..berkas, berkas..minta, dokumen..minta, minta..dokumen, dokumen..lengkap, foto kopi, fotocopy, foto copy, materai, meterai, surat kuasa, surat rt, pas foto, ijazah asli, ktp asli, akta asli, minta..asli, bawa..asli, cukup bawa, bawa..saja, lupa bawa, rangkap, lampir, requirement, document, kk asli, harus bawa, surat rekomendasi, contoh berkas, 3x4, 4x6, 2x3, minta..foto, dokumen..kurang, dokumen..bawa, bawa..dokumen, perlu bawa, bawa apa, tanda tangan rt, tangan rt, harus lunas, wajib lunas, lunas..dulu, harus..surat, minta..surat, bawa..surat, pakai surat, perlu surat, butuh surat, surat pengantar..harus, pengantar rt, pengantar rw, harus pengantar, banyak dokumen, dokumen..banyak, dokumen..seabrek, berkas..seabrek, berkas..banyak, banyak berkas, dokumen..sedikit, berkas..sedikit, dokumen..ringkas, dokumen unggah, dokumen apa, berkas apa, berkas yang?, dokumen yang?, saksi, cuma &, cukup &, cukup tunjuk, hanya &, modal &, cukup nik, modal ktp, tidak usah bawa, usah..bawa, tidak bawa, perlu &..asli, perlu &, apa perlu, masih perlu, legalisir..minta, minta..legalisir, harus legalisir, swafoto, selfie, latar merah, latar biru, background, ukuran foto, foto ukuran, harus..domisili, suruh lampir, suruh bawa, suruh..fotokopi, suruh lengkap, kurang satu, kurang lengkap?, tidak lengkap?, sudah lengkap?, minta &, minta # rangkap, harus &, wajib &, pakai &..asli, & asli, asli dan fotokopi, persyaratan, ketentuan, kriteria, minimal..tahun, batas usia, luar kota..bisa, bisa..luar kota, bisa wakil, boleh wakil, ktp pemilik, ktp tetangga, materai $, meterai $, tanda tangan tetangga, tanda tangan saksi, surat nikah asli, buku nikah, tanya..bawa apa, bawa saja, mesti bawa, lupa..bawa, ketinggalan, minta lagi..berkas, berkas itu itu, dokumen itu itu, kk lama, akta nikah, syarat tambah, ngeprint, cetak sendiri, fotokopi, kelengkapan, bawa lengkap, minta lagi, ada saja..kurang, yang kurang, lembar, lembar..minta, saja yang kurang, tinggal bawa',
  },
  way: {
    element: 'procedure',
    name: { id: 'Alur layanan', en: 'The steps to take' },
    terms:
      'rumit?, prosedur, alur, mekanisme, bolak, pingpong, dioper, lempar, bingung?, birokrasi, bertele, berbelit, belit, mudah?, memudahkan?, gampang?, simpel?, praktis?, sulit?, persulit?, lancar?, satu pintu, satu meja, formulir, sana sini, sana..mari, kemana?, ke mana, mana dulu, arah?, jemput bola, proses..jelas, proses..panjang, proses..singkat, procedure, complicated, confusing, easy, urus..awal?, ulang..awal, urus ulang, daftar ulang, isi..dua kali, sekali datang, kali datang, datang lagi, repot?, urusan?, langkah?, loket mana, tidak..tulisan, # ruang, sinkron, putar putar, muter?, mondar mandir, wira wiri, mubeng, ngalor ngidul, ke sana ke sini, ke sana kemari, kesana kesini, kesana kemari, sana ttd, ttd sana, # meja, pindah meja, pindah loket, # loket dulu, cara bagaimana, bagaimana cara, cara..bagaimana, cara daftar, cara urus, cara..kalau, cara ganti, cara buat, cara ajukan, apa harus ke, harus ke kantor, ke kantor langsung, damping, pendampingan, klik?, tinggal isi, tinggal klik, panjang urus, tidak jelas..ke mana, ke loket mana, ke bagian mana, # tahap, # langkah, banyak langkah, mudahkan?, enak urus, urus enak, urus..enak, urus mudah, tidak neko, neko neko, njelimet, jelimet, semrawut, kusut, mbulet, tidak bingung, berjenjang, sistematis, rapi alur, terarah, oper oper, saling lempar, saling tunjuk, lempar tanggung jawab, balik maning, bali maning, suruh ke, arahkan ke, ping pong, skema, satu tempat, satu kali datang, tidak usah ke kantor, usah..kantor, tanpa..kantor, tidak perlu..kantor, rebahan, balik lagi, susah?, susah urus, urut?, naik turun, cara...bagaimana, loket...mana, sebelah mana, loket..sebelah, suruh..balik?, dari rumah?, dari nol?, tahap, balik besok?, kembali besok?',
  },
  information: {
    element: 'procedure',
    name: { id: 'Informasi', en: 'Information' },
    terms:
      'umum kan, pengumuman, diumumkan, papan, petunjuk, sosialisasi, brosur?, information, pemberitahuan?, beri tahu?, beri kabar, kabar..hasil, kasih tahu, kasih informasi, informasi tidak jelas, informasi..jelas, informasi..kurang, informasi..simpang, simpang siur, spanduk, banner, tidak ada yang kasih tahu, tanpa pemberitahuan, edaran, umumkan, penunjuk arah, tanda arah, plang, info?, informasi?',
  },
  online: {
    element: 'procedure',
    name: { id: 'Aplikasi dan layanan daring', en: 'Apps and online services' },
    terms:
      'online, onlen, daring, verifikasi, barcode?, scan?, qris?, antre online, antre lewat, lewat hp?, via hp?, dari hp?, via wa, lewat wa, notif..wa, android?, instal?, playstore, via online, daftar online, jkn online, %..mudah, mudah..%, %..bantu, %..gampang, %..praktis, %..ribet, %..rumit, %..bingung, %..bagus, %..sulit, pakai %, lewat %, harus %, instal %, unduh %, lewat link, isi link, serba digital, tinggal scan, tidak perlu datang, jarak jauh, nomor online, verifikasi..tolak, tolak..verifikasi, notif masuk, notifikasi masuk, layanan digital, digital?, layanan elektronik, wa..kelurahan',
  },
  order: {
    element: 'procedure',
    name: { id: 'Urutan antrean', en: 'The order of the queue' },
    terms:
      'nomor antre, sistem antre, antre..kacau, antre..tertib, antre khusus, nomor..loncat, nomor..lompat, nomor..lewat, sesuai nomor, serobot, ambil nomor, belakang..dulu, dulu..belakang, tertib, teratur, antre..pisah, pisah..antre, antre lansia, antre prioritas, nomor..urut, urut..nomor, lewati..nomor, nomor..lewati, potong antre, nyelak, selak, nyelonong, antre..berantakan, antre..rebut, antre rapi, antre..rapi, antre..atur, sistem antre..bagus, nomor manual, rebutan, acak, tidak urut, sesuai urut, mesin nomor..nomor, daftar antre, antre..dua kali, ambil antre, salip, nyalip, lompat antre',
  },
  queue: {
    element: 'time',
    name: { id: 'Antrean', en: 'Queues' },
    terms:
      'pagi..sore, pagi..siang, pagi..malam, antre?, tunggu?, panggil?, loket cuma, loket..kurang, loket..kosong, loket..satu, # loket, loket..tambah, tambah loket, petugas..tambah, tambah petugas, petugas..kurang orang, penuh?, desak?, numpuk?, tumpuk?, dari pagi, dari subuh, dari jam, sejak pagi, sejak subuh, sejak jam, sampai siang, sampai sore, queue, waiting, waited, loket..sedikit, subuh, ashar, datang..pulang, menanti, nganti, antre..panjang, panjang..antre, antre..lama, jubel, jejal, rame, ramai?, sesak?, mengular, antre..dikit, sepi, tidak antre, tanpa antre, kantor..kosong, kantor kosong, meja..kosong, # orang petugas, satu petugas, petugas cuma, petugas..sedikit, kurang petugas, kurang tenaga, tenaga..kurang, dokter..kurang, dokter cuma, dokter..satu, loket..buka, buka satu loket, sampai malam, pagi..pulang, sampai maghrib, sampai ashar, sampai zuhur, dari maghrib, kelamaan, kapan dipanggil, satu loket saja',
  },
  speed: {
    element: 'time',
    name: { id: 'Lama penyelesaian', en: 'How long it takes' },
    terms:
      'hari itu, lama, lambat, cepat, telat, tunda, molor, mundur, kilat, gercep, satset, sat set, kelar, rampung, janji?, tepat waktu, waktu tunggu, hemat waktu, buang waktu, makan waktu, belum selesai, langsung selesai?, langsung layan, langsung jadi?, langsung tangani, langsung cetak, langsung ambil, belum jadi, belum terbit, belum keluar, belum datang, belum layan, baru layan, baru datang, sebentar, sejam, sehari, seharian, seminggu, sebulan, berjam, berhari, berminggu, berbulan, # menit, # jam, # hari?, # minggu?, # bulan?, slow, fast, quick, # hour, # minute, # day, # week, # month, ngaret, lamban, mandek, nyangkut?, berlarut, pending, kapan jadi, kapan selesai, belum proses, sampai sekarang, bulan..belum, minggu..belum, on time, datang siang, @..datang, sigap, gesit, trengginas, ekspres, express, kebut, singkat?, buru buru, tidak selesai, tidak beres, belum beres, langsung beres, langsung kelar, langsung kerja, langsung proses, langsung periksa, langsung datang, langsung bantu, langsung setuju, langsung respon, tidak jadi jadi, belum juga, tidak kunjung, kunjung, tak kunjung, belum setuju, approve, undur, diundur, reschedule, jadwal ulang, tunda tunda, ulur, ulur ulur, besok besok, besok lagi, nanti nanti, kapan kapan, sewindu, kapan beres, kapan tau, tidak kapan, rapat?, cuti?, @..rapat, tidak ada di tempat, tidak di tempat, tidak masuk kerja, bolos, mangkir, @..belum ada, belum ada..datang, @..tidak ada, tidak ada @, tidak ada orang, tidak ada yang jaga, siang baru datang, baru nongol, nongol, berapa hari, berapa lama, berapa minggu, berapa bulan, berapa jam, hari kerja, estimasi, tenggat, deadline, sesuai janji, sesuai jadwal, tepat jam, teng, lewat jam, selesai..cepat, cepat selesai, secepat, cekat ceket, ngebut, lelet, sekejap, sekejab, sedetik, # detik, semalam?, sesore, keburu, kesiangan, siang siang, dua kali lebih, one day service, hari yang sama, sehari jadi, ditunggu, bisa ditunggu, tunggu tanda tangan, tidak sampai #, itu juga, jam #?, dari =, sejak =, tidak sesuai janji, berkantor, tunggu ttd, acc jam, tidak ada yang layan, cepat tanggap, @..tanggap, @..responsif, tanggap darurat, cepat respon @, penanganan cepat, cepat..tangani, sudah setuju, di setuju',
  },
  'opening-hours': {
    element: 'time',
    name: { id: 'Jam buka', en: 'Opening hours' },
    terms:
      'jam buka, jam..buka, jam layan, jam kerja, jam..tutup, sudah tutup, tutup..jam, loket tutup, loket..tutup, istirahat, belum buka, tetap buka, buka..malam, sabtu, hari minggu, hari jumat, hari libur, libur, jadwal?, opening hour, jam berapa, buka jam, pukul berapa, buka pukul, jam..istirahat, tutup awal, tutup cepat, cepat tutup, tutup..padahal, tutup semua, kantor tutup, kantor..tutup, tanggal merah, akhir pekan, weekend, hari apa, hari..buka, buka..hari, 24 jam, sampai jam, jam pulang, belum jam, masih gembok, kantor..gembok, pintu..kunci, kantor..kunci',
  },
  fee: {
    element: 'cost',
    name: { id: 'Biaya', en: 'Cost' },
    terms:
      'biaya, bayar?, tarif, mahal, murah, gratis, retribusi, harga, iuran, denda, ongkos, struk, kuitansi, kwitansi, karcis, rupiah, sepeser, cost, price, fee, free, expensive, terjangkau, biaya..tidak sesuai, nol rupiah, setor, kembalian, nota, pungut biaya, tagihan, tagih..naik, naik..tagih, pbb naik, pajak naik, naik..lipat, naik..pbb, naik..pajak, kenaikan, tebus, nebus, ditanggung, tidak tanggung, $, diskon, kepotong, transfer?, biaya admin, admin # x, keluar uang, keluar..uang, uang..keluar, modal berapa, kena berapa, bayar berapa, berapa bayar, berapa tarif, meringankan, ringan..pajak, pajak..ringan, keringanan, penghapusan denda, subsidi, cicil, nyicil, angsur, receh, nol biaya, 0 rupiah, tanpa bayar, tidak bayar, bayar lagi, kemahalan, murmer, ramah kantong, boros, bokek, nominal, invoice, tunai, cash, cashless, parkir mahal, bayar..parkir, lahiran gratis, bayar parkir, uang kembali, njop..naik, njop..turun, turun..njop, tagih..tidak sesuai, iuran sampah, retribusi sampah, tarif parkir, biaya parkir, parkir..gratis, ribu?, juta, patok, matok',
  },
  extortion: {
    element: 'cost',
    name: { id: 'Pungutan liar', en: 'Bribes and illegal fees' },
    terms:
      'pungli, pungut, calo, sogok, suap, oknum, uang rokok, uang terima, uang pelicin, amplop, tips, minta tip, korupsi, minta..uang, uang..minta, minta bayar, kasih uang, ada..uang, seikhlas, bribe, palak, peras, pelicin, jatah, titip uang, sumbangan, dipaksa?, orang dalam..setor, setor..orang dalam, uang lelah, uang capek, uang kopi, uang bensin, uang makan, uang dengar, uang jasa, minta jatah, main mata, nyogok, kasih amplop, selipan, nyelip, salam tempel, bayar..cepat, biar cepat..bayar, uang..cepat, duit..cepat, jalur belakang, pintu belakang, biro jasa, makelar, percaloan, joki, pungutan, tembak?, nembak?, titip..uang, minta duit, kasih..uang, uang..tolak, tolak..uang, imbalan, gratifikasi, pamrih, di bawah meja, setoran, uang sukarela, sukarela, ngasih duit, tip, tawar..jasa, uang..dulu, bayar..dulu..cepat, jasa cepat, minta..ribu, minta..juta, dimintai',
  },
  result: {
    element: 'product',
    name: { id: 'Hasil layanan', en: 'What one gets' },
    terms:
      'cepat rusak, mutu, kualitas, cetakan, buram, foto..gelap, luntur, kartu..rusak, manfaat?, sembuh, manjur, awet, bansos, bantuan sosial, cair, salah sasaran, tepat sasaran, koleksi, buku..lengkap, result, hasil cetak, cetak..bagus, cetak..jelek, cetak..jelas, foto..jelek, foto..beda, foto..jelas, pelatihan?, palsu, tidak berlaku, obat..cocok, bisa dipakai, bibit, hasil lab, hasil..lengkap, hasil bagus, hasil periksa, foto..balik, balik foto, foto..blur, foto..buram, luar..rusak, sesuai..data, data..sesuai, isi..sesuai, sesuai harap, sesuai yang minta, sesuai ajuan, sesuai pesan, isi..benar, tidak salah, tidak ada..salah, berhasil?, sehat lagi, bisa jalan lagi, operasi lancar, operasi..berhasil, kambuh, tidak mempan, berkutu, bau apek, apek, basi, sembako?, bantuan..tidak, bantuan..dapat, dapat bantuan, kip, pkh, blt, tidak dapat bantuan, terima bantuan, kartu bagus, cetakan bagus, cetak rapi, rapi cetak, tulisan..jelas, tahan lama, terkelupas, ngelupas, luntur tinta, kadaluarsa, kadaluwarsa, kedaluwarsa, expired, kualitas air, bisa langsung pakai, langsung bisa pakai, ditolak bank, bank tolak, tidak diakui, bermanfaat?, hasil?, tidak jadi usg, foto..seram, foto..serem, foto..jerawat, bantuan?, bantuan..salah, bantuan..orang mampu, berobat..perubahan, beras..bau, dapat kerja, layak minum, tidak layak, obat..manjur, sembuh total, selamat nyawa, rumah..selamat, dapat &, kerja bagus, pulih',
  },
  stock: {
    element: 'product',
    name: { id: 'Ketersediaan', en: 'What is in stock' },
    terms:
      'obat..kosong, obat..habis, obat..lengkap, obat..kurang, obat..sedia, obat..ada, tidak ada obat, vaksin..habis, vaksin..kosong, stok, blangko, blanko, stock, beli..luar, obat cuma, vitamin..habis, obat..tidak ada, tidak ada..obat, obat..stok, obat resep..tidak, resep..kurang, resep..cuma, obat..dapat, obat..beli, beli obat, beli sendiri, tebus luar, nebus keluar, vaksin..sedia, vaksin..ada, sedia..vaksin, blangko..kosong, kosong..blangko, kuota..habis, formulir habis, kantong darah, stok darah, obat..penuh, obat komplit, lengkap obat, blangko ada, kamar penuh, kehabisan, tidak sedia, buku..habis, pupuk..habis, pupuk, tidak ada alat',
  },
  mistakes: {
    element: 'product',
    name: { id: 'Ketepatan data', en: 'Accuracy of data' },
    terms:
      'salah tanggal, salah alamat, salah eja, nama..salah, data..salah, kk..salah, akta..salah, ktp..salah, tanggal..salah, typo, data..tidak sesuai, nama..tidak sesuai, data..hilang, revisi, ralat, mistake, wrong, salah..ketik, salah..tulis, salah..cetak, ketik..salah, ejaan, tertukar, dobel, keliru, surat..salah, surat..keliru, hasil..tidak sesuai, &..salah, salah..&, salah cetak, salah data, salah terus, tulis..salah, salah masuk data, salah tagih, salah hitung, salah orang, salah kamar, salah obat, salah kirim, tukar?, data..tukar, hasil..tukar, ketukar, beda nama, nama beda, nama..beda, data..beda, beda data, tidak cocok, data..tidak cocok, nik ganda, ganda, data dobel, data ganda, gelar salah, tanpa typo, kurang satu huruf, huruf..kurang, huruf..salah, harus cetak ulang, data..tidak ada, data..belum ubah, data..belum update, tidak update, tagih lagi, lunas..tagih, tagih..lunas, tercatat, belum catat, masih tunggak, sudah lunas, data lama, data..lama, bocor data, data..bocor, status..salah, benar data, data benar, valid?, tidak sesuai?, salah nama, tagih..salah, tagihan..salah, salah?, nama..hilang, tanggal..balik, nama..balik, nik..orang, foto..orang lain, peta..salah, tulisan..salah, kurang huruf, akurat, berkas..hilang, arsip..hilang, hilangkan',
  },
  works: {
    element: 'product',
    name: { id: 'Pekerjaan di lapangan', en: 'Work in the streets' },
    terms:
      'sampah..tumpuk, sampah..numpuk, jalan bagus, jalan mulus, jalan rusak, jalan..lubang, jalan masih rusak, lubang, aspal, lampu jalan, drainase, saluran?, selokan, sampah, keruh, pdam, ledeng, air mati, trotoar, jembatan, pohon, road, garbage, tambal, paving, pju, sungai, genang, pipa, air..keruh, air..bau, air kecil, jalan..perbaiki, jalan..aspal, angkut, jalan..mulus, jalan gang, penerangan, lampu..mati, air bersih, air..alir, pohon..bersih, pipa bocor, pipa..bocor, air..mati, mati air, air..ngalir, air..kecil, air pam, air..kuning, air kotor, kaporit, lampu..padam, padam?, jalan..rusak, jalan..ancur, jalan..hancur, jalan..bolong, bolong, jalan..becek, becek, got..mampet, mampet?, sumbat?, kali..kotor, keruk, fogging, jentik, pohon..tumbang, tebang, truk sampah, bak sampah, tps, buang sampah, zebra cross, lampu merah, taman bermain, jembatan..rusak, pengerukan, galian, sumur, banjir, taman?, got, rute, trayek, jalan..macet, bus..telat, makam, kuburan, pemakaman',
  },
  functions: {
    element: 'product',
    name: { id: 'Fitur dan akun aplikasi', en: 'Features and accounts of apps' },
    terms:
      'otp, login, log in, sandi, password, pin salah, reset, otp..lama, otp..masuk, otp..kirim, otp..terima, kode..masuk, kode verifikasi, captcha, gagal masuk, tidak bisa masuk, susah masuk..%, masuk..%..susah, masuk % susah, masuk..akun, akun..blokir, blokir, lupa sandi, lupa password, lupa pin, gagal..unggah, unggah..gagal, tidak bisa..unggah, unggah..tidak bisa, unggah..tolak, unggah..error, unggah..susah, susah..unggah, unggah foto, gagal..upload, upload..gagal, tidak bisa..upload, upload..tidak bisa, upload..error, upload foto, upload..susah, tidak bisa..unduh, tidak bisa..download, unduh..gagal, download..gagal, unduh..kosong, download..kosong, download..tidak, unduh..tidak, file..kosong, file..rusak, file..buka, gagal kirim, tombol, fitur, menu..tidak, fitur..tidak, fitur notifikasi, notif bilang, tidak bisa cetak, cetak..tidak bisa, bukti..cetak, tidak bisa daftar, gagal daftar, daftar..gagal, nik..daftar, nik..pakai, nik..tidak, tidak terdaftar, data..muncul, tidak muncul, qr..tidak, barcode..tidak, scan..tidak bisa, tidak bisa..scan, kode bayar, kode billing, pembayaran..masuk, status..tidak, status..ubah, tidak bisa klik, tidak bisa pencet, tidak bisa simpan, fitur bayar, bayar..tidak masuk, tidak masuk..sistem, notif..tidak, notifikasi..tidak, verifikasi wajah, wajah..kenal, lupa kata sandi, akun..hilang, akun..hapus, akun..ganda, akun..tidak, akun tidak, lupa akun, gagal..kirim, kirim..gagal, menu, pilihan..%, tidak bisa ganti, ganti nomor hp, ganti nomor, daftar..tidak bisa, tidak bisa..daftar, tidak bisa bayar, kode..sampai, cek status, lacak berkas, nomor hilang, tambah fitur, fitur..tambah, tambah menu',
  },
  skill: {
    element: 'competence',
    name: { id: 'Kemampuan petugas', en: 'What staff know' },
    terms:
      'kompeten, terampil, profesional, pintar, cekatan, teliti, ahli, jago, kuasa, jelaskan?, penjelasan, terangkan?, jawab..beda, beda..jawab, jawab..sama, informatif, magang, suntik?, skilled, competent, professional, explain, tangkas, handal, andal, solutif, diagnosa, diagnosis, salah suntik, jawab..jelas, tanya..jawab, rinci?, detail?, @..tidak tahu, tanya..tidak tahu, @..tidak bisa, salah kasih, salah beri, terlatih, mampu jawab, @ mampu, bisa jawab, jawab..tanya, @..ketik, ngetik, operator..lancar, penyuluhan, cerna, bimbing, hafal, hapal, pandai, cerdas, pinter, piawai, mahir, cakap, mumpuni, berkompeten, kompetensi, cermat, jeli, rapi kerja, kerja rapi, ngajar, ajar..kurang, ngajarin, dokter..bagus, bagus dokter, spesialis..bagus, dokter hebat, dokter..hebat, tangani dokter, dokter..tangani, tangan dingin, gugup, grogi, kikuk, bingung sendiri, @..bingung, petugas bingung, google, googling, tanya teman, tanya..lain, tidak bisa jawab, ~ bisa jawab, jawab..tidak tahu, jawab..tepat, jawab..semua, semua..jawab, tidak nyambung, tidak konsisten, plin plan, plinplan, beda..info, info..beda, informasi..beda, kata..beda, beda kata, beda..petugas, petugas..beda, tiap petugas, kata loket, mencla mencle, asalan, ngasal?, ngawur, sembarangan?, ceroboh, teledor, lalai, salah diagnosis, salah diagnosa, salah tangani, malpraktik, pandu, dipandu, beri jelas, jelas..detail, kasih solusi, ada solusi, solusi?, tahu banget, tahu semua, mengerti betul, petugas paham, paham..masalah, tidak paham, kurang paham, @ paham, @..paham, @..mengerti, paham aturan, tidak hafal, kurang ilmu, baru belajar, masih belajar, training, amatir, berpengalaman, telaten periksa, periksa..teliti, tidak teliti, kurang teliti, tidak jelas jelaskan, pelan pelan jelaskan, jelaskan..pelan, paham?, mengerti?, asal asalan, penanganan?, salah input, mengajar, guru..ajar, cara ajar, ngajarnya, tidak tahu apa, tahu apa apa, @..gaptek',
  },
  friendliness: {
    element: 'conduct',
    name: { id: 'Keramahan', en: 'Friendliness' },
    terms:
      'senyum mahal, mahal senyum, ramah, sopan, santun, senyum, murah senyum, ketus, marah, bentak, kasar, cuek, sombong, sabar, telaten, acuh, baik hati, peduli, sikap, galak, lembut, tulus, hargai, remeh, main hp, main handphone, obrol, hangat, masam, cemberut, ngegas, ngeyel, empati, hormat, sapa, sambut, setengah hati, dibantu?, friendly, polite, rude, helpful, asik, sinis, melotot, teriak, omel, usir, hina, songong, belagu, merokok, tuntun, humanis, komunikatif, kekeluargaan, etika, attitude, adab, cerewet, malas?, males, ikhlas, niat, main hape, main gadget, @..baik, baik..@, orang baik, @ enak, orang..enak, @ manis, @..perhatian, perhatian..@, @..dengar, layan sambil, @..tidur, @..nonton, @..bantu?, bantu..@, bantu orang, @..tolong, nolong, ditolong, diantar, sepenuh hati, hati layan, perlakukan, perlakuan, tertawakan, nada..tinggi, buang muka, sebelah mata, tutur, kalem, manyun, lembur, main..hp, tegas, bijak, empuk hati, nyolot, nyinyir, sindir, cibir, maki, caci, ejek, ledek, hardik, gerutu, ngedumel, dumel, gebrak, lempar berkas, banting, senyam, anggun, tekuk, muka..tekuk, tekuk muka, lipat muka, muka datar, muka..datar, jual mahal, dingin sikap, sikap dingin, kurang ajar, tidak sopan, tata krama, unggah ungguh, budi bahasa, bahasa..kasar, kata kasar, dikatain, katai, bego, tolol, goblok, merendahkan, direndahkan, injak, tidak hargai, tidak anggap, dianggap?, anak tiri, cuekin, jawab..singkat, jawab ketus, baca sendiri, cari sendiri, pikir sendiri, bukan urusan, omong..tidak enak, bicara..tidak enak, bicara..enak, bicara..halus, bicara kasar, nada tinggi, nada..naik, suara tinggi, marah marah, emosi, temperamental, minta maaf?, @..maaf, sayang sama, sayang..pasien, sayang..anak, ngemong, momong, nyambut, ucap salam, salam?, tanya kabar, basa basi, dengar..pasien, dengar keluh, mau dengar, tidak dengar, bantu..isi, bantuin, tolongin, antarin, angkat barang, papah, gendong, dorong kursi, dorong..roda, mudah senyum, tanpa senyum, tidak senyum, senyum dong, ngobrol, ngerumpi, rumpi, gosip, ghibah, makan..layan, layan..makan, nyemil, main game, nonton?, tiktok, tiktokan, youtube, joget, scroll, hp terus, hp..terus, sibuk sendiri, asyik sendiri, tidak acuh, ogah ogahan, ogah, malas malasan, sengak, jumawa, angkuh, arogan, sok, sok kuasa, tengil, bengis, garang, jahat, sadis, bae bae, ibu..baik, bapak..baik, mas..baik, layan..baik hati, petugas..sabar, luar biasa sabar, penyabar, ramah tamah, santuy, ceria, rendah hati, tidak sombong, supel, luwes, ngayomi, ayom, welas, peka, tidak peka, tega, cuek bebek, ketawa, tertawa, cengengesan, bercanda, candain, goda, catcall, mesum, tatap, lirik, diusir, layan..senyum, lemah lembut, sopan santun, nyuruh nyuruh, @..sambil, abai, baik..orang, orang..baik, @...baik, @...ramah, muka, pedas, omongan, mulut, pelotot, gaji buta, makan gaji, @..damping, damping @, damping..@, lihat hp, lihat..hp, salah..marah, @..manis, manis..@, senyum manis',
  },
  fairness: {
    element: 'conduct',
    name: { id: 'Kesetaraan perlakuan', en: 'Equal treatment' },
    terms:
      'adil, diskriminasi, bedakan, membeda, kenal dalam, orang dalam, pilih kasih, pilih pilih, pandang bulu, dahulukan, utamakan, nepotisme, titipan, fair, unfair, rasis, tebang pilih, kenalan, orang kaya, jalur khusus, istimewa, memihak, perbedaan, kaya..miskin, tamu penting, pejabat, anaktiri, anak tirikan, kasta, beda beda orang, beda..pasien, pasien..beda, bedak, beda orang, dibeda, mbeda, bedain, membedakan, pandang..status, pandang..orang, lihat penampilan, lihat..baju, penampilan, umum..dahulu, bpjs..umum, umum..bpjs, bpjs..belakang, pasien umum, bayar..dahulu, dahulu..bayar, didahulu, duluan, layan duluan, masuk duluan, potong jalur, serobot petugas, kenal..masuk, kerabat, saudara petugas, teman petugas, keluarga pejabat, anak pejabat, vip, kolega, kkn, keadilan, sama rata, merata, setara, semua..sama, sama semua, semua layan sama, semua sama, tanpa pandang, siapa saja layan, tidak pandang, suku, agama, pilih..orang',
  },
  complaints: {
    element: 'complaints',
    name: { id: 'Pengaduan', en: 'Complaints' },
    terms:
      'adu, lapor, keluh, komplain, protes, kritik, aspirasi, kotak saran, saran..dengar, saran..tanggap, hubungi?, susah telepon, whatsapp?, balas, tindak lanjut, tindaklanjut, tanggap, respon, respons, responsif, gubris, call center, hotline, lapor..aplikasi, adu..aplikasi, complaint, wa..balas, wa..jawab, chat?, dm?, admin..jawab, email..balas, usul..dengar, usulan, masukan, pesan..jawab, pesan..baca, pesan..balas, kirim pesan, instagram, hubungi ke mana, hubungi..mana, keberatan, surat keberatan, ajukan keberatan, banding, sanggah, unek, curhat, gugat, somasi, ngadu, aduan, telepon..angkat, telepon..sibuk, telepon..aktif, telepon..masuk, nomor..aktif, nomor..angkat, telepon..jawab, tidak..angkat, wa..baca, wa..centang, centang satu, centang biru, centang, di read, read doang, pesan..centang, cs..balas, cs..respon, cs..jawab, admin..balas, admin..respon, email..jawab, email..tidak, dm..balas, chat..balas, chat..baca, chat..jawab, kolom komentar, ulasan?, rating?, lapor gub, sp4n, sp4n lapor, lapor.go, laksa, kanal?, bales, dibales, kelanjutan, tidak ada lanjut, dijanjikan saja, kabar..lapor, ditanggapin, tanggapi, dijawab bot, bot, jawab template, template, copas, kotak aduan, kotak..saran, saran..pakai, masukan..pakai, masukan..jalan, usul..tolak, usul..tidak, pengawas, inspektorat, ombudsman, viral?, viralkan, viral dulu, sampaikan ke, sudah sampaikan, sudah bilang..tidak, tidak ada perubahan?, perbaiki cepat setelah, tindak..lanjut, ditindak, surat..tidak jawab, surat..jawab, bersurat, ke mana..adu, ke mana..keluh, ke mana..lapor, telepon..tidak, telepon..balik, cs..lambat, cs..cepat, cs..ramah, adu ke mana, adu kemana, lapor ke mana, lapor kemana, ke mana adu',
  },
  comfort: {
    element: 'facilities',
    name: { id: 'Ruang tunggu', en: 'The waiting room' },
    terms:
      'tempat..bagus, bagus tempat, suka tempat, tempat enak, tempat..kecil, kursi, kursi tunggu, bangku, ruang tunggu, panas, dingin, nyaman?, sempit, kipas, pendingin, ac, gerah, pengap, adem, sejuk, berdiri, charger, colokan, wifi, fasilitas, sarana, prasarana, gedung, dispenser, air minum, mushola, musala, masjid, sholat, salat, wudhu, atap, bocor, nyamuk, kanopi, kantin, seat, room, hot, tv, televisi, kasur, ranjang, selimut, kamar, ruang gelap, berisik, bising, bangunan, tenda, teduh, lobi, asri, estetik, stop kontak, cas hp, licin, tempat duduk, empuk, lantai..kotor, tempat..sempit, tempat rapi, tempat..rapi, rapi tempat, kantor..bagus, kantor..luas, kantor baru, tempat..adem, tempat..nyaman, tempat..panas, tempat..luas, ngampar, lesehan, ubin, plafon, cat kelupas, jendela, ventilasi, engap, sumpek, gelap?, lampu ruang, remang, terang ruang, taman baca, pojok baca, pojok asi, pojok bermain, area bermain, main anak, bermain?, tempat main, musik, aroma, permen, snack, galon, air panas, air galon, kipas angin, tempat charge, charging, ngecas, cas, jemur, payung, hujan bocor, bocor hujan, lobby, selasar, koridor, tangga licin, kandang, megah, mewah, kayak hotel, modern?, renovasi, kuno?, jadul?, bobrok, rapuh, jebol, gembok?, dikunci, kunci..toilet, ruang rawat, bangsal, ruang kelas, lapangan?, meja kursi, kursi..rusak, kursi..kurang, kursi..sedikit, kursi..banyak, kursi..empuk, antre..duduk, neduh, berteduh, kepanasan, kehujanan, kedinginan, tidak muat, muat?, desakan, sarpras, sarana prasarana, infrastruktur, luas, ruang, tempat bermain, mainan, ruang..sesak, tempat..sesak, ruang..penuh, igd..penuh, kamar..penuh, rawat..penuh, lorong, halaman kantor, lantai?, ruang..nyaman, kantor..nyaman, nyaman..tempat, nyaman..kantor, nyaman..ruang',
  },
  cleanliness: {
    element: 'facilities',
    name: { id: 'Kebersihan dan toilet', en: 'Cleanliness and toilets' },
    terms:
      'bersih?, kotor, bau, toilet, wc, kamar mandi, jorok, kumuh, wangi, tempat sampah, clean, dirty, sabun, tisu, keran, kecoa, tikus, lalat, debu, pesing, sampah berserak, kinclong, higienis, steril, dipel, jamban, kloset, closet, urinoir, wastafel, cuci tangan, hand sanitizer, kakus, kamar kecil, kencing bayar, semerbak, berdebu, berlumut, lumut, sarang laba, banyak semut, kucing, bangkai, busuk, amis, anyir, dekil, kucel, ribet toilet, cium..bau, bersih..jaga, jaga..bersih, limbah, asap rokok, puntung, rokok dalam, mandi..mampet, wc..mampet, toilet..mampet, air..luber',
  },
  equipment: {
    element: 'facilities',
    name: { id: 'Peralatan', en: 'Equipment' },
    terms:
      'printer, kamera, mesin?, mesin antre, layar?, layar antre, monitor, peralatan, alat..rusak, alat rekam, speaker, mic, suara panggil, pengeras, mati lampu, tempat tidur, computer, genset, alat..tidak ada, tidak ada..alat, alat..canggih, alat canggih, alat..lengkap, alat..modern, alat..tua, alat medis, alat uji, alat kesehatan, alkes, rontgen rusak, ambulans, ambulan, ambulance, tensi rusak, timbangan, tabung oksigen, oksigen?, infus?, tinta habis, kertas habis, mesin cetak, mesin..rusak, anjungan, kiosk, mesin adm, layar..mati, sentuh, touchscreen, fingerprint, sidik jari, alat foto, scanner, proyektor, papan tulis, komputer..rusak, komputer..lambat, komputer..lemot, komputer..tua, komputer..jadul, komputer..kurang, edc, mesin edc, atm, suara..dengar, tidak dengar suara, panggil..dengar, bus sekolah, token listrik, cctv, pagar, sirine, listrik?, komputer?, timbangan..rusak',
  },
  system: {
    element: 'facilities',
    name: { id: 'Sistem dan jaringan', en: 'Systems and networks' },
    terms:
      'server, error, %..error, %..lambat, %..lemot, lemot, down, %..down, maintenance, pemeliharaan, perbaikan sistem, offline, jaringan, jaringan..lambat, sinyal, internet, wifi lambat, gangguan, %..gangguan, loading, muter terus, keluar sendiri, tutup sendiri, force close, crash, blank, blank putih, mental terus, %..mental, %..berat, berat..%, %..buka, %..mudah buka, tidak bisa..buka..%, %..jalan, %..mati, %..lelet, %..rusak, %..macet, %..muter, sistem..rusak, system, network, freeze, not responding, timeout, time out, bug, ngelag, ngadat, koneksi, kapasitas server, sistem mati, sistem eror, susah akses, tidak bisa akses, akses..lambat, %..mudah..buka, %..gampang..buka, %..putih, halaman..putih, putus nyambung, %..stabil, %..akses, akses..%',
  },
  parking: {
    element: 'facilities',
    name: { id: 'Parkir', en: 'Parking' },
    terms:
      'parkir?, parkir susah, susah parkir, parking, tempat parkir penuh, parkir..penuh, parkir..sempit, tempat parkir, lahan parkir, parkiran?, tempat..parkir, parkir..benahi, parkir jauh, juru parkir, tukang parkir, motor hilang, helm hilang, helm?, valet',
  },
  accessibility: {
    element: 'facilities',
    name: { id: 'Akses lansia dan difabel', en: 'Access for the elderly and disabled' },
    terms:
      'difabel, disabilitas, kursi roda, ramp, tangga, lift, loket lansia, khusus lansia, loket khusus, khusus..hamil, loket..hamil, prioritas?, laktasi, menyusui, ramah anak, ramah difabel, ramah lansia, ramah disabilitas, tunanetra, braille, isyarat, wheelchair, disabled, elderly, landai, eskalator, jalur kursi roda, jalur difabel, jalur khusus lansia, guiding block, ubin pemandu, toilet difabel, ruang laktasi, pegangan tangan, antar jemput lansia, huruf kecil, tulisan..kecil, pintu..roda, tuli?, tuna rungu, tuna netra, juru bahasa isyarat, tangga curam, tangga tinggi, naik tangga',
  },
};
