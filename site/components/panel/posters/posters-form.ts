/** What the form of the posters does. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';

/** Notes the ticked posters as printed, or as taken down. */
export async function notePosters(
  page: Page,
  department: string | undefined,
  language: Language,
): Promise<PanelAnswer<unknown> | Response> {
  const fields = await page.request.formData();
  const codes = fields.getAll('code').map(String);
  const version = Number(fields.get('version'));
  const below = department === undefined ? '' : `/unit/${department}`;
  const answer = await askPanel(page, `${below}/posters`, language, { codes, version });
  if (!answer.ok) return answer;
  const path = department === undefined ? '/panel/kota/poster' : `/panel${below}/poster`;
  return seeOther(pathIn(language, `${path}?noted`));
}
