/** `added.csv`: what a department asks beside the nine, under numbers that mean one thing for ever. */
import { describe, expect, it } from 'vitest';
import { catalogueWith, compileWith, problemsOf, sheets } from './sheets.ts';

const [head = '', waiting = '', queue = ''] = sheets['added.csv'].split('\n');
const problems = (from: string, to: string) => problemsOf('added.csv', from, to);
const published = catalogueWith();
const since = (from: string, to: string) => problemsOf('added.csv', from, to, published);

/** A row of the agency under another number. */
const another = (number: number, name: string) =>
  waiting
    .replace(',10,', `,${number},`)
    .replace('Kenyamanan ruang tunggu', name)
    .replace('Comfort of the waiting room', `${name} (en)`);

describe('a department that adds elements', () => {
  const [agency, office] = catalogueWith().departments;

  it('has them by number, those too that it asks no more', () => {
    expect(agency?.added?.map(({ key, closed }) => [key, closed])).toEqual([
      ['U10', undefined],
      ['U11', '2026-06-30'],
    ]);
    expect(office).not.toHaveProperty('added');
  });

  it('has their words in both languages, the answers from worst to best', () => {
    expect(agency?.added?.[0]).toEqual({
      key: 'U10',
      name: { id: 'Kenyamanan ruang tunggu', en: 'Comfort of the waiting room' },
      question: { id: 'Apakah ruang tunggunya nyaman?', en: 'Was the waiting room comfortable?' },
      answers: [
        { id: 'Tidak nyaman', en: 'Not comfortable' },
        { id: 'Kurang nyaman', en: 'Less comfortable' },
        { id: 'Nyaman', en: 'Comfortable' },
        { id: 'Sangat nyaman', en: 'Very comfortable' },
      ],
    });
  });

  it('has them in the order of their numbers, whatever that of the rows', () => {
    const turned = catalogueWith('added.csv', () => [head, queue, waiting].join('\n'));
    expect(turned).toEqual(catalogueWith());
  });

  it('gives its numbers for itself: another department begins at the same', () => {
    const rows = `${waiting}\n${waiting.replace('disdukcapil', 'bappeda')}`;
    expect(problems(waiting, rows)).toEqual([]);
  });

  it('adds nothing where the file has only its head, or a city has no such file yet', () => {
    const without = catalogueWith('added.csv', () => `${head}\n`);
    expect(without.departments.some((each) => 'added' in each)).toBe(false);
  });
});

describe('an element is refused', () => {
  it.each([
    ['that belongs to the regulation', '9'],
    ['of three digits', '100'],
    ['that is none', 'U10'],
    ['that is missing', ''],
  ])('with a number %s', (_, number) => {
    const found = number === '' ? 'found nothing' : `found "${number}"`;
    expect(problems(',10,', `,${number},`)).toEqual([
      `added.csv row 2, column number: expected a whole number from 10 to 99, since U1 to U9 are the elements of the regulation, ${found}`,
    ]);
  });

  it('of a department that does not exist', () => {
    expect(problems(waiting, waiting.replace('disdukcapil', 'dinas-x'))).toEqual([
      'added.csv row 2, column department: expected an id of departments.csv, found "dinas-x"',
    ]);
  });

  it('under a number that the department has already', () => {
    expect(problems(queue, `${queue}\n${another(11, 'Parkir')}`)).toEqual([
      'added.csv row 4, column number: expected a value of its own (row 3 has the same), found "disdukcapil 11"',
    ]);
  });

  it('that is the fourth asked at once', () => {
    const three = [another(12, 'Parkir'), another(13, 'Toilet')];
    expect(problems(queue, [queue, ...three].join('\n'))).toEqual([]);
    expect(problems(queue, [queue, ...three, another(14, 'Musala')].join('\n'))).toEqual([
      'added.csv row 6, column closed: expected the day from which on it is asked no more, in this row or in another of this department: it asks 3 added elements at most at once, found nothing',
    ]);
  });

  it('with the name of one of the nine, or of another of the department', () => {
    expect(problems('Kenyamanan ruang tunggu', 'persyaratan')).toEqual([
      'added.csv row 2, column name_id: expected another name, since U1 has it already, found "persyaratan"',
    ]);
    expect(problems(queue, `${queue}\n${another(12, 'Kejelasan  ANTREAN')}`)).toEqual([
      'added.csv row 4, column name_id: expected another name, since U11 and U12 have the same; the earlier can be asked again: empty its column closed, found "Kejelasan  ANTREAN"',
    ]);
  });

  it.each([
    ['a name of more than 50', 'Comfort of the waiting room', 'Comfort of a room, '.repeat(3), 50],
    ['a word of more than 20', 'Kenyamanan ruang tunggu', 'Ketidakberkesinambungan', 50],
    [
      'a question of more than 80',
      'Was the waiting room comfortable?',
      'Was it good, '.repeat(7),
      80,
    ],
    ['a word of an answer of more than 11', 'Tidak nyaman', 'Menyinggungkan', 32],
  ])('with %s characters, which no phone shows whole', (_, from, to, longest) => {
    expect(problems(from, `"${to}"`)).toEqual([
      expect.stringContaining(`expected one line of ${longest} characters at most`),
    ]);
  });

  it('with two answers that say the same', () => {
    expect(problems('Kurang nyaman', 'tidak nyaman')).toEqual([
      'added.csv row 2, column answer_2_id: expected an answer that says something else than answer_1_id, found "tidak nyaman"',
    ]);
  });

  it('that ends on a day to come', () => {
    expect(problems('2026-06-30', '2031-01-01')).toEqual([
      expect.stringContaining('added.csv row 3, column closed: expected nothing for what is open'),
    ]);
  });
});

describe('once published', () => {
  it('a number keeps its row, with a day where it is asked no more', () => {
    expect(since(`${queue}\n`, '')).toEqual([
      'added.csv: expected the row of disdukcapil with number 11 (Kejelasan antrean), since answers are kept under U11: put it back; where it is asked no more, fill in its column closed',
    ]);
    expect(since(waiting, `${waiting}2026-11-01`)).toEqual([]);
  });

  it('it may be asked again', () => {
    expect(since('2026-06-30', '')).toEqual([]);
  });

  it.each([
    ['Kejelasan antrean', 'Kebersihan toilet'],
    ['Kejelasan antrean', 'Kejelasan biaya'],
    ['Kenyamanan ruang tunggu', 'Kenyamanan ruang menyusui'],
  ])('it never means another thing: %s is not %s', (was, is) => {
    expect(since(was, is)).toEqual([
      expect.stringMatching(
        new RegExp(
          `column name_id: expected ${was}, which U1. has meant since it was published; another element takes a new number, found "${is}"$`,
        ),
      ),
    ]);
  });

  it.each([
    ['a slip of the pen in its name', 'Kenyamanan ruang tunggu', 'Kenyamanan ruang tunggunya'],
    ['its name in English', 'Clearness of the queue', 'How clear the queue is'],
    ['its question', 'Apakah antreannya jelas?', 'Apakah antreannya mudah dimengerti?'],
    ['an answer', 'Sangat jelas', 'Jelas sekali'],
  ])('%s may be corrected', (_, was, is) => {
    expect(since(was, is)).toEqual([]);
  });

  it('of a department that is gone only that is told', () => {
    const compiled = compileWith(
      'departments.csv',
      (text) => text.replace(/^disdukcapil.*\n/m, ''),
      published,
    );
    const files = compiled.ok ? [] : compiled.problems.map(({ file }) => file);
    expect(files).toEqual(['departments.csv']);
  });
});
