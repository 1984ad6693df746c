/**
 * Made-up follow-ups: what people might have said, and what a department might have done about it.
 * Small, concrete steps, as offices take them. For other cities only those by kind are used.
 */
import type { DepartmentKind } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';
import type { ElementKey } from '#shared/survey/elements.ts';

export interface FollowUpText {
  readonly element: ElementKey;
  readonly said: Text;
  readonly done: Text;
}

export const followUpsByDepartment: Readonly<Record<string, readonly FollowUpText[]>> = {
  disdukcapil: [
    {
      element: 'time',
      said: {
        id: 'Antrean KTP-el di pagi hari terlalu lama.',
        en: 'The morning queue for identity cards is too long.',
      },
      done: {
        id: 'Loket perekaman ditambah dari dua menjadi tiga pada Senin dan Selasa pagi.',
        en: 'A third recording counter is open on Monday and Tuesday mornings.',
      },
    },
    {
      element: 'requirements',
      said: {
        id: 'Baru tahu ada syarat yang kurang setelah sampai di loket.',
        en: 'I only learned at the counter that a document was missing.',
      },
      done: {
        id: 'Daftar syarat setiap layanan ditempel di pintu masuk, dengan contoh berkas yang benar.',
        en: 'The documents for each service are posted at the entrance, with examples.',
      },
    },
  ],
  dpmptsp: [
    {
      element: 'procedure',
      said: {
        id: 'Bingung mengisi NIB di komputer sendiri.',
        en: 'Filling in the business registration alone is confusing.',
      },
      done: {
        id: 'Ada satu petugas pendamping di meja komputer setiap hari kerja, pukul 08.00 sampai 14.00.',
        en: 'One officer helps at the computers every working day, from 08.00 to 14.00.',
      },
    },
  ],
  dinkes: [
    {
      element: 'product',
      said: {
        id: 'Hasil pemeriksaan higiene tidak dijelaskan.',
        en: 'Nobody explained the result of the hygiene inspection.',
      },
      done: {
        id: 'Setiap hasil kini disertai satu lembar penjelasan tentang apa yang perlu diperbaiki.',
        en: 'Every result now comes with a page on what needs to be mended.',
      },
    },
  ],
  rsud: [
    {
      element: 'time',
      said: {
        id: 'Menunggu obat lebih lama daripada bertemu dokter.',
        en: 'Waiting for medicine takes longer than seeing the doctor.',
      },
      done: {
        id: 'Loket farmasi dipisah: satu untuk obat jadi, satu untuk obat racikan.',
        en: 'The pharmacy has two counters now: one for ready medicine, one for compounded.',
      },
    },
    {
      element: 'facilities',
      said: {
        id: 'Kursi tunggu poli penuh, banyak pasien lansia berdiri.',
        en: 'The waiting room is full and many elderly patients have to stand.',
      },
      done: {
        id: 'Dua puluh kursi ditambah, dan baris depan disediakan untuk lansia dan ibu hamil.',
        en: 'There are twenty more seats, and the front row is for the elderly and pregnant.',
      },
    },
  ],
  disdik: [
    {
      element: 'complaints',
      said: {
        id: 'Pertanyaan tentang SPMB lewat telepon jarang dijawab.',
        en: 'Questions about school admission by telephone are rarely answered.',
      },
      done: {
        id: 'Selama masa pendaftaran, dua orang khusus menjawab telepon pada jam kerja.',
        en: 'During admission, two people do nothing but answer the telephone in office hours.',
      },
    },
  ],
  dinsos: [
    {
      element: 'facilities',
      said: {
        id: 'Pintu masuk sulit untuk kursi roda.',
        en: 'The entrance is hard to pass with a wheelchair.',
      },
      done: {
        id: 'Jalur landai dibuat di pintu samping, dengan bel untuk memanggil petugas.',
        en: 'The side door has a ramp now, and a bell to call the staff.',
      },
    },
  ],
  disnaker: [
    {
      element: 'procedure',
      said: {
        id: 'Kartu AK-1 harus datang dua kali.',
        en: 'The job-seeker card takes two visits.',
      },
      done: {
        id: 'Kartu kini dicetak pada kunjungan pertama kalau berkas lengkap sebelum pukul 13.00.',
        en: 'The card is printed on the first visit if the papers are complete before 13.00.',
      },
    },
  ],
  bapenda: [
    {
      element: 'cost',
      said: {
        id: 'Rincian tagihan PBB sulit dipahami.',
        en: 'The property tax bill is hard to understand.',
      },
      done: {
        id: 'Contoh cara membaca tagihan dipasang di setiap loket dan bisa dibawa pulang.',
        en: 'A sheet that explains the bill lies at every counter, to take home.',
      },
    },
  ],
  dishub: [
    {
      element: 'time',
      said: {
        id: 'Antrean uji KIR tidak jelas urutannya.',
        en: 'The order of the queue for vehicle inspection is unclear.',
      },
      done: {
        id: 'Nomor antrean dibagikan di gerbang dan dipanggil lewat pengeras suara.',
        en: 'Numbers are handed out at the gate and called by loudspeaker.',
      },
    },
  ],
  dlh: [
    {
      element: 'complaints',
      said: {
        id: 'Laporan sampah terlambat tidak ada kabarnya.',
        en: 'Reports of late waste collection get no news.',
      },
      done: {
        id: 'Petugas wilayah kini mengabari pelapor paling lambat satu hari kerja.',
        en: 'The officer of the area now answers within one working day.',
      },
    },
  ],
  perkim: [
    {
      element: 'time',
      said: {
        id: 'Lampu jalan yang mati lama diperbaiki.',
        en: 'Broken street lights take long to be repaired.',
      },
      done: {
        id: 'Satu regu tambahan bertugas pada Sabtu untuk laporan yang lebih dari tiga hari.',
        en: 'One more team works on Saturdays on reports older than three days.',
      },
    },
  ],
  perpustakaan: [
    {
      element: 'facilities',
      said: {
        id: 'Stopkontak di ruang baca kurang.',
        en: 'The reading room has too few sockets.',
      },
      done: {
        id: 'Enam meja baca di dekat jendela kini punya stopkontak.',
        en: 'Six tables at the window have sockets now.',
      },
    },
  ],
  bkpsdm: [
    {
      element: 'procedure',
      said: {
        id: 'Status berkas kenaikan pangkat harus ditanyakan sendiri.',
        en: 'We have to ask for the state of a promotion file ourselves.',
      },
      done: {
        id: 'Daftar status berkas dikirim ke setiap dinas setiap Jumat.',
        en: 'Every department gets a list of the state of its files each Friday.',
      },
    },
  ],
};

