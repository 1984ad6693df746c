/** What the forms of the panel do to a draft, and what they refuse. */
import { describe, expect, it } from 'vitest';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { addCounter, addDepartment, addElement, addService } from '#shared/catalogue/edit/add.ts';
import { changeCells, removeQuestion, setQuestion } from '#shared/catalogue/edit/change.ts';
import { closeRow, reopenRow } from '#shared/catalogue/edit/close.ts';
import type { Edited } from '#shared/catalogue/edit/edited-rows.ts';
import {
  mergeDepartments,
  mergeService,
  moveCounter,
  moveService,
} from '#shared/catalogue/edit/move.ts';
import { restoreRows } from '#shared/catalogue/edit/restore.ts';
import { setSetting } from '#shared/catalogue/edit/settings.ts';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { formatProblem } from '#shared/catalogue/problem.ts';
import {
  type CatalogueRows,
  type Cells,
  compileRows,
  keyOfRow,
  rowOfProblem,
  rowsOf,
} from '#shared/catalogue/rows.ts';
import { successionOf } from '#shared/catalogue/successors.ts';
import { suggestId } from '#shared/catalogue/suggest-id.ts';
import { catalogueWith, now } from './sheets.ts';

type Edit = (rows: CatalogueRows) => Edited;

const published = catalogueWith();
const base = rowsOf(published);
const today = '2026-11-17';

function rowsAfter(rows: CatalogueRows, ...edits: readonly Edit[]): CatalogueRows {
  return edits.reduce((before, edit) => {
    const edited = edit(before);
    if (!edited.ok) throw new Error(edited.problem.message.en);
    return edited.rows;
  }, rows);
}

/** The version that rows are, which must be fit to follow the one published. */
function versionOf(rows: CatalogueRows, previous = published) {
  const compiled = compileRows(rows, { previous, now });
  if (compiled.ok) return compiled.catalogue;
  throw new Error(compiled.problems.map(formatProblem).join('\n'));
}

const versionAfter = (...edits: readonly Edit[]) => versionOf(rowsAfter(base, ...edits));
const whyNot = (edited: Edited) => (edited.ok ? undefined : edited.problem.message.en);

const addHealth: Edit = (rows) =>
  addDepartment(rows, {
    name: 'Dinas Kesehatan',
    short_name: 'Dinkes',
    kind: 'agency',
    role: 'front',
  });
const moveData: Edit = (rows) => moveService(rows, 'bappeda/data', 'disdukcapil', today);
const mergeBappeda: Edit = (rows) => mergeDepartments(rows, ['bappeda'], 'disdukcapil', today);

describe('ids', () => {
  it.each([
    ['Dinas Kesehatan', 'dinas-kesehatan'],
    ['Poli KIA & KB (ibu)', 'poli-kia-kb-ibu'],
    ['Café Málaga', 'cafe-malaga'],
    ['Unsur', 'unsur-2'],
    ['中文', 'unit'],
    ['Dinas', 'dinas-3'],
    ['Rekomendasi izin penyelenggaraan pelatihan kerja', 'rekomendasi-izin-penyelenggaraan'],
  ])('of %s is %s', (name, id) => {
    expect(suggestId(name, new Set(['dinas', 'dinas-2']))).toBe(id);
  });
});

describe('what is new', () => {
  it('is a department with a service and a counter, fit to be published', () => {
    const { departments, services, counters } = versionAfter(
      addHealth,
      (rows) => addService(rows, { department: 'dinkes', name_id: 'Izin', name_en: 'Permit' }),
      (rows) => addCounter(rows, { service: 'dinkes/izin', name: 'Loket 1', place: 'Kantor' }, 7),
    );
    expect(departments.at(-1)?.id).toBe('dinkes');
    expect(services.at(-1)?.asked).toHaveLength(9);
    expect(parseCounterCode(counters.at(-1)?.code ?? '')).toBe(counters.at(-1)?.code);
  });

  it('is told what is missing, beside the row that it is missing of', () => {
    const rows = rowsAfter(base, addHealth);
    const compiled = compileRows(rows, { previous: published, now });
    const problems = compiled.ok ? [] : compiled.problems;
    expect(problems.map(formatProblem)).toEqual([
      'departments.csv row 4, column id: expected a service of this department in services.csv, found "dinkes"',
    ]);
    expect(problems.map((problem) => rowOfProblem(rows, problem))).toEqual([
      { sheet: 'departments', key: 'dinkes' },
    ]);
  });

  it('has a code of its own, also where two drafts do not know of each other', () => {
    const at = (start: number) => {
      const edited = addCounter(base, { service: 'bappeda/data', name: 'B', place: 'C' }, start);
      return edited.ok ? edited.key : '';
    };
    expect(at(1)).not.toBe(at(2));
    expect(at(1)).toBe(at(1));
  });

  it('takes no id that was ever given, and no closed department', () => {
    expect(whyNot(addService(base, { department: 'bappeda', slug: 'data' }))).toContain('in use');
    const closed = rowsAfter(base, (rows) =>
      closeRow(rows, 'departments', 'bappeda', today, today),
    );
    expect(whyNot(addService(closed, { department: 'bappeda', name_id: 'x' }))).toContain(
      'This department is closed',
    );
    expect(whyNot(addCounter(closed, { service: 'bappeda/data' }, 1))).toContain('is closed');
  });
});

