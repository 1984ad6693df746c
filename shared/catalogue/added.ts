/**
 * `added.csv`: elements that a department asks beside the nine, in all its services (PermenPANRB 14/2017, Lampiran I
 * part V.A.a). A number means one thing for ever: what is asked no more keeps its row (docs/decisions/0060).
 */
import type { Text } from '#shared/language.ts';
import { type AddedElement, mostAdded } from '#shared/survey/added-elements.ts';
import { elementKeys, elements } from '#shared/survey/elements.ts';
import { plainWords } from '#shared/tables/words.ts';
import type { Department } from './catalogue.ts';
import { readClosed } from './lifetime.ts';
import type { CatalogueProblem } from './problem.ts';
import { fittingTexts, type Room, readWords, wordCells, wordColumns } from './question-words.ts';
import { danglingReferences, repeatedKeys } from './references.ts';
import type { Entry, RowReader, Sheet, SheetColumns } from './sheet.ts';

export const addedColumns: SheetColumns = {
  all: ['department', 'number', 'name_id', 'name_en', ...wordColumns, 'closed'],
  optional: ['closed'],
};

/** A row of a table of elements on a phone, as long as the longest name of the nine. */
const nameRoom: Room = { text: 50, word: 20 };

/** Those that come after U9; every department counts for itself. */
export const addedNumbers = { first: 10, last: 99 } as const;

/** A row of the file: the element, and which department asks it. */
export interface AddedRow extends AddedElement {
  readonly department: string;
}

const numberExpected: Text = {
  id: `angka bulat ${addedNumbers.first} sampai ${addedNumbers.last}, karena U1 sampai U9 milik unsur peraturan`,
  en: `a whole number from ${addedNumbers.first} to ${addedNumbers.last}, since U1 to U9 are the elements of the regulation`,
};

function readNumber(row: RowReader): number | undefined {
  const typed = row.typed('number') ?? '';
  if (/^[1-9][0-9]$/.test(typed)) return Number(typed);
  row.report('number', numberExpected, typed);
  return undefined;
}

/**
 * One row of `added.csv`.
 *
 * @param today in the city, `YYYY-MM-DD`
 */
export function readAdded(row: RowReader, today: string): AddedRow | undefined {
  const department = row.slug('department');
  const number = readNumber(row);
  const name = fittingTexts(row, 'name', nameRoom);
  const words = readWords(row);
  const closed = readClosed(row, today);
  if (!department || number === undefined) return undefined;
  return {
    department,
    key: `U${number}`,
    name,
    ...words,
    ...(closed !== undefined && { closed }),
  };
}

/** The number in the key of an added element. */
export const numberOf = ({ key }: Pick<AddedElement, 'key'>): string => key.slice(1);

/** The row that is read as this element. */
export const addedCells = (
  department: string,
  { key, name, question, answers, closed = '' }: AddedElement,
): Readonly<Record<string, string>> => ({
  department,
  number: numberOf({ key }),
  name_id: name.id,
  name_en: name.en,
  ...wordCells(question, answers),
  closed,
});

interface Rows {
  readonly sheet: Sheet;
  readonly entries: readonly Entry<AddedRow>[];
}

/** Why a name is another one's already: one of the nine, or another of the department, which may be asked again instead. */
function otherName(
  code: string | undefined,
  before: AddedRow | undefined,
  { key, closed }: AddedRow,
) {
  if (code !== undefined) {
    return {
      id: `nama yang lain, karena ${code} sudah bernama begitu`,
      en: `another name, since ${code} has it already`,
    };
  }
  if (before === undefined) return undefined;
  const both: Text = {
    id: `nama yang lain, karena ${before.key} dan ${key} bernama sama`,
    en: `another name, since ${before.key} and ${key} have the same`,
  };
  if (before.closed === undefined && closed === undefined) return both;
  return {
    id: `${both.id}; yang dulu bisa ditanyakan lagi: kosongkan kolom closed`,
    en: `${both.en}; the earlier can be asked again: empty its column closed`,
  };
}

