/** Where the panel's menu leads: for the city's people and for a department's. */
import { city } from 'virtual:city';
import type { Text } from '#shared/language.ts';
import { may } from '#shared/panel/access.ts';
import { ownDepartments, type Viewer } from '#shared/panel/viewer.ts';
import {
  type AllWaiting,
  heldFor,
  isBehind,
  nothingWaits,
  toPublishFor,
  type WaitingKind,
  waitingFor,
} from '#shared/panel/waiting.ts';
import { alerts } from '#site/i18n/alerts.ts';
import { catalogue as catalogueWords } from '#site/i18n/catalogue.ts';
import { cityStart } from '#site/i18n/city-start.ts';
import { closing } from '#site/i18n/closing.ts';
import { corrections } from '#site/i18n/corrections.ts';
import { duePosters as posters } from '#site/i18n/due-posters.ts';
import { evidence } from '#site/i18n/evidence.ts';
import { held } from '#site/i18n/held.ts';
import { kioskKeys } from '#site/i18n/kiosk-keys.ts';
import { panel } from '#site/i18n/panel.ts';
import { overdue, plan } from '#site/i18n/panel-follow-up.ts';
import { texts } from '#site/i18n/panel-report.ts';
import { sheets } from '#site/i18n/sheets.ts';
import { waiting as waitingWords } from '#site/i18n/waiting.ts';

export interface PanelLink {
  /** In Indonesian. */
  readonly path: string;
  readonly label: Text;
  /** Whether another page is part of what this leads to. */
  readonly isWithin?: (path: string) => boolean;
  /** How many things wait there. */
  readonly count?: number;
  /** Whether something may be wrong, and not only left to do. */
  readonly isUrgent?: boolean;
  /** What it counts, for those who hear it. */
  readonly counted?: Text;
}

/** A page that others lie below. */
const above = (link: PanelLink): PanelLink => ({
  ...link,
  isWithin: (page) => page.startsWith(`${link.path}/`),
});

/**
 * Of those who see the whole city.
 *
 * @param today in the city's time zone
 */
export function cityLinks(
  viewer: Viewer,
  waiting: AllWaiting,
  today: string,
): readonly PanelLink[] {
  const { cityAlerts, departments } = waiting;
  if (viewer.role === 'head' || viewer.role === 'staff') return [];
  const all = Object.values(departments);
  // A city without units has nothing else to look after.
  const isStarting = viewer.role === 'administrator' && city().catalogue.departments.length === 0;
  return [
    ...(isStarting ? [{ path: '/panel/mulai', label: cityStart.menu }] : []),
    {
      ...{ path: '/panel/kota', label: panel.city, counted: waitingWords.unitsBehind },
      count: all.filter((each) => isBehind(each, today)).length,
    },
    {
      ...{ path: '/panel/kota/peringatan', label: alerts.title, count: cityAlerts, isUrgent: true },
      counted: waitingWords.unseen,
    },
    {
      ...{
        path: '/panel/kota/tindak-lanjut',
        label: overdue.menu,
        counted: waitingWords.lateCount,
      },
      count: all.reduce((sum, { lateOwn }) => sum + lateOwn, 0),
    },
    ...(viewer.role === 'administrator'
      ? [
          above({ path: '/panel/kota/pengguna', label: panel.users }),
          above({
            ...{ path: '/panel/kota/katalog', label: catalogueWords.title },
            ...{ count: waiting.drafts, counted: waitingWords.proposed },
          }),
        ]
      : []),
    {
      ...{ path: '/panel/kota/ditahan', label: held.menu, count: heldFor(viewer, waiting) },
      counted: waitingWords.undecided,
    },
    above({ path: '/panel/kota/laporan', label: texts.title }),
    above({
      ...{ path: '/panel/kota/penutupan', label: closing.menu },
      ...{ count: toPublishFor(viewer, waiting), counted: waitingWords.waiting },
    }),
    { path: '/panel/kota/pekppp', label: evidence.menu },
    above({ path: '/panel/kota/hasil-terdahulu', label: panel.earlierResults }),
    { path: '/panel/kota/poster', label: posters.menu },
    { path: '/panel/kota/koreksi', label: corrections.title },
    { path: '/panel/kota/jejak', label: panel.auditTrail },
  ];
}

/** How much of some kinds waits for somebody in a department. */
function countOf(
  { departments }: AllWaiting,
  viewer: Viewer,
  department: string,
  kinds: readonly WaitingKind[],
): number {
  const waiting = departments[department] ?? nothingWaits;
  return waitingFor(waiting, viewer, department)
    .filter((kind) => kinds.includes(kind))
    .reduce((sum, kind) => sum + waiting[kind], 0);
}

/** What is counted in a menu of several; comments that are entrusted to somebody are comments. */
const countedOnce: readonly WaitingKind[] = [
  'comments',
  'proposals',
  'requests',
  'checks',
  'late',
  'alerts',
  'unreported',
];

/** Of those who work for several departments: the way from one to another. */
export function ownLinks(viewer: Viewer, waiting: AllWaiting): readonly PanelLink[] {
  const { catalogue } = city();
  const own = ownDepartments(viewer);
  return own.length < 2
    ? []
    : own.map((id) => {
        const name = catalogue.departments.find((each) => each.id === id)?.shortName ?? id;
        const path = `/panel/unit/${id}`;
        const count = countOf(waiting, viewer, id, countedOnce);
        return above({ path, label: { id: name, en: name }, count, counted: waitingWords.waiting });
      });
}

/** Of a department's own pages. */
export function departmentLinks(
  department: string,
  viewer: Viewer,
  waiting: AllWaiting,
): readonly PanelLink[] {
  const unit = `/panel/unit/${department}`;
  const counts = (...kinds: readonly WaitingKind[]) => ({
    count: countOf(waiting, viewer, department, kinds),
  });
  return [
    {
      ...{ path: unit, label: panel.overview },
      isWithin: (page) => page === `${unit}/loket-dan-jam`,
    },
    {
      ...{ path: `${unit}/peringatan`, label: alerts.title, ...counts('alerts'), isUrgent: true },
      counted: waitingWords.unseen,
    },
    {
      ...{ path: `${unit}/komentar`, label: panel.comments, ...counts('comments') },
      counted: waitingWords.unanswered,
    },
    above({
      ...{ path: `${unit}/tindak-lanjut`, label: plan.title },
      ...counts('proposals', 'requests', 'late'),
      counted: waitingWords.waiting,
    }),
    { path: `${unit}/laporan`, label: texts.title },
    {
      ...{ path: `${unit}/penutupan`, label: closing.menu, ...counts('checks') },
      counted: waitingWords.toCheck,
    },
    { path: `${unit}/pekppp`, label: evidence.menu },
    {
      ...{ path: `${unit}/dilayani`, label: panel.served, ...counts('unreported') },
      counted: waitingWords.unreported,
    },
    above({
      ...{ path: `${unit}/kertas`, label: sheets.menu, ...counts('sheets') },
      counted: waitingWords.uncounted,
    }),
    { path: `${unit}/kiosk`, label: kioskKeys.menu },
    { path: `${unit}/poster`, label: posters.menu },
    ...(may(viewer, 'decide', department)
      ? [above({ path: `${unit}/katalog`, label: catalogueWords.title })]
      : []),
    { path: `${unit}/jejak`, label: panel.auditTrail },
  ];
}
