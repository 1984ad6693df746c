/** The paragraphs of the report that are the same for every unit and period. */
import type { Text } from '#shared/language.ts';

export const background = [
  {
    id: 'Pelayanan publik adalah tanggung jawab seluruh aparatur, yang di depan maupun di belakang loket. Apakah pelayanan itu baik, yang paling tahu adalah orang yang dilayani. Karena itu PermenPANRB Nomor 14 Tahun 2017 mewajibkan setiap penyelenggara menyurvei kepuasan penggunanya sedikitnya sekali setahun dan mengumumkan hasil, metode, serta rencana tindak lanjutnya.',
    en: 'Public service is the responsibility of all staff, in front of the counter and behind it. Whether it is good, those who are served know best. PermenPANRB Number 14 of 2017 therefore obliges every provider to survey its users at least once a year and to publish the results, the method and the plan of follow-up.',
  },
  {
    id: 'Survei yang dilakukan sekali setahun cepat basi. Di kota ini survei berjalan sepanjang tahun di setiap loket, sehingga laporan ini merangkum apa yang dikatakan warga selama satu periode penuh, bukan selama satu minggu pengumpulan data.',
    en: 'A survey made once a year is soon stale. In this city it runs all year at every counter, so this report sums up what residents said over a whole period, not in one week of fieldwork.',
  },
] as const satisfies readonly Text[];

export const purposes = [
  {
    id: 'Mengukur tingkat kepuasan masyarakat sebagai pengguna layanan dalam satu angka, Indeks Kepuasan Masyarakat (IKM), beserta ketidakpastiannya.',
    en: 'To measure the satisfaction of users in one number, the index (IKM), together with its uncertainty.',
  },
  {
    id: 'Mengetahui unsur pelayanan mana yang kuat dan mana yang lemah, dan apa yang menjadi pemicunya.',
    en: 'To learn which elements of the service are strong and which are weak, and what lies behind them.',
  },
  {
    id: 'Menjadi dasar rencana tindak lanjut dan penetapan kebijakan, serta bahan penyusunan IKM secara nasional oleh Menteri.',
    en: 'To be the basis of a follow-up plan and of policy, and a source for the national index of the Minister.',
  },
  {
    id: 'Melihat kecenderungan dari periode ke periode, sehingga perbaikan yang dijanjikan bisa diperiksa hasilnya.',
    en: 'To see the trend from period to period, so that promised improvements can be checked.',
  },
] as const satisfies readonly Text[];

export const laws = [
  {
    id: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.',
    en: 'Law Number 25 of 2009 on Public Service.',
  },
  {
    id: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
    en: 'Law Number 27 of 2022 on Personal Data Protection.',
  },
  {
    id: 'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009.',
    en: 'Government Regulation Number 96 of 2012 implementing Law Number 25 of 2009.',
  },
  {
    id: 'Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik.',
    en: 'Regulation of the Minister PANRB Number 14 of 2017, the guideline for surveys of public satisfaction.',
  },
] as const satisfies readonly Text[];

export const reach = [
  {
    id: 'Responden adalah orang yang dilayani dan memilih sendiri untuk menjawab. Di setiap loket ada kode QR yang membuka survei loket itu di HP; sebagian loket mencetak tiket antrean yang membuktikan kunjungan, sebagian memasang tablet. Tekniknya adalah kuesioner elektronik yang diisi sendiri (PermenPANRB 14/2017, Lampiran I bab III.B). Orang yang tidak memakai HP menjawab pada kuesioner kertas atau dibantu petugas yang membacakan pertanyaannya; petugas lalu memasukkan jawabannya. Jawaban yang datang dengan cara berbeda ditandai dan tidak dicampur diam-diam.',
    en: 'Respondents are people who were served and chose to answer. At every counter a QR code opens the survey of that counter on a phone; some counters print queue tickets that prove a visit, some have a tablet. The technique is an electronic questionnaire filled in by the respondent (PermenPANRB 14/2017, Lampiran I, III.B). Who uses no phone answers on a paper questionnaire, or is helped by an officer who reads the questions out; staff then enter the answers. Answers that came by different ways are marked and never mixed silently.',
  },
  {
    id: 'Setiap orang menjawab kesan umum. Formulir pendek lalu menanyakan tiga dari sembilan unsur, dipilih secara acak dan seimbang, supaya selesai dalam satu menit; formulir lengkap menanyakan semuanya. Dengan begitu setiap unsur ditanyakan kepada bagian responden yang sama besar.',
    en: 'Everybody is asked the overall impression. The short form then asks three of the nine elements, drawn at random and in balance, to be done in a minute; the full form asks them all. So each element is asked of an equal part of the respondents.',
  },
] as const satisfies readonly Text[];

