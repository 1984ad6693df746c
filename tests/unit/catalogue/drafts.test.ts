/** What a draft makes of the version in force: edits, what stands in their way, and taking changes back. */
import { describe, expect, it } from 'vitest';
import { type CatalogueChanges, changesBetween, noChanges } from '#shared/catalogue/changes.ts';
import { describeChanges } from '#shared/catalogue/describe-changes.ts';
import { editDraft, resolveConflict, stateOf } from '#shared/catalogue/drafts/draft.ts';
import { draftView } from '#shared/catalogue/drafts/draft-view.ts';
import type { CatalogueEdit } from '#shared/catalogue/drafts/edit.ts';
import { undoChange } from '#shared/catalogue/drafts/undo.ts';
import { rowsOf, type SheetName } from '#shared/catalogue/rows.ts';
import { catalogueWith, now } from './sheets.ts';

const inForce = { version: 4, catalogue: catalogueWith() };
const start = 7;

/** The draft after edits that are all taken. */
function draftOf(...edits: readonly CatalogueEdit[]): CatalogueChanges {
  return edits.reduce((changes, edit) => {
    const edited = editDraft(inForce, changes, edit, { now, start });
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
    return edited.changes;
  }, noChanges);
}

/** The columns for which an edit is refused. */
function refusedFor(edit: CatalogueEdit, changes = noChanges): readonly string[] {
  const edited = editDraft(inForce, changes, edit, { now, start });
  return edited.ok ? [] : edited.problems.map(({ column }) => column);
}

const about = { now, departments: undefined, since: [] };
const viewOf = (changes: CatalogueChanges) => draftView(inForce, { changes, revision: 1 }, about);

const rename = (key: string, name: string): CatalogueEdit => ({
  ...{ kind: 'change', sheet: 'counters', key, cells: { name } },
});
const service: CatalogueEdit = {
  kind: 'add',
  sheet: 'services',
  cells: { department: 'disdukcapil', name_id: 'Akta', name_en: 'Certificates' },
};

describe('an edit', () => {
  it('that changes nothing leaves no change, whatever blanks were typed', () => {
    expect(draftOf(rename('7K3QF', '  Loket 1 '))).toEqual(noChanges);
  });

  it.each<[string, CatalogueEdit, readonly string[]]>([
    ['no name', rename('7K3QF', ''), ['name']],
    ['a formula', rename('7K3QF', '=1+1'), ['name']],
    [
      'weights that do not sum to one',
      {
        kind: 'change',
        sheet: 'departments',
        key: 'bappeda',
        cells: { weights: '1 1 0 0 0 0 0 0 0' },
      },
      ['weights'],
    ],
    ['an hour of 25', { kind: 'set', values: { digestHour: 25 } }, ['digestHour']],
    [
      'a channel without https',
      {
        kind: 'set',
        values: {
          complaintChannels: [{ name: 'a', url: 'http://a', description: { id: 'a', en: 'a' } }],
        },
      },
      ['complaintChannels.0.url'],
    ],
  ])('is refused for %s, by its field', (_, edit, columns) => {
    expect(refusedFor(edit)).toEqual(columns);
  });

  it('may leave for later what another form mends: a service without a counter stops only publishing', () => {
    const changes = draftOf(service);
    expect(viewOf(changes).problems.map(({ row, column }) => [row?.key, column])).toEqual([
      ['disdukcapil/akta', 'slug'],
    ]);
    const counter = { service: 'disdukcapil/akta', name: 'Loket 3', place: 'MPP', form: 'short' };
    const adding = { kind: 'add', sheet: 'counters', cells: counter } as const;
    const mended = editDraft(inForce, changes, adding, { now, start });
    expect(mended.ok && viewOf(mended.changes).problems).toEqual([]);
  });

  it('that asks in words of its own is one change, and none of the order of lists', () => {
    const texts = ['Tidak', 'Jarang', 'Sering', 'Selalu'].flatMap((text, at) =>
      ['id', 'en'].map((language) => [`answer_${at + 1}_${language}`, text]),
    );
    const cells = { question_id: 'Apakah adil?', question_en: 'Is it fair?' };
    const asked = draftOf({
      ...{ kind: 'ask', service: 'disdukcapil/ktp-el', element: 'cost' },
      cells: { ...cells, ...Object.fromEntries(texts) },
    });
    expect(asked.orders).toEqual([]);
    expect(asked.rows.map(({ sheet, key }) => [sheet, key])).toEqual([
      ['questions', 'disdukcapil/ktp-el cost'],
    ]);
  });

  it('of an added element is refused by its field for what no file may say either', () => {
    const name = (name_id: string): CatalogueEdit => ({
      ...{ kind: 'change', sheet: 'added', key: 'disdukcapil 10', cells: { name_id } },
    });
    expect(refusedFor(name('Kebersihan toilet'))).toEqual(['name_id']);
    expect(refusedFor(name('Kejelasan antrean'))).toContain('name_id');
    expect(refusedFor(name('Kenyamanan ruang tunggunya'))).toEqual([]);
  });

  it('that adds an element takes the words of the form alone, never a number or a day', () => {
    const [cells] = rowsOf(inForce.catalogue).added;
    const words = { ...cells, name_id: 'Parkir', name_en: 'Parking' };
    const changes = draftOf({
      kind: 'add',
      sheet: 'added',
      cells: { ...words, number: '10', closed: '2026-01-01' },
    });
    expect(changes).toMatchObject({
      rows: [{ sheet: 'added', key: 'disdukcapil 12', after: { name_id: 'Parkir', closed: '' } }],
      orders: [],
    });
  });

  it('speaks of lists where the files are named', () => {
    const [problem] = viewOf(draftOf(service)).problems;
    expect(problem?.expected.en).not.toMatch(/\.csv/);
  });
});

