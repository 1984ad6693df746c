/** The settings that an office changes by form, in groups, and how a form's fields become their values. */
import type { Text } from '#shared/language.ts';
import { periodKinds } from '#site/i18n/results.ts';

export interface SettingField {
  /** The path within the settings, such as `retention.commentYears`. */
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  /** A text without; of `choices` any number of the options holds. */
  readonly kind?: 'number' | 'decimal' | 'flag' | 'choices';
  readonly options?: readonly { readonly value: string; readonly label: Text }[];
}

/** Several of a kind, one below the other. */
export interface SettingList {
  readonly name: string;
  readonly label: Text;
  /** Names below that of an entry. */
  readonly fields: readonly SettingField[];
}

export interface SettingGroup {
  readonly key: string;
  readonly title: Text;
  readonly hint?: Text;
  readonly fields: readonly SettingField[];
  readonly lists?: readonly SettingList[];
  /** The fields of the settings that a form of the group sets. */
  readonly sets: readonly string[];
  /** Paths within them that other forms set, and this one leaves as they are. */
  readonly leaves?: readonly string[];
}

const inBoth = (name: string, label: Text): readonly SettingField[] => [
  { name: `${name}.id`, label: { id: `${label.id} (Indonesia)`, en: `${label.en} (Indonesian)` } },
  { name: `${name}.en`, label: { id: `${label.id} (Inggris)`, en: `${label.en} (English)` } },
];

const years: Text = { id: '1 sampai 30 tahun.', en: '1 to 30 years.' };

/** The periods that a city may close. */
const closedKinds = ['month', 'quarter', 'semester', 'year'] as const;

export const zones = [
  { value: 'Asia/Jakarta', label: { id: 'Waktu Indonesia Barat', en: 'Western Indonesia' } },
  { value: 'Asia/Makassar', label: { id: 'Waktu Indonesia Tengah', en: 'Central Indonesia' } },
  { value: 'Asia/Jayapura', label: { id: 'Waktu Indonesia Timur', en: 'Eastern Indonesia' } },
] as const;

