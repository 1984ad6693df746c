/** What is done from the command line stands in the audit trail, too: whoever runs it is no user of the panel. */
import { type AuditedAct, listedDepartments, splitDepartments } from '#functions/db/audit-trail.ts';
import { literal } from '../tickets/execute.ts';

/** The statement that writes an act down; it goes with the statements of the act itself. */
export function auditedSql(now: Date, { action, department, subject, detail = {} }: AuditedAct) {
  const who = [
    `${now.toISOString().slice(0, 16)}Z`,
    'command-line',
    'Baris perintah (npm run)',
    'administrator',
  ];
  const what = [action, subject, JSON.stringify(detail)];
  const values = [
    ...who.map(literal),
    splitDepartments(literal(listedDepartments(department))),
    ...what.map(literal),
  ];
  return `INSERT INTO audit_trail (at, actor, actor_name, role, department, also, action, subject, detail)
   VALUES (${values.join(', ')})`;
}
