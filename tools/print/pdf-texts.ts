/** What stands on the pages of a PDF. */
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page. */
export async function pdfTexts(pdf: Uint8Array): Promise<readonly string[]> {
  // The reader keeps the bytes that it is given.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return (await extractText(document, { mergePages: false })).text;
}
