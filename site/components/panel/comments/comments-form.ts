/** What the form of the inbox does. */
import type { Language } from '#shared/language.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';

/**
 * Carries out what was pressed with the comments that were ticked, and comes back to the same filter. It never says
 * which comments they were in an address.
 *
 * @returns what was wrong, if something was
 */
export async function settleTicked(
  page: Page,
  department: string,
  language: Language,
): Promise<PanelAnswer<unknown> | Response> {
  const form = await page.request.formData();
  const act = String(form.get('act') ?? '');
  const body = {
    act,
    comments: form.getAll('comment').map(String),
    ...(act === 'pass' && { to: String(form.get('to') ?? '') }),
  };
  const answer = await askPanel(page, `/unit/${department}/comments`, language, body);
  if (!answer.ok) return answer;
  const back = new URL(page.url);
  back.searchParams.set('done', act);
  return seeOther(back.pathname + back.search);
}
