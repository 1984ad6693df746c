import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { explainIssues } from '#shared/api/field-errors.ts';
import { languages } from '#shared/language.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  email: z.email(),
  day: z.iso.date(),
  address: z.url(),
  code: z.string().regex(/^[A-Z]+$/),
  kind: z.enum(['a', 'b']),
  count: z.int().min(1).max(9),
  list: z.array(z.string()).min(1),
  part: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('x'), text: z.string() }),
    z.strictObject({ kind: z.literal('y') }),
  ]),
});
const right = {
  ...{ name: 'Sri', email: 'sri@kota.example', day: '2026-11-24', address: 'https://kota.example' },
  ...{ code: 'A', kind: 'a', count: 1, list: ['a'], part: { kind: 'y' } },
};
const explain = (value: unknown, expectations = {}, language: 'id' | 'en' = 'id') =>
  explainIssues(schema.safeParse(value).error?.issues ?? [], expectations, language);

const mistakes: readonly [string, unknown][] = [
  ['nothing at all', undefined],
  ['a list', []],
  ['a text', 'junk'],
  ['no fields', {}],
  ['an empty text', { ...right, name: '' }],
  ['a long text', { ...right, name: 'Sri Rahayu' }],
  ['a wrong type', { ...right, name: 7 }],
  ['a wrong e-mail', { ...right, email: 'sri' }],
  ['a wrong day', { ...right, day: '2026-13-01' }],
  ['a wrong address', { ...right, address: 'kota' }],
  ['a wrong shape', { ...right, code: 'a' }],
  ['a wrong choice', { ...right, kind: 'c' }],
  ['a fraction', { ...right, count: 1.5 }],
  ['a number too small', { ...right, count: 0 }],
  ['a number too big', { ...right, count: 10 }],
  ['an empty list', { ...right, list: [] }],
  ['a wrong member', { ...right, list: [1] }],
  ['a field too many', { ...right, more: 1 }],
  ['a wrong part', { ...right, part: { kind: 'z' } }],
  ['a part that is none', { ...right, part: null }],
];

describe('what is wrong with a body', () => {
  it.each(mistakes)(
    'is said in our words of %s, whatever language the library speaks',
    (_, value) => {
      const issues = schema.safeParse(value).error?.issues ?? [];
      expect(issues.length).toBeGreaterThan(0);
      const theirs = new Set(issues.map(({ message }) => message));
      for (const language of languages) {
        const errors = explain(value, {}, language);
        expect(errors.length).toBeGreaterThan(0);
        for (const { detail } of errors) {
          expect(theirs).not.toContain(detail);
          expect(detail).toMatch(/^[A-Z].*\.$/);
          expect(detail).not.toMatch(/invalid|expected|input|unrecognized|undefined/i);
        }
      }
    },
  );

  it('is what the form wants of a field, said once, for its parts as well', () => {
    const wanted = { id: 'Pilih bagiannya.', en: 'Choose the part.' };
    const errors = explain(
      { ...right, part: { kind: 'x', text: 1, more: 2 } },
      { '/part': wanted },
    );
    expect(errors).toContainEqual({ pointer: '/part', detail: 'Pilih bagiannya.' });
    expect(errors.filter(({ pointer }) => pointer === '/part')).toHaveLength(1);
  });

  it('takes no sentence of a field whose name only begins the same', () => {
    const [error] = explain({ ...right, name: 1 }, { '/na': { id: 'Lain.', en: 'Other.' } });
    expect(error?.detail).not.toBe('Lain.');
  });
});
