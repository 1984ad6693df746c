/** The audit trail as a file that a spreadsheet opens. */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { csv, indonesianDialect, standardDialect } from '#shared/csv.ts';
import type { Language } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import { auditColumns } from '#site/i18n/audit-trail.ts';
import { roleNames } from '#site/i18n/panel.ts';
import { sayAct } from './act-words.ts';

/** When, as spreadsheets sort it: `2026-11-17 10:05` in the city's time zone. */
function timeOf(at: string, timeZone: string): string {
  const { day, hour } = localHour(new Date(at), timeZone);
  return `${day} ${String(hour).padStart(2, '0')}:${at.slice(14, 16)}`;
}

/** The entries as text, in the dialect that spreadsheets in this language expect. */
export function auditCsv(
  entries: readonly AuditEntry[],
  catalogue: Catalogue,
  language: Language,
): string {
  const rows = entries.map((entry) => {
    const { act, subject, details, units } = sayAct(entry, catalogue, language);
    return [
      timeOf(entry.at, catalogue.settings.timeZone),
      entry.actorName,
      roleNames[entry.role][language],
      units.join(', '),
      act,
      subject,
      details.join(' · '),
    ];
  });
  const dialect = language === 'id' ? indonesianDialect : standardDialect;
  return csv(
    auditColumns.map((column) => column[language]),
    rows,
    dialect,
  );
}

/** Hands the file to the browser. */
export function auditDownload(text: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="jejak-tindakan.csv"',
    },
  });
}
