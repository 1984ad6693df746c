/**
 * What of a proposal or an act becomes public, and what in it looks like personal data. Nothing is altered: whoever
 * writes it changes it, or confirms of the very words that they may be read by anybody (a job title, a hotline).
 */
import type { FieldError } from '#shared/api/problems.ts';
import type { Language, Text } from '#shared/language.ts';
import { type PersonalWords, personalWordsIn } from '#shared/survey/redaction.ts';
import type { Proposal, SentEvent } from './input.ts';

export interface PublicWords {
  readonly pointer: string;
  readonly text: string;
}

/** The texts of an act that become public, or of a proposal as soon as it is approved. */
export function publicTextsOf(sent: Proposal | SentEvent): readonly PublicWords[] {
  if (!('kind' in sent)) return [{ pointer: '/programme', text: sent.programme }];
  switch (sent.kind) {
    case 'publish':
    case 'revise': {
      const { said, done } = sent.text;
      return [
        { pointer: '/text/said/id', text: said.id },
        { pointer: '/text/done/id', text: done.id },
        { pointer: '/text/said/en', text: said.en ?? '' },
        { pointer: '/text/done/en', text: done.en ?? '' },
        ...(sent.kind === 'revise' ? [{ pointer: '/reason', text: sent.reason }] : []),
      ];
    }
    case 'correct':
      return [
        { pointer: '/programme', text: sent.programme },
        { pointer: '/reason', text: sent.reason },
      ];
    case 'postpone':
    case 'cancel':
    case 'withdraw':
      return [{ pointer: '/reason', text: sent.reason }];
    case 'approve':
    case 'accept':
    case 'decline':
    case 'report':
    case 'finish':
    case 'reopen':
      return [];
  }
}

const kinds: Readonly<Record<PersonalWords['label'], Text>> = {
  '[nama]': { id: 'nama orang', en: 'the name of a person' },
  '[telepon]': { id: 'nomor telepon', en: 'a telephone number' },
  '[NIK]': { id: 'NIK atau nomor KK', en: 'an identity number' },
  '[nomor]': { id: 'nomor pengenal', en: 'a number of a person' },
  '[email]': { id: 'alamat surel', en: 'an e-mail address' },
  '[pelat]': { id: 'nomor kendaraan', en: 'a number plate' },
  '[alamat]': { id: 'alamat rumah', en: 'a home address' },
  '[tanggal]': { id: 'tanggal lahir', en: 'a date of birth' },
  '[tautan]': { id: 'akun seseorang', en: 'the account of a person' },
};

/** A site that a department names is no personal data; an account at one may be a person's. */
const isPersonal = ({ label, words }: PersonalWords) =>
  label !== '[tautan]' || words.startsWith('@');

/** What in public texts looks like personal data, each word once. */
export function personalWordsOf(texts: readonly PublicWords[]): readonly string[] {
  return [...new Set(texts.flatMap(({ text }) => personalIn(text).map(({ words }) => words)))];
}

const personalIn = (text: string) => personalWordsIn(text).filter(isPersonal);

/** What has to be changed or confirmed before it may become public. */
export function unconfirmed(
  texts: readonly PublicWords[],
  confirmed: readonly string[],
  language: Language,
): FieldError[] {
  return texts.flatMap(({ pointer, text }) =>
    personalIn(text)
      .filter(({ words }) => !confirmed.includes(words))
      .map(({ label, words }) => ({
        pointer,
        detail: {
          id: `“${words}” tampak seperti ${kinds[label].id}.`,
          en: `“${words}” looks like ${kinds[label].en}.`,
        }[language],
      })),
  );
}
