/** Drafts: what they change, how two of them meet, and what is said of them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfScope } from '#shared/catalogue/change-scope.ts';
import { columnLabel } from '#shared/catalogue/change-words.ts';
import {
  applyChanges,
  type CatalogueChanges,
  changesBetween,
  insistOn,
  isUnchanged,
  withoutChange,
} from '#shared/catalogue/changes.ts';
import { parseChanges } from '#shared/catalogue/changes-schema.ts';
import { departmentsTouched, describeChanges } from '#shared/catalogue/describe-changes.ts';
import { addCounter, addElement } from '#shared/catalogue/edit/add.ts';
import { changeCells } from '#shared/catalogue/edit/change.ts';
import { closeRow, reopenRow } from '#shared/catalogue/edit/close.ts';
import type { Edited } from '#shared/catalogue/edit/edited-rows.ts';
import { mergeDepartments, moveCounter, moveService } from '#shared/catalogue/edit/move.ts';
import { setSetting } from '#shared/catalogue/edit/settings.ts';
import { type CatalogueRows, columnsOf, rowsOf, sheetNames } from '#shared/catalogue/rows.ts';
import { anyCatalogue } from './any-catalogue.ts';
import { catalogueWith } from './sheets.ts';

const base = rowsOf(catalogueWith());
const today = '2026-11-17';

/** The rows after operations, none of which is refused. */
function rowsAfter(...edits: readonly ((rows: CatalogueRows) => Edited)[]): CatalogueRows {
  return edits.reduce((rows, edit) => {
    const edited = edit(rows);
    if (!edited.ok) throw new Error(edited.problem.message.en);
    return edited.rows;
  }, base);
}

const draft = (...edits: readonly ((rows: CatalogueRows) => Edited)[]) =>
  changesBetween(base, rowsAfter(...edits));

const rename = (name: string) => (rows: CatalogueRows) =>
  changeCells(rows, 'counters', '7K3QF', { name });
const replace = (place: string) => (rows: CatalogueRows) =>
  changeCells(rows, 'counters', '7K3QF', { place });
const add = (name: string, start: number) => (rows: CatalogueRows) =>
  addCounter(rows, { service: 'disdukcapil/ktp-el', name, place: 'Mal' }, start);

