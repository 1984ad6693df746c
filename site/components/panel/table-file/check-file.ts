/** Has a file that somebody chose checked, before anything of it is kept. */
import type { Language } from '#shared/language.ts';
import type { CheckedFile } from '#shared/tables/checked-file.ts';
import { askPanel, type Page, type PanelAnswer } from '../ask-panel.ts';

/** What was answered to a file that was chosen, or to what was checked of it. */
export interface FileForm<T> {
  readonly answer: PanelAnswer<T & CheckedFile>;
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
): Promise<FileForm<T>> {
  const sent = file instanceof File ? file : new Blob();
  return { answer: await askPanel<T & CheckedFile>(page, api, language, sent) };
}

/** Imports what was checked: the form of the check's answer carries it. */
export function importChecked<T>(
  page: Page,
  csv: FormDataEntryValue | null,
  api: string,
  language: Language,
): Promise<PanelAnswer<T>> {
  const text = typeof csv === 'string' ? csv : '';
  return askPanel<T>(page, api, language, new Blob([text]));
}
