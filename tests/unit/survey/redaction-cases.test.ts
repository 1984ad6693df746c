import { expect, test } from 'vitest';
import { personalWordsIn } from '#shared/survey/redaction.ts';
import { readCases, score } from '../../../tools/redaction/cases.ts';

const fixtures = new URL('../../fixtures/redaction/', import.meta.url);

/** Each kind is looked for by rules of its own; the aims are those of the reference. */
const leastRecall = (kind: string): number =>
  kind === 'name_bare' ? 0.6 : kind === 'name_title' ? 0.9 : 0.95;

test.each(['given-half.jsonl', 'developed.jsonl', 'kept.jsonl'])(
  'of the labelled comments in %s enough personal data goes, of every kind',
  (file) => {
    const scores = score(readCases(new URL(file, fixtures)));
    const short = scores.kinds.filter(
      ({ kind, items, removed }) => removed / items < leastRecall(kind),
    );
    expect(short).toEqual([]);
  },
);

test.each(['given-half.jsonl', 'developed.jsonl', 'kept.jsonl'])(
  'of the comments without any in %s at most one in fifty is changed',
  (file) => {
    const { innocent, innocentChanged } = score(readCases(new URL(file, fixtures)));
    expect(innocent).toBeGreaterThan(0);
    expect(innocentChanged.length / innocent, innocentChanged.join('\n')).toBeLessThanOrEqual(0.02);
  },
);

test('where somebody lives and was born is told apart from streets and days of service', () => {
  const labels = (text: string) => personalWordsIn(text).map(({ label }) => label);
  expect(labels('Jl. Melati No. 4 RT 02/RW 03 gelap')).toEqual(['[alamat]']);
  expect(labels('Jl. Melati gelap')).toEqual([]);
  expect(labels('lahir 3 Mei 1990')).toEqual(['[tanggal]']);
  expect(labels('datang 3 Mei 2026')).toEqual([]);
});
