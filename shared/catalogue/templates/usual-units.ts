/**
 * The units that an Indonesian city usually has, for one that starts: what they are called and what they give, without any
 * promise of time or cost, which each makes itself. A city ticks those it has, and renames what it calls otherwise.
 */
import type { DepartmentKind, Role } from '../catalogue.ts';

export interface UsualService {
  readonly slug: string;
  /** Its name in Indonesian, and in English. */
  readonly id: string;
  readonly en: string;
  /** The law makes it free, so that cost is not asked. */
  readonly isFree?: boolean;
  /** As in the column of `services.csv`; absent: the usual ones. */
  readonly owners?: string;
}

export interface UsualUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: DepartmentKind;
  readonly role: Role;
  readonly services: readonly UsualService[];
}

/** Stands in the names of units of which a city has several, each with a name of its own. */
export const namePlaceholder = '{nama}';

/** Of which there is one each. */
export const usualAgencies: readonly UsualUnit[] = [
  {
    id: 'disdukcapil',
    name: 'Dinas Kependudukan dan Pencatatan Sipil',
    shortName: 'Disdukcapil',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'ktp-el', id: 'KTP-el', en: 'Electronic identity card (KTP-el)', isFree: true },
      { slug: 'kartu-keluarga', id: 'Kartu Keluarga', en: 'Family card', isFree: true },
      { slug: 'akta-kelahiran', id: 'Akta Kelahiran', en: 'Birth certificate', isFree: true },
      { slug: 'akta-kematian', id: 'Akta Kematian', en: 'Death certificate', isFree: true },
      {
        slug: 'kia',
        id: 'Kartu Identitas Anak (KIA)',
        en: 'Child identity card (KIA)',
        isFree: true,
      },
    ],
  },
  {
    id: 'dpmptsp',
    name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    shortName: 'DPMPTSP',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'nib-oss', id: 'NIB/OSS', en: 'Business registration (NIB/OSS)', isFree: true },
      { slug: 'pbg', id: 'Persetujuan Bangunan Gedung (PBG)', en: 'Building approval (PBG)' },
      {
        slug: 'izin-praktik-nakes',
        id: 'Izin praktik tenaga kesehatan',
        en: 'Practice licence for health workers',
        isFree: true,
      },
    ],
  },
  {
    id: 'dinkes',
    name: 'Dinas Kesehatan',
    shortName: 'Dinkes',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'laik-higiene', id: 'Sertifikat laik higiene', en: 'Hygiene certificate' },
      {
        slug: 'rekomendasi-faskes',
        id: 'Rekomendasi izin faskes',
        en: 'Recommendation for health-facility licences',
      },
    ],
  },
  {
    id: 'disdik',
    name: 'Dinas Pendidikan',
    shortName: 'Disdik',
    kind: 'agency',
    role: 'front',
    services: [
      {
        slug: 'spmb',
        id: 'Sistem Penerimaan Murid Baru (SPMB)',
        en: 'School admission (SPMB)',
        isFree: true,
      },
      {
        slug: 'legalisasi-ijazah',
        id: 'Legalisasi ijazah',
        en: 'Legalisation of school certificates',
        isFree: true,
      },
      { slug: 'mutasi-siswa', id: 'Mutasi siswa', en: 'Pupil transfer', isFree: true },
    ],
  },
  {
    id: 'dinsos',
    name: 'Dinas Sosial',
    shortName: 'Dinsos',
    kind: 'agency',
    role: 'front',
    services: [
      {
        slug: 'data-kesejahteraan',
        id: 'Data kesejahteraan sosial',
        en: 'Social welfare data',
        isFree: true,
      },
      {
        slug: 'rekomendasi-bantuan',
        id: 'Rekomendasi bantuan',
        en: 'Referral for social assistance',
        isFree: true,
      },
      {
        slug: 'disabilitas',
        id: 'Layanan disabilitas',
        en: 'Services for people with disabilities',
        isFree: true,
      },
    ],
  },
  {
    id: 'disnaker',
    name: 'Dinas Ketenagakerjaan',
    shortName: 'Disnaker',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'kartu-ak1', id: 'Kartu AK-1', en: 'Job-seeker card (AK-1)', isFree: true },
      { slug: 'pelatihan-kerja', id: 'Pelatihan kerja', en: 'Job training', isFree: true },
      {
        slug: 'hubungan-industrial',
        id: 'Pengaduan hubungan industrial',
        en: 'Industrial relations complaints',
        isFree: true,
      },
    ],
  },
  {
    id: 'bapenda',
    name: 'Badan Pendapatan Daerah',
    shortName: 'Bapenda',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'pbb-p2', id: 'PBB-P2', en: 'Land and building tax (PBB-P2)' },
      { slug: 'bphtb', id: 'BPHTB', en: 'Property acquisition duty (BPHTB)' },
      { slug: 'pajak-daerah', id: 'Pajak daerah', en: 'Local business taxes' },
    ],
  },
  {
    id: 'dishub',
    name: 'Dinas Perhubungan',
    shortName: 'Dishub',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'uji-kir', id: 'Uji KIR', en: 'Vehicle inspection (KIR)', isFree: true },
      { slug: 'andalalin', id: 'Andalalin', en: 'Traffic impact assessment' },
      { slug: 'angkutan-kota', id: 'Angkutan kota', en: 'City transport' },
    ],
  },
  {
    id: 'dlh',
    name: 'Dinas Lingkungan Hidup',
    shortName: 'DLH',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'sampah', id: 'Pengangkutan sampah', en: 'Waste collection' },
      { slug: 'dokumen-lingkungan', id: 'Dokumen lingkungan', en: 'Environmental documents' },
      { slug: 'uji-laboratorium', id: 'Uji laboratorium', en: 'Laboratory tests' },
    ],
  },
  {
    id: 'dpupr',
    name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    shortName: 'DPUPR',
    kind: 'agency',
    role: 'front',
    services: [
      {
        slug: 'tata-ruang',
        id: 'Informasi tata ruang',
        en: 'Spatial planning information',
        isFree: true,
      },
      {
        slug: 'jalan-drainase',
        id: 'Perbaikan jalan dan drainase',
        en: 'Road and drainage repair',
        isFree: true,
      },
    ],
  },
  {
    id: 'perkim',
    name: 'Dinas Perumahan dan Permukiman',
    shortName: 'Perkim',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'bedah-rumah', id: 'Bedah rumah', en: 'Home renovation aid', isFree: true },
      {
        slug: 'penerangan-jalan',
        id: 'Penerangan jalan umum',
        en: 'Street lighting',
        isFree: true,
      },
      { slug: 'pemakaman', id: 'Pemakaman', en: 'Public cemeteries' },
    ],
  },
  {
    id: 'disperindag',
    name: 'Dinas Perindustrian dan Perdagangan',
    shortName: 'Disperindag',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'tera-ulang', id: 'Tera ulang', en: 'Recalibration of weights and measures' },
      { slug: 'pasar', id: 'Pasar', en: 'Public markets' },
      {
        slug: 'industri-kecil',
        id: 'Pembinaan industri kecil',
        en: 'Support for small industry',
        isFree: true,
      },
    ],
  },
  {
    id: 'dinkop-ukm',
    name: 'Dinas Koperasi dan UKM',
    shortName: 'Dinkop UKM',
    kind: 'agency',
    role: 'front',
    services: [
      {
        slug: 'pendampingan-umkm',
        id: 'Pendampingan UMKM',
        en: 'Support for small businesses',
        isFree: true,
      },
      {
        slug: 'pembinaan-koperasi',
        id: 'Pembinaan koperasi',
        en: 'Support for cooperatives',
        isFree: true,
      },
    ],
  },
  {
    id: 'dp3ap2kb',
    name: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
    shortName: 'DP3AP2KB',
    kind: 'agency',
    role: 'front',
    services: [
      {
        slug: 'pengaduan-kekerasan',
        id: 'Pengaduan kekerasan',
        en: 'Reports of violence',
        isFree: true,
      },
      { slug: 'konseling', id: 'Konseling', en: 'Counselling', isFree: true },
      { slug: 'pelayanan-kb', id: 'Pelayanan KB', en: 'Family planning', isFree: true },
    ],
  },
  {
    id: 'perpustakaan',
    name: 'Dinas Perpustakaan dan Arsip Daerah',
    shortName: 'Perpustakaan dan Arsip',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'keanggotaan', id: 'Keanggotaan', en: 'Library membership', isFree: true },
      { slug: 'peminjaman', id: 'Peminjaman', en: 'Book lending', isFree: true },
      { slug: 'arsip', id: 'Layanan arsip', en: 'Archive service', isFree: true },
    ],
  },
  {
    id: 'disbudpar',
    name: 'Dinas Kebudayaan dan Pariwisata',
    shortName: 'Disbudpar',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'izin-gedung', id: 'Izin gedung', en: 'Venue permits' },
      {
        slug: 'pembinaan-sanggar',
        id: 'Pembinaan sanggar',
        en: 'Support for arts groups',
        isFree: true,
      },
    ],
  },
  {
    id: 'dispora',
    name: 'Dinas Kepemudaan dan Olahraga',
    shortName: 'Dispora',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'sewa-sarana', id: 'Sewa sarana', en: 'Hire of sports facilities' },
      { slug: 'pembinaan-pemuda', id: 'Pembinaan pemuda', en: 'Youth programmes', isFree: true },
    ],
  },
  {
    id: 'dkp',
    name: 'Dinas Ketahanan Pangan',
    shortName: 'DKP',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'pasar-murah', id: 'Pasar murah', en: 'Low-price food market' },
      { slug: 'kesehatan-hewan', id: 'Kesehatan hewan', en: 'Animal health' },
    ],
  },
  {
    id: 'diskominfo',
    name: 'Dinas Komunikasi dan Informatika',
    shortName: 'Diskominfo',
    kind: 'agency',
    role: 'front',
    services: [
      { slug: 'ppid', id: 'PPID', en: 'Public information (PPID)', isFree: true },
      { slug: 'panggilan-112', id: 'Panggilan 112', en: 'Emergency call 112', isFree: true },
    ],
  },
  {
    id: 'bpbd',
    name: 'Badan Penanggulangan Bencana Daerah',
    shortName: 'BPBD',
    kind: 'agency',
    role: 'front',
    services: [
      {
        slug: 'pemadaman',
        id: 'Pemadaman dan penyelamatan',
        en: 'Fire and rescue',
        isFree: true,
        owners: 'time=front',
      },
      { slug: 'bantuan-banjir', id: 'Bantuan banjir', en: 'Flood relief', isFree: true },
    ],
  },
  {
    id: 'satpol-pp',
    name: 'Satuan Polisi Pamong Praja',
    shortName: 'Satpol PP',
    kind: 'agency',
    role: 'front',
    services: [
      {
        slug: 'pengaduan-ketertiban',
        id: 'Pengaduan ketertiban',
        en: 'Public order complaints',
        isFree: true,
      },
      { slug: 'pengamanan', id: 'Pengamanan', en: 'Security assistance', isFree: true },
    ],
  },
  {
    id: 'kesbangpol',
    name: 'Badan Kesatuan Bangsa dan Politik',
    shortName: 'Kesbangpol',
    kind: 'agency',
    role: 'front',
    services: [
      {
        slug: 'rekomendasi-penelitian',
        id: 'Rekomendasi penelitian',
        en: 'Research permits',
        isFree: true,
      },
      {
        slug: 'pelaporan-ormas',
        id: 'Pelaporan ormas',
        en: 'Registration of civil society organisations',
        isFree: true,
      },
    ],
  },
  {
    id: 'bkpsdm',
    name: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    shortName: 'BKPSDM',
    kind: 'agency',
    role: 'back',
    services: [
      { slug: 'kenaikan-pangkat', id: 'Kenaikan pangkat', en: 'Promotion in rank', isFree: true },
      { slug: 'pensiun', id: 'Pensiun', en: 'Retirement', isFree: true },
      { slug: 'mutasi-pegawai', id: 'Mutasi pegawai', en: 'Staff transfer', isFree: true },
    ],
  },
  {
    id: 'bpkd',
    name: 'Badan Pengelolaan Keuangan Daerah',
    shortName: 'BPKD',
    kind: 'agency',
    role: 'back',
    services: [
      { slug: 'pencairan-dana', id: 'Pencairan dana', en: 'Release of funds', isFree: true },
      { slug: 'pengelolaan-aset', id: 'Pengelolaan aset', en: 'Asset management', isFree: true },
    ],
  },
  {
    id: 'bappeda',
    name: 'Badan Perencanaan Pembangunan Daerah',
    shortName: 'Bappeda',
    kind: 'agency',
    role: 'back',
    services: [
      {
        slug: 'konsultasi-perencanaan',
        id: 'Konsultasi perencanaan',
        en: 'Advice on development planning',
        isFree: true,
      },
      {
        slug: 'data-perencanaan',
        id: 'Data perencanaan',
        en: 'Development planning data',
        isFree: true,
      },
    ],
  },
  {
    id: 'inspektorat',
    name: 'Inspektorat',
    shortName: 'Inspektorat',
    kind: 'agency',
    role: 'back',
    services: [
      {
        slug: 'konsultasi-pengawasan',
        id: 'Konsultasi pengawasan',
        en: 'Audit advice',
        isFree: true,
      },
      {
        slug: 'pengaduan-internal',
        id: 'Pengaduan internal',
        en: 'Internal complaints',
        isFree: true,
      },
    ],
  },
  {
    id: 'bagian-organisasi',
    name: 'Sekretariat Daerah, Bagian Organisasi',
    shortName: 'Bagian Organisasi',
    kind: 'agency',
    role: 'back',
    services: [
      {
        slug: 'tata-laksana',
        id: 'Konsultasi tata laksana',
        en: 'Advice on organisation and procedure',
        isFree: true,
      },
      { slug: 'standar-pelayanan', id: 'Standar pelayanan', en: 'Service standards', isFree: true },
    ],
  },
];

