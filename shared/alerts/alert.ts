/**
 * What the panel draws attention to. An alert is kept as facts and put into words when it is shown
 * (`say-alert.ts`). It tells nothing of a single person, and no fact is a text that somebody typed.
 */
import * as z from 'zod/mini';
import { signalRules } from '#shared/statistics/control-chart.ts';
import { elementKeys } from '#shared/survey/elements.ts';

export const alertKinds = ['signal', 'burst', 'silence', 'overdue', 'closing'] as const;
export type AlertKind = (typeof alertKinds)[number];

const department = z.string();
const count = z.int().check(z.minimum(0));
const percent = z.int().check(z.minimum(0), z.maximum(100));

export const alertSchema = z.discriminatedUnion('kind', [
  /** The control chart of a unit's index: its newest month is no chance. */
  z.readonly(
    z.object({
      kind: z.literal('signal'),
      department,
      /** A department or a service. */
      unit: z.string(),
      /** `YYYY-MM`, the month that showed it. */
      month: z.string(),
      rule: z.enum(signalRules),
      direction: z.enum(['up', 'down']),
      /** `YYYY-MM`, where the signal begins. */
      since: z.string(),
      /** How likely one as striking is where nothing changed, 0 to 1; alerts of earlier versions do not tell. */
      chance: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    }),
  ),
  /** More people than usual were not satisfied with a service. */
  z.readonly(
    z.object({
      kind: z.literal('burst'),
      department,
      service: z.string(),
      /** First and last day on which these answers joined the figures, `YYYY-MM-DD`. */
      from: z.string(),
      to: z.string(),
      answers: count,
      /** Of a hundred answers so many said not or less satisfied; in these days, and before. */
      low: percent,
      usual: percent,
    }),
  ),
  /** A counter that usually hears people has heard nobody. */
  z.readonly(
    z.object({
      kind: z.literal('silence'),
      department,
      service: z.string(),
      /** Its code. */
      counter: z.string(),
      /** The first day of the silence on which others heard somebody, `YYYY-MM-DD`. */
      since: z.string(),
      /** How many answers these days would usually bring. */
      usual: count,
    }),
  ),
  /** An action of the follow-up plan is late. */
  z.readonly(
    z.object({
      kind: z.literal('overdue'),
      department,
      action: count,
      service: z.nullable(z.string()),
      element: z.nullable(z.enum(elementKeys)),
      dueDay: z.string(),
      /** `public`: people read on the results page that it is late. */
      stage: z.enum(['due', 'public']),
    }),
  ),
  /**
   * A step of the closing of a period is late: of a department; of the city's own report, where the department is empty; or
   * of several departments, told to the city once.
   */
  z.readonly(
    z.object({
      kind: z.literal('closing'),
      department,
      /** The departments that are late, in the order of the catalogue; the alert is the city's, and its own department empty. */
      departments: z.optional(z.readonly(z.array(z.string()).check(z.minLength(1)))),
      /** Its id. */
      period: z.string(),
      step: z.enum(['check', 'approve', 'publish']),
      dueDay: z.string(),
    }),
  ),
]);

export type Alert = z.infer<typeof alertSchema>;
export type AlertOf<Kind extends AlertKind> = Extract<Alert, { kind: Kind }>;

/** What an alert is about, so that it is raised once. */
export function keyOf(alert: Alert): string {
  switch (alert.kind) {
    case 'signal':
      return `signal ${alert.month} ${alert.unit}`;
    case 'burst':
      return `burst ${alert.to} ${alert.service}`;
    case 'silence':
      return `silence ${alert.since} ${alert.counter}`;
    case 'overdue':
      return `overdue ${alert.stage} ${alert.action} ${alert.department}`;
    case 'closing':
      return `closing ${alert.period} ${alert.step} ${alert.departments ? 'departments' : alert.department}`;
  }
}

/** Whether something is wrong; a rise is good news. */
export function isTrouble(alert: Alert): boolean {
  return alert.kind !== 'signal' || alert.direction === 'down';
}

/** What is to be looked at first: the smaller, the sooner. */
export function urgencyOf(alert: Alert): number {
  switch (alert.kind) {
    case 'burst':
      return 0;
    case 'silence':
      return 1;
    case 'overdue':
      return alert.stage === 'public' ? 2 : 4;
    case 'closing':
      return 4;
    case 'signal':
      return alert.direction === 'down' ? 3 : 5;
  }
}
