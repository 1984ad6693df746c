/** Makes one ZIP of the reports that a page lists. */
import { answered, connectZip, type Files } from './zip-maker.ts';

interface Listed {
  readonly name: string;
  readonly page: string;
  readonly workbook: string;
}

const hrefOf = (row: HTMLElement, link: string) =>
  row.querySelector<HTMLAnchorElement>(`a[data-${link}]`)?.href ?? '';

const listed = (): Listed[] =>
  [...document.querySelectorAll<HTMLElement>('#reports li')].map((row) => ({
    name: row.dataset['name'] ?? '',
    page: hrefOf(row, 'page'),
    workbook: hrefOf(row, 'workbook'),
  }));

/** The files of a report, by name. */
async function filesOf({ page, workbook }: Listed, signal: AbortSignal): Promise<Files> {
  const { documentOf } = await import('#site/components/report/docx/document-of.ts');
  const html = await (await answered(page, signal)).text();
  const made = await documentOf(html);
  const base = /data-file="([\w.-]+)"/.exec(html)?.[1];
  if (made === undefined || base === undefined) throw new Error(`${page} shows no report.`);
  const table = await (await answered(workbook, signal)).arrayBuffer();
  return { [`${base}.docx`]: new Uint8Array(made), [`${base}.xlsx`]: new Uint8Array(table) };
}

const frame = document.querySelector<HTMLElement>('#zip');
// Both kinds of file are ZIP files themselves, which get no smaller.
if (frame) connectZip(frame, { parts: listed, filesOf, level: 0 });
