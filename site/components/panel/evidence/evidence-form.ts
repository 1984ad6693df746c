/** What the forms of a unit's media do. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';

export interface MediaForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<unknown>;
}

/** The bytes of a file as the panel takes them; null where none was chosen. */
async function base64Of(file: FormDataEntryValue | null): Promise<string | null> {
  if (!(file instanceof File) || file.size === 0) return null;
  let binary = '';
  for (const byte of new Uint8Array(await file.arrayBuffer())) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Adds or removes a medium, or gives back what was typed with what is wrong with it. */
export async function actOnMedia(
  page: Page,
  department: string,
  language: Language,
): Promise<MediaForm | Response> {
  const form = await page.request.formData();
  const sent = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const names = ['act', 'kind', 'name', 'day', 'link', 'medium', 'reason'] as const;
  const typed = Object.fromEntries(names.map((name) => [name, sent(name)]));
  const path = `/unit/${department}/pekppp/media`;
  const isRemoval = sent('act') === 'remove';
  const answer = isRemoval
    ? await askPanel(page, `${path}/${encodeURIComponent(sent('medium'))}/remove`, language, {
        reason: sent('reason'),
      })
    : await askPanel(page, path, language, {
        kind: sent('kind'),
        name: sent('name'),
        day: sent('day'),
        link: sent('link') || null,
        picture: await base64Of(form.get('picture')),
      });
  if (!answer.ok) return { typed, answer };
  // The list that it now stands in.
  const asked = isRemoval ? page.url.searchParams.get('tahun') : sent('day').slice(0, 4);
  const year = /^\d{4}$/.exec(asked ?? '')?.[0];
  const query = new URLSearchParams({
    ...(year !== undefined && { tahun: year }),
    ...(isRemoval ? { dihapus: '1' } : { ditambah: '1' }),
  });
  return seeOther(`${pathIn(language, `/panel/unit/${department}/pekppp`)}?${query}#media`);
}
