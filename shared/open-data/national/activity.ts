/** MS-Kegiatan: how the survey is held, as BPS asks it of every statistical activity (Peraturan BPS 5/2020). */
import { formatIndex } from '#shared/publication/number-format.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { ActivityField, Subject } from './form.ts';

const blocks = {
  identity: 'Identitas',
  organiser: 'I. Penyelenggara',
  responsible: 'II. Penanggung jawab',
  plan: 'III. Perencanaan dan persiapan',
  design: 'IV. Desain kegiatan',
  sample: 'V. Desain sampel',
  quality: 'VI. Pengumpulan data dan penjaminan kualitas',
  processing: 'VII. Pengolahan dan analisis',
  dissemination: 'VIII. Diseminasi hasil',
} as const;

/** The name of the activity, the same every year. */
export const activityName = 'Survei Kepuasan Masyarakat';

const scopeOf = ({ department, city }: Subject) =>
  department === undefined ? city : `${department}, ${city}`;

const samplingErrorOf = ({ samplingError }: Subject) =>
  samplingError &&
  `${formatIndex(samplingError.standardError, 'id')} poin indeks (galat baku IKM, linearisasi deret Taylor)`;

/** The filled-in form, in the order of its blocks. */
export function activityForm(subject: Subject): readonly ActivityField[] {
  const { government, year, origin, details } = subject;
  const { responsible } = details;
  const field = (
    block: keyof typeof blocks,
    key: string | undefined,
    label: string,
    value: string | undefined,
  ): ActivityField => ({ block: blocks[block], key, label, value });
  return [
    field('identity', 'judul_kegiatan', 'Judul kegiatan', `${activityName} ${scopeOf(subject)}`),
    field('identity', 'tahun_kegiatan', 'Tahun', year),
    field('identity', 'id_mskeg', 'Kode kegiatan (diisi BPS)', details.activityId),
    field('identity', 'jenis_statistik', 'Jenis statistik', 'Statistik sektoral'),
    field('identity', 'cara_pengumpulan_data', 'Cara pengumpulan data', 'Survei'),
    field('identity', 'sektor_kegiatan', 'Sektor kegiatan', 'Pemerintahan: pelayanan publik'),
    field('identity', 'identitas_rekomendasi', 'Identitas rekomendasi BPS', details.recommendation),
    field('organiser', 'i_instansi_penyelanggara', 'Instansi penyelenggara', government),
    field('organiser', 'i_alamat', 'Alamat lengkap', details.address),
    field('organiser', 'i_telepon', 'Telepon', details.telephone),
    field('organiser', 'i_email', 'Surel', details.email),
    field('responsible', 'ii_unit_eselon2', 'Unit eselon 2 penanggung jawab', details.unit),
    field('responsible', 'ii_pj_nama', 'Penanggung jawab: nama', responsible?.name),
    field('responsible', 'ii_pj_jabatan', 'Penanggung jawab: jabatan', responsible?.office),
    field(
      'plan',
      'iii_latar_belakang_kegiatan',
      'Latar belakang kegiatan',
      'UU 25/2009 pasal 38 mewajibkan penyelenggara menilai kinerja pelayanan; PermenPANRB 14/2017 mengatur surveinya, paling sedikit satu kali setahun.',
    ),
    field(
      'plan',
      'iii_tujuan_kegiatan',
      'Tujuan kegiatan',
      'Mengukur kepuasan masyarakat pengguna layanan dan memperbaiki mutu pelayanan publik.',
    ),
    field(
      'plan',
      undefined,
      'Rencana jadwal kegiatan',
      `1 Januari ${year} s.d. 31 Desember ${year}`,
    ),
    field(
      'plan',
      undefined,
      'Variabel yang dikumpulkan',
      `Kesan umum, ${elementKeys.length} unsur pelayanan (U1–U9), dan profil responden yang boleh dilewati; lihat MS-Variabel.`,
    ),
    field('design', 'iv_kegiatan_ini_dilakukan', 'Kegiatan ini dilakukan', 'Berulang'),
    field(
      'design',
      'iv_frekuensi_penyelanggara',
      'Frekuensi penyelenggaraan',
      'Terus-menerus, disajikan bulanan, triwulanan, semesteran, dan tahunan',
    ),
    field('design', 'iv_tipe_pengumpulan_data', 'Tipe pengumpulan data', 'Cross sectional'),
    field('design', 'iv_cakupan_wilayah_pengumpulan_data', 'Cakupan wilayah', subject.city),
    field(
      'design',
      'iv_metode_pengumpulan_data',
      'Metode pengumpulan data',
      'Swacacah (self-enumeration); dibacakan petugas bila diminta',
    ),
    field(
      'design',
      'iv_sarana_pengumpulan_data',
      'Sarana pengumpulan data',
      'Kode QR dan web di loket (CAWI), kios layar sentuh, kuesioner kertas (PAPI)',
    ),
    field(
      'design',
      'iv_unit_pengumpulan_data',
      'Unit pengumpulan data',
      'Individu pengguna layanan',
    ),
    field('sample', 'v_jenis_rancangan_sampel', 'Jenis rancangan sampel', 'Single stage'),
    field(
      'sample',
      'v_metode_pemilihan_sampel_tahap_terakhir',
      'Metode pemilihan sampel tahap terakhir',
      'Nonprobabilitas: semua pengunjung loket dapat menjawab; ukuran sampel menurut Krejcie dan Morgan (Lampiran II)',
    ),
    field(
      'sample',
      'v_metode_yang_digunakan',
      'Metode yang digunakan',
      'Accidental sampling; tiga dari sembilan unsur per responden menurut rancangan blok seimbang S(2,3,9)',
    ),
    field(
      'sample',
      'v_kerangka_sampel_tahap_terakhir',
      'Kerangka sampel tahap terakhir',
      'Orang yang dilayani menurut catatan unit, per layanan dan bulan',
    ),
    field('sample', 'v_fraksi_sampel_keseluruhan', 'Fraksi sampel keseluruhan', undefined),
    field(
      'sample',
      'v_nilai_perkiraan_sampling_error_variabel_utama',
      'Nilai perkiraan sampling error variabel utama',
      samplingErrorOf(subject),
    ),
    field('sample', 'v_unit_sampel', 'Unit sampel', 'Kunjungan ke satu layanan'),
    field('sample', 'v_unit_observasi', 'Unit observasi', 'Penerima layanan'),
    field('quality', 'vi_apakah_melakukan_uji_coba', 'Apakah melakukan uji coba', undefined),
    field(
      'quality',
      'vi_metode_pemeriksaan_kualitas_pengumpulan_data',
      'Metode pemeriksaan kualitas',
      'Batas kiriman di pintu, pemeriksaan kewajaran saat jawaban dihitung; yang tidak wajar ditahan sampai diputuskan pengawas',
    ),
    field(
      'quality',
      'vi_apakah_melakukan_penyesuaian_nonrespon',
      'Apakah melakukan penyesuaian nonrespon',
      'Tidak',
    ),
    field(
      'quality',
      'vi_petugas_pengumpulan_data',
      'Petugas pengumpulan data',
      'Tidak ada; responden mengisi sendiri',
    ),
    field(
      'processing',
      'vii_tahapan_pengolahan_data',
      'Tahapan pengolahan data',
      'Penyuntingan (penyamaran data pribadi), penyandian otomatis, validasi, tabulasi',
    ),
    field(
      'processing',
      'vii_metode_analisis',
      'Metode analisis',
      'Deskriptif dan inferensia: indeks tertimbang, selang kepercayaan 95%, peta kendali',
    ),
    field('processing', 'vii_unit_analisis', 'Unit analisis', 'Layanan, unit, dan kota'),
    field(
      'processing',
      'vii_tingkat_penyajian_hasil_analisis',
      'Tingkat penyajian hasil analisis',
      'Kabupaten/kota, unit pelayanan, jenis layanan',
    ),
    field(
      'dissemination',
      'viii_ketersediaan_produk_tercetak',
      'Produk tercetak',
      'Ya: laporan dan kartu publikasi',
    ),
    field(
      'dissemination',
      'viii_ketersediaan_produk_digital',
      'Produk digital',
      origin === undefined ? 'Ya' : `Ya: ${origin}/hasil dan ${origin}/data`,
    ),
    field(
      'dissemination',
      'viii_ketersediaan_produk_mikrodata',
      'Mikrodata',
      'Tidak: jawaban perorangan tidak diumumkan',
    ),
  ];
}
