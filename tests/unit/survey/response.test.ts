import { describe, expect, it } from 'vitest';
import { maxCommentLength, responseSchema } from '#shared/survey/response.ts';
import { fullResponse, shortResponse } from '../../fixtures/responses.ts';

const accepts = (value: unknown) => responseSchema.safeParse(value).success;

describe('a response', () => {
  it('is accepted on the short and on the full form', () => {
    expect(accepts(shortResponse())).toBe(true);
    expect(accepts(fullResponse())).toBe(true);
  });

  it('is accepted with elements skipped, even all of them', () => {
    expect(accepts(shortResponse({ answers: {} }))).toBe(true);
  });

  it('is accepted with a comment and a whole profile', () => {
    const profile = { sex: 'P', age: '20-29', education: 'SMA', occupation: 'Swasta' } as const;
    expect(accepts(shortResponse({ comment: 'Antre lama.', profile }))).toBe(true);
  });

  it.each([
    ['an id that is not a random UUID', { id: '6ba7b810-9dad-11d1-80b4-00c04fd430c8' }],
    ['an id in capitals', { id: 'A0000000-0000-4000-8000-00000000000B' }],
    ['a counter code of another length', { counter: '4M9T' }],
    ['an unknown form', { form: 'long' }],
    ['a block below the first', { block: -1 }],
    ['a block beyond the last', { block: 12 }],
    ['a block and a half', { block: 1.5 }],
    ['an unknown language', { language: 'su' }],
    ['an impression of zero', { impression: 0 }],
    ['no impression', { impression: undefined }],
    ['a rating of five', { answers: { time: 5 } }],
    ['a rating between two answers', { answers: { time: 2.5 } }],
    ['a rating as text', { answers: { time: '3' } }],
    ['an unknown element', { answers: { speed: 3 } }],
    ['an unknown profile option', { profile: { sex: 'X' } }],
    ['a field that may identify somebody', { nik: '3671012345678901' }],
    ['such a field in the profile', { profile: { phone: '08123456789' } }],
  ])('is refused with %s', (_, change) => {
    expect(accepts({ ...shortResponse(), ...change })).toBe(false);
  });

  it('may have a comment as long as the field on the page, no longer', () => {
    expect(accepts(shortResponse({ comment: 'a'.repeat(maxCommentLength) }))).toBe(true);
    expect(accepts(shortResponse({ comment: 'a'.repeat(maxCommentLength + 1) }))).toBe(false);
  });
});
