/**
 * Whether an officer steered the answer: one question at the end of the survey, for a drawn part of those who answer
 * (docs/decisions/0058).
 */
import type { Settings } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';
import { drawnBelow, isDrawn } from './drawn.ts';
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
