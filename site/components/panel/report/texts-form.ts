/** What the form of a unit's own words in its report does. */
import { personalWordsOf } from '#shared/follow-up/public-texts.ts';
import type { Language } from '#shared/language.ts';
import { type OwnWords, ownFields } from '#shared/report/own-words.ts';
import { plainWords, publicWordsOf } from '#shared/report/own-words-input.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';
import { splitWords } from '../follow-up/confirmed-words.ts';

export interface TextsForm {
  readonly typed: OwnWords;
  /** What stood in each field when somebody began to write; nothing once they know what stands there now. */
  readonly before: OwnWords | undefined;
  readonly answer: PanelAnswer<unknown>;
  /** What looks like personal data and would become public. */
  readonly personal: readonly string[];
}

/** The name of the hidden field that holds what a field said before. */
export const beforeName = (field: string) => `before.${field}`;

/** Where the words of a unit are written. */
export const textsPath = (department: string | undefined) =>
  department === undefined ? '/panel/kota/laporan' : `/panel/unit/${department}/laporan`;

/** Status of the answer to words that somebody else has overtaken. */
const conflict = 409;

/** Saves what was changed, or gives back what was typed with what is wrong with it. */
export async function saveTexts(
  page: Page,
  department: string | undefined,
  language: Language,
): Promise<TextsForm | Response> {
  const form = await page.request.formData();
  const sent = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const fields = ownFields.flatMap(({ field }) => {
    const typed = sent(field);
    return typed === undefined ? [] : [{ field, typed, before: sent(beforeName(field)) ?? '' }];
  });
  const changed = fields.filter(({ typed, before }) => plainWords(typed) !== plainWords(before));
  const wordsOf = (of: typeof fields, which: 'typed' | 'before'): OwnWords =>
    Object.fromEntries(of.map((each) => [each.field, each[which]]));

  const { searchParams } = page.url;
  const service = searchParams.get('layanan');
  const path = department === undefined ? '/report-texts' : `/unit/${department}/report-texts`;
  const answer = await askPanel(page, path, language, {
    service: service ? `${department}/${service}` : null,
    period: searchParams.get('period') ?? '',
    words: wordsOf(changed, 'typed'),
    before: wordsOf(changed, 'before'),
    confirmed: splitWords(sent('confirmed')),
  });
  if (!answer.ok) {
    return {
      answer,
      typed: wordsOf(fields, 'typed'),
      before: answer.status === conflict ? undefined : wordsOf(fields, 'before'),
      personal: personalWordsOf(
        publicWordsOf(changed.map(({ field, typed }) => ({ field, after: plainWords(typed) }))),
      ),
    };
  }
  const query = new URLSearchParams(searchParams);
  query.set('saved', '1');
  const part = /^[\w-]+$/.exec(sent('part') ?? '')?.[0];
  return seeOther(
    `${pathIn(language, textsPath(department))}?${query}${part === undefined ? '' : `#${part}`}`,
  );
}
