/** What the panel shows of a department, with its forms as they come back. */
import type { PlanView } from '#shared/follow-up/plan-view.ts';
import { sheetColumns } from '#shared/paper/sheet-file.ts';
import { cityDay } from '../serve/clock-offset.ts';
import { lastQuarter } from './answered-periods.ts';
import type { PageState } from './page-state.ts';
import { counter } from './resident-pages.ts';
import { csvFile, fields } from './sent-forms.ts';
import { ownUnit, type Visited } from './visited-site.ts';

const unit = `/panel/unit/${ownUnit}`;
const plan = `${unit}/tindak-lanjut`;

type ActionState = PlanView['actions'][number]['state'];
const actionStates = [
  'proposed',
  'under-way',
  'done',
  'published',
  'declined',
  'cancelled',
  'withdrawn',
] as const;

/** The page of an action of the made-up city that stands so far. */
async function actionPath(site: Visited, state: ActionState): Promise<string> {
  const { actions } = await site.readPanel<PlanView>(`/unit/${ownUnit}/actions`);
  const found = actions.find((action) => action.state === state);
  if (found === undefined) throw new Error(`The made-up city has no action that is ${state}.`);
  return `${plan}/${found.id}`;
}

const sheet = (more: Record<string, string> = {}) => ({
  sheet: '98765',
  counter,
  channel: 'paper',
  date: cityDay(),
  procedure: '3',
  ...more,
});
/** Of its figures, comments and keys. */
const everyday: readonly PageState[] = [
  { name: 'overview', path: unit, as: 'head' },
  { name: 'overview, too few have answered', path: `${unit}?period=2001`, as: 'head' },
  { name: 'counters and times of day', path: `${unit}/loket-dan-jam`, as: 'head' },
  {
    name: 'counters and times of day, too few have answered',
    path: `${unit}/loket-dan-jam?period=2001`,
    as: 'auditor',
  },
  { name: 'comments', path: `${unit}/komentar`, as: 'staff' },
  { name: 'comments, read only', path: `${unit}/komentar`, as: 'auditor' },
  { name: 'comments on a theme', path: `${unit}/komentar?theme=queue`, as: 'staff' },
  { name: 'comments that were thanked for', path: `${unit}/komentar?state=thanked`, as: 'staff' },
  { name: 'comments, none found', path: `${unit}/komentar?q=xyzzy`, as: 'staff' },
  {
    name: 'comments, nothing ticked',
    path: `${unit}/komentar`,
    as: 'staff',
    sends: fields({ act: 'thank' }),
    status: 422,
  },
  {
    name: 'comments, a correction that came too late',
    path: `${unit}/komentar?done=correct%200%201`,
    as: 'staff',
  },
  { name: 'comments in doubt', path: `${unit}/komentar?sentiment=unclear`, as: 'staff' },
  { name: 'comments that were passed on', path: `${unit}/komentar?state=passed`, as: 'staff' },
  { name: 'comments in all states', path: `${unit}/komentar?q=a`, as: 'head' },
  {
    name: 'comments, something done',
    path: `${unit}/komentar?done=follow-up%202%203`,
    as: 'staff',
  },
  { name: 'overview of a hospital', path: '/panel/unit/rsud', as: 'administrator' },
  {
    name: 'alerts of a department without any',
    path: '/panel/unit/bkpsdm/peringatan',
    as: 'auditor',
  },
  { name: 'alerts', path: `${unit}/peringatan`, as: 'staff' },
  { name: 'people served', path: `${unit}/dilayani`, as: 'staff' },
  {
    name: 'people served, to be mended',
    path: `${unit}/dilayani`,
    as: 'staff',
    sends: fields({ service: `${ownUnit}/ktp-el`, month: '2026-01', people: 'banyak' }),
    status: 422,
  },
  { name: 'report texts', path: `${unit}/laporan?period=2025`, as: 'head' },
  { name: 'report texts, read only', path: `${unit}/laporan`, as: 'staff' },
  {
    name: 'report texts, to be mended',
    path: `${unit}/laporan?layanan=ktp-el&period=2025`,
    as: 'head',
    sends: fields({ number: '"1" & <2>', nip: '12', 'before.number': '' }),
    status: 422,
  },
  {
    name: 'report texts that name a person',
    path: `${unit}/laporan?period=2025`,
    as: 'head',
    sends: fields({ leader: 'Ibu Sri Wahyuni, 0812-3456-7890' }),
    status: 422,
  },
  {
    name: 'closing of a period by a department',
    path: `${unit}/penutupan?period=${lastQuarter.id}`,
    as: 'head',
  },
  {
    name: 'closing of a period by a department, read only',
    path: `${unit}/penutupan?period=${lastQuarter.id}`,
    as: 'staff',
  },
  {
    name: 'closing by a department, a reason that names a person',
    path: `${unit}/penutupan?period=${lastQuarter.id}`,
    as: 'administrator',
    sends: fields({
      ...{ act: 'correct', period: lastQuarter.id, unit: `${ownUnit}:3` },
      reason: 'Ibu Sri Wahyuni, 0812-3456-7890, salah menghitung.',
    }),
    status: 422,
  },
  { name: 'evidence', path: `${unit}/pekppp`, as: 'staff' },
  { name: 'questionnaire that was used', path: `${unit}/kuesioner`, as: 'staff' },
  {
    name: 'evidence, read only, of a year before',
    path: `${unit}/pekppp?tahun=2025`,
    as: 'auditor',
  },
  {
    name: 'evidence of a department without figures',
    path: '/panel/unit/inspektorat/pekppp',
    as: 'administrator',
  },
  {
    name: 'evidence, a medium to be mended',
    path: `${unit}/pekppp`,
    as: 'staff',
    sends: fields({ act: 'add', kind: 'card', name: '"Papan" & <lobi>', day: '2026-01-05' }),
    status: 422,
  },
  { name: 'evidence, a medium added', path: `${unit}/pekppp?ditambah=1`, as: 'staff' },
  { name: 'keys', path: `${unit}/kunci`, as: 'head' },
  {
    name: 'keys, to be mended',
    path: `${unit}/kunci`,
    as: 'head',
    sends: fields({ act: 'make' }),
    status: 422,
  },
  {
    name: 'keys with a new key',
    path: '/panel/unit/dinkes/kunci',
    as: 'administrator',
    sends: fields({ act: 'make', label: 'Mesin antrean' }),
  },
  { name: 'kiosks', path: `${unit}/kiosk`, as: 'head' },
  {
    name: 'kiosks, to be mended',
    path: `${unit}/kiosk`,
    as: 'head',
    sends: fields({ act: 'make' }),
    status: 422,
  },
  {
    name: 'kiosks with a new kiosk',
    path: `${unit}/kiosk`,
    as: 'administrator',
    sends: fields({ act: 'make', counter, name: 'Tablet di pintu' }),
  },
  { name: 'posters to print', path: `${unit}/poster`, as: 'head' },
  { name: 'posters to print, read only', path: `${unit}/poster`, as: 'auditor' },
  {
    name: 'posters to print, to be mended',
    path: `${unit}/poster`,
    as: 'head',
    sends: fields({ version: '1' }),
    status: 422,
  },
  { name: 'audit trail of a department', path: `${unit}/jejak`, as: 'head' },
];