export const scaleOfAnswers: Text = {
  id: 'Setiap jawaban bernilai 1 (tidak baik), 2 (kurang baik), 3 (baik) atau 4 (sangat baik). Tabel berikut memuat pertanyaan resminya; di layar HP dipakai kalimat yang lebih pendek dengan arti yang sama.',
  en: 'Every answer is worth 1 (not good), 2 (less good), 3 (good) or 4 (very good). The table gives the official questions; on a phone shorter sentences of the same meaning are used.',
};

export const notAsked: Text = {
  id: 'Unsur yang tidak berlaku di unit ini tidak ditanyakan dan tidak masuk hitungan, sebagaimana dibolehkan PermenPANRB 14/2017.',
  en: 'Elements that do not apply to this unit are not asked and do not count, as PermenPANRB 14/2017 allows.',
};

export const computing = [
  {
    id: 'Nilai rata-rata (NRR) sebuah unsur adalah jumlah nilainya dibagi jumlah responden yang mengisinya. Supaya pengisi formulir lengkap tidak dihitung tiga kali, setiap jawaban diberi bobot menurut peluang unsurnya ditanyakan: 3 pada formulir pendek, 1 pada formulir lengkap, 9 pada tablet yang menanyakan satu unsur. Kalau semua formulir lengkap, hasilnya persis rumus peraturan.',
    en: 'The mean (NRR) of an element is the sum of its values divided by the number who filled it. So that those on the full form are not counted three times, each answer is weighted by the chance that its element was asked: 3 on the short form, 1 on the full form, 9 on a tablet that asks one element. With full forms alone this is exactly the formula of the regulation.',
  },
  {
    id: 'NRR tertimbang adalah NRR dikali bobot unsur (tepat 1/9 untuk sembilan unsur, bukan pembulatan 0,11). IKM adalah jumlah NRR tertimbang dikali 25, dibulatkan satu kali di akhir ke dua angka di belakang koma.',
    en: 'The weighted NRR is the NRR times the weight of the element (exactly 1/9 with nine elements, not the rounded 0.11). The IKM is the sum of the weighted NRRs times 25, rounded once at the end to two decimals.',
  },
] as const satisfies readonly Text[];

export const uncertainty = [
  {
    id: 'Responden hanya sebagian dari semua orang yang dilayani, jadi angka bisa meleset karena kebetulan. Rentang 95% menunjukkan seberapa jauh: kalau survei yang sama diulang berkali-kali, 95 dari 100 rentang seperti itu memuat nilai yang sebenarnya. Dua angka yang rentang selisihnya memuat nol tidak boleh disebut berbeda.',
    en: 'Respondents are only some of all who were served, so a figure can be off by chance. The 95% range shows how far: if the same survey were made again and again, 95 of 100 such ranges would hold the true value. Two figures whose difference has a range that holds zero must not be called different.',
  },
  {
    id: 'Rentang itu tidak mencakup siapa yang memilih menjawab. Responden tidak diundi dari daftar semua pengguna; mereka yang diam bisa berpendapat lain.',
    en: 'The range does not cover who chose to answer. Respondents were not drawn from a list of all users; those who stayed silent may think otherwise.',
  },
] as const satisfies readonly Text[];

