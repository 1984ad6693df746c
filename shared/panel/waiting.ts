/** What waits in a department, and what of it waits for whoever looks: for the overview, the menus and the daily message. */
import * as z from 'zod/mini';
import { decidesFor } from '#shared/follow-up/actor.ts';
import { daysBefore } from '#shared/local-time.ts';
import type { Viewer } from './viewer.ts';

const count = z.int().check(z.minimum(0));

const waitingSchema = z.readonly(
  z.object({
    /** Comments that nobody has answered. */
    comments: count,
    /** The day since which the oldest of them has waited, `YYYY-MM-DD`; null without any. */
    oldest: z.nullable(z.string()),
    /** Of these, those that are entrusted to whoever looks, and those of them that are past their due day. */
    mine: count,
    mineLate: count,
    /** Actions that the head of the department is to decide on, and those that another department asks for. */
    proposals: count,
    requests: count,
    /** Official periods that are over and whose figures the head has not checked. */
    checks: count,
    /** Actions past their due day, with those that it does for other departments; and its own alone. */
    late: count,
    lateOwn: count,
    /** Alerts that nobody in the department has seen. */
    alerts: count,
    /** Services and months that are over and were answered about, without a number of people served. */
    unreported: count,
    /** Sheets on paper that are too few to be counted, in months that still take more. */
    sheets: count,
    /** The earliest month of these, `YYYY-MM`; null without any. */
    sheetsSince: z.nullable(z.string()),
  }),
);

/** What waits in a department. */
export type Waiting = z.infer<typeof waitingSchema>;

export const nothingWaits: Waiting = {
  ...{ comments: 0, oldest: null, mine: 0, mineLate: 0, proposals: 0, requests: 0, late: 0 },
  checks: 0,
  ...{ lateOwn: 0, alerts: 0, unreported: 0, sheets: 0, sheetsSince: null },
};

/** Days that a comment may wait before its department counts as behind. */
export const patienceDays = 14;

/** Whether a department has let something lie: a comment, an action, or the number of people served. */
export function isBehind({ oldest, late, unreported }: Waiting, today: string): boolean {
  const isOld = oldest !== null && oldest <= daysBefore(today, patienceDays);
  return isOld || late > 0 || unreported > 0;
}

/** One kind of what waits; each is a line of the overview and of the daily message. */
export type WaitingKind = keyof typeof order;

/** The first is the most personal, the last the least pressing. */
const order = {
  mine: 0,
  requests: 1,
  proposals: 2,
  checks: 3,
  comments: 4,
  late: 5,
  alerts: 6,
  unreported: 7,
  sheets: 8,
} as const;

export const waitingKinds = Object.keys(order) as WaitingKind[];

/** What the head of a department alone does. */
const decisions: readonly WaitingKind[] = ['proposals', 'requests', 'checks'];

/**
 * What of a department waits for somebody: proposals, requests and figures to check for those who decide, and for the auditor, who looks
 * whether they do; everything else for all who see it.
 */
export function waitingFor(
  waiting: Waiting,
  viewer: Viewer,
  department: string,
): readonly WaitingKind[] {
  const seesDecisions = viewer.role === 'auditor' || decidesFor(viewer, department);
  return waitingKinds.filter(
    (kind) => waiting[kind] > 0 && (seesDecisions || !decisions.includes(kind)),
  );
}

/** Where a kind is dealt with, in Indonesian. */
export function placeOf(kind: WaitingKind, department: string): string {
  const unit = `/panel/unit/${department}`;
  switch (kind) {
    case 'mine':
      return `${unit}/komentar?person=me`;
    case 'comments':
      return `${unit}/komentar`;
    case 'proposals':
    case 'requests':
    case 'late':
      return `${unit}/tindak-lanjut`;
    case 'checks':
      return `${unit}/penutupan`;
    case 'alerts':
      return `${unit}/peringatan`;
    case 'unreported':
      return `${unit}/dilayani`;
    case 'sheets':
      return `${unit}/kertas`;
  }
}

/** Set by the Worker on what it hands to the pages; one that came from outside is dropped there. */
export const waitingHeader = 'X-Panel-Waiting';

const allWaitingSchema = z.readonly(
  z.object({
    /** Alerts that the city has not seen. */
    cityAlerts: count,
    /** Batches of held answers that an auditor is to decide about. */
    held: count,
    /** Drafts of the catalogue that the city's administrator is to approve. */
    drafts: count,
    /** Figures of departments and the city that are checked and not published. */
    toPublish: count,
    /** By department, those that whoever looks sees on the page. */
    departments: z.readonly(z.record(z.string(), waitingSchema)),
  }),
);

/** What waits, as far as a page tells it. */
export type AllWaiting = z.infer<typeof allWaitingSchema>;

/** Of the city as a whole. */
export const nothingInCity = { cityAlerts: 0, held: 0, drafts: 0, toPublish: 0 } as const;

/** What the header says; nothing waits where there is none. */
export function waitingOfHeader(value: string | null): AllWaiting {
  return value === null
    ? { ...nothingInCity, departments: {} }
    : allWaitingSchema.parse(JSON.parse(value));
}

/** Batches of held answers that wait for somebody: for the auditor, who alone decides about them. */
export function heldFor({ role }: Viewer, { held }: Pick<AllWaiting, 'held'>): number {
  return role === 'auditor' ? held : 0;
}

/** Reports that wait for somebody: for the administrator, who approves and publishes. */
export function toPublishFor(
  { role }: Viewer,
  { toPublish }: Pick<AllWaiting, 'toPublish'>,
): number {
  return role === 'administrator' ? toPublish : 0;
}