/** Of sheets on paper. */
const paper: readonly PageState[] = [
  { name: 'sheets', path: `${unit}/kertas`, as: 'staff' },
  { name: 'sheets, read only', path: `${unit}/kertas`, as: 'auditor' },
  { name: 'sheet', path: `${unit}/kertas?loket=${counter}`, as: 'staff' },
  {
    name: 'sheet that was read out',
    path: `${unit}/kertas?loket=${counter}&saluran=assisted&nomor=7&jumlah=6`,
    as: 'staff',
  },
  {
    name: 'sheet, to be mended',
    path: `${unit}/kertas`,
    as: 'staff',
    sends: fields({ loket: counter, saluran: 'paper', comment: '"Ramah" & <sabar>' }),
    status: 422,
  },
  { name: 'sheets, one struck out', path: `${unit}/kertas?dicoret`, as: 'staff' },
  {
    name: 'sheet to strike out',
    path: `${unit}/kertas/coret?counter=${counter}&channel=paper&number=98765&day=2026-11-02`,
    as: 'staff',
  },
  {
    name: 'sheet to strike out, to be mended',
    path: `${unit}/kertas/coret`,
    as: 'staff',
    sends: fields({ counter, channel: 'paper', number: 'tujuh', day: '2026-11-02' }),
    status: 422,
  },
  { name: 'import of sheets', path: `${unit}/kertas/impor`, as: 'staff' },
  {
    name: 'import of sheets, file to be mended',
    path: `${unit}/kertas/impor`,
    as: 'staff',
    sends: csvFile('lembar.csv', sheetColumns, sheet({ time: 'cepat' }), sheet({ sex: '<b>' })),
    status: 422,
  },
  {
    name: 'import of sheets, file checked',
    path: `${unit}/kertas/impor`,
    as: 'staff',
    sends: csvFile('lembar.csv', sheetColumns, sheet(), sheet({ sheet: '98766' })),
  },
];

/** Of the follow-up plan. */
const followUp: readonly PageState[] = [
  { name: 'plan', path: plan, as: 'head' },
  { name: 'plan, read only', path: plan, as: 'auditor' },
  {
    name: 'proposal that names a person',
    path: `${plan}/baru`,
    as: 'staff',
    sends: fields({
      element: 'complaints',
      programme: 'Hubungi Ibu Sri Wahyuni di 0812-3456-7890',
      responsible: 'front',
      dueDay: '2099-12-31',
    }),
    status: 422,
  },
  { name: 'proposal', path: `${plan}/baru?element=U3&theme=antrean`, as: 'staff' },
  {
    name: 'proposal, to be mended',
    path: `${plan}/baru`,
    as: 'staff',
    sends: fields({ element: 'complaints', programme: '"Cepat" & <tepat>', dueDay: '2020-01-01' }),
    status: 422,
  },
  ...actionStates.map(
    (state): PageState => ({
      name: `action, ${state}`,
      path: (site) => actionPath(site, state),
      shows: `${plan}/1`,
      as: 'administrator',
    }),
  ),
  {
    name: 'action, to be mended',
    path: (site) => actionPath(site, 'under-way'),
    shows: `${plan}/1`,
    as: 'head',
    sends: fields({ kind: 'report', progress: 'hampir', note: '"Sedikit" & <lagi>' }),
    status: 422,
  },
];

export const departmentPages: readonly PageState[] = [...everyday, ...paper, ...followUp];
