/** What the forms do that bring files of the catalogue, and that publish an older version again. */
import type { Language } from '#shared/language.ts';
import type { CheckedCatalogue } from '#shared/panel/catalogue-files.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';

/** The pages, in Indonesian. */
export const filesPath = '/panel/kota/katalog/berkas';
export const versionsPath = '/panel/kota/katalog/versi';
export const comparePath = `${versionsPath}/banding`;
export const againPath = `${versionsPath}/lagi`;
const draftPath = '/panel/kota/katalog/draf';

/** The draft, once it holds what was proposed. */
export const toDraft = (language: Language): Response =>
  seeOther(pathIn(language, `${draftPath}?saved=1`));

export interface FilesForm {
  readonly answer: PanelAnswer<CheckedCatalogue>;
}

/** The files that were checked, as the form carries them back. */
function carried(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever changed the form is told that it cannot be read.
    return undefined;
  }
}

/** Checks files, or makes the draft of what was checked. */
export async function actOnFiles(page: Page, language: Language): Promise<FilesForm | Response> {
  const form = await page.request.formData();
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  if (field('act') !== 'draft') {
    const files = new FormData();
    for (const each of form.getAll('file'))
      if (typeof each !== 'string') files.append('file', each);
    // A form without a part could not be read.
    files.append('act', 'check');
    return {
      answer: await askPanel<CheckedCatalogue>(page, '/catalogue-files/check', language, files),
    };
  }
  const answer = await askPanel<CheckedCatalogue>(page, '/catalogue-files/draft', language, {
    version: Number(field('version')),
    revision: Number(field('revision')),
    files: carried(field('files')),
  });
  return answer.ok ? toDraft(language) : { answer };
}
