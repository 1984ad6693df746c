/** Asks for the audit trail that a page shows, or for as much of it as its file takes. */
import type { Language } from '#shared/language.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import { askPanel, type Page, type PanelAnswer } from '../ask-panel.ts';

/** Whether the page is asked for its file. */
export const isFile = ({ url }: Page): boolean => url.searchParams.has('file');

/** @param path of the trail below `/api/panel` */
export function askTrail(
  page: Page,
  path: string,
  language: Language,
): Promise<PanelAnswer<readonly AuditEntry[]>> {
  const query = new URLSearchParams(page.url.searchParams);
  if (isFile(page)) query.set('all', '');
  return askPanel<readonly AuditEntry[]>(page, `${path}?${query}`, language);
}
