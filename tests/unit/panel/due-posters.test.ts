/** Which posters are to be printed anew. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { posterWords } from '#shared/catalogue/poster-words.ts';
import { duePosters, type PrintedPoster } from '#shared/panel/posters.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const printedOf = (catalogue: Catalogue): PrintedPoster[] =>
  catalogue.counters.flatMap(({ code }) => {
    const words = posterWords(catalogue, code);
    return words === undefined ? [] : [{ code, words, printedDay: '2026-01-05' }];
  });
const printed = printedOf(testCatalogue);

describe('the posters to print', () => {
  it('are those of every open counter before any was printed', () => {
    const due = duePosters(testCatalogue, []);
    expect(due).toHaveLength(7);
    expect(new Set(due.map(({ why }) => why))).toEqual(new Set(['new']));
  });

  it('are none once all were printed', () => {
    expect(duePosters(testCatalogue, printed)).toEqual([]);
  });

  it('are those on which something is no longer true, and say what', () => {
    const renamed: Catalogue = {
      ...testCatalogue,
      departments: testCatalogue.departments.map((each) =>
        each.id === 'rsud' ? { ...each, name: 'RSUD Tangerang' } : each,
      ),
      counters: testCatalogue.counters.map((each) =>
        each.code === 'A7F41' ? { ...each, place: 'Lantai 2' } : each,
      ),
    };
    const due = duePosters(renamed, printed);
    expect(due.map(({ code, fields }) => [code, fields])).toEqual([
      ['H2XBB', ['department']],
      ['W8NED', ['department']],
      ['B6CZ4', ['department']],
      ['A7F41', ['place']],
    ]);
    expect(duePosters(renamed, printed, 'bkpsdm').map(({ code }) => code)).toEqual(['A7F41']);
    expect(duePosters(renamed, printedOf(renamed))).toEqual([]);
  });

  it('are to be taken down where a counter has closed, as long as one hangs', () => {
    const closed: Catalogue = {
      ...testCatalogue,
      counters: testCatalogue.counters.map((each) =>
        each.code === 'B6CZ4' ? { ...each, closed: '2026-02-01' } : each,
      ),
    };
    expect(duePosters(closed, printed)).toEqual([
      { code: 'B6CZ4', why: 'closed', fields: [], printedDay: '2026-01-05' },
    ]);
    expect(
      duePosters(
        closed,
        printed.filter(({ code }) => code !== 'B6CZ4'),
      ),
    ).toEqual([]);
  });

  it('name what belongs to a department by whole ids, not by how they begin', () => {
    expect(duePosters(testCatalogue, [], 'rs')).toEqual([]);
  });
});