describe('taking back', () => {
  const undone = (changes: CatalogueChanges, sheet: SheetName, key: string) =>
    undoChange(changes, { sheet, key });

  it('leaves the other changes', () => {
    const both = draftOf(rename('7K3QF', 'Loket A'), rename('4M9TJ', 'Loket B'));
    expect(undone(both, 'counters', '7K3QF')).toEqual(draftOf(rename('4M9TJ', 'Loket B')));
  });

  it('of a service that moved takes back all that moved with it, its hours too', () => {
    const hours: CatalogueEdit = {
      kind: 'set',
      values: { openingHours: { 'bappeda/data': 'Mon-Fri 08:00-16:00' } },
    };
    const move: CatalogueEdit = {
      kind: 'move-service',
      key: 'bappeda/data',
      department: 'disdukcapil',
    };
    const moved = draftOf(rename('7K3QF', 'Loket A'), hours, service, move);
    expect(undone(moved, 'services', 'disdukcapil/data')).toEqual(
      draftOf(rename('7K3QF', 'Loket A'), hours, service),
    );
  });

  it('of a new department takes back what it adds', () => {
    const [cells] = rowsOf(inForce.catalogue).added;
    const changes = draftOf(
      {
        kind: 'add',
        sheet: 'departments',
        cells: { name: 'Dinas Kesehatan', short_name: 'Dinkes', kind: 'agency', role: 'front' },
      },
      { kind: 'add', sheet: 'added', cells: { ...cells, department: 'dinkes' } },
    );
    expect(changes.rows.map(({ key }) => key)).toEqual(['dinkes', 'dinkes 10']);
    expect(undoChange(changes, { sheet: 'departments', key: 'dinkes' })).toEqual(noChanges);
  });

  it('of a department that closed opens its services and counters again', () => {
    const close: CatalogueEdit = {
      ...{ kind: 'close', sheet: 'departments', key: 'bappeda', day: '2026-11-17' },
    };
    const closed = draftOf(close);
    expect(describeChanges(closed).length).toBeGreaterThan(1);
    expect(undone(closed, 'departments', 'bappeda')).toEqual(noChanges);
  });

  it('of what is no change does nothing', () => {
    const changes = draftOf(rename('7K3QF', 'Loket A'));
    expect(undone(changes, 'counters', 'A7F41')).toEqual(changes);
  });
});

describe('what two have changed', () => {
  const mine = draftOf(rename('7K3QF', 'Punya saya'), rename('4M9TJ', 'Juga saya'));
  const compiled = stateOf(inForce, draftOf(rename('7K3QF', 'Punya mereka')), now).compiled;
  const later = { version: 5, catalogue: compiled.ok ? compiled.catalogue : inForce.catalogue };

  it('waits, through further edits too, until somebody chooses', () => {
    const edit: CatalogueEdit = { ...rename('A7F41', 'Ruang 2') };
    const edited = editDraft(later, mine, edit, { now, start });
    const changes = edited.ok ? edited.changes : noChanges;
    const { rows, conflicts } = stateOf(later, changes, now);
    expect(conflicts.map(({ change }) => change.key)).toEqual(['7K3QF']);
    expect(rows.counters.map(({ name }) => name)).toEqual(['Punya mereka', 'Juga saya', 'Ruang 2']);

    const of = { sheet: 'counters', key: '7K3QF' } as const;
    const kept = stateOf(later, resolveConflict(later, changes, of, 'mine'), now);
    expect([kept.conflicts, kept.rows.counters[0]?.['name']]).toEqual([[], 'Punya saya']);
    const left = resolveConflict(later, changes, of, 'theirs');
    expect(stateOf(later, left, now)).toMatchObject({ conflicts: [], rows });
  });

  it('is both, where each has added another element under one number', () => {
    const [cells] = rowsOf(inForce.catalogue).added;
    const adds = (name: string): CatalogueEdit => ({
      kind: 'add',
      sheet: 'added',
      cells: { ...cells, name_id: name, name_en: name },
    });
    const { compiled: first } = stateOf(inForce, draftOf(adds('Parkir')), now);
    const since = { version: 5, catalogue: first.ok ? first.catalogue : inForce.catalogue };
    const second = draftOf(adds('Toilet'));
    const of = { sheet: 'added', key: 'disdukcapil 12' } as const;
    expect(stateOf(since, second, now).conflicts.map(({ change }) => change.key)).toEqual([of.key]);
    const { compiled: both } = stateOf(since, resolveConflict(since, second, of, 'mine'), now);
    const named = both.ok ? both.catalogue.departments[0]?.added?.slice(2) : [];
    expect(named?.map(({ key, name }) => `${key} ${name.id}`)).toEqual([
      'U12 Parkir',
      'U13 Toilet',
    ]);
  });

  it('is the difference to what is in force, and nothing of what others did', () => {
    const { rows } = stateOf(later, mine, now);
    expect(changesBetween(rowsOf(later.catalogue), rows).rows.map(({ key }) => key)).toEqual([
      '4M9TJ',
    ]);
  });
});
