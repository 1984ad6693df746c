/** What the panel shows of the catalogue, with a draft that changes something and is never published. */
import { counterColumns } from '#shared/catalogue/counters.ts';
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import { columnsOf, rowsOf } from '#shared/catalogue/rows.ts';
import { unnamedCity } from '#shared/catalogue/unnamed-city.ts';
import type { PageState } from './page-state.ts';
import { counter } from './resident-pages.ts';
import { csvFile, fields } from './sent-forms.ts';
import { ownUnit, type Visited } from './visited-site.ts';

const city = '/panel/kota/katalog';
const unit = `/panel/unit/${ownUnit}/katalog`;
const service = `${ownUnit}/ktp-el`;

const added = { kind: 'add', sheet: 'counters' } as const;
const cells = { service, name: '"Loket" & <baru>', place: 'Mal Pelayanan Publik', form: 'full' };

/** An address, once the administrator of the site has a draft with a new counter in it. */
const withDraft = (address: (code: string) => string) => async (site: Visited) => {
  const isNew = ({ kinds }: DraftView['changes'][number]) => kinds.includes('added');
  const draft = () => site.readPanel<DraftView>('/catalogue');
  const foundIn = ({ changes }: DraftView) => changes.find(isNew)?.key;
  const before = await draft();
  const found = foundIn(before);
  if (found !== undefined) return address(found);
  const answer = await fetch(`${site.address}/api/panel/catalogue/edit`, {
    method: 'POST',
    headers: {
      ...{ 'Content-Type': 'application/json', Origin: site.address },
      Cookie: await site.cookieOf('administrator'),
    },
    body: JSON.stringify({ revision: before.revision, edit: { ...added, cells } }),
  });
  if (answer.ok) return address(((await answer.json()) as { key: string }).key);
  // Whoever visits another of these pages at the same moment may have added it first.
  const addedFirst = foundIn(await draft());
  if (addedFirst === undefined) throw new Error(`The draft was not taken: ${answer.status}`);
  return address(addedFirst);
};

/** The settings of a city that has only begun, in which no cell holds a semicolon. */
const namedAnew = rowsOf(unnamedCity).settings.map(({ field = '', value = '' }) => ({
  field,
  value: `"${value.replaceAll('"', '""')}"`,
}));

