/**
 * A response as it travels from a phone to the server: the one schema of both sides. It knows the
 * shape only; whether the answers fit the counter's form is `misfitsOf`'s to decide.
 */
import * as z from 'zod/mini';
import { languages } from '#shared/language.ts';
import { addedKeyPattern, mostAdded } from './added-elements.ts';
import { elementKeys, ratings } from './elements.ts';
import { blocks, forms } from './forms.ts';
import { ageBands, educations, occupations, sexes } from './profile.ts';

/** Longest comment, in UTF-16 code units as an HTML `maxlength` counts them. */
export const maxCommentLength = 1000;

const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const ratingSchema = z.literal([...ratings]);

/** What can be said with one tap by who is not content; the words are in `reasons.ts`. */
export const reasonKeys = [
  'queue',
  'documents',
  'way',
  'friendliness',
  'fee',
  'mistakes',
  'comfort',
] as const;

/** Whether an officer steered the answers; the question is in `directed.ts`. */
export const directedAnswers = ['yes', 'no'] as const;

/** The checks keep what others send small; `misfitsOf` knows which elements there are. */
const addedAnswersSchema = z
  .partialRecord(z.templateLiteral(['U', z.number()]).check(z.regex(addedKeyPattern)), ratingSchema)
  .check(z.refine((answers) => Object.keys(answers).length <= mostAdded));

/** Longest text that can be a ticket; which one is, `shared/tickets` knows. */
const maxTicketLength = 100;

/** A kiosk's key that is none costs no answer, unless it is no key by far. */
const maxKioskKeyLength = 200;

/** More than anybody changes an answer on one page. */
const maxRevision = 1000;

export const responseSchema = z
  .strictObject({
    /** Random, made by the client so that a repeated request is stored once. */
    id: z.string().check(z.regex(uuidV4)),
    /** The counter's code, five characters of Crockford base 32. */
    counter: z.string().check(z.minLength(5), z.maxLength(5)),
    /** Partial: what was answered of a survey that was left, and may still be completed. */
    progress: z.optional(z.enum(['partial', 'complete'])),
    /** How often the answers have changed; of two partial ones the higher counts. */
    revision: z.optional(z.int().check(z.minimum(1), z.maximum(maxRevision))),
    /** Proof of a real visit. */
    ticket: z.optional(z.string().check(z.minLength(1), z.maxLength(maxTicketLength))),
    /** Key of the registered kiosk; without it, or with one that was revoked, the answer is taken as anybody's. */
    kioskKey: z.optional(z.string().check(z.maxLength(maxKioskKeyLength))),
    form: z.enum(forms),
    /** Which block a short form asked, or which element a kiosk; absent on a full form. */
    block: z.optional(z.int().check(z.minimum(0), z.maximum(blocks.length - 1))),
    language: z.enum(languages),
    impression: ratingSchema,
    /** The elements answered; one that was skipped is absent. */
    answers: z.partialRecord(z.enum(elementKeys), ratingSchema),
    /** Of the elements that the department has added (`added-elements.ts`); one that was skipped is absent. */
    added: z.optional(addedAnswersSchema),
    /** Why somebody is not content, in one tap; it is kept as the beginning of the comment. */
    reason: z.optional(z.enum(reasonKeys)),
    comment: z.optional(z.string().check(z.maxLength(maxCommentLength))),
    /** Whether an officer steered the answers; kept where the response was drawn for it (`directed.ts`). */
    directed: z.optional(z.enum(directedAnswers)),
    profile: z.strictObject({
      sex: z.optional(z.enum(sexes)),
      age: z.optional(z.enum(ageBands)),
      education: z.optional(z.enum(educations)),
      occupation: z.optional(z.enum(occupations)),
    }),
  })
  .register(z.globalRegistry, { id: 'Response', description: 'One response to the survey.' });

export type Response = z.infer<typeof responseSchema>;

/** Whether more of the same response may follow. */
export function isPartial({ progress }: Pick<Response, 'progress'>): boolean {
  return progress === 'partial';
}
