/**
 * Indonesian words that may follow "Pak" or "Ibu" without being a name: roles ("bu bidan", "pak
 * satpam"), after which a name can still come, and everyday words ("ibu hamil", "pak tolong").
 * A word left out here is taken for a name: the mistake then costs a word, not a person's privacy.
 */

/** Words as a set, from a text that is easy to read and to change. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

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
  kordinator koordinator korlap danru satgas babinsa bhabinkamtibmas rektor dirut kapolsek kapolres jubir humas relawan penjaga pembina instruktur
  dewan sekda sekban ajudan rektor danramil kapolres pramubakti protokol bendahara kades sekdes kaur kasubbag asisten konsultan surveyor juri pengacara advokat
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
  abis adem administrasi agak agama akses alat aman ambil ambulans anak anggota angkot antri antrean anterin antar apotek april aspal atasan aturan
  badan bahasa baju bakar balita banget bangku bangunan banjir bansos bantuan basah bau bayi bebas becek belanja berbelit bercanda berdua berkali berobat bersih bersedia besok betah betul biru bpjs brosur buah buka buku bunda buru butuh
  cabut calo cari catatan cemberut cepetan ceria cetak ceramah cerdas cuci cucian cukur
  daftar darah darurat dalam datar dekat denda dengkul desa detail diabetes diare dinas diri disabilitas disiplin dispensasi ditolak dokumen dompet dukung
  efisien egp elektronik emosi empati entah error eror
  fasih faskes fisioterapi formulir fisik fotocopy fotokopian
  gagal gaji gampang ganti gas gawat gaul gelap gesit gercep gerimis gigit ginjal goblok gorden grogi grup guna
  hadir haid hajatan handal haus helm hemodialisa hepatitis heran hebat hilang hitam hipertensi hormon hujan hijau
  ibarat ibadah identitas igd ijazah imunisasi iuran izin inap infus instalasi internet ikhlas
  jago jahat jahit jalan jalanin jam jantung janji jarum jatuh jauh jaminan jemput jenguk jenuh jomblo jorok judi jumat jumlah
  kabur kabar kader kaki kacamata kalem kamis kamar kantin kanan kanker kasihan kasus katarak kebersihan kebingungan kecil kehamilan kelas kelahiran kelamaan keluhan kematian kencing kepala keramas keramahan kereta kesini ketus ketemu khitan kia kir kiri koas kolesterol komputer kompak kompeten kontrol kontrak koplak kopi korban kotor kritis kuat kuning kurir kurus kwitansi
  laboratorium lahir laki laporan latihan lebaran legalisir lelah lemes lemot lengkap libur lift lihai lincah listrik loyo lulus lupa lurus lebay
  macet mahal makanan malas malaria mandi manis manusia marahin masker mata mati masjid meja melahirkan menarik mendingan menor meninggal merah merdeka mesin mertua migrain minum minggu mobil modal modis mogok motor mual muka mules mungil muntah murah murahan murung musholla mushola mutasi muter mutu
  naik nakal napas nasi nebus ngaji ngamuk ngantuk ngegas ngeyel ngurus nikah nilai nomor nongkrong normal nyaman nyinyir nyolot nyuruh
  ojek ojol ompong ongkos operasi online opname organisasi omelan
  pajak panas panggilan panik pangkas papan parah parkir pasang pasien pasar pasrah paspor paten patuh payah pedas peduli pejabat pelit pemalas pembayaran pemeriksaan pemilik penat pendek pengaduan pengantar penjelasan pensiun penting penuh penyabar perempuan perhatian periksa perihal perubahan pesan peserta petugasnya piket pikun pilek pintar pintu pipis polos pompa posyandu potong protes psikotes puasa pucat pungli puri pusat putih puyeng
  rabu rajin rambutnya rame ramai rapat rasa rawat rekam remaja remuk repot responsif resah rewel ribut rileks rontgen rombongan rujukan rumit rumput rusak rutin ruwet
  sakti sales salah sampah sandal satu sedih sehari selasa selesai semangat sempit senin sesak setuju sewot sibuk sidang sigap sinis sipil skripsi sobek sombong songong sosial spion stress stres stroke subuh sukar sulam sumpah sunat suntik surat surut swasta swadaya swab syarat
  tabah takziah tamu tanah tanda tangan tarif tawar tebus teduh tegang teknis telaten telinga tempel tensi tenang teras terampil terang tertib terus terawat terpercaya tidur tiket tilang timur tindak toleran transparan transfer tuli tunarungu tunanetra tuntas turun tutor tulus
  uang ujian ulang ulama ulet umrah umroh undangan urusan usaha usg usil utara utang
  vaksin vaksinasi vip verifikasi
  wajah wajib warteg warung wartawan wisuda wudhu welas
  manager manajer bos boss wifi bank botol gocap goceng galon asuh angkat bhayangkara negeri cukong kos kuli bangunan becak batagor bakso sayur tahu bubur somay cilok gorengan es siomay sate listriknya air kabel kebun ronda parkirnya
  humas bea cukai imigrasi kua samsat pdam pln bps kelurahan puskesmas rsud disdukcapil dinkes dishub dinsos disnaker bapenda satpol pp mpp
  januari februari maret mei juni juli agustus september oktober november desember
  covid corona tb tbc hiv kb nib oss pbg imb sim stnk skck kis jkn ugd icu poned sd smp sma sdn smpn sman paud tk
  kumis botak gundul jenggot jenggotan brewok keriting gondrong ikal ubanan uban tato tindik peci kopiah kerudung jilbab hijab cadar baju kaos kemeja batik seragam rok celana jaket rompi topi masker
  sandal sepatu dasi gamis koko mukena payung tongkat kruk anting gelang cincin pink ungu abu coklat krem biru hijau oranye merah maroon
  pendiam ceriwis cerewet bawel judesnya galaknya songong belagu sok ganjen genit centil lebay kece kalem adem ngebut ngomel ngomong ngoceh ngeluh ngantri ngaret nyebelin nyuekin nyentak nyinyir bentak marahmarah melotot merengut mesem
  nyasar nyari nyiapin nyapa nyetak ngetik ngecek ngejelasin ngarahin ngelayanin ngebantu nolong nolak nanya nanyain minjem minjam manggil ngambil nganter nungguin nulis nunjuk nutup
  kemoterapi kemo radioterapi fisioterapi hemodialisa hemodialisis tumor kista usus hernia wasir ambeien asma paru tipes tifus demam berdarah dbd batuk pilek flu campak cacar gatal alergi patah keseleo luka bakar jahitan benjolan mioma
  epilepsi pikun demensia autis down depresi skizofrenia cemas gula darah kolesterol asam urat rematik osteoporosis saraf tulang sendi lambung maag hati ginjal prostat rahim payudara kandungan sesar caesar persalinan nifas keguguran
  kontrasepsi suntik pil spiral implan posbindu prolanis skrining rujuk transfusi donor plasma oksigen nebulizer inhalasi ronsen usg ekg mri ctscan endoskopi perban gips kateter
  islam kristen katolik hindu budha buddha konghucu muslim muslimah nonmuslim mualaf pns asn tni polri honorer pensiunan wiraswasta buruh petani nelayan pedagang penjual pembeli pelanggan penyandang penderita pengguna pengunjung penumpang
  pengemudi pengendara pemohon pelapor pengadu pemilik penyewa penjaga pengurus pengantar pengambil pencari penerima pemberi pemulung pengemis pengamen pengajian pengusaha perantau pendatang pembantu
  mahasiswa mahasiswi pelajar siswa siswi murid santri alumni wali juru calo makelar preman debt kolektor loper kurir montir penjahit tukang bengkel bos juragan majikan sales spg marketing
  dirut direksi komisaris kapten komandan jenderal kolonel mayor letnan sersan kopral kades carik jogoboyo penghulu naib khatib imam marbot muazin takmir
  emosian sensian pelupa penakut pemalu penyayang dermawan bijaksana bijak amanah jujur cekatan terampil kompeten cerdas pandai pinter pinternya tanggap peka perhatian pengertian murah senyum baikhati dermawan berwibawa
  setempat terdekat tersebut bersangkutan bertugas berjaga penanggung jawab penanggungjawab bagian seksi bidang urusan unit tim regu shift sif piket jaga pengganti baru lama senior junior muda tua tengah gendut langsing mungil jangkung pesek bule china cina jawa sunda betawi
  gimana gmn kenapa knp kapan dmn kmn dimana kemana kesana kemari gtu gini gitu lho loh deh sih kok kan dong nih tuh yah wkwk haha hehe huhu hadeh hadeuh astaga duh aduh waduh wow anjir buset yaampun masyaallah subhanallah innalillahi
  mohonlah tolonglah jgnlah mintalah
  judulnya ktnya blg bilangnya dpt dapet dapetin ngga nggak enggak gapapa gpp makasi makasih makasii thx tq tks tengkyu sorry sori punten hatur nuhun suwun matur mangga mangga punten
  kursi roda lansia disabilitas laktasi merokok parkir difabel tunadaksa tunagrahita
  keluarga kerabat saudara sepupu menantu mertua cucu cicit keponakan tetangga janda duda yatim piatu jompo balita bayi batita remaja dewasa
  yg2 bapak2 ibu2 ibuk bpk ibuibu
`);

const particle = /(?:nya|lah|kah|pun)$/u;

/** A word as the lists have it: lower case, first half of a doubling, without its particle. */
export function rootOf(word: string): string {
  const [first = ''] = word.toLowerCase().split('-');
  if (everydayWords.has(first) || roles.has(first)) return first;
  return first.replace(particle, '');
}
