/** Where the panel's menu leads: for the city's people and for a department's. */
import { catalogue } from 'virtual:catalogue';
import type { Text } from '#shared/language.ts';
import type { UnseenAlerts } from '#shared/panel/unseen-alerts.ts';
import { ownDepartments, type Viewer } from '#shared/panel/viewer.ts';
import { alerts } from '#site/i18n/alerts.ts';
import { held } from '#site/i18n/held.ts';
import { panel } from '#site/i18n/panel.ts';
import { overdue, plan } from '#site/i18n/panel-follow-up.ts';
import { sheets } from '#site/i18n/sheets.ts';

export interface PanelLink {
  /** In Indonesian. */
  readonly path: string;
  readonly label: Text;
  /** Whether another page is part of what this leads to. */
  readonly isWithin?: (path: string) => boolean;
  /** How many things there wait to be seen. */
  readonly count?: number;
}

/** A page that others lie below. */
const above = (link: PanelLink): PanelLink => ({
  ...link,
  isWithin: (page) => page.startsWith(`${link.path}/`),
});

/** Of those who see the whole city. */
export function cityLinks(viewer: Viewer, unseen: UnseenAlerts): readonly PanelLink[] {
  if (viewer.role === 'head' || viewer.role === 'staff') return [];
  return [
    { path: '/panel/kota', label: panel.city },
    { path: '/panel/kota/peringatan', label: alerts.title, count: unseen.city },
    { path: '/panel/kota/tindak-lanjut', label: overdue.menu },
    ...(viewer.role === 'administrator'
      ? [above({ path: '/panel/kota/pengguna', label: panel.users })]
      : []),
    { path: '/panel/kota/ditahan', label: held.menu },
    above({ path: '/panel/kota/hasil-terdahulu', label: panel.earlierResults }),
    { path: '/panel/kota/jejak', label: panel.auditTrail },
  ];
}

/** Of those who work for several departments: the way from one to another. */
export function ownLinks(viewer: Viewer): readonly PanelLink[] {
  const own = ownDepartments(viewer);
  return own.length < 2
    ? []
    : own.map((id) => {
        const name = catalogue.departments.find((each) => each.id === id)?.shortName ?? id;
        const path = `/panel/unit/${id}`;
        return above({ path, label: { id: name, en: name } });
      });
}

/** Of a department's own pages. */
export function departmentLinks(department: string, unseen: UnseenAlerts): readonly PanelLink[] {
  const unit = `/panel/unit/${department}`;
  return [
    { path: unit, label: panel.overview },
    { path: `${unit}/peringatan`, label: alerts.title, count: unseen.department },
    { path: `${unit}/komentar`, label: panel.comments },
    above({ path: `${unit}/tindak-lanjut`, label: plan.title }),
    { path: `${unit}/dilayani`, label: panel.served },
    above({ path: `${unit}/kertas`, label: sheets.menu }),
    { path: `${unit}/jejak`, label: panel.auditTrail },
  ];
}