export const settingGroups: readonly SettingGroup[] = [
  {
    key: 'kota',
    title: { id: 'Nama kota', en: 'Name of the city' },
    sets: ['city', 'government', 'origin'],
    fields: [
      {
        name: 'city',
        label: { id: 'Kota', en: 'City' },
        hint: { id: 'Misalnya: Kota Tangerang', en: 'Such as: Kota Tangerang' },
      },
      {
        name: 'government',
        label: { id: 'Pemerintah', en: 'Government' },
        hint: {
          id: 'Misalnya: Pemerintah Kota Tangerang',
          en: 'Such as: Pemerintah Kota Tangerang',
        },
      },
      {
        name: 'origin',
        label: { id: 'Alamat situs', en: 'Address of the site' },
        hint: {
          id: 'Yang ada di kode QR, misalnya https://suara.example.go.id. Kalau diubah, semua poster harus dicetak ulang.',
          en: 'The one in QR codes, such as https://suara.example.go.id. If it changes, all posters are to be printed anew.',
        },
      },
    ],
  },
  {
    key: 'waktu',
    title: { id: 'Zona waktu', en: 'Time zone' },
    hint: {
      id: 'Hanya bisa diubah selama belum ada jawaban: setelah itu harinya akan bergeser.',
      en: 'It can be changed only while nobody has answered: after that, days would shift.',
    },
    sets: ['timeZone', 'timeZoneLabel'],
    fields: [
      { name: 'timeZone', label: { id: 'Zona waktu', en: 'Time zone' }, options: zones },
      {
        name: 'timeZoneLabel',
        label: { id: 'Singkatan di belakang jam', en: 'Short name after a time' },
        hint: { id: 'Misalnya: WIB', en: 'Such as: WIB' },
      },
    ],
  },
  {
    key: 'saluran',
    title: { id: 'Pengaduan dan nomor darurat', en: 'Complaints and emergencies' },
    sets: ['complaintChannels', 'emergencyNumbers'],
    fields: [],
    lists: [
      {
        name: 'complaintChannels',
        label: { id: 'Saluran pengaduan', en: 'Complaint channel' },
        fields: [
          { name: 'name', label: { id: 'Nama', en: 'Name' } },
          {
            name: 'url',
            label: { id: 'Alamat, diawali https://', en: 'Address, starting with https://' },
          },
          ...inBoth('description', { id: 'Penjelasan', en: 'Description' }),
        ],
      },
      {
        name: 'emergencyNumbers',
        label: { id: 'Nomor darurat', en: 'Emergency number' },
        fields: [
          { name: 'number', label: { id: 'Nomor, hanya angka', en: 'Number, digits only' } },
          ...inBoth('description', { id: 'Untuk apa', en: 'What for' }),
        ],
      },
    ],
  },
  {
    key: 'tanda-tangan',
    title: { id: 'Tanda tangan laporan', en: 'Signing of reports' },
    sets: ['report'],
    fields: [{ name: 'report.place', label: { id: 'Ditandatangani di', en: 'Signed in' } }],
    lists: [
      {
        name: 'report.signatories',
        label: { id: 'Penanda tangan', en: 'Signatory' },
        fields: [
          {
            name: 'unit',
            label: {
              id: 'Id unit, atau city untuk kota',
              en: 'Id of the department, or city for the city',
            },
          },
          { name: 'office', label: { id: 'Jabatan', en: 'Office' } },
          { name: 'name', label: { id: 'Nama', en: 'Name' } },
          { name: 'nip', label: { id: 'NIP, 18 angka', en: 'NIP, 18 digits' } },
        ],
      },
    ],
  },
  {
    key: 'kerja',
    title: { id: 'Cara kerja', en: 'Ways of working' },
    sets: ['digestHour', 'directedShare', 'approveCatalogue', 'plausibility'],
    leaves: ['plausibility.answersAnHour'],
    fields: [
      {
        name: 'digestHour',
        kind: 'number',
        label: { id: 'Jam kabar harian', en: 'Hour of the daily message' },
        hint: { id: '0 sampai 23. Kosong: 7.', en: '0 to 23. Empty: 7.' },
      },
      {
        name: 'directedShare',
        kind: 'decimal',
        label: {
          id: 'Bagian warga yang ditanya apakah petugas mengarahkan jawabannya',
          en: 'Share of residents who are asked whether an officer steered their answers',
        },
        hint: {
          id: '0 sampai 1, misalnya 0,25. Boleh kosong.',
          en: '0 to 1, such as 0.25. May be empty.',
        },
      },
      {
        name: 'plausibility.answersWhileClosed',
        kind: 'number',
        label: {
          id: 'Jawaban di luar jam buka yang masih wajar, per hari',
          en: 'Answers outside opening hours that are still plausible, a day',
        },
        hint: {
          id: '0 sampai 20; selebihnya ditahan untuk diperiksa. Kosong: 5. Jam bukanya diisi di unit, layanan, atau loketnya.',
          en: '0 to 20; more are held to be looked at. Empty: 5. The hours themselves are set at the department, service or counter.',
        },
      },
      {
        name: 'approveCatalogue',
        kind: 'flag',
        label: {
          id: 'Perubahan katalog oleh kepala unit menunggu persetujuan pengelola kota',
          en: 'What department heads change of the catalogue waits for the city administrator',
        },
      },
    ],
  },
  {
    key: 'penutupan',
    title: { id: 'Penutupan periode', en: 'Closing of periods' },
    hint: {
      id: 'Periode resmi diperiksa unit, disetujui dan diterbitkan kota, lalu angkanya tetap. Hari dihitung dari akhir periode, 1 sampai 180. Kosongkan semuanya kalau kota tidak menutup periode.',
      en: 'Official periods are checked by departments, approved and published by the city, and their figures stay. Days count from the end of the period, 1 to 180. Leave all empty where the city closes none.',
    },
    sets: ['closing'],
    fields: [
      {
        name: 'closing.periods',
        kind: 'choices',
        label: { id: 'Periode yang ditutup', en: 'Periods that are closed' },
        options: closedKinds.map((value) => ({ value, label: periodKinds[value] })),
      },
      {
        name: 'closing.from',
        label: { id: 'Mulai dari bulan', en: 'From the month' },
        hint: {
          id: 'Tahun dan bulan, misalnya 2027-01. Periode yang berakhir sejak bulan itu ditutup.',
          en: 'Year and month, such as 2027-01. Periods that end in it or later are closed.',
        },
      },
      {
        name: 'closing.checkDays',
        kind: 'number',
        label: { id: 'Unit selesai memeriksa (hari)', en: 'Departments have checked (days)' },
      },
      {
        name: 'closing.approveDays',
        kind: 'number',
        label: { id: 'Kota menyetujui (hari)', en: 'The city approves (days)' },
      },
      {
        name: 'closing.publishDays',
        kind: 'number',
        label: { id: 'Diterbitkan (hari)', en: 'Published (days)' },
      },
    ],
  },
  {
    key: 'simpan',
    title: { id: 'Masa simpan', en: 'Retention' },
    sets: ['retention', 'paper'],
    fields: [
      {
        name: 'retention.responseYears',
        kind: 'number',
        label: { id: 'Jawaban disimpan (tahun)', en: 'Answers are kept (years)' },
        hint: { id: `${years.id} Kosong: 5.`, en: `${years.en} Empty: 5.` },
      },
      {
        name: 'retention.commentYears',
        kind: 'number',
        label: { id: 'Komentar disimpan (tahun)', en: 'Comments are kept (years)' },
        hint: { id: `${years.id} Kosong: 2.`, en: `${years.en} Empty: 2.` },
      },
      {
        name: 'paper.afterEntry',
        label: { id: 'Kuesioner kertas setelah diisikan', en: 'Paper questionnaires after entry' },
        options: [
          { value: '', label: { id: 'belum ditentukan', en: 'not decided yet' } },
          { value: 'destroyed', label: { id: 'dimusnahkan', en: 'destroyed' } },
          { value: 'archived', label: { id: 'diarsipkan', en: 'archived' } },
        ],
      },
      {
        name: 'paper.withinDays',
        kind: 'number',
        label: { id: 'Dimusnahkan dalam (hari)', en: 'Destroyed within (days)' },
        hint: { id: '1 sampai 90. Hanya kalau dimusnahkan.', en: '1 to 90. Only if destroyed.' },
      },
      {
        name: 'paper.years',
        kind: 'number',
        label: { id: 'Diarsipkan selama (tahun)', en: 'Archived for (years)' },
        hint: { id: `${years.id} Hanya kalau diarsipkan.`, en: `${years.en} Only if archived.` },
      },
    ],
  },
  {
    key: 'data-pribadi',
    title: { id: 'Pelindungan data dan kontak', en: 'Data protection and contacts' },
    hint: {
      id: 'Kontak diawali mailto: atau https://.',
      en: 'Contacts start with mailto: or https://.',
    },
    sets: ['dataProtection', 'securityContact', 'software'],
    fields: [
      {
        name: 'dataProtection.officer',
        label: { id: 'Penanggung jawab data pribadi', en: 'Data protection officer' },
      },
      { name: 'dataProtection.contact', label: { id: 'Kontaknya', en: 'Their contact' } },
      {
        name: 'securityContact',
        label: {
          id: 'Kontak untuk melaporkan celah keamanan',
          en: 'Contact for reporting a weakness',
        },
      },
      {
        name: 'software.source',
        label: {
          id: 'Alamat kode sumber, diawali https://',
          en: 'Address of the source code, starting with https://',
        },
      },
      {
        name: 'software.contact',
        label: { id: 'Kontak untuk kota lain', en: 'Contact for other cities' },
      },
    ],
  },
  {
    key: 'metadata',
    title: { id: 'Metadata nasional', en: 'National metadata' },
    hint: {
      id: 'Untuk metadata kegiatan statistik (BPS). Semua boleh kosong.',
      en: 'For the metadata of statistical activities (BPS). All may be empty.',
    },
    sets: ['nationalMetadata'],
    fields: [
      {
        name: 'nationalMetadata.address',
        label: { id: 'Alamat penyelenggara', en: 'Address of the organiser' },
      },
      { name: 'nationalMetadata.telephone', label: { id: 'Telepon', en: 'Telephone' } },
      { name: 'nationalMetadata.email', label: { id: 'Surel', en: 'E-mail' } },
      { name: 'nationalMetadata.unit', label: { id: 'Unit eselon 2', en: 'Echelon 2 unit' } },
      {
        name: 'nationalMetadata.responsible.name',
        label: { id: 'Nama penanggung jawab', en: 'Name of who answers for it' },
      },
      {
        name: 'nationalMetadata.responsible.office',
        label: { id: 'Jabatannya', en: 'Their office' },
      },
      {
        name: 'nationalMetadata.regionCode',
        label: { id: 'Kode wilayah', en: 'Region code' },
        hint: { id: 'Misalnya: 36.71', en: 'Such as: 36.71' },
      },
      {
        name: 'nationalMetadata.recommendation',
        label: { id: 'Nomor rekomendasi BPS', en: 'Number of the BPS recommendation' },
      },
      {
        name: 'nationalMetadata.standardId',
        label: { id: 'Id standar data', en: 'Id of the data standard' },
      },
      {
        name: 'nationalMetadata.activityId',
        label: { id: 'Id kegiatan', en: 'Id of the activity' },
      },
      {
        name: 'nationalMetadata.indicatorId',
        label: { id: 'Id indikator', en: 'Id of the indicator' },
      },
    ],
  },
];