/** Names that nobody could tell apart. */
function sameNames({ sheet: { file }, entries }: Rows): CatalogueProblem[] {
  return (['id', 'en'] as const).flatMap((language) => {
    const usual = new Map(
      elementKeys.map((key) => [plainWords(elements[key].name[language]), elements[key].code]),
    );
    const known = new Map<string, AddedRow>();
    return entries.flatMap(({ row, value }) => {
      const found = value.name[language];
      const words = plainWords(found);
      if (words === '') return [];
      const key = `${value.department} ${words}`;
      const before = known.get(key);
      known.set(key, before ?? value);
      const expected = otherName(usual.get(words), before, value);
      return expected === undefined
        ? []
        : [{ file, row, column: `name_${language}`, expected, found }];
    });
  });
}

/** More than may be asked at once: every question more is one that fewer answer. */
function tooMany({ sheet: { file }, entries }: Rows): CatalogueProblem[] {
  const asked = entries.filter(({ value }) => value.closed === undefined);
  return [...Map.groupBy(asked, ({ value }) => value.department).values()].flatMap((own) =>
    own.slice(mostAdded).map(({ row }) => ({
      file,
      row,
      column: 'closed',
      expected: {
        id: `hari mulai tidak ditanyakan lagi, di baris ini atau baris lain unit ini: paling banyak ${mostAdded} unsur tambahan ditanyakan sekaligus`,
        en: `the day from which on it is asked no more, in this row or in another of this department: it asks ${mostAdded} added elements at most at once`,
      },
      found: '',
    })),
  );
}

/** What is wrong between the added elements and the departments. */
export function addedProblems(added: Rows, departments: Sheet): CatalogueProblem[] {
  const { sheet, entries } = added;
  return [
    ...repeatedKeys(sheet, 'number', entries, (value) => `${value.department} ${numberOf(value)}`),
    ...danglingReferences(sheet, entries, {
      column: 'department',
      keyOf: ({ department }) => department,
      to: departments,
      key: ['id'],
      expected: {
        id: `sebuah id di ${departments.file}`,
        en: `an id of ${departments.file}`,
      },
    }),
    ...sameNames(added),
    ...tooMany(added),
  ];
}

/** Whether a name is an earlier one with at most a slip of the pen mended, three letters and a quarter of it. */
function isCorrected(was: string, is: string): boolean {
  const [one, other] = [plainWords(was), plainWords(is)];
  const longest = Math.max(one.length, other.length);
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const changed = longest - start - end;
  return changed <= 3 && changed * 4 <= longest;
}

/**
 * Numbers that no longer mean what was published: gone, or given another name. The Indonesian name is what a number means;
 * the rest of the words may be corrected.
 */
export function brokenNumbers(
  { sheet, entries }: Rows,
  previous: readonly Department[],
): CatalogueProblem[] {
  const { file, rows } = sheet;
  const written = new Set(
    rows.map(({ cells }) => `${cells['department']?.trim()} ${cells['number']?.trim()}`),
  );
  const found = new Map(
    entries.map((entry) => [`${entry.value.department} ${entry.value.key}`, entry]),
  );
  return previous.flatMap(({ id, added = [] }) =>
    added.flatMap((element): CatalogueProblem[] => {
      const { key, name } = element;
      if (!written.has(`${id} ${numberOf(element)}`)) {
        const expected: Text = {
          id: `baris ${id} nomor ${numberOf(element)} (${name.id}), karena jawaban disimpan dengan ${key}: kembalikan baris itu; kalau tidak ditanyakan lagi, isi kolom closed`,
          en: `the row of ${id} with number ${numberOf(element)} (${name.id}), since answers are kept under ${key}: put it back; where it is asked no more, fill in its column closed`,
        };
        return [{ file, expected }];
      }
      const now = found.get(`${id} ${key}`);
      if (now === undefined || isCorrected(name.id, now.value.name.id)) return [];
      const expected: Text = {
        id: `${name.id}, arti ${key} sejak diterbitkan; untuk unsur lain pakai nomor baru`,
        en: `${name.id}, which ${key} has meant since it was published; another element takes a new number`,
      };
      return [{ file, row: now.row, column: 'name_id', expected, found: now.value.name.id }];
    }),
  );
}

/** Departments with what they add, in the order of its numbers. */
export function withAddedElements(
  departments: readonly Department[],
  rows: readonly AddedRow[],
): readonly Department[] {
  const byDepartment = Map.groupBy(rows, ({ department }) => department);
  return departments.map((department) => {
    const own = byDepartment.get(department.id);
    if (own === undefined) return department;
    const added = own
      .toSorted((a, b) => a.key.localeCompare(b.key))
      .map(({ department: _, ...element }) => element);
    return { ...department, added };
  });
}