describe('what is changed', () => {
  it('are names, standards, weights, forms; never an id', () => {
    const { services } = versionAfter((rows) =>
      changeCells(rows, 'services', 'bappeda/data', {
        slug: 'peta',
        name_id: ' Peta ',
        standard_time: '2 hari',
        owners: 'time=back',
      }),
    );
    expect(services[1]).toMatchObject({ id: 'bappeda/data', name: { id: 'Peta' } });
    expect(services[1]?.standard.time).toBe('2 hari');
    expect(services[1]?.owners.time).toBe('back');
  });

  const question = {
    question_id: 'Ada pungutan?',
    question_en: 'Any charge?',
    ...Object.fromEntries(
      [1, 2, 3, 4].flatMap((n) => [
        [`answer_${n}_id`, `Jawab ${n}`],
        [`answer_${n}_en`, `Answer ${n}`],
      ]),
    ),
  };

  it('is a question in place of the usual one, and back', () => {
    const set: Edit = (rows) => setQuestion(rows, 'bappeda/data', 'cost', question);
    const asked = versionAfter(set).services[1];
    expect(asked?.ownQuestions.map(({ element }) => element)).toEqual(['cost', 'conduct']);
    const back = rowsAfter(base, set, (rows) =>
      removeQuestion(rows, 'bappeda/data', 'cost', 'yes'),
    );
    expect(versionOf(back)).toEqual(published);
  });

  it('is a setting, or one that is taken out again', () => {
    const set: Edit = (rows) => setSetting(rows, 'digestHour', 9);
    expect(versionAfter(set).settings.digestHour).toBe(9);
    const back = rowsAfter(base, set, (rows) => setSetting(rows, 'digestHour', undefined));
    expect(versionOf(back)).toEqual(published);
  });
});

describe('a counter that moves', () => {
  it('keeps its code, and what else is said of it', () => {
    const { counters } = versionAfter((rows) => moveCounter(rows, '4M9TJ', 'bappeda/data'));
    expect(counters[1]).toEqual({ ...published.counters[1], service: 'bappeda/data' });
  });

  it('goes nowhere that is closed, and not once it is closed', () => {
    const closed = rowsAfter(base, (rows) =>
      closeRow(rows, 'services', 'bappeda/data', today, today),
    );
    expect(whyNot(moveCounter(closed, '4M9TJ', 'bappeda/data'))).toContain('service is closed');
    expect(whyNot(moveCounter(closed, 'A7F41', 'disdukcapil/ktp-el'))).toContain(
      'This counter is closed',
    );
  });
});

describe('a service that moves', () => {
  const settings: Edit = (rows) =>
    setSetting(rows, 'openingHours', {
      bappeda: 'Mon-Fri 08:00-12:00',
      disdukcapil: 'Sat 08:00-12:00',
    });
  const moved = versionAfter(settings, moveData);
  const { serviceById, counterByCode } = catalogueIndex(moved);

  it('closes where it was, and goes on where it is with its counters and questions', () => {
    expect(serviceById.get('bappeda/data')?.closed).toBe(today);
    expect(serviceById.get('disdukcapil/data')).toMatchObject({
      formerly: ['bappeda/data'],
      name: { id: 'Data perencanaan' },
    });
    expect(counterByCode.get('A7F41')?.service).toBe('disdukcapil/data');
    for (const id of ['bappeda/data', 'disdukcapil/data']) {
      expect(serviceById.get(id)?.ownQuestions).toHaveLength(1);
      expect(serviceById.get(id)?.asked).toEqual(published.services[1]?.asked);
    }
  });

  it('keeps its hours, which were those of its department', () => {
    expect(moved.settings.openingHours?.['disdukcapil/data']).toBe('Mon-Fri 08:00-12:00');
  });

  it('goes back to its old row, whose past is then in between', () => {
    const back = versionOf(
      rowsAfter(rowsOf(moved), (rows) => moveService(rows, 'disdukcapil/data', 'bappeda', today)),
      moved,
    );
    const now = catalogueIndex(back);
    expect(now.serviceById.get('bappeda/data')).not.toHaveProperty('closed');
    expect(now.serviceById.get('bappeda/data')?.formerly).toEqual(['disdukcapil/data']);
    expect(now.serviceById.get('disdukcapil/data')).toMatchObject({ closed: today });
    expect(now.counterByCode.get('A7F41')?.service).toBe('bappeda/data');
    expect(successionOf(back.services).todayOf('disdukcapil/data')).toEqual(['bappeda/data']);
  });

  it('gets another slug where the other department has one of that name', () => {
    const rows = rowsAfter(base, (each) =>
      addService(each, {
        department: 'disdukcapil',
        slug: 'data',
        name_id: 'Data',
        name_en: 'Data',
      }),
    );
    const edited = moveData(rows);
    expect(edited.ok && edited.key).toBe('disdukcapil/data-2');
  });
});

