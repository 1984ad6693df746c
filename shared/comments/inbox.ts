/** The comments that a department reads, and what it may do with them. */
import * as z from 'zod/mini';
import type { Language } from '#shared/language.ts';
import { readingSchema } from './correction.ts';
import { type ReadMood, readMoods } from './reading.ts';
import { type ThemeKey, themeKeys } from './theme-lexicon.ts';

/** Comments are released together with at least so many others of the same service. */
export const releaseSize = 5;

export const commentStates = ['waiting', 'follow-up', 'thanked'] as const;
export type CommentState = (typeof commentStates)[number];

/** What an inbox can be asked for: the own comments of a state, those that were passed on, or all of these. */
export const inboxViews = [...commentStates, 'passed', 'all'] as const;
export type InboxView = (typeof inboxViews)[number];

export interface InboxComment {
  /** Given by chance when it was released. */
  readonly id: string;
  /** Where it was said. */
  readonly service: string;
  /** Who is to answer it now: another department where it was passed on. */
  readonly department: string;
  /** The department that passed it on last; null if it came to this one at first. */
  readonly passedBy: string | null;
  /** When whom it was passed to took it over; null as long as nobody did, or if it was never passed on. */
  readonly acceptedDay: string | null;
  readonly language: Language;
  readonly text: string;
  /** As the program read it, or as staff corrected it; null of a language that is not read, and until it is read. */
  readonly sentiment: ReadMood | null;
  readonly themes: readonly ThemeKey[];
  readonly isCorrected: boolean;
  readonly state: CommentState;
  /** Days that it has waited for its department, or had waited when it was answered. */
  readonly days: number;
  /** Who looks after it; null if nobody does, and of comments of other departments. */
  readonly person: Person | null;
  /** `YYYY-MM-DD`; null as `person`. */
  readonly dueDay: string | null;
  /** Null as `person`. */
  readonly note: string | null;
}

/** Somebody of the department. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** How many comments there are of a theme. */
export interface ThemeCount {
  /** Null of those in which no theme was recognised. */
  readonly theme: ThemeKey | null;
  readonly comments: number;
  readonly negative: number;
}

/** How many comments there are of a mood. */
export interface MoodCount {
  /** Null of those that are not read. */
  readonly sentiment: ReadMood | null;
  readonly comments: number;
  readonly corrected: number;
}

export interface Inbox {
  readonly comments: readonly InboxComment[];
  /** How many fit what was asked for, by view, on all pages. */
  readonly found: Readonly<Record<InboxView, number>>;
  /** Of the view that was asked for, whatever else was. */
  readonly themes: readonly ThemeCount[];
  /** As `themes`. */
  readonly moods: readonly MoodCount[];
  /** To whom a comment can be entrusted. */
  readonly people: readonly Person[];
}

export const commentsPerPage = 25;
const longestSearch = 100;
export const longestNote = 300;

/** Whom comments are entrusted to, besides somebody by id: to whoever asks, or to nobody. */
export const ownPerson = 'me';
export const noPerson = 'none';

/** What is asked of the inbox; anything unknown, or left empty in the form, is as if it were not asked. */
export const inboxQuerySchema = z.object({
  state: z.catch(z.optional(z.enum(inboxViews)), undefined),
  theme: z.catch(z.optional(z.enum([...themeKeys, 'none'])), undefined),
  sentiment: z.catch(z.optional(z.enum([...readMoods, 'none'])), undefined),
  corrected: z.catch(z.optional(z.literal('yes')), undefined),
  service: z.catch(z.optional(z.string().check(z.minLength(1))), undefined),
  person: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(100))), undefined),
  q: z.catch(z.optional(z.string().check(z.trim(), z.maxLength(longestSearch))), undefined),
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 1),
});
export type InboxQuery = z.infer<typeof inboxQuerySchema>;

/** What is shown: words are looked for in all states unless one is chosen; else what waits is. */
export function viewOf({ state, q }: Pick<InboxQuery, 'state' | 'q'>): InboxView {
  return state ?? (q === undefined || q === '' ? 'waiting' : 'all');
}

const comments = z.array(z.uuid()).check(z.minLength(1), z.maxLength(commentsPerPage));
const one = z.array(z.uuid()).check(z.length(1));
const note = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestNote)));

/**
 * What may be done with comments: "tindak lanjut" (`follow-up`), "terima kasih" (`thank`), "bukan kewenangan kami"
 * (`pass`, to whom it concerns), back again (`reopen`); of those passed on: "terima" by whom they were passed to
 * (`accept`), "ambil kembali" by whoever passed them (`take-back`); and "titipkan" to a person (`entrust`). What a program
 * read of one is corrected (`correct`), as long as it still says what whoever corrects it saw, or taken back to what the
 * program said (`restore`).
 */
export const inboxActSchema = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.enum(['follow-up', 'thank', 'reopen', 'accept', 'take-back']),
    comments,
  }),
  z.strictObject({ act: z.literal('pass'), comments, to: z.string(), note: z.optional(note) }),
  z.strictObject({
    act: z.literal('entrust'),
    comments,
    person: z.nullable(z.string()),
    dueDay: z.nullable(z.iso.date()),
    note,
  }),
  z.strictObject({
    act: z.literal('correct'),
    comments: one,
    was: readingSchema,
    reading: readingSchema,
  }),
  z.strictObject({ act: z.literal('restore'), comments: one }),
]);
export type InboxAct = z.infer<typeof inboxActSchema>;
export type InboxActKind = InboxAct['act'];

/** How many of the comments an act was for; the others were in no state for it any more. */
export interface Settled {
  readonly settled: number;
}

/**
 * What a department can do with a comment as it stands.
 *
 * @param department whose inbox it is
 */
export function openActs(
  comment: Pick<InboxComment, 'department' | 'state' | 'passedBy' | 'acceptedDay'>,
  department: string,
): readonly InboxActKind[] {
  const { state, passedBy } = comment;
  const isUnaccepted = passedBy !== null && comment.acceptedDay === null && state === 'waiting';
  if (comment.department !== department) {
    return isUnaccepted && passedBy === department ? ['take-back'] : [];
  }
  switch (state) {
    case 'waiting':
      return [
        ...(isUnaccepted ? (['accept'] as const) : []),
        'follow-up',
        'thank',
        'pass',
        'entrust',
        'correct',
      ];
    case 'follow-up':
      return ['reopen', 'entrust', 'correct'];
    case 'thanked':
      return ['reopen', 'correct'];
  }
}