/** Of which there are several, named by place. */
export const usualNamedUnits = {
  hospital: {
    id: 'rsud',
    name: 'RSUD {nama}',
    shortName: 'RSUD {nama}',
    kind: 'hospital',
    role: 'front',
    services: [
      { slug: 'rawat-jalan', id: 'Rawat jalan', en: 'Outpatient care' },
      {
        slug: 'igd',
        id: 'Instalasi Gawat Darurat (IGD)',
        en: 'Emergency department',
        owners: 'time=front',
      },
      { slug: 'rawat-inap', id: 'Rawat inap', en: 'Inpatient care' },
      { slug: 'farmasi', id: 'Farmasi', en: 'Pharmacy' },
    ],
  },
  healthCentre: {
    id: 'puskesmas',
    name: 'UPT Puskesmas {nama}',
    shortName: 'Puskesmas {nama}',
    kind: 'health-centre',
    role: 'front',
    services: [
      { slug: 'poli-umum', id: 'Poli umum', en: 'General clinic' },
      { slug: 'kia-kb', id: 'KIA/KB', en: 'Mother and child health, family planning' },
      { slug: 'imunisasi', id: 'Imunisasi', en: 'Immunisation', isFree: true },
      { slug: 'ugd', id: 'UGD', en: 'Emergency room' },
    ],
  },
  district: {
    id: 'kecamatan',
    name: 'Kecamatan {nama}',
    shortName: 'Kecamatan {nama}',
    kind: 'district',
    role: 'front',
    services: [
      {
        slug: 'surat-pengantar',
        id: 'Surat pengantar',
        en: 'Letter of introduction',
        isFree: true,
      },
      { slug: 'legalisasi', id: 'Legalisasi', en: 'Legalisation of documents', isFree: true },
      {
        slug: 'dispensasi-nikah',
        id: 'Dispensasi nikah',
        en: 'Marriage dispensation',
        isFree: true,
      },
      { slug: 'rekam-ktp-el', id: 'Rekam KTP-el', en: 'Identity card enrolment', isFree: true },
    ],
  },
} as const satisfies Record<string, UsualUnit>;

/** What there are several of: the fields of the form that asks for their names. */
export type NamedKind = keyof typeof usualNamedUnits;

export const namedKinds = Object.keys(usualNamedUnits) as NamedKind[];