describe('services that become one', () => {
  it('are the counters of both, and the past of each', () => {
    const { services, counters } = versionAfter((rows) =>
      mergeService(rows, 'bappeda/data', 'disdukcapil/ktp-el', today),
    );
    expect(counters.every(({ service }) => service === 'disdukcapil/ktp-el')).toBe(true);
    expect(services[0]?.formerly).toEqual(['bappeda/data']);
  });
});

describe('departments that become one', () => {
  it('close, and their services go on in the whole', () => {
    const { departments, counters } = versionAfter(mergeBappeda);
    expect(departments[0]?.formerly).toEqual(['bappeda']);
    expect(departments[1]?.closed).toBe(today);
    expect(counters.map(({ service }) => service)).toContain('disdukcapil/data');
  });

  it('may be a new one', () => {
    const { departments } = versionAfter(addHealth, (rows) =>
      mergeDepartments(rows, ['disdukcapil', 'bappeda'], 'dinkes', today),
    );
    expect(departments[2]?.formerly).toEqual(['disdukcapil', 'bappeda']);
  });

  it('are not one with themselves, nor with what is closed', () => {
    expect(whyNot(mergeDepartments(base, ['bappeda'], 'bappeda', today))).toContain('itself');
    const closed = rowsAfter(base, mergeBappeda);
    expect(whyNot(mergeDepartments(closed, ['disdukcapil'], 'bappeda', today))).toContain('closed');
  });
});

describe('what closes', () => {
  it('takes along what belongs to it, and is fit to be published', () => {
    const { services, counters } = versionAfter((rows) =>
      closeRow(rows, 'departments', 'disdukcapil', '2026-11-01', today),
    );
    expect(services[0]?.closed).toBe('2026-11-01');
    expect(counters.map(({ closed }) => closed)).toEqual(['2026-11-01', '2026-11-01', undefined]);
  });

  it.each(['2026-11-18', 'besok', ''])('closes on a day that has come: not %s', (day) => {
    expect(whyNot(closeRow(base, 'counters', '7K3QF', day, today))).toContain(
      '2026-11-17 or before',
    );
  });

  it('reopens with what closed on that day, and without what had closed before', () => {
    const rows = rowsAfter(
      base,
      (each) => closeRow(each, 'counters', '7K3QF', '2026-11-01', today),
      (each) => closeRow(each, 'departments', 'disdukcapil', today, today),
      (each) => reopenRow(each, 'departments', 'disdukcapil'),
    );
    expect(versionOf(rows).counters.map(({ closed }) => closed)).toEqual([
      '2026-11-01',
      undefined,
      undefined,
    ]);
  });

  it('does not reopen where something goes on with it', () => {
    const merged = rowsAfter(base, mergeBappeda);
    expect(whyNot(reopenRow(merged, 'departments', 'bappeda'))).toContain(
      'It goes on as Dinas Kependudukan dan Pencatatan Sipil',
    );
    expect(whyNot(reopenRow(merged, 'services', 'bappeda/data'))).toContain(
      'It goes on as Data perencanaan',
    );
  });

  it('does not reopen within what is closed', () => {
    const closed = rowsAfter(base, (rows) =>
      closeRow(rows, 'departments', 'bappeda', today, today),
    );
    expect(whyNot(reopenRow(closed, 'services', 'bappeda/data'))).toContain('Its department');
    expect(whyNot(reopenRow(closed, 'counters', 'A7F41'))).toContain('Its service');
  });

  it('reopens, of a counter, at the service that goes on with its own', () => {
    const rows = rowsAfter(
      base,
      (each) => addCounter(each, { service: 'bappeda/data', name: 'Meja', place: 'Kantor' }, 3),
      (each) => closeRow(each, 'counters', 'A7F41', today, today),
      moveData,
      (each) => reopenRow(each, 'counters', 'A7F41'),
    );
    expect(catalogueIndex(versionOf(rows)).counterByCode.get('A7F41')).toEqual({
      ...published.counters[2],
      service: 'disdukcapil/data',
    });
  });
});

