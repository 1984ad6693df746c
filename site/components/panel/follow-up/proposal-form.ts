/** What the form that proposes an action holds, and what becomes of it. */
import type { Language } from '#shared/language.ts';
import { elementKeys, elements } from '#shared/survey/elements.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';
import { personalIn, splitWords } from './confirmed-words.ts';

export interface ProposalForm {
  readonly typed: Readonly<Record<string, string>>;
  /** Undefined as long as nothing was sent. */
  readonly answer: PanelAnswer<unknown> | undefined;
  /** What looks like personal data and would become public. */
  readonly personal: readonly string[];
}

/** `front`, `back`, or the id of another department after `unit:`. */
function responsibleOf(typed: string | undefined) {
  const [, department] = /^unit:(.+)$/.exec(typed ?? '') ?? [];
  return department === undefined ? { office: typed } : { office: 'other', department };
}

/**
 * What a link fills in: `?element=` with a key or the regulation's code (`U3`), `?theme=`, `?service=`.
 */
export function prefilled(parameters: URLSearchParams): Readonly<Record<string, string>> {
  const asked = parameters.get('element');
  const element = elementKeys.find((key) => key === asked || elements[key].code === asked);
  const kept = ['theme', 'service'].flatMap((name) => {
    const value = parameters.get(name)?.trim();
    return value ? [[name, value]] : [];
  });
  return { ...(element && { element }), ...Object.fromEntries(kept) };
}

/** Sends a proposal on, or gives back what was typed with what is wrong with it. */
export async function propose(
  page: Page,
  department: string,
  language: Language,
): Promise<ProposalForm | Response> {
  const typed = await typedIn(page);
  const { service = null, element = null, theme = null } = typed;
  const { programme = '', responsible, dueDay = '', confirmed } = typed;
  const answer = await askPanel<{ id: number }>(page, `/unit/${department}/actions`, language, {
    ...{ service, element, theme, programme, dueDay },
    confirmed: splitWords(confirmed),
    responsible: responsibleOf(responsible),
  });
  if (!answer.ok) return { typed, answer, personal: personalIn(typed, ['programme']) };
  const { id } = answer.data;
  return seeOther(pathIn(language, `/panel/unit/${department}/tindak-lanjut/${id}?saved=propose`));
}
