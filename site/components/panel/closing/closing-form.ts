/** What the forms of the closing of a period do. */
import { type ClosingAct, closingActs } from '#shared/closing/closing.ts';
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';
import { personalIn, splitWords } from '../follow-up/confirmed-words.ts';

export interface ClosingForm {
  readonly act: ClosingAct | undefined;
  readonly reason: string;
  readonly answer: PanelAnswer<unknown>;
  /** What of the reason looks like personal data and would become public. */
  readonly personal: readonly string[];
}

export const cityPath = '/panel/kota/penutupan';

/** The page of one unit; undefined is the city's own report. */
export const closingPath = (department: string | undefined) =>
  department === undefined ? `${cityPath}/kota` : `/panel/unit/${department}/penutupan`;

/** A choice of a form: which unit, and how many steps it had. */
export const choiceOf = (unit: string, steps: number) => `${unit}:${steps}`;

function unitOf(choice: string) {
  const [unit = '', after = ''] = choice.split(':');
  return { unit, after: /^\d{1,6}$/.test(after) ? Number(after) : -1 };
}

interface Attached {
  readonly period: string;
  readonly edition: string;
  readonly file: FormDataEntryValue | null;
}

/** Attaches the scan of the signed report to an edition. */
async function attach(
  page: Page,
  from: string,
  department: string | undefined,
  language: Language,
  { period, edition, file }: Attached,
): Promise<ClosingForm | Response> {
  const query = new URLSearchParams({ unit: department ?? '', period, edition });
  const sent = file instanceof File ? file : new Blob([]);
  const answer = await askPanel(page, `/closings/document?${query}`, language, sent);
  if (!answer.ok) return { act: undefined, reason: '', answer, personal: [] };
  const done = new URLSearchParams({ period, done: '' });
  return seeOther(`${pathIn(language, from)}?${done}#pdf`);
}

/**
 * Takes the step that was pressed, for the units that were chosen, and comes back; what was typed is kept where something was
 * wrong.
 *
 * @param from the page in Indonesian
 * @param department whose page it is; undefined of the city's
 */
export async function takeStep(
  page: Page,
  from: string,
  department: string | undefined,
  language: Language,
): Promise<ClosingForm | Response> {
  const form = await page.request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  if (text('act') === 'attach') {
    return attach(page, from, department, language, {
      ...{ period: text('period'), edition: text('edition'), file: form.get('document') },
    });
  }
  const act = closingActs.find((each) => each === text('act'));
  const reason = text('reason');
  const period = text('period');
  const seen = text('seen');
  const confirmed = splitWords(text('confirmed') || undefined);
  const path = department === undefined ? '/closings' : `/unit/${department}/closings`;
  const answer = await askPanel(page, path, language, {
    period,
    act,
    units: form.getAll('unit').flatMap((each) => (typeof each === 'string' ? unitOf(each) : [])),
    ...(seen !== '' && { seen }),
    ...(reason !== '' && { reason }),
    ...(confirmed.length > 0 && { confirmed }),
  });
  if (!answer.ok) return { act, reason, answer, personal: personalIn({ reason }, ['reason']) };
  const query = new URLSearchParams({ period, done: '' });
  return seeOther(`${pathIn(language, from)}?${query}`);
}