describe('an element that a department adds', () => {
  const cells: Cells = {
    ...base.added[0],
    ...{ department: 'bappeda', name_id: 'Mutu peta', name_en: 'Quality of maps' },
  };
  const addOf = (department: string, name: string) => (rows: CatalogueRows) =>
    addElement(rows, { ...cells, department, name_id: name, name_en: name });
  const keys = (rows: CatalogueRows) => rows.added.map((each) => keyOfRow('added', each));
  const three: readonly Edit[] = [addOf('disdukcapil', 'Parkir'), addOf('disdukcapil', 'Toilet')];

  it('gets the first number that the department never used, and is fit to be published', () => {
    const rows = rowsAfter(base, addOf('bappeda', 'Peta'), addOf('disdukcapil', 'Parkir'));
    expect(keys(rows)).toEqual([
      'disdukcapil 10',
      'disdukcapil 11',
      'disdukcapil 12',
      'bappeda 10',
    ]);
    expect(versionOf(rows).departments[1]?.added?.map(({ key }) => key)).toEqual(['U10']);
  });

  it('is the third at most that is asked at once, new or again', () => {
    const rows = rowsAfter(base, ...three);
    const most =
      'This department asks 3 added elements already, and more would be too long for people. End one first.';
    expect(whyNot(addOf('disdukcapil', 'Musala')(rows))).toBe(most);
    expect(whyNot(reopenRow(rows, 'added', 'disdukcapil 11'))).toBe(most);
    const ended = rowsAfter(rows, (all) => closeRow(all, 'added', 'disdukcapil 12', today, today));
    expect(reopenRow(ended, 'added', 'disdukcapil 11').ok).toBe(true);
  });

  it('ends on a day that is not to come, and is asked again', () => {
    const end = (day: string) => closeRow(base, 'added', 'disdukcapil 10', day, today);
    expect(whyNot(end('2031-01-01'))).toContain('asked no more, 2026-11-17 or before');
    const [ended, again] = [
      rowsAfter(base, () => end(today)),
      rowsAfter(
        base,
        () => end(today),
        (rows) => reopenRow(rows, 'added', 'disdukcapil 10'),
      ),
    ];
    expect(versionOf(ended).departments[0]?.added?.[0]?.closed).toBe(today);
    expect(again).toEqual(base);
  });

  it('is not for a department that has closed, or that is not there', () => {
    const closed = rowsAfter(base, (rows) =>
      closeRow(rows, 'departments', 'bappeda', today, today),
    );
    expect(whyNot(addOf('bappeda', 'Peta')(closed))).toContain('is closed');
    expect(whyNot(addOf('dinas-x', 'Peta')(base))).toContain('no such department');
  });

  it('stays with a department that closes and whose services move', () => {
    expect(rowsAfter(base, mergeBappeda).added).toEqual(base.added);
  });

  it('that came since an older version was published is asked no more once that one is again', () => {
    const current = versionAfter(addOf('bappeda', 'Peta'));
    const restored = versionOf(restoreRows(base, rowsOf(current), today), current);
    expect(restored.departments[1]?.added).toMatchObject([{ key: 'U10', closed: today }]);
  });
});

describe('an older version, published again', () => {
  it('has what came since closed, and is fit to follow', () => {
    const current = versionAfter((rows) =>
      addCounter(rows, { service: 'bappeda/data', name: 'Meja', place: 'Kantor' }, 3),
    );
    const restored = versionOf(restoreRows(base, rowsOf(current), today), current);
    expect(restored.counters.map(({ closed }) => closed)).toEqual([
      undefined,
      undefined,
      undefined,
      today,
    ]);
  });

  it.each([
    ['a service moved', moveData],
    ['departments became one', mergeBappeda],
    ['a service closed', (rows) => closeRow(rows, 'services', 'bappeda/data', today, today)],
  ] satisfies [string, Edit][])('turns back what happened: %s', (_, edit) => {
    const current = versionAfter(edit);
    const restored = versionOf(restoreRows(base, rowsOf(current), today), current);
    expect(restored.counters).toEqual(published.counters);
    for (const { id } of restored.services) {
      expect(successionOf(restored.services).todayOf(id)).not.toEqual([]);
    }
  });

  it('leaves a counter closed that closed at another service', () => {
    const current = versionAfter(
      (rows) => moveCounter(rows, '4M9TJ', 'bappeda/data'),
      (rows) => closeRow(rows, 'counters', '4M9TJ', today, today),
    );
    const restored = versionOf(restoreRows(base, rowsOf(current), today), current);
    expect(restored.counters[1]).toMatchObject({ service: 'bappeda/data', closed: today });
  });
});
