/** What the panel shows before signing in, of the whole city, and of a department. */
import { ownerField, sealedField } from '#shared/panel/kept-typing.ts';
import { earlierColumns } from '#shared/report/earlier-file.ts';
import type { EarlierResult } from '#shared/report/earlier-result.ts';
import { answeredYear, lastQuarter } from './answered-periods.ts';
import { cataloguePages } from './catalogue-pages.ts';
import { departmentPages } from './department-pages.ts';
import type { PageState } from './page-state.ts';
import { csvFile, fields } from './sent-forms.ts';
import { ownUnit, type Visited } from './visited-site.ts';

const unit = `/panel/unit/${ownUnit}`;

/** The account of a made-up head. */
const someone = '/panel/kota/pengguna/demo-head';

const earlier = (more: Record<string, string> = {}) => ({
  unit: 'dinkes',
  period: '2018',
  respondents: '212',
  ikm: '81,75',
  source: 'https://kota.example/skm.pdf',
  ...more,
});

const closing = '/panel/kota/penutupan';
const reportedColumns = ['OPD', 'PERIODE', 'L', 'SAMPEL', 'NILAI IKM', 'KETERANGAN'];

const removal = '/panel/kota/hasil-terdahulu/hapus';

/** The page that asks about a result that was imported. */
async function earlierResultPath(site: Visited): Promise<string> {
  const [found] = await site.readPanel<readonly EarlierResult[]>('/earlier-results');
  if (found === undefined) throw new Error('The made-up city has no earlier result.');
  return `${removal}?${new URLSearchParams({ unit: found.unit, period: found.period })}`;
}

/** Of the way in. */
const entrance: readonly PageState[] = [
  { name: 'sign-in', path: '/panel/masuk' },
  { name: 'sign-in that failed', path: '/panel/masuk?gagal=1' },
  { name: 'panel before signing in', path: unit, shows: '/panel/masuk' },
  {
    name: 'invitation',
    path: ({ invite }) => invite('staff'),
    shows: '/panel/undangan/token',
  },
  { name: 'invitation that is no longer valid', path: '/panel/undangan/habis', status: 404 },
  { name: 'front page of the panel', path: '/panel', as: 'staff' },
  { name: 'account', path: '/panel/akun', as: 'staff' },
  { name: 'account of the last administrator', path: '/panel/akun', as: 'administrator' },
  { name: 'recovery codes, to be made', path: '/panel/akun/kode-pemulihan', as: 'head' },
  {
    name: 'recovery codes, shown',
    path: '/panel/akun/kode-pemulihan',
    as: 'staff',
    sends: fields({}),
  },
  { name: 'sign-in by a recovery code', path: '/panel/pemulihan' },
  {
    name: 'recovery code that is wrong',
    path: '/panel/pemulihan',
    sends: fields({ code: '0000-0000-0000-0000' }),
    status: 404,
  },
  {
    name: 'refused',
    path: '/panel/unit/dinkes',
    shows: '/panel/ditolak',
    as: 'staff',
    status: 403,
  },
  {
    name: 'form that came after the session was over',
    path: `${unit}/dilayani`,
    shows: '/panel/terputus',
    sends: fields({ [ownerField]: 'AAAAAAAAAAAAAAAAAAAAAA', people: '12,5' }),
    status: 401,
  },
  {
    name: 'form that another account typed',
    path: `${unit}/dilayani`,
    shows: '/panel/terputus',
    as: 'staff',
    sends: fields({ [ownerField]: 'AAAAAAAAAAAAAAAAAAAAAA', people: '12,5' }),
    status: 403,
  },
  {
    name: 'form that was kept too long',
    path: `${unit}/dilayani`,
    shows: '/panel/terputus',
    as: 'staff',
    sends: fields({ [sealedField]: 'basi' }),
    status: 410,
  },
  { name: 'unknown page of the panel', path: '/panel/ajaib', shows: '/404', status: 404 },
];

