/** Has a file that somebody chose checked, before anything of it is kept. */
import type { Language } from '#shared/language.ts';
import { csvFile as text } from '#site/i18n/csv-file.ts';
import { askPanel, type Page, type PanelAnswer } from '../ask-panel.ts';

export interface CheckedFile<T> {
  /** The text of the file, for the form that imports what was checked. */
  readonly csv: string;
  readonly answer: PanelAnswer<T>;
}

/** The text of a file, or undefined if it is not in UTF-8, as older spreadsheets write it. */
async function textOfFile(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * @param file the field of the form
 * @param api what checks it, a path below `/api/panel`
 */
export async function checkFile<T>(
  page: Page,
  file: FormDataEntryValue | null,
  api: string,
  language: Language,
): Promise<CheckedFile<T>> {
  const csv = file instanceof File ? await textOfFile(file) : '';
  if (csv !== undefined) return { csv, answer: await askPanel<T>(page, api, language, { csv }) };
  const errors = [{ pointer: '/csv', detail: text.notUtf8[language] }];
  return { csv: '', answer: { ok: false, status: 422, title: '', errors } };
}
