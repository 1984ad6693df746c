/**
 * Indonesian words that may follow "Pak" or "Ibu" without being a name: roles ("bu bidan", "pak
 * satpam"), after which a name can still come, and everyday words ("ibu hamil", "pak tolong").
 * A word left out here is taken for a name: the mistake then costs a word, not a person's privacy.
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Roles and relations; a name after one of them is still a name ("Bu Bidan Sri"). */
export const roles = listed(`
  petugas pegawai staf staff karyawan karyawati honorer magang admin operator cs teller kasir
  resepsionis satpam security sekuriti sopir supir driver juru parkir tukang ob kebersihan
  dokter dokternya bidan perawat suster mantri apoteker terapis psikolog konselor kader
  guru wali kepsek dosen ustadz ustad ustadzah haji hajjah
  kepala ketua kabid kasi kasie kasubag sekretaris sekdis kadis kadin kapus direktur pimpinan
  lurah camat sekcam walikota wakil bupati gubernur menteri presiden rt rw modin penghulu
  polisi tentara hakim jaksa notaris penyuluh pendamping pengawas verifikator
  saya aku kami kita anak suami istri adik kakak orang tua lengkap beliau
`);

/** Everyday words; a name does not follow them directly. */
export const everydayWords = listed(`
  ada adalah agar aja ajah akan alhamdulillah allah amin aamiin anda antar antara antre antri apa
  apakah apabila area asal asli asyik atas atau awal ayo
  bagaimana bagian bagus bahkan bahwa baik baru banget banyak bantu bapak bawa bayar beda begini
  begitu bekerja belakang belum benar beberapa berapa berbicara berdiri berhijab berikan berjilbab
  berkacamata berkas berkata berkumis berlaku bermasker berpakaian bersama bersikap bersyukur
  bertanya bertugas bertubuh besar biar biasa bicara bikin bilang bingung bisa boleh bolak buat
  bukan bundar bu bpk
  cakep cantik capek cek cepat cepet cerewet coba cukup cuek cuma
  dan dapat dari datang datanya demi dengan depan dengar di dia dibantu dibilang dikasih dilayani
  diminta dipanggil disana disini disuruh ditanya dong duduk dulu dua dukcapil
  enak enggak foto gak galak ganteng gemuk gendut gigi gini gitu gratis
  habis hamil hampir hanya harus hari hati hebat hingga hormat
  ia ibu ikut informasi ingin ini istirahat itu iya
  jadi jaga jaman jangan jari jarang jawab jelas jelasin jika juga jujur jutek judes
  kabupaten kadang kalau kalo kan kandung kantor kapan karena kartu kasar kasih kata katanya
  ke kebetulan kecamatan kecewa keluar keluarga kelurahan kemarin kembali kenapa kerja keren
  kesal ketika ketus khusus klinik kok komplain kota kurang kurus
  lab lagi lah lain lalu lama lambat lancar langsung lansia lanjut lantai layani lebih lewat loket
  ltd luar luas lucu lumayan
  maaf main maka makan makasih malah malam mampu mana mantap marah masih masuk mau melayani
  membantu memberi memberikan memang memanggil mencari mendapat mengantar mengantre mengantri
  mengarahkan mengatakan mengerti menggendong mengobrol mengurus menjawab menjelaskan menolong
  menunggu menyambut menyuruh menyusui merokok mertua minta mohon muda mudah mulai mungkin
  nanti negara nggak ngga ngobrol ngantre ngantri ngasih nih nunggu nya
  ok oke oleh
  pada pagi pakai pake paling panggil parah pasti pelan pelayanan pemarah pendaftaran pengin
  perlu pernah pertama pindah poli pria profesional puas pulang pun puskesmas pusing
  rajin ramah rambut rapi ribet rumah ruang
  saat sabar sakit sama sampai sambil sana sangat santai santun saja salah sambung sebelah sebelum
  sedang sedikit sehat sehingga sejak sekali sekalian sekarang selain selalu selama semoga semua
  semua senang sendiri senior senyum seperti sering serta sesuai setelah setengah setiap siang
  siap siapa sih sigap sini situ sopan sore spesialis sudah sukses suka sulit supaya susah
  tadi tahu tak takut tampak tangga tanggap tangerang tanpa tanya tapi tau tegas telah telat teliti
  teman tempat tentang terbaik terhormat terima teriak terkait terlalu terlambat terlihat ternyata
  tersebut tersenyum tetap thank thanks tidak tiba tinggi tiri titip tolong tua tuh tunggu tutup
  udah udh umum untuk urus usia utk
  wah waktu walaupun wanita warga wib
  ya yaa yah yang yg yth yuk
  bgt dgn dlm dpt gk jd jg jgn karna klo krn lg lgi mba mbak mas mhn mksh pak pd sdh sgt skrg sm
  sy tdk tdi tp tlg trs trims trus utk
  antrean antrian aplikasi obat resep berobat ktp kk akta fotokopi layanan hasil proses syarat
  persyaratan prosedur biaya fasilitas toilet ac kursi parkiran laksa lapor sistem server online
  website hp wa hub hubungi telp telepon salut top jempol bintang pertahankan tingkatkan mantul sip siip jos recommended
  very was is the please good for and
`);

/** Everyday words that are given names as well, and mean the name where they have a capital. */
export const namesToo = listed('amin bagus sabar');

const particle = /(?:nya|lah|kah|pun)$/u;

/** A word as the lists have it: lower case, first half of a doubling, without its particle. */
export function rootOf(word: string): string {
  const [first = ''] = word.toLowerCase().split('-');
  if (everydayWords.has(first) || roles.has(first)) return first;
  return first.replace(particle, '');
}
