/** What the forms of an action's page do. */
import type { Language } from '#shared/language.ts';
import { readWholeNumber } from '#shared/number-input.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';
import { personalIn, splitWords } from './confirmed-words.ts';

export interface ActionForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<unknown>;
  /** What looks like personal data and would become public. */
  readonly personal: readonly string[];
}

/** The number that was typed, with or without its sign; anything else stays as it is and is refused. */
function percentOf(typed = '') {
  const read = readWholeNumber(typed.replace(/\s*%$/, ''), { least: 0, most: 100 });
  return read.ok ? read.value : typed;
}

/** Texts in Indonesian, and in English where they were translated. */
function textOf({ said = '', done = '', saidEn, doneEn }: Readonly<Record<string, string>>) {
  return {
    said: { id: said, ...(saidEn !== undefined && { en: saidEn }) },
    done: { id: done, ...(doneEn !== undefined && { en: doneEn }) },
  };
}

/** The fields of each act that become public. */
const publicFields: Readonly<Record<string, readonly string[]>> = {
  publish: ['said', 'done', 'saidEn', 'doneEn'],
  revise: ['said', 'done', 'saidEn', 'doneEn', 'reason'],
  correct: ['programme', 'reason'],
  postpone: ['reason'],
  cancel: ['reason'],
  withdraw: ['reason'],
};

/** What the plan is about, where the form asks it. */
function aboutOf({ subject, service, element, theme }: Readonly<Record<string, string>>) {
  if (subject === undefined) return null;
  return { service: service ?? null, element: element ?? null, theme: theme ?? null };
}

function eventOf(typed: Readonly<Record<string, string>>) {
  const { kind, progress, note = '', evidence = null, reason = '', programme = '' } = typed;
  const confirmed = splitWords(typed['confirmed']);
  switch (kind) {
    case 'decline':
    case 'reopen':
      return { kind, reason };
    case 'report':
      return { kind, progress: percentOf(progress), note };
    case 'finish':
      return { kind, evidence, note };
    case 'publish':
      return { kind, text: textOf(typed), confirmed };
    case 'revise':
      return { kind, text: textOf(typed), reason, confirmed };
    case 'postpone':
      return { kind, dueDay: typed['dueDay'] ?? '', reason, confirmed };
    case 'correct':
      return { kind, programme, about: aboutOf(typed), reason, confirmed };
    case 'cancel':
    case 'withdraw':
      return { kind, reason, confirmed };
    default:
      return { kind };
  }
}

/** Carries out what was pressed, or gives back what was typed with what is wrong with it. */
export async function actOnAction(
  page: Page,
  department: string,
  action: string,
  language: Language,
): Promise<ActionForm | Response> {
  const typed = await typedIn(page);
  const path = `/unit/${department}/actions/${encodeURIComponent(action)}`;
  const answer = await askPanel(page, path, language, eventOf(typed));
  if (!answer.ok) {
    return { typed, answer, personal: personalIn(typed, publicFields[typed['kind'] ?? ''] ?? []) };
  }
  const own = `/panel/unit/${department}/tindak-lanjut/${encodeURIComponent(action)}`;
  return seeOther(pathIn(language, `${own}?saved=1`));
}