export const confidentiality: Text = {
  id: 'Survei ini anonim: tidak ada nama, NIK, nomor HP atau alamat internet yang disimpan. Jawaban untuk sebuah layanan masuk ke angka mana pun sekaligus, sesudah hari, pekan, bulan, atau triwulannya lewat, dari sedikitnya 10 orang, sehingga tidak ada satu orang pun yang bisa dikenali, juga tidak dengan mengurangkan dua angka. Kalau belum cukup, jawaban itu menunggu dan baru terhitung di periode berikutnya. Di bawah 10 responden tidak ada angka; 10–29 hanya jumlahnya; 30–99 IKM dengan catatan hati-hati; mulai 100 semuanya.',
  en: 'The survey is anonymous: no name, NIK, phone number or internet address is stored. The answers to a service enter any figure together, once their day, week, month or quarter is over, of at least 10 people, so that nobody can be recognised, not by subtracting two figures either. Where there are too few they wait and count in the next period. Below 10 respondents there is no figure; 10–29 the number only; 30–99 the IKM with a caution; from 100 all.',
};

export const profileNote: Text = {
  id: 'Profil boleh tidak diisi, jadi jumlahnya lebih kecil daripada jumlah responden. Angkanya dibulatkan ke kelipatan 5, dan kurang dari lima ditulis <5, supaya tidak ada yang bisa dikenali.',
  en: 'The profile may be left out, so its numbers sum to less than the respondents. They are rounded to multiples of 5, and fewer than five is written <5, so that nobody can be recognised.',
};

export const univariateIntro: Text = {
  id: 'Bagian ini memaparkan bagaimana jawaban setiap unsur tersebar, tanpa menarik kesimpulan. Persennya berbobot, seperti NRR.',
  en: 'This section shows how the answers to each element are spread, without drawing conclusions. The per cents are weighted, as the NRR is.',
};

export const bivariateIntro: Text = {
  id: 'Bagian ini memperlihatkan unsur mana yang naik dan turun bersama. Ukurannya korelasi r: 0 berarti tidak berhubungan, 1 berarti selalu searah; di bawah 0,20 sangat lemah, 0,20–0,39 lemah, 0,40–0,59 sedang, 0,60–0,79 kuat, mulai 0,80 sangat kuat. Korelasi bukan bukti sebab. Tanda – berarti kurang dari 30 orang menjawab kedua pertanyaan itu.',
  en: 'This section shows which elements rise and fall together. The measure is the correlation r: 0 means unrelated, 1 always alike; below 0.20 very weak, 0.20–0.39 weak, 0.40–0.59 moderate, 0.60–0.79 strong, from 0.80 very strong. A correlation is no proof of a cause. A – means that fewer than 30 people answered both questions.',
};

export const driversNote: Text = {
  id: 'Penting: seberapa besar porsi unsur itu dalam menjelaskan beda kesan umum antarwarga. “Benahi dulu” berarti penting dan nilainya di bawah rata-rata.',
  en: 'Weight: the part of the element in explaining how the overall impression differs between people. “Mend first” means that it matters and lies below the average.',
};

export const priorityNote: Text = {
  id: 'Menurut PermenPANRB 14/2017, unsur dengan nilai paling rendah diperbaiki lebih dahulu, dan unsur yang tinggi sedikitnya dipertahankan. Porsi “penting” memperlihatkan unsur rendah mana yang paling ikut menentukan kesan warga.',
  en: 'By PermenPANRB 14/2017 the lowest element is mended first, and high elements are at least kept. The “weight” shows which of the low elements goes most with what residents think.',
};

export const planNote: Text = {
  id: 'Jangka pendek: kurang dari 12 bulan. Jangka menengah: 12–24 bulan. Jangka panjang: lebih dari 24 bulan. Kolom yang kosong diisi unit sebelum laporan ditandatangani.',
  en: 'Short term: under 12 months. Middle term: 12–24 months. Long term: over 24 months. Empty columns are filled in by the unit before the report is signed.',
};
