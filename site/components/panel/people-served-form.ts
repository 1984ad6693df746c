/** What the form of the people served does. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from './ask-panel.ts';

interface ServedForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<unknown>;
}

/** Digits alone count as a number; points between thousands are left out. */
const numberOf = (typed: string) => {
  const digits = typed.replace(/[.,\s]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
};

/** Hands a report on; what was typed comes back with what is wrong with it. */
export async function reportServed(
  page: Page,
  department: string,
  language: Language,
): Promise<ServedForm | Response> {
  const typed = await typedIn(page);
  const { service, month, people = '' } = typed;
  const body = { service, month, people: numberOf(people) };
  const answer = await askPanel(page, `/unit/${department}/people-served`, language, body);
  if (!answer.ok) return { typed, answer };
  return seeOther(pathIn(language, `/panel/unit/${department}/dilayani?saved`));
}
