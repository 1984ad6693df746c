import { describe, expect, it } from 'vitest';
import { localReader } from '#shared/comments/local-reader.ts';
import { moodOf } from '#shared/comments/sentiment.ts';
import { languages } from '#shared/language.ts';
import { isUnhappy, reasonWords, withReasonInComment } from '#shared/survey/reasons.ts';
import { maxCommentLength, type Response, reasonKeys } from '#shared/survey/response.ts';

const response: Response = {
  id: '00000000-0000-4000-8000-000000000000',
  counter: 'F1RMB',
  form: 'full',
  language: 'id',
  impression: 2,
  answers: {},
  profile: {},
};

describe('a reason said with one tap', () => {
  it('begins the comment, in the language of the form', () => {
    expect(withReasonInComment({ ...response, reason: 'queue' }).comment).toBe('Antrenya lama');
    const said = {
      ...response,
      reason: 'fee',
      comment: 'Diminta 50 ribu',
      language: 'en',
    } as const;
    expect(withReasonInComment(said).comment).toBe('Cost not clear. Diminta 50 ribu');
  });

  it('is nowhere else', () => {
    expect(withReasonInComment({ ...response, reason: 'way' })).not.toHaveProperty('reason');
    expect(withReasonInComment(response)).toEqual(response);
  });

  it('is none of somebody who is content with all, whatever was sent', () => {
    const content = { ...response, impression: 3, answers: { time: 4 } } as const;
    expect(isUnhappy(content)).toBe(false);
    expect(withReasonInComment({ ...content, reason: 'queue' })).toEqual(content);
    expect(isUnhappy({ ...content, answers: { time: 2 } })).toBe(true);
  });

  it('leaves the comment no longer than one may be', () => {
    const long = { ...response, reason: 'comfort', comment: 'a'.repeat(maxCommentLength) } as const;
    expect(withReasonInComment(long).comment).toHaveLength(maxCommentLength);
  });

  for (const key of reasonKeys) {
    it(`"${reasonWords[key].id}" is counted under the theme it is named after, in both languages`, async () => {
      for (const language of languages) {
        const { themes } = await localReader.read(reasonWords[key][language], language);
        expect(themes, language).toContain(key);
      }
    });
  }

  it.each(reasonKeys)('%s is read as a complaint', (key) => {
    expect(moodOf(reasonWords[key].id)).toBe('negative');
  });
});
