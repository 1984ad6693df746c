/** What the forms do on which a city begins. */
import { namedKinds } from '#shared/catalogue/templates/usual-units.ts';
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';

/** In Indonesian. */
export const startPath = '/panel/mulai';

/** A form that was not taken, with what was typed into it; of a field that was ticked several values. */
export interface RefusedStart {
  readonly act: string;
  readonly typed: ReadonlyMap<string, readonly string[]>;
  readonly answer: PanelAnswer<unknown>;
}

/** Where a form stands on the page, so that whoever sent it comes back to it. */
const here = (language: Language, query: string) => pathIn(language, `${startPath}?${query}`);

/** The names that were typed, one a line. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Carries out what was pressed. */
export async function actOnStart(page: Page, language: Language): Promise<RefusedStart | Response> {
  const form = await page.request.formData();
  const typed = new Map(
    [...new Set(form.keys())].map((name) => [
      name,
      form.getAll(name).flatMap((each) => (typeof each === 'string' ? [each] : [])),
    ]),
  );
  const field = (name: string) => typed.get(name)?.[0]?.trim() ?? '';
  const act = field('act');
  if (act === 'units') {
    const names = Object.fromEntries(namedKinds.map((kind) => [kind, lines(field(kind))]));
    const answer = await askPanel<{ added: number }>(page, '/city-start/units', language, {
      agencies: typed.get('agency') ?? [],
      names,
    });
    return answer.ok ? seeOther(here(language, 'draf=1')) : { act, typed, answer };
  }
  const wanted = ['city', 'government', 'zone', 'channelName', 'channelUrl', 'origin'];
  const answer = await askPanel<unknown>(
    page,
    '/city-start',
    language,
    Object.fromEntries(wanted.flatMap((name) => (field(name) === '' ? [] : [[name, field(name)]]))),
  );
  return answer.ok ? seeOther(here(language, 'kota=1')) : { act, typed, answer };
}
