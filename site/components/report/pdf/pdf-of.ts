/** The PDF of a report, made of its page: in the Worker, or in a browser. */
import { readReportPage } from '../document/read-page.ts';

/** The bytes of a PDF; undefined of a page that shows no report. The library is loaded with the first. */
export async function pdfOf(html: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const text = readReportPage(html);
  if (text === undefined) return undefined;
  const { writePdf } = await import('./write-pdf.ts');
  return writePdf(text);
}
