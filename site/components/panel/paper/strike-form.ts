/** What the form that strikes out a sheet does. */
import type { Language } from '#shared/language.ts';
import { readWholeNumber } from '#shared/number-input.ts';
import { highestNumber } from '#shared/paper/sheet.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';

export interface StrikeForm {
  readonly typed: Readonly<Record<string, string>>;
  /** Undefined as long as nothing was sent. */
  readonly answer: PanelAnswer<unknown> | undefined;
}

const fields = ['counter', 'channel', 'day', 'number', 'id'] as const;

/** The sheet that a link names. */
export function namedSheet(parameters: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = parameters.get(field);
      return value ? [[field, value]] : [];
    }),
  );
}

/** The address of the form for a sheet. */
export const strikeQuery = (sheet: Readonly<Partial<Record<(typeof fields)[number], string>>>) =>
  new URLSearchParams(sheet).toString();

/** The number of a sheet; what is none stays as it was typed, and is refused. */
function numberOf(typed: string | undefined) {
  if (typed === undefined) return undefined;
  const read = readWholeNumber(typed, { least: 1, most: highestNumber });
  return read.ok ? read.value : typed;
}

/** Strikes a sheet out, or gives back what was typed with what is wrong with it. */
export async function strikeOut(
  page: Page,
  department: string,
  language: Language,
): Promise<StrikeForm | Response> {
  const typed = await typedIn(page);
  const { counter, channel, day, id, reason = '' } = typed;
  const number = numberOf(typed['number']);
  const sheet = { counter, channel, day, reason, ...(number === undefined ? { id } : { number }) };
  const answer = await askPanel(page, `/unit/${department}/sheets/strike`, language, sheet);
  if (!answer.ok) return { typed, answer };
  return seeOther(pathIn(language, `/panel/unit/${department}/kertas?dicoret`));
}
