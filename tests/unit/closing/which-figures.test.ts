/** A card or a screen says in a line whether its figures are those of an edition. */
import { describe, expect, it } from 'vitest';
import type { EditionsAnswer, ListedEdition } from '#shared/closing/edition.ts';
import type { Figure } from '#shared/publication/results.ts';
import { sayWhichFigures } from '#site/i18n/closing.ts';

const figureOf = (respondents: number): Figure => ({
  ...{ status: 'full', index: 81.02, grade: 'B', respondents },
  interval: { low: 80.4, high: 81.6 },
});
const edition = (more: Partial<ListedEdition> = {}): ListedEdition => ({
  ...{ edition: 2, kind: 'reported', publishedDay: '2027-01-14', reason: null },
  ...{ hash: 'a'.repeat(64), figure: figureOf(40), document: null, signed: null },
  ...more,
});
const say = (state: EditionsAnswer['state'], editions: readonly ListedEdition[], live = 40) =>
  sayWhichFigures({ state, editions }, figureOf(live)).id;

describe('the line', () => {
  it.each([
    ['nothing of a period that the city does not close', say('none', []), ''],
    ['that they run', say('running', []), 'Angka berjalan'],
    ['that nothing was published yet', say('awaited', []), 'Angka berjalan, belum diumumkan'],
    ['the edition', say('published', [edition()]), 'Edisi 2, diumumkan 14 Januari 2027'],
    [
      'that answers joined since',
      say('published', [edition()], 70),
      'Angka berjalan, sesudah edisi 2, diumumkan 14 Januari 2027',
    ],
    [
      'that what was published was that nothing was reported',
      say('published', [edition({ kind: 'not-reported', figure: null })]),
      'Angka berjalan, sesudah edisi 2, diumumkan 14 Januari 2027',
    ],
  ])('says %s', (_, said, expected) => {
    expect(said).toBe(expected);
  });
});
