/**
 * What somebody who is not content can say with one tap: a reason in words. It becomes the beginning of their comment, so that
 * it is sealed, released and counted by theme as what is typed is, and by no other way
 * (docs/decisions/0048-faces-words-and-one-reason.md).
 */
import type { Text } from '#shared/language.ts';
import { maxCommentLength, type Response, type reasonKeys } from './response.ts';

/** Each is named as the theme of comments that its words belong to (`shared/comments/themes.ts`). */
export const reasonWords: Readonly<Record<(typeof reasonKeys)[number], Text>> = {
  queue: { id: 'Antrenya lama', en: 'Long queue' },
  documents: { id: 'Syarat tidak jelas', en: 'Document list not clear' },
  way: { id: 'Caranya tidak mudah', en: 'Complicated procedure' },
  friendliness: { id: 'Petugas kurang ramah', en: 'Staff not friendly' },
  fee: { id: 'Biaya tidak jelas', en: 'Cost not clear' },
  mistakes: { id: 'Hasilnya tidak sesuai', en: 'Result is wrong' },
  comfort: { id: 'Tempatnya tidak nyaman', en: 'Place too hot or full' },
};

/** Whether somebody gave one of the two lower answers to anything. */
export const isUnhappy = ({ impression, answers }: Pick<Response, 'impression' | 'answers'>) =>
  impression <= 2 || Object.values(answers).some((value) => value !== undefined && value <= 2);

/**
 * The response with its reason at the beginning of its comment. Of somebody who is content with all there is none to tell: the
 * page does not ask them, and one that was chosen before the answers were mended goes no further.
 *
 * @param response whose comment was redacted before, since the reason is in our own words
 */
export function withReasonInComment(response: Response): Omit<Response, 'reason'> {
  const { reason, ...said } = response;
  if (reason === undefined || !isUnhappy(said)) return said;
  const comment = [reasonWords[reason][said.language], said.comment]
    .filter((part) => part !== undefined)
    .join('. ');
  return { ...said, comment: comment.slice(0, maxCommentLength).trimEnd() };
}
