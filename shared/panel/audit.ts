/** What the audit trail tells of an act. */
import type { Role } from './viewer.ts';

export const auditedActions = [
  'user-added',
  'user-invited',
  'user-changed',
  'user-disabled',
  'user-reopened',
  'user-device-lost',
  'user-passkey-removed',
  'user-signed-out',
  'invitation-accepted',
  'signed-in',
  'passkey-added',
  'passkey-removed',
  'passkey-renamed',
  'recovery-codes-made',
  'recovery-code-used',
  'signed-out-elsewhere',
  'daily-message-on',
  'daily-message-off',
  'people-served-reported',
  'people-served-cleared',
  'key-made',
  'key-revoked',
  'posters-printed',
  'kiosk-registered',
  'kiosk-revoked',
  'earlier-results-imported',
  'earlier-result-removed',
  'report-text-written',
  'medium-added',
  'medium-removed',
  'comments-follow-up',
  'comments-thank',
  'comments-pass',
  'comments-reopen',
  'comments-accept',
  'comments-take-back',
  'comments-entrust',
  'comments-correct',
  'comments-restore',
  'comments-exported',
  'sheets-typed',
  'sheets-imported',
  'sheet-struck',
  'action-proposed',
  'action-approved',
  'action-accepted',
  'action-declined',
  'action-reported',
  'action-finished',
  'action-reopened',
  'action-published',
  'action-revised',
  'action-postponed',
  'action-corrected',
  'action-cancelled',
  'action-withdrawn',
  'alerts-seen',
  'held-released',
  'held-rejected',
  'catalogue-published',
  'catalogue-submitted',
  'catalogue-approved',
  'catalogue-sent-back',
  'closing-checked',
  'closing-returned',
  'closing-approved',
  'closing-published',
  'closing-not-reported',
  'closing-corrected',
  'closing-abandoned',
  'closing-document-attached',
] as const;

/** A privileged act, by a stable name. */
export type AuditedAction = (typeof auditedActions)[number];

/** Details that stand beside an act; never a response or a comment's text. */
export type AuditDetail = Readonly<Record<string, string | number | null>>;

/** How many entries a page of the trail has. */
export const auditEntriesPerPage = 50;

/** How many entries a file of the trail has at most, the newest. */
export const mostAuditEntries = 5000;

export interface AuditEntry {
  readonly id: number;
  /** `YYYY-MM-DDTHH:MMZ`. */
  readonly at: string;
  readonly actorName: string;
  readonly role: Role;
  /** The departments it is about; none where it is about the city. */
  readonly departments: readonly string[];
  readonly action: AuditedAction;
  /** What it was done to: a name, a service, a number. */
  readonly subject: string;
  readonly detail: AuditDetail;
}
