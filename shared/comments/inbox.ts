/** The comments that a department reads, and what it may do with them. */
import * as z from 'zod/mini';
import type { Language } from '#shared/language.ts';
import { type Sentiment, sentiments } from './reading.ts';
import { type ThemeKey, themeKeys } from './themes.ts';

/** Comments are released together with at least so many others of the same service. */
export const releaseSize = 5;

export const commentStates = ['waiting', 'follow-up', 'thanked'] as const;
export type CommentState = (typeof commentStates)[number];

export interface InboxComment {
  /** Given by chance when it was released. */
  readonly id: string;
  /** Where it was said. */
  readonly service: string;
  /** The department that passed it on; null if it came to this one at first. */
  readonly passedBy: string | null;
  readonly language: Language;
  readonly text: string;
  /** Null of a language that is not read. */
  readonly sentiment: Sentiment | null;
  readonly themes: readonly ThemeKey[];
  readonly state: CommentState;
  /** Days that it has waited for this department, or had waited when it was answered. */
  readonly days: number;
}

/** How many comments there are of a theme. */
export interface ThemeCount {
  /** Null of those in which no theme was recognised. */
  readonly theme: ThemeKey | null;
  readonly comments: number;
  readonly negative: number;
}

export interface Inbox {
  readonly comments: readonly InboxComment[];
  /** How many fit what was asked for, on all pages. */
  readonly found: number;
  /** Of the state that was asked for, whatever else was. */
  readonly themes: readonly ThemeCount[];
  readonly waiting: number;
  /** Comments of this department's services that it passed on, and that wait there. */
  readonly passedOn: readonly { readonly department: string; readonly comments: number }[];
}

export const commentsPerPage = 25;
const longestSearch = 100;

/** What is asked of the inbox; anything unknown, or left empty in the form, is as if it were not asked. */
export const inboxQuerySchema = z.object({
  state: z.catch(z.enum(commentStates), 'waiting'),
  theme: z.catch(z.optional(z.enum([...themeKeys, 'none'])), undefined),
  sentiment: z.catch(z.optional(z.enum(sentiments)), undefined),
  service: z.catch(z.optional(z.string().check(z.minLength(1))), undefined),
  q: z.catch(z.optional(z.string().check(z.trim(), z.maxLength(longestSearch))), undefined),
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 1),
});
export type InboxQuery = z.infer<typeof inboxQuerySchema>;

const comments = z.array(z.uuid()).check(z.minLength(1), z.maxLength(commentsPerPage));

/**
 * What may be done with comments: "tindak lanjut" (`follow-up`), "terima kasih" (`thank`), "bukan kewenangan kami"
 * (`pass`, to whom it concerns), and back again (`reopen`).
 */
export const inboxActSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['follow-up', 'thank', 'reopen']), comments }),
  z.strictObject({ act: z.literal('pass'), comments, to: z.string() }),
]);
export type InboxAct = z.infer<typeof inboxActSchema>;
