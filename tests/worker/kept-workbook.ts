/** A workbook that LibreOffice wrote, in workerd, which has no files. */
import { env } from 'virtual:host';

export function keptWorkbook(): Uint8Array {
  return Uint8Array.from(atob(env.WORKBOOK), (letter) => letter.charCodeAt(0));
}
