/** What the form of the alerts does. */
import type { Language } from '#shared/language.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';

/**
 * Marks the one alert whose button was pressed, or all that are ticked, as seen, and comes back.
 *
 * @param path of the alerts below `/api/panel`
 * @returns what was wrong, if something was
 */
export async function markSeen(
  page: Page,
  path: string,
  language: Language,
): Promise<PanelAnswer<unknown> | Response> {
  const form = await page.request.formData();
  const one = form.get('one');
  const alerts = one === null ? form.getAll('alert').map(Number) : [Number(one)];
  const answer = await askPanel(page, path, language, { alerts });
  if (!answer.ok) return answer;
  const back = new URL(page.url);
  back.searchParams.set('done', String(alerts.length));
  return seeOther(back.pathname + back.search);
}
