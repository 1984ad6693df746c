/** Which entries of the audit trail are asked for: who, what, which unit, from when to when. */
import * as z from 'zod/mini';
import { type AuditedAction, auditedActions } from './audit.ts';

/** What acts are about, by how their names begin; one that begins otherwise is of no topic. */
const beginnings = {
  accounts: ['user-', 'invitation-', 'signed-', 'passkey', 'recovery-', 'daily-'],
  'follow-up': ['action-'],
  comments: ['comment'],
  paper: ['sheet'],
  served: ['people-served', 'key-'],
  kiosks: ['kiosk-'],
  posters: ['posters-'],
  alerts: ['alert'],
  held: ['held-'],
  report: ['report', 'earlier-', 'medium-'],
  catalogue: ['catalogue-'],
  closing: ['closing-'],
} as const;

export type AuditTopic = keyof typeof beginnings;
export const auditTopics = Object.keys(beginnings) as AuditTopic[];

/** The acts of a topic. */
export function actionsOn(topic: AuditTopic): readonly AuditedAction[] {
  return auditedActions.filter((action) =>
    beginnings[topic].some((beginning) => action.startsWith(beginning)),
  );
}

const day = z.catch(z.optional(z.iso.date()), undefined);
const words = z.catch(z.optional(z.string().check(z.trim(), z.maxLength(100))), undefined);

/** The query of the page and of its file; what cannot be understood is as if it were not there. */
export const auditQuerySchema = z.object({
  /** Part of a name, of who did it or to whom it was done. */
  who: words,
  what: z.catch(z.optional(z.enum(auditTopics)), undefined),
  department: words,
  /** Days in the city's calendar, both included. */
  from: day,
  to: day,
  /** Only what was written before this entry. */
  before: z.catch(z.optional(z.coerce.number().check(z.int(), z.positive())), undefined),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;
