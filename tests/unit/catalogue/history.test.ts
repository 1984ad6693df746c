/** What a code, a name and a poster mean once the catalogue went on. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { sayBecame } from '#shared/catalogue/change-words.ts';
import { addCounter } from '#shared/catalogue/edit/add.ts';
import { changeCells } from '#shared/catalogue/edit/change.ts';
import { closeRow } from '#shared/catalogue/edit/close.ts';
import type { Edited } from '#shared/catalogue/edit/edited-rows.ts';
import { mergeDepartments, moveCounter, moveService } from '#shared/catalogue/edit/move.ts';
import { setSetting } from '#shared/catalogue/edit/settings.ts';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { becameOfDepartment, becameOfService } from '#shared/catalogue/past-names.ts';
import { posterChanged, posterChanges } from '#shared/catalogue/poster-words.ts';
import { formatProblem } from '#shared/catalogue/problem.ts';
import { type CatalogueRows, compileRows, rowsOf } from '#shared/catalogue/rows.ts';
import { successionOf } from '#shared/catalogue/successors.ts';
import { whereaboutsOf } from '#shared/catalogue/whereabouts.ts';
import { catalogueWith, now } from './sheets.ts';

type Edit = (rows: CatalogueRows) => Edited;

const then = catalogueWith();
const today = '2026-11-17';

function versionAfter(...edits: readonly Edit[]): Catalogue {
  const rows = edits.reduce((before, edit) => {
    const edited = edit(before);
    if (!edited.ok) throw new Error(edited.problem.message.en);
    return edited.rows;
  }, rowsOf(then));
  const compiled = compileRows(rows, { previous: then, now });
  if (compiled.ok) return compiled.catalogue;
  throw new Error(compiled.problems.map(formatProblem).join('\n'));
}

const close =
  (kind: 'departments' | 'services' | 'counters', key: string): Edit =>
  (rows) =>
    closeRow(rows, kind, key, today, today);
const merge: Edit = (rows) => mergeDepartments(rows, ['bappeda'], 'disdukcapil', today);
const moveData: Edit = (rows) => moveService(rows, 'bappeda/data', 'disdukcapil', today);

describe('a code that was printed', () => {
  const at = (code: string, catalogue: Catalogue) =>
    whereaboutsOf(code, catalogue, catalogueIndex(catalogue));
  const codes = (counters: readonly { readonly code: string }[] = []) =>
    counters.map(({ code }) => code);

  it('goes on where its counter moved', () => {
    const found = at('A7F41', versionAfter(moveData));
    expect(found).toMatchObject({ service: { id: 'disdukcapil/data' } });
    expect(found).not.toHaveProperty('instead');
  });

  it('offers the other counters of its service, then those of its department', () => {
    const found = at('7K3QF', versionAfter(close('counters', '7K3QF')));
    expect(codes(found?.instead?.same)).toEqual(['4M9TJ']);
    expect(found?.instead?.departments.map(({ id }) => id)).toEqual(['disdukcapil']);
  });

  it('offers those of the department that goes on with its own', () => {
    const found = at('A7F41', versionAfter(close('counters', 'A7F41'), merge));
    expect(found).toMatchObject({ service: { id: 'bappeda/data' }, counter: { closed: today } });
    expect(found?.instead?.services).toEqual([]);
    expect(found?.instead?.departments.map(({ id }) => id)).toEqual(['disdukcapil']);
    expect(codes(found?.instead?.others)).toEqual(['7K3QF', '4M9TJ']);
  });

  it('offers those of the service that goes on with its own', () => {
    const another: Edit = (rows) =>
      addCounter(rows, { service: 'bappeda/data', name: 'Meja', place: 'Kantor' }, 3);
    const found = at('A7F41', versionAfter(another, close('counters', 'A7F41'), moveData));
    expect(found?.instead?.services.map(({ id }) => id)).toEqual(['disdukcapil/data']);
    expect(found?.instead?.same.map(({ name }) => name)).toEqual(['Meja']);
    expect(codes(found?.instead?.others)).toEqual(['7K3QF', '4M9TJ']);
  });

  it('leaves the complaint channels where nobody goes on', () => {
    const found = at('A7F41', versionAfter(close('departments', 'bappeda')));
    expect(found?.instead).toEqual({ same: [], others: [], services: [], departments: [] });
  });

  it('is none that was never published', () => {
    expect(at('C0SEH', then)).toBeUndefined();
  });
});

describe('the succession', () => {
  const units = [
    { id: 'a', closed: today },
    { id: 'b', closed: today },
    { id: 'ab', closed: today, formerly: ['a', 'b'] },
    { id: 'north', formerly: ['ab'] },
    { id: 'south', formerly: ['ab'] },
    { id: 'alone', closed: today },
  ];
  const { ancestryOf, predecessorsOf, successorsOf, todayOf } = successionOf(units);

  it('is known both ways, through merger and division', () => {
    expect(successorsOf('a')).toEqual(['ab']);
    expect(predecessorsOf('north')).toEqual(['ab']);
    expect(ancestryOf('north')).toEqual(['ab', 'a', 'b']);
    expect(todayOf('a')).toEqual(['north', 'south']);
  });

  it('ends with what is open, and with nothing where all has closed', () => {
    expect(todayOf('north')).toEqual(['north']);
    expect(todayOf('alone')).toEqual([]);
    expect(todayOf('nobody')).toEqual([]);
  });
});

describe('a past period', () => {
  it('says what became of a department: renamed, or gone on in another', () => {
    const renamed = versionAfter((rows) =>
      changeCells(rows, 'departments', 'bappeda', { name: 'Bapperida' }),
    );
    expect(becameOfDepartment('bappeda', then, renamed)).toEqual({
      renamed: { id: 'Bapperida', en: 'Bapperida' },
      goesOnAs: [],
    });
    expect(becameOfDepartment('bappeda', then, versionAfter(merge))).toMatchObject({
      closed: today,
      goesOnAs: [{ id: 'disdukcapil' }],
    });
    expect(becameOfDepartment('disdukcapil', then, versionAfter(merge))).toBeUndefined();
  });

  it('says what became of a service: moved, or closed', () => {
    expect(becameOfService('bappeda/data', then, versionAfter(moveData))).toMatchObject({
      closed: today,
      goesOnAs: [{ id: 'disdukcapil/data' }],
    });
    const closed = versionAfter(close('services', 'bappeda/data'));
    expect(becameOfService('bappeda/data', then, closed)).toEqual({ closed: today, goesOnAs: [] });
  });
});

describe('what became of a unit', () => {
  const named = (name: string) => ({ id: name, name: { id: name, en: name } });

  it.each([
    [
      { renamed: { id: 'Bapperida', en: 'Bapperida' }, goesOnAs: [] },
      'Sekarang bernama Bapperida.',
      'Now called Bapperida.',
    ],
    [
      { closed: today, goesOnAs: [] },
      'Tutup sejak 17 November 2026.',
      'Closed since 17 November 2026.',
    ],
    [
      { closed: today, goesOnAs: [named('A'), named('B'), named('C')] },
      'Tutup sejak 17 November 2026; dilanjutkan A, B dan C.',
      'Closed since 17 November 2026; goes on as A, B and C.',
    ],
  ])('is said in a sentence', (became, id, en) => {
    expect(sayBecame(became)).toEqual({ id, en });
  });
});

describe('a poster', () => {
  const changesOf = (...edits: readonly Edit[]) => posterChanges(then, versionAfter(...edits));

  it('is printed anew where its words change, and says which', () => {
    expect(
      changesOf((rows) => changeCells(rows, 'counters', '7K3QF', { name: 'Loket A' })),
    ).toEqual([{ code: '7K3QF', why: 'changed', fields: ['counter'] }]);
    expect(
      changesOf((rows) => changeCells(rows, 'departments', 'bappeda', { name: 'Bapperida' })),
    ).toEqual([{ code: 'A7F41', why: 'changed', fields: ['department'] }]);
    expect(changesOf((rows) => setSetting(rows, 'origin', 'https://suara.example'))).toHaveLength(
      3,
    );
  });

  it('stays where nothing that stands on it changes', () => {
    expect(
      changesOf((rows) =>
        changeCells(rows, 'services', 'bappeda/data', { standard_time: '1 jam' }),
      ),
    ).toEqual([]);
  });

  it('is printed for a counter that is new or goes on elsewhere, taken down where one closes', () => {
    const added = changesOf((rows) =>
      addCounter(rows, { service: 'bappeda/data', name: 'Meja', place: 'Kantor' }, 3),
    );
    expect(added.map(({ why }) => why)).toEqual(['new']);
    expect(changesOf((rows) => moveCounter(rows, '7K3QF', 'bappeda/data'))).toMatchObject([
      { code: '7K3QF', why: 'changed' },
    ]);
    const closed = versionAfter(close('counters', '7K3QF'));
    expect(posterChanges(then, closed)).toEqual([{ code: '7K3QF', why: 'closed', fields: [] }]);
    expect(posterChanged(then, closed, '7K3QF')).toBe(true);
    expect(posterChanged(then, closed, '4M9TJ')).toBe(false);
  });
});