const ofCity: readonly PageState[] = [
  { name: 'catalogue', path: city, as: 'administrator' },
  { name: 'catalogue, something found', path: `${city}?q=ktp`, as: 'administrator' },
  { name: 'catalogue, nothing found', path: `${city}?q=xyzzy`, as: 'administrator' },
  { name: 'department of the catalogue', path: `${city}/unit?id=${ownUnit}`, as: 'administrator' },
  { name: 'new department', path: `${city}/unit`, as: 'administrator' },
  {
    name: 'department, to be mended',
    path: `${city}/unit?id=${ownUnit}`,
    as: 'administrator',
    sends: fields({ act: 'save', revision: '0', name: '=SUM(1)', 'weights.time': '2' }),
    status: 422,
  },
  { name: 'department that is not there', path: `${city}/unit?id=xyzzy`, as: 'administrator' },
  { name: 'service of the catalogue', path: `${city}/layanan?id=${service}`, as: 'administrator' },
  { name: 'new service', path: `${city}/layanan?unit=${ownUnit}`, as: 'administrator' },
  {
    name: 'question of its own',
    path: `${city}/pertanyaan?layanan=${service}&unsur=cost`,
    as: 'administrator',
  },
  {
    name: 'added element of the catalogue',
    path: `${city}/unsur?id=perpustakaan+10`,
    as: 'administrator',
  },
  { name: 'counter of the catalogue', path: `${city}/loket?id=${counter}`, as: 'administrator' },
  { name: 'new counter', path: `${city}/loket?layanan=${service}`, as: 'administrator' },
  { name: 'settings', path: `${city}/pengaturan`, as: 'administrator' },
  ...[
    'kota',
    'waktu',
    'saluran',
    'tanda-tangan',
    'kerja',
    'simpan',
    'data-pribadi',
    'metadata',
  ].map(
    (group): PageState => ({
      name: `settings, ${group}`,
      path: `${city}/pengaturan?bagian=${group}`,
      as: 'administrator',
    }),
  ),
  {
    name: 'draft of the catalogue',
    path: withDraft(() => `${city}/draf`),
    shows: `${city}/draf`,
    as: 'administrator',
  },
  {
    name: 'draft of the catalogue, no reason given',
    path: withDraft(() => `${city}/draf`),
    shows: `${city}/draf`,
    as: 'administrator',
    sends: fields({ act: 'publish', revision: '0', version: '0' }),
    status: 422,
  },
  {
    name: 'preview of a survey page',
    path: withDraft((code) => `${city}/pratinjau?loket=${code}`),
    shows: `${city}/pratinjau`,
    as: 'administrator',
  },
  {
    name: 'preview of a counter that is not there',
    path: `${city}/pratinjau?loket=AAAAA`,
    as: 'administrator',
    status: 404,
  },
  { name: 'files of the catalogue', path: `${city}/berkas`, as: 'administrator' },
  {
    name: 'files of the catalogue, to be mended',
    path: `${city}/berkas`,
    as: 'administrator',
    sends: csvFile('"loket" & <1>.csv', counterColumns.all, { code: '<b>', form: 'lengkap' }),
    status: 422,
  },
  {
    name: 'files of the catalogue, checked',
    path: `${city}/berkas`,
    as: 'administrator',
    sends: csvFile('pengaturan.csv', columnsOf.settings.all, ...namedAnew),
  },
  { name: 'versions of the catalogue', path: `${city}/versi`, as: 'administrator' },
  { name: 'versions of the catalogue, read only', path: `${city}/versi`, as: 'auditor' },
  {
    name: 'versions of the catalogue, compared',
    path: `${city}/versi/banding?dari=1&ke=1`,
    as: 'auditor',
  },
  {
    name: 'versions of the catalogue that are not there',
    path: `${city}/versi/banding?dari=0&ke=x`,
    as: 'auditor',
    status: 404,
  },
  { name: 'older version, again', path: `${city}/versi/lagi?versi=1`, as: 'administrator' },
  { name: 'start of a city', path: '/panel/mulai', as: 'administrator' },
  {
    name: 'start of a city, after it has started',
    path: '/panel/mulai',
    as: 'administrator',
    sends: fields({ act: 'city', city: '"Kota" & <baru>', zone: 'WIT' }),
    status: 409,
  },
  { name: 'proposed changes of the catalogue', path: `${city}/usulan`, as: 'administrator' },
];

const ofUnit: readonly PageState[] = [
  { name: 'catalogue of a department', path: unit, as: 'head' },
  { name: 'service of a department', path: `${unit}/layanan?id=${service}`, as: 'head' },
  {
    name: 'question of a service, to be mended',
    path: `${unit}/pertanyaan?layanan=${service}&unsur=conduct`,
    as: 'head',
    sends: fields({ act: 'save', revision: '0', question_id: '"Apa" & <siapa>' }),
    status: 422,
  },
  { name: 'new element of a department', path: `${unit}/unsur?unit=${ownUnit}`, as: 'head' },
  {
    name: 'new element of a department, to be mended',
    path: `${unit}/unsur?unit=${ownUnit}`,
    as: 'head',
    sends: fields({ act: 'save', revision: '0', name_id: '"Toilet" & <parkir>' }),
    status: 422,
  },
  { name: 'counter of a department', path: `${unit}/loket?id=${counter}`, as: 'head' },
  {
    name: 'counter, form that is too old',
    path: `${unit}/loket?id=${counter}`,
    as: 'head',
    sends: fields({
      act: 'save',
      revision: '99',
      name: '"Loket" & <1>',
      place: 'MPP',
      form: 'short',
    }),
    status: 409,
  },
  { name: 'draft of a department that changes nothing', path: `${unit}/draf`, as: 'head' },
  {
    name: 'preview in a department of a counter that is not there',
    path: `${unit}/pratinjau?loket=AAAAA`,
    as: 'head',
    status: 404,
  },
];

export const cataloguePages: readonly PageState[] = [...ofCity, ...ofUnit];
