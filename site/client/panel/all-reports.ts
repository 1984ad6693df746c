/** Makes one ZIP of the reports that a page lists. */
import { answered, connectZip, type Files } from './zip-maker.ts';

interface Listed {
  readonly name: string;
  readonly page: string;
  readonly workbook: string;
  /** The PDF of the edition that was published; empty without one. */
  readonly edition: string;
}

const hrefOf = (row: HTMLElement, link: string) =>
  row.querySelector<HTMLAnchorElement>(`a[data-${link}]`)?.href ?? '';

const listed = (): Listed[] =>
  [...document.querySelectorAll<HTMLElement>('#reports li')].map((row) => ({
    name: row.dataset['name'] ?? '',
    page: hrefOf(row, 'page'),
    workbook: hrefOf(row, 'workbook'),
    edition: hrefOf(row, 'edition'),
  }));

/** The files of a report, by name. */
async function filesOf({ page, workbook, edition }: Listed, signal: AbortSignal): Promise<Files> {
  const { documentOf } = await import('#site/components/report/docx/document-of.ts');
  const html = await (await answered(page, signal)).text();
  const { pdfOf } = await import('#site/components/report/pdf/pdf-of.ts');
  const [made, printed] = [await documentOf(html), await pdfOf(html)];
  const base = /data-file="([\w.-]+)"/.exec(html)?.[1];
  if (made === undefined || printed === undefined || base === undefined)
    throw new Error(`${page} shows no report.`);
  const table = await (await answered(workbook, signal)).arrayBuffer();
  const files = {
    [`${base}.docx`]: new Uint8Array(made),
    [`${base}.pdf`]: printed,
    [`${base}.xlsx`]: new Uint8Array(table),
  };
  if (edition === '') return files;
  const published = await (await answered(edition, signal)).arrayBuffer();
  const number = new URL(edition).searchParams.get('edition') ?? '';
  return { ...files, [`${base}-edisi-${number}.pdf`]: new Uint8Array(published) };
}

const frame = document.querySelector<HTMLElement>('#zip');
// Both kinds of file are ZIP files themselves, which get no smaller.
if (frame) connectZip(frame, { parts: listed, filesOf, level: 0 });