/** Of the whole city. */
const city: readonly PageState[] = [
  { name: 'city overview', path: '/panel/kota', as: 'administrator' },
  { name: 'report texts of the city', path: '/panel/kota/laporan', as: 'administrator' },
  { name: 'report texts of the city, read only', path: '/panel/kota/laporan', as: 'auditor' },
  { name: 'reports of all departments', path: '/panel/kota/laporan/semua', as: 'administrator' },
  { name: 'levels of form F-02', path: '/panel/kota/pekppp', as: 'auditor' },
  { name: 'users', path: '/panel/kota/pengguna', as: 'administrator' },
  {
    name: 'users, to be mended',
    path: '/panel/kota/pengguna',
    as: 'administrator',
    sends: fields({ act: 'add', name: 'Tanpa unit', role: 'staff', email: 'bukan surel' }),
    status: 422,
  },
  {
    name: 'users with a new link',
    path: '/panel/kota/pengguna',
    as: 'administrator',
    sends: fields({ act: 'add', name: 'Pengguna baru', role: 'auditor' }),
  },
  { name: 'an account', path: someone, as: 'administrator' },
  {
    name: 'an account, to be mended',
    path: someone,
    as: 'administrator',
    sends: fields({ act: 'change', name: 'Tanpa unit', role: 'head' }),
    status: 422,
  },
  { name: 'lost device', path: `${someone}/hp-hilang`, as: 'administrator' },
  { name: 'account to be closed', path: `${someone}/tutup`, as: 'administrator' },
  {
    name: 'account that is not there',
    path: '/panel/kota/pengguna/tidak-ada',
    as: 'administrator',
    status: 404,
  },
  { name: 'audit trail of the city', path: '/panel/kota/jejak', as: 'auditor' },
  {
    name: 'audit trail of the city, narrowed',
    path: '/panel/kota/jejak?what=accounts&who=a',
    as: 'auditor',
  },
  { name: 'alerts of the city', path: '/panel/kota/peringatan', as: 'administrator' },
  { name: 'alerts of the city, read only', path: '/panel/kota/peringatan', as: 'auditor' },
  {
    name: 'alerts, nothing ticked',
    path: '/panel/kota/peringatan',
    as: 'administrator',
    sends: fields({ act: 'seen' }),
    status: 422,
  },
  { name: 'held answers', path: '/panel/kota/ditahan', as: 'auditor' },
  { name: 'held answers, read only', path: '/panel/kota/ditahan', as: 'administrator' },
  {
    name: 'held answers, no reason given',
    path: '/panel/kota/ditahan',
    as: 'auditor',
    sends: fields({ batch: 'tidak-ada', decision: 'reject' }),
    status: 422,
  },
  { name: 'closing of a period', path: `${closing}?period=${lastQuarter.id}`, as: 'administrator' },
  {
    name: 'closing of a period, read only',
    path: `${closing}?period=${lastQuarter.id}`,
    as: 'auditor',
  },
  {
    name: 'closing of a period that runs',
    path: `${closing}?period=${answeredYear}`,
    as: 'administrator',
  },
  {
    name: 'closing of a period, nothing ticked',
    path: `${closing}?period=${lastQuarter.id}`,
    as: 'administrator',
    sends: fields({ act: 'approve', period: lastQuarter.id }),
    status: 422,
  },
  {
    name: 'closing of the report of the city',
    path: `${closing}/kota?period=${lastQuarter.id}`,
    as: 'administrator',
  },
  {
    name: 'closing of the report of the city, no reason given',
    path: `${closing}/kota?period=${lastQuarter.id}`,
    as: 'administrator',
    sends: fields({ act: 'not-reported', period: lastQuarter.id, unit: ':0' }),
    status: 422,
  },
  { name: 'overdue actions', path: '/panel/kota/tindak-lanjut', as: 'auditor' },
  { name: 'posters of the city to print', path: '/panel/kota/poster', as: 'administrator' },
  { name: 'corrected comments', path: '/panel/kota/koreksi', as: 'administrator' },
  { name: 'corrected comments, read only', path: '/panel/kota/koreksi', as: 'auditor' },
  { name: 'earlier results', path: '/panel/kota/hasil-terdahulu', as: 'administrator' },
  { name: 'earlier results, read only', path: '/panel/kota/hasil-terdahulu', as: 'auditor' },
  {
    name: 'earlier results, file to be mended',
    path: '/panel/kota/hasil-terdahulu',
    as: 'administrator',
    sends: csvFile(
      'hasil.csv',
      earlierColumns,
      earlier({ unit: 'dukun' }),
      earlier({ period: 'besok', ikm: '<b>' }),
    ),
    status: 422,
  },
  {
    name: 'earlier results, file checked',
    path: '/panel/kota/hasil-terdahulu',
    as: 'administrator',
    sends: csvFile('hasil.csv', earlierColumns, earlier(), earlier({ period: '2017' })),
  },
  {
    name: 'recapitulation that units report, checked',
    path: '/panel/kota/hasil-terdahulu',
    as: 'administrator',
    sends: csvFile(
      'rekapitulasi.csv',
      reportedColumns,
      { OPD: 'Dinas Kesehatan', PERIODE: '2019', L: '48', SAMPEL: '100', 'NILAI IKM': '81,75' },
      { OPD: 'rsud', PERIODE: '2019', KETERANGAN: 'Belum cukup responden' },
    ),
  },
  {
    name: 'earlier result to be deleted',
    path: (site) => earlierResultPath(site),
    shows: removal,
    as: 'administrator',
  },
  {
    name: 'earlier result that is not there',
    path: `${removal}?unit=dinkes&period=1999`,
    as: 'administrator',
    status: 404,
  },
];

export const panelPages: readonly PageState[] = [
  ...entrance,
  ...city,
  ...cataloguePages,
  ...departmentPages,
];
