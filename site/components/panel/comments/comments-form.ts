/** What the form of the inbox does. */
import { type Change, corrected, readingSchema } from '#shared/comments/correction.ts';
import type { InboxActKind, Settled } from '#shared/comments/inbox.ts';
import { moods } from '#shared/comments/reading.ts';
import { themeKeys } from '#shared/comments/theme-lexicon.ts';
import type { Language } from '#shared/language.ts';
import { askPanel, type Page, type PanelAnswer, seeOther } from '../ask-panel.ts';

/** What was pressed and typed, to be shown again with what was wrong with it. */
export interface CommentsForm {
  readonly act: string;
  readonly ticked: ReadonlySet<string>;
  readonly to: string;
  readonly person: string;
  readonly dueDay: string;
  readonly note: string;
  readonly answer: PanelAnswer<Settled>;
}

/** What became of the act before, as the address tells it: how many comments it was for, of how many asked. */
export interface DoneAct {
  readonly act: string;
  readonly settled: number;
  readonly asked: number;
}

/** What the address tells of the act before; undefined where it tells of none. */
export function doneIn({ searchParams }: URL): DoneAct | undefined {
  const [, act, settled, asked] =
    /^([a-z-]+) (\d{1,3}) (\d{1,3})$/.exec(searchParams.get('done') ?? '') ?? [];
  return act === undefined ? undefined : { act, settled: Number(settled), asked: Number(asked) };
}

/** What was tapped to put a reading right; undefined where it was something else, or nothing that there is. */
function changeIn(field: (name: string) => string): Change | undefined {
  const mood = moods.find((each) => each === field('mood'));
  if (mood !== undefined) return { mood };
  const without = themeKeys.find((each) => each === field('without'));
  if (without !== undefined) return { without };
  const theme = field('add') === '' ? undefined : themeKeys.find((each) => each === field('theme'));
  return theme === undefined ? undefined : { theme };
}

/** What whoever tapped saw; undefined where the field does not hold it. */
function seenIn(field: (name: string) => string) {
  try {
    return readingSchema.safeParse(JSON.parse(field('was'))).data;
  } catch {
    return undefined;
  }
}

/** The act that a form means in which something is put right. */
function correctionIn(field: (name: string) => string) {
  if (field('restore') !== '') return { act: 'restore' };
  const was = seenIn(field);
  const change = changeIn(field);
  const reading = was && change && corrected(was, change);
  return { act: 'correct', was, reading };
}

/**
 * Carries out what was pressed with the comments that were ticked, and comes back to the same filter. It never says
 * which comments they were in an address.
 */
export async function settleTicked(
  page: Page,
  department: string,
  language: Language,
): Promise<CommentsForm | Response> {
  const form = await page.request.formData();
  const field = (name: string) => String(form.get(name) ?? '').trim();
  const [act, to, person, dueDay, note] = ['act', 'to', 'person', 'dueDay', 'note'].map(field) as [
    string,
    ...[string, string, string, string],
  ];
  const comments = form.getAll('comment').map(String);
  const sent: Readonly<Partial<Record<InboxActKind, object>>> = {
    pass: { to, note: note || null },
    entrust: { person: person || null, dueDay: dueDay || null, note: note || null },
  };
  const body = {
    comments,
    ...(form.has('was') ? correctionIn(field) : { act, ...sent[act as InboxActKind] }),
  };
  const answer = await askPanel<Settled>(page, `/unit/${department}/comments`, language, body);
  if (!answer.ok) {
    return { act, ticked: new Set(comments), to, person, dueDay, note, answer };
  }
  const back = new URL(page.url);
  back.searchParams.set('done', `${body.act} ${answer.data.settled} ${comments.length}`);
  // What was not done is said at the head of the page.
  const line = answer.data.settled === 0 ? undefined : /^\d{1,2}$/.exec(field('line'))?.[0];
  return seeOther(back.pathname + back.search + (line === undefined ? '' : `#comment-${line}`));
}
