/** What the form of a sheet does: hand the sheet on, and go on to the next one with the same settings. */
import { city } from 'virtual:city';
import type { Language } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import type { EnteredSheet } from '#shared/paper/sheet-desk.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { profileQuestions } from '#shared/survey/profile.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';
import { queryOf, readSettings, type SheetSettings, settingFields } from './sheet-settings.ts';

export interface SheetForm {
  readonly settings: SheetSettings;
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<EnteredSheet>;
  /** The day that was on the sheet, where it is not taken. */
  readonly wrongDay: string | undefined;
}

/** The parameter of the address that names the sheet saved last, where it bears no number. */
export const lastField = 'terakhir';

type Typed = Readonly<Record<string, string>>;

/** A digit as the number it is; anything else stays as it is and is refused. */
const digit = (typed: string | undefined) =>
  typed !== undefined && /^\d+$/.test(typed) ? Number(typed) : typed;

/** The values of fields that are not empty, by their name behind a prefix. */
function fieldsOf<Value>(
  typed: Typed,
  prefix: string,
  names: readonly string[],
  read: (value: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = typed[`${prefix}.${name}`];
      return value === undefined ? [] : [[name, read(value)]];
    }),
  );
}

/** What the department has added, whichever it was when the page was opened. */
const addedNames = (typed: Typed) =>
  Object.keys(typed).flatMap((name) => (name.startsWith('added.') ? name.slice(6) : []));

/**
 * What the form says, as the panel takes it: a page that was left open may bear a day that is no longer taken, which must
 * be refused and not become today.
 */
function sheetOf(typed: Typed, settings: SheetSettings) {
  const { id, impression, comment } = typed;
  const { counter, number } = settings;
  const said = (setting: 'channel' | 'day' | 'language') =>
    typed[settingFields[setting]] ?? settings[setting];
  return {
    id,
    counter,
    channel: said('channel'),
    day: said('day'),
    language: said('language'),
    number: number === '' ? undefined : number,
    impression: digit(impression),
    answers: fieldsOf(typed, 'answers', elementKeys, digit),
    added: fieldsOf(typed, 'added', addedNames(typed), digit),
    comment,
    profile: fieldsOf(
      typed,
      'profile',
      profileQuestions.map(({ field }) => field),
      (value) => value,
    ),
  };
}

/** Hands a sheet on; what was typed comes back with what is wrong with it. */
export async function enterSheet(
  page: Page,
  department: string,
  language: Language,
): Promise<SheetForm | Response> {
  const { catalogue } = city();
  const typed = await typedIn(page);
  const today = localHour(new Date(), catalogue.settings.timeZone).day;
  const settings = readSettings((field) => typed[field], department, today);
  const sheet = sheetOf(typed, settings);
  const answer = await askPanel<EnteredSheet>(page, `/unit/${department}/sheets`, language, sheet);
  const isRepeated = answer.ok && !answer.data.stored && sheet.number !== undefined;
  if (!answer.ok || isRepeated) {
    const isWrongDay = !answer.ok && answer.errors.some(({ pointer }) => pointer === '/day');
    return { settings, typed, answer, wrongDay: isWrongDay ? sheet.day : undefined };
  }
  const query = queryOf({
    ...settings,
    number: typeof sheet.number === 'number' ? sheet.number + 1 : '',
    count: settings.count + 1,
  });
  // A sheet that bears a number is named by it where it is to be struck out.
  if (sheet.number === undefined && sheet.id !== undefined) query.set(lastField, sheet.id);
  return seeOther(pathIn(language, `/panel/unit/${department}/kertas?${query}`));
}