describe('what changes between two versions', () => {
  it('applied to the first is the second, whatever they are', () => {
    fc.assert(
      fc.property(anyCatalogue, anyCatalogue, (one, other) => {
        const [from, to] = [rowsOf(one), rowsOf(other)];
        const applied = applyChanges(from, changesBetween(from, to));
        expect(applied).toEqual({ rows: to, conflicts: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing between a version and itself', () => {
    expect(isUnchanged(changesBetween(base, base))).toBe(true);
  });

  it('puts a new counter beside those of its service', () => {
    const codes = rowsAfter(add('Loket 3', 5)).counters.map(({ name }) => name);
    expect(codes).toEqual(['Loket 1', 'Gerai', 'Loket 3', 'Ruang data']);
  });

  it('may be taken back row by row', () => {
    const changes = draft(rename('Loket A'), add('Loket 3', 5));
    const less = withoutChange(changes, { sheet: 'counters', key: '7K3QF' });
    expect(less.rows.map(({ after: cells }) => cells?.['name'])).toEqual(['Loket 3']);
  });
});

describe('two drafts of the same version', () => {
  it('both hold where they change different rows', () => {
    const { rows, conflicts } = applyChanges(
      rowsAfter(add('Loket 3', 5)),
      draft(add('Loket 4', 99)),
    );
    expect(conflicts).toEqual([]);
    expect(rows.counters.map(({ name }) => name)).toEqual([
      'Loket 1',
      'Gerai',
      'Loket 3',
      'Loket 4',
      'Ruang data',
    ]);
  });

  it('both hold where they change different cells of a row', () => {
    const { rows, conflicts } = applyChanges(
      rowsAfter(replace('Lantai 2')),
      draft(rename('Loket A')),
    );
    expect(conflicts).toEqual([]);
    expect(rows.counters[0]).toMatchObject({ name: 'Loket A', place: 'Lantai 2' });
  });

  it('tell the second where they change the same cell, and apply the rest of it', () => {
    const second = draft(rename('Loket B'), add('Loket 3', 5));
    const { rows, conflicts } = applyChanges(rowsAfter(rename('Loket A')), second);
    expect(conflicts).toMatchObject([
      {
        change: { key: '7K3QF', before: { name: 'Loket 1' }, after: { name: 'Loket B' } },
        current: { name: 'Loket A' },
        columns: ['name'],
      },
    ]);
    expect(rows.counters.map(({ name }) => name)).toEqual([
      'Loket A',
      'Gerai',
      'Loket 3',
      'Ruang data',
    ]);
  });

  it('are no conflict where both do the same', () => {
    const { conflicts } = applyChanges(rowsAfter(rename('Loket A')), draft(rename('Loket A')));
    expect(conflicts).toEqual([]);
  });

  it('are a conflict where both give out the same code', () => {
    const { conflicts } = applyChanges(rowsAfter(add('Loket 3', 5)), draft(add('Loket 4', 5)));
    expect(conflicts).toMatchObject([{ change: { after: { name: 'Loket 4' } }, columns: [] }]);
  });
});

describe('one setting that two people change', () => {
  const hours = (value: Readonly<Record<string, string>>) => (rows: CatalogueRows) =>
    setSetting(rows, 'openingHours', value);
  const first = hours({ disdukcapil: 'Mon-Fri 08:00-16:00' });
  const openingHoursIn = (rows: CatalogueRows) =>
    JSON.parse(rows.settings.find((each) => each['field'] === 'openingHours')?.['value'] ?? '{}');

  it('holds what both said of different units', () => {
    const second = draft(hours({ bappeda: 'Mon-Thu 07:30-15:30' }));
    const { rows, conflicts } = applyChanges(rowsAfter(first), second);
    expect(conflicts).toEqual([]);
    expect(openingHoursIn(rows)).toEqual({
      disdukcapil: 'Mon-Fri 08:00-16:00',
      bappeda: 'Mon-Thu 07:30-15:30',
    });
  });

  it('is told where both said something of the same, and loses nothing else of either', () => {
    const mine = { disdukcapil: 'Sat 08:00-12:00', bappeda: 'Mon-Thu 07:30-15:30' };
    const { conflicts } = applyChanges(rowsAfter(first), draft(hours(mine)));
    expect(conflicts).toMatchObject([{ change: { key: 'openingHours' } }]);
    const theirs = rowsAfter(hours({ disdukcapil: 'Mon 08:00-09:00', rsud: 'Sun 08:00-09:00' }));
    const insisted = conflictsInsisted(theirs, draft(hours(mine)));
    expect(openingHoursIn(insisted)).toEqual({ ...mine, rsud: 'Sun 08:00-09:00' });
  });
});

const conflictsInsisted = (rows: CatalogueRows, changes: CatalogueChanges) =>
  applyChanges(rows, {
    rows: applyChanges(rows, changes).conflicts.map(insistOn),
    orders: [],
  }).rows;

describe('somebody who insists', () => {
  it('has the own cells, and what else changed meanwhile', () => {
    const meanwhile = rowsAfter(rename('Loket A'), replace('Lantai 2'));
    const { conflicts } = applyChanges(meanwhile, draft(rename('Loket B')));
    const again = applyChanges(meanwhile, { rows: conflicts.map(insistOn), orders: [] });
    expect(again.conflicts).toEqual([]);
    expect(again.rows.counters[0]).toMatchObject({ name: 'Loket B', place: 'Lantai 2' });
  });
});

it('a draft is the same once it was stored', () => {
  const changes = draft(rename('Loket A'), add('Loket 3', 5), (rows) =>
    moveService(rows, 'bappeda/data', 'disdukcapil', today),
  );
  expect(parseChanges(JSON.stringify(changes))).toEqual(changes);
  for (const text of ['', 'null', '{}', '{"rows":[{"sheet":"users","key":"a"}],"orders":[]}']) {
    expect(parseChanges(text)).toBeUndefined();
  }
});

it('every column has a name that people read', () => {
  for (const column of sheetNames.flatMap((sheet) => columnsOf[sheet].all)) {
    if (column !== 'field') expect(columnLabel(column).id).not.toBe(column);
  }
});

describe('a change is told as', () => {
  const told = (...edits: readonly ((rows: CatalogueRows) => Edited)[]) =>
    describeChanges(draft(...edits)).map(({ sheet, key, kinds }) => `${sheet} ${key}: ${kinds}`);

  it('added', () => {
    expect(told(add('Loket 3', 5))).toEqual([expect.stringMatching(/^counters \w{5}: added$/)]);
  });

  it('renamed, changed, or both', () => {
    expect(told(rename('Loket A'))).toEqual(['counters 7K3QF: renamed']);
    expect(told(replace('Mal'))).toEqual(['counters 7K3QF: changed']);
    expect(told(rename('Loket A'), replace('Mal'))).toEqual(['counters 7K3QF: renamed,changed']);
  });

  it('moved, of a counter', () => {
    const edit = (rows: CatalogueRows) => moveCounter(rows, '7K3QF', 'bappeda/data');
    expect(told(edit)).toEqual(['counters 7K3QF: moved']);
    expect(describeChanges(draft(edit))[0]?.from).toEqual(['disdukcapil/ktp-el']);
  });

  it('moved, of a service, once: with the row that goes on', () => {
    const edit = (rows: CatalogueRows) => moveService(rows, 'bappeda/data', 'disdukcapil', today);
    expect(told(edit)).toEqual([
      'services disdukcapil/data: moved',
      'counters A7F41: moved',
      'questions disdukcapil/data conduct: added',
    ]);
  });

  it('closed, with who goes on with it, of a service of which more changed than that', () => {
    const edits = [
      (rows: CatalogueRows) =>
        changeCells(rows, 'services', 'bappeda/data', {
          name_id: 'Data lama',
          name_en: 'Old data',
        }),
      (rows: CatalogueRows) => moveService(rows, 'bappeda/data', 'disdukcapil', today),
    ];
    const closed = describeChanges(draft(...edits)).find(({ key }) => key === 'bappeda/data');
    expect(closed).toMatchObject({ kinds: ['closed', 'renamed'], goesOnAs: ['disdukcapil/data'] });
  });

  it('merged, of a department', () => {
    const edit = (rows: CatalogueRows) => mergeDepartments(rows, ['bappeda'], 'disdukcapil', today);
    expect(told(edit)[0]).toBe('departments disdukcapil: merged');
  });

  it('closed and reopened', () => {
    const close = (rows: CatalogueRows) => closeRow(rows, 'counters', '7K3QF', today, today);
    expect(told(close)).toEqual(['counters 7K3QF: closed']);
    const closed = rowsAfter(close);
    const reopened = reopenRow(closed, 'counters', '7K3QF');
    const kinds = reopened.ok && describeChanges(changesBetween(closed, reopened.rows))[0]?.kinds;
    expect(kinds).toEqual(['reopened']);
  });

  it('changed, with its cells, of a setting', () => {
    const [change] = describeChanges(draft((rows) => setSetting(rows, 'city', 'Kota Baru')));
    expect(change).toMatchObject({
      sheet: 'settings',
      key: 'city',
      kinds: ['changed'],
      cells: [{ column: 'value', from: 'Kota Contoh', to: 'Kota Baru' }],
    });
  });
});

describe('the head of a department', () => {
  const refusedOf = (department: string, ...edits: readonly ((rows: CatalogueRows) => Edited)[]) =>
    outOfScope(draft(...edits), department).map(({ sheet, key }) => `${sheet} ${key}`);

  it('changes its own services and counters, and no others', () => {
    expect(refusedOf('disdukcapil', rename('Loket A'), add('Loket 3', 5))).toEqual([]);
    expect(refusedOf('bappeda', rename('Loket A'))).toEqual(['counters 7K3QF']);
  });

  it('adds elements to its own department alone, which that is told to touch', () => {
    const adds = (rows: CatalogueRows) =>
      addElement(rows, { ...rows.added[0], name_id: 'Parkir', name_en: 'Parking' });
    expect(refusedOf('disdukcapil', adds)).toEqual([]);
    expect(refusedOf('bappeda', adds)).toEqual(['added disdukcapil 12']);
    expect([...departmentsTouched(draft(adds), base)]).toEqual(['disdukcapil']);
  });

  it('changes neither weights nor settings', () => {
    const weigh = (rows: CatalogueRows) =>
      changeCells(rows, 'departments', 'bappeda', { weights: '' });
    const name = (rows: CatalogueRows) => setSetting(rows, 'city', 'Kota Saya');
    expect(refusedOf('bappeda', weigh, name)).toEqual(['departments bappeda', 'settings city']);
  });

  it('neither takes a counter of another department nor gives it one', () => {
    const move = (rows: CatalogueRows) => moveCounter(rows, '7K3QF', 'bappeda/data');
    expect(refusedOf('bappeda', move)).toEqual(['counters 7K3QF']);
    expect(refusedOf('disdukcapil', move)).toEqual(['counters 7K3QF']);
  });

  it('takes no history of another department', () => {
    const change = changesBetween(base, {
      ...base,
      services: base.services.map((cells) =>
        cells['slug'] === 'data' ? { ...cells, formerly: 'disdukcapil/ktp-el' } : cells,
      ),
    });
    expect(outOfScope(change, 'bappeda').map(({ key }) => key)).toEqual(['bappeda/data']);
  });

  it('may go on changing a service that came from another department', () => {
    const moved = rowsAfter((rows) => moveService(rows, 'bappeda/data', 'disdukcapil', today));
    const renamed = changeCells(moved, 'services', 'disdukcapil/data', { name_id: 'Data kota' });
    const changes = renamed.ok ? changesBetween(moved, renamed.rows) : changesBetween(base, base);
    expect(changes.rows).toHaveLength(1);
    expect(outOfScope(changes, 'disdukcapil')).toEqual([]);
  });

  it('is told which departments a draft touches', () => {
    const move = draft((rows) => moveCounter(rows, '7K3QF', 'bappeda/data'));
    expect([...departmentsTouched(move, base)]).toEqual(['disdukcapil', 'bappeda']);
  });
});