export const followUpsByKind: Readonly<Record<DepartmentKind, readonly FollowUpText[]>> = {
  agency: [],
  hospital: [],
  'health-centre': [
    {
      element: 'time',
      said: {
        id: 'Pendaftaran pagi terlalu padat.',
        en: 'Registration is too crowded in the morning.',
      },
      done: {
        id: 'Pendaftaran dibuka 30 menit lebih awal, pukul 07.00.',
        en: 'Registration opens 30 minutes earlier, at 07.00.',
      },
    },
    {
      element: 'facilities',
      said: {
        id: 'Ruang tunggu imunisasi panas untuk bayi.',
        en: 'The immunisation waiting room is too hot for babies.',
      },
      done: {
        id: 'Dua kipas angin dipasang, dan jadwal imunisasi dibagi menjadi dua sesi.',
        en: 'There are two fans now, and immunisation has two sessions.',
      },
    },
    {
      element: 'conduct',
      said: {
        id: 'Petugas menjawab terburu-buru saat ramai.',
        en: 'The staff answer in a hurry when it is busy.',
      },
      done: {
        id: 'Satu petugas informasi ditempatkan di pintu masuk pada jam ramai.',
        en: 'One person answers questions at the entrance in busy hours.',
      },
    },
    {
      element: 'procedure',
      said: {
        id: 'Tidak tahu harus ke ruang mana setelah mendaftar.',
        en: 'After registering I did not know which room to go to.',
      },
      done: {
        id: 'Garis warna di lantai kini menunjukkan jalan ke setiap poli.',
        en: 'Coloured lines on the floor now lead to every clinic.',
      },
    },
  ],
  district: [
    {
      element: 'time',
      said: {
        id: 'Surat harus menunggu pejabat yang menandatangani.',
        en: 'Letters wait for the one official who signs.',
      },
      done: {
        id: 'Dua pejabat kini boleh menandatangani, jadi surat selesai pada hari yang sama.',
        en: 'Two officials may sign now, so a letter is ready the same day.',
      },
    },
    {
      element: 'requirements',
      said: {
        id: 'Syarat di kelurahan dan kecamatan berbeda.',
        en: 'The village office and the district ask for different papers.',
      },
      done: {
        id: 'Satu daftar syarat yang sama dipakai di semua kelurahan.',
        en: 'All village offices use one and the same list.',
      },
    },
    {
      element: 'facilities',
      said: {
        id: 'Tempat parkir motor sering penuh.',
        en: 'The motorcycle parking is often full.',
      },
      done: {
        id: 'Motor pegawai dipindah ke belakang, halaman depan untuk warga.',
        en: 'Staff park at the back; the front yard is for visitors.',
      },
    },
  ],
};
