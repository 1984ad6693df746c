/** What the forms of an action's page do. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';

export interface ActionForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly answer: PanelAnswer<unknown>;
}

const numberOf = (typed: string | undefined) => {
  const digits = typed?.replace(/\s*%$/, '') ?? '';
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
};

/** Texts in Indonesian, and in English where they were translated. */
function textOf({ said = '', done = '', saidEn, doneEn }: Readonly<Record<string, string>>) {
  return {
    said: { id: said, ...(saidEn !== undefined && { en: saidEn }) },
    done: { id: done, ...(doneEn !== undefined && { en: doneEn }) },
  };
}

function eventOf(typed: Readonly<Record<string, string>>) {
  const { kind, progress, note = '', evidence = null, reason = '' } = typed;
  switch (kind) {
    case 'decline':
    case 'reopen':
      return { kind, reason };
    case 'report':
      return { kind, progress: numberOf(progress), note };
    case 'finish':
      return { kind, evidence, note };
    case 'publish':
    case 'revise':
      return { kind, text: textOf(typed) };
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
  if (!answer.ok) return { typed, answer };
  const own = `/panel/unit/${department}/tindak-lanjut/${encodeURIComponent(action)}`;
  return seeOther(pathIn(language, `${own}?saved=1`));
}
