/** What the forms of a draft do: undo, choose, publish; and those of a draft that waits: approve, send back. */
import type { Language } from '#shared/language.ts';
import { askPanel, type Page, type PanelAnswer, seeOther, typedIn } from '../ask-panel.ts';
import { type CatalogueForm, wholeNumber } from './catalogue-form.ts';
import { catalogueApi, catalogueLink, type Scope } from './catalogue-paths.ts';
import type { Typed } from './typed.ts';

interface Sent {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a button of the draft's page sends. */
function sentBy(typed: Typed): Sent {
  const { act, sheet = '', key = '', reason = '' } = typed;
  const revision = wholeNumber(typed['revision']);
  switch (act) {
    case 'undo':
      return { path: '/undo', body: { revision, sheet, key } };
    case 'mine':
    case 'theirs':
      return { path: '/resolve', body: { revision, sheet, key, keep: act } };
    default:
      return {
        path: '/publish',
        body: { revision, version: wholeNumber(typed['version']), reason },
      };
  }
}

interface Done {
  readonly version?: number;
  readonly submitted?: boolean;
}

const toldBy = (act: string | undefined, { version, submitted }: Done) => {
  if (act === 'undo') return { undone: '' };
  if (act === 'mine' || act === 'theirs') return { resolved: '' };
  return submitted ? { submitted: '' } : { published: String(version) };
};

/** Does what a button of the draft's page asks for. */
export async function actOnDraft(
  page: Page,
  within: Scope,
  language: Language,
): Promise<CatalogueForm | Response> {
  const typed = await typedIn(page);
  const { path, body } = sentBy(typed);
  const answer = await askPanel<Done>(page, `${catalogueApi(within)}${path}`, language, body);
  if (!answer.ok) return { typed, answer };
  return seeOther(catalogueLink(language, within, '/draf', toldBy(typed['act'], answer.data)));
}

/** Approves a draft of a department, or sends it back. */
export async function actOnSubmitted(
  page: Page,
  author: string,
  language: Language,
): Promise<CatalogueForm | Response> {
  const typed = await typedIn(page);
  const { act, reason = '' } = typed;
  const revision = wholeNumber(typed['revision']);
  const body =
    act === 'approve'
      ? { decision: 'approve', revision, version: wholeNumber(typed['version']) }
      : { decision: 'send-back', revision, reason };
  const path = `/catalogue/submitted/${encodeURIComponent(author)}`;
  const answer: PanelAnswer<unknown> = await askPanel(page, path, language, body);
  if (!answer.ok) return { typed, answer };
  const told = act === 'approve' ? { approved: '' } : { returned: '' };
  return seeOther(catalogueLink(language, undefined, '/usulan', told));
}
