/** The document of a report, made of its page: in a browser, or in the Worker for browsers without scripts. */
import { readReportPage } from '../document/read-page.ts';

/** The bytes of a DOCX; undefined of a page that shows no report. The library is loaded with the first. */
export async function documentOf(html: string): Promise<ArrayBuffer | undefined> {
  const text = readReportPage(html);
  if (text === undefined) return undefined;
  const { writeDocument } = await import('./write-document.ts');
  return writeDocument(text);
}
