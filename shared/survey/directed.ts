/**
 * Whether an officer steered the answer: one question at the end of the survey, for a drawn part of those who answer
 * (docs/decisions/0058). What is drawn can be told from the random id of a response alone, so that nobody has to be
 * remembered: the phone and the server find the same, and so does whoever checks the draw later.
 */
import type { Settings } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';
import { isPartial, type Response } from './response.ts';

/** What is stored; who was asked and said neither is `unsaid`. */
export type DirectedAnswer = Response['directed'] | 'unsaid';

export const directedQuestion: Text = {
  id: 'Apakah ada petugas yang mengarahkan jawaban Anda?',
  en: 'Did an officer steer your answers?',
};

export const directedWords: Readonly<Record<NonNullable<Response['directed']>, Text>> = {
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
};

const usualShare = 0.25;

/** What share of those who answer is asked, 0 to 1; with 0 nobody is. */
export const directedShareOf = ({ directedShare = usualShare }: Pick<Settings, 'directedShare'>) =>
  directedShare;

/**
 * The bound of the draw: whose id ends in eight hexadecimal digits that sort before it is asked. The end of the id,
 * because its beginning is the receipt, which somebody may be made to show.
 *
 * @param share 0 to 1
 */
export function drawnBelow(share: number): string {
  // After every digit.
  if (share >= 1) return 'g';
  return Math.round(share * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}

/** Whether the response of an id is asked. */
export const isDrawn = (id: string, below: string): boolean => id.slice(-8) < below;

/**
 * What is stored of a response: nothing where it was not drawn, even if the question was answered. Without JavaScript
 * nothing on the phone can draw, so that page asks everybody, and the server draws when it names the response.
 */
export function directedAnswerOf(
  response: Pick<Response, 'id' | 'form' | 'progress' | 'directed'>,
  share: number,
): DirectedAnswer {
  if (response.form === 'kiosk' || !isDrawn(response.id, drawnBelow(share))) return undefined;
  // Who left may not have come as far as the question.
  return response.directed ?? (isPartial(response) ? undefined : 'unsaid');
}
