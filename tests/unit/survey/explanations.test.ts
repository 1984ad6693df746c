import { describe, expect, it } from 'vitest';
import type { MisfitReason } from '#shared/survey/acceptance.ts';
import { explainField, explainReason } from '#shared/survey/explanations.ts';
import { maxCommentLength, responseSchema } from '#shared/survey/response.ts';

/** A record, so that a new reason must be added here as well. */
const reasons = Object.keys({
  'unknown-field': true,
  'form-not-offered': true,
  'block-missing': true,
  'block-unknown': true,
  'block-unexpected': true,
  'element-not-asked': true,
  'ticket-unexpected': true,
} satisfies Record<MisfitReason | 'unknown-field', true>) as (MisfitReason | 'unknown-field')[];

const fields = Object.keys(responseSchema.shape).map((field) => `/${field}`);

const explanations = [
  ...[...fields, '/answers/time', '/profile/age'].map(
    (pointer) => [pointer, explainField(pointer)] as const,
  ),
  ...reasons.map((reason) => [reason, explainReason(reason)] as const),
];

describe('what a person is told of an answer that cannot be taken', () => {
  it.each(explanations)('about %s is a sentence in each language', (_, { id, en }) => {
    expect(id).toMatch(/^\p{Lu}.*\.$/u);
    expect(en).toMatch(/^\p{Lu}.*\.$/u);
    expect(id).not.toBe(en);
  });

  it('is another for every reason', () => {
    expect(new Set(reasons.map((reason) => explainReason(reason).id)).size).toBe(reasons.length);
  });

  it('says how long a comment may be', () => {
    const { id, en } = explainField('/comment');
    expect(id).toContain(String(maxCommentLength));
    expect(en).toContain(String(maxCommentLength));
  });

  it('asks for one of the answers where a question has them', () => {
    expect(explainField('/answers/time')).toEqual(explainField('/profile/age'));
    expect(explainField('/answers/time')).not.toEqual(explainField('/impression'));
  });
});
