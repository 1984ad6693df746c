/**
 * The recapitulation as a workbook: the table with its two heading rows, whose means, weighted means and indexes are
 * formulas on the published counts and weights of two more sheets. A row stands at the same place in all three.
 */
import type { Language, Text } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';
import { grades } from '#shared/statistics/grade.ts';
import { scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import { type ElementKey, elementKeys, elements, ratings } from '#shared/survey/elements.ts';
import { columnName } from '#shared/tables/column-name.ts';
import type { Recapitulation, RecapitulationRow } from './recapitulation.ts';
import { fewCell, profileColumns, profileGroups } from './recapitulation-columns.ts';
import { recapitulationHeadings as heading, nameIn, noteOf } from './recapitulation-table.ts';
import {
  empty,
  figure,
  formula,
  head,
  index,
  mean,
  note,
  type SheetCell,
  strong,
  text,
  title,
  type WorkbookSheet,
  whole,
} from './sheet-cells.ts';

const sheets = {
  table: { id: 'Rekapitulasi', en: 'Recapitulation' },
  answers: { id: 'Jawaban', en: 'Answers' },
  weights: { id: 'Bobot', en: 'Weights' },
} as const satisfies Record<string, Text>;

const words = {
  title: {
    id: 'REKAPITULASI HASIL SURVEI KEPUASAN MASYARAKAT',
    en: 'RECAPITULATION OF THE SATISFACTION SURVEY',
  },
  /** The import of another city finds the period by this word. */
  period: { id: 'Periode', en: 'Period' },
  asOf: { id: 'Data per', en: 'Data as of' },
  sample: { id: 'DATA CONTOH: angkanya rekaan', en: 'SAMPLE DATA: the figures are made up' },
  howTo: {
    id: 'U1–U9 adalah NRR tiap unsur. NRR, NRR tertimbang, IKM, dan kategori dihitung dengan rumus dari lembar “Jawaban” dan “Bobot”, kecuali pada baris yang dilaporkan unit atau diimpor. Kolom profil dibulatkan ke kelipatan lima, <5 berarti empat atau kurang (juga bila tidak ada), dan profil boleh dilewati: jumlahnya tidak selalu sama dengan sampel.',
    en: 'U1–U9 are the means (NRR) of the elements. Means, weighted mean, IKM and grade are formulas on the sheets “Answers” and “Weights”, but for rows that a unit reported or that were imported. Profile columns are rounded to the nearest five, <5 means four or fewer (also nobody), and everybody may skip these questions: they need not sum to the sample.',
  },
  total: {
    id: 'Baris JUMLAH menggabungkan semua responden yang menjawab di sini, bukan rata-rata baris di atasnya; yang dilaporkan atau diimpor tidak ikut.',
    en: 'The row JUMLAH pools everybody who answered here and is no mean of the rows above it; what was reported or imported is not in it.',
  },
  answers: {
    id: 'Berapa jawaban bernilai 1, 2, 3 dan 4 untuk tiap unsur, masing-masing dikali bobot formulirnya',
    en: 'How many answers to each element are worth 1, 2, 3 and 4, each times the weight of its form',
  },
  weights: {
    id: 'Bobot tiap unsur dalam IKM; hanya perbandingannya yang berarti',
    en: 'The weight of each element in the IKM; only ratios matter',
  },
} as const satisfies Record<string, Text>;

/** Titles and notes above the headings, the same number in every sheet. */
const rowsAbove = 6;
/** The two heading rows; in the sheet of answers the second holds the values that are counted. */
const headings = 2;
const firstRow = rowsAbove + headings + 1;

const elementsAt = 2;
const profileAt = elementsAt + elementKeys.length;
const afterProfile = profileAt + profileColumns.length;
const elementColumn = (at: number) => columnName(elementsAt + at);
const weightedColumn = columnName(afterProfile + 2);
const indexColumn = columnName(afterProfile + 3);

/** The columns of the sheet of answers that hold the four counts of an element. */
const countsOf = (at: number) => {
  const first = elementsAt + at * ratings.length;
  return { first: columnName(first), last: columnName(first + ratings.length - 1) };
};

const gradeFormula = (cell: string) =>
  grades.reduceRight(
    (others, { grade, from }) =>
      others === '' ? `"${grade}"` : `IF(${cell}>=${from},"${grade}",${others})`,
    '',
  );

/** Of a column whose heading is one word, in capitals. */
const widthOf = (word: string) => Math.max(7.5, word.length * 1.25 + 2.5);

type Line = readonly [row: RecapitulationRow, number: number | undefined];

const linesOf = ({ rows, whole: all }: Recapitulation): Line[] => [
  ...rows.map((row, at): Line => [row, at + 1]),
  ...(all === null ? [] : [[all, undefined] as const]),
];

const startOf = ([row, number]: Line, language: Language): SheetCell[] => [
  number === undefined ? empty : whole(number),
  number === undefined ? strong(nameIn(row, true, language)) : text(nameIn(row, false, language)),
];

const numberOr = (value: number | null, cell: (value: number) => SheetCell) =>
  value === null ? empty : cell(value);

const elementOf = ({ elements: rated }: RecapitulationRow, key: ElementKey) =>
  rated.find(({ element }) => element === key);

type Counted = readonly number[];

/** Without the rounding of a published mean: whoever changes a number computes with the others as they stand. */
const meanOf = (counts: Counted) =>
  counts.reduce((sum, count, at) => sum + count * (at + 1), 0) /
  counts.reduce((sum, count) => sum + count, 0);

function weightedOf({ elements: rated }: RecapitulationRow): number {
  const weight = rated.reduce((sum, each) => sum + each.weight, 0);
  return rated.reduce(
    (sum, { counts, mean: published, weight: own }) =>
      sum + (own * (counts === null ? published : meanOf(counts))) / weight,
    0,
  );
}

/** The mean of an element, computed where its counts are known. */
function meanCell(
  row: RecapitulationRow,
  key: ElementKey,
  at: number,
  sheetRow: number,
  answers: string,
) {
  const element = elementOf(row, key);
  if (element === undefined) return empty;
  if (element.counts === null) return mean(element.mean);
  const { first, last } = countsOf(at);
  const values = `${answers}!$${first}$${firstRow - 1}:$${last}$${firstRow - 1}`;
  const counts = `${answers}!${first}${sheetRow}:${last}${sheetRow}`;
  return formula(`SUMPRODUCT(${values},${counts})/SUM(${counts})`, 'mean', meanOf(element.counts));
}

/** Weighted mean, index and grade: formulas where the counts are known, else as they were brought. */
function indexCells(row: RecapitulationRow, sheetRow: number, weightSheet: string): SheetCell[] {
  if (row.origin !== 'computed') {
    return [
      numberOr(row.weighted, mean),
      numberOr(row.index, index),
      row.grade === null ? empty : text(row.grade),
    ];
  }
  const span = `${elementColumn(0)}${sheetRow}:${elementColumn(elementKeys.length - 1)}${sheetRow}`;
  const weights = `${weightSheet}!${span}`;
  return [
    formula(`SUMPRODUCT(${span},${weights})/SUM(${weights})`, 'mean', weightedOf(row)),
    formula(
      `ROUND(${scaleFactor}*${weightedColumn}${sheetRow},2)`,
      'index',
      row.index ?? undefined,
    ),
    formula(gradeFormula(`${indexColumn}${sheetRow}`), 'text', row.grade ?? undefined),
  ];
}

/** Since when columns of the profile can be chosen; a day has them together. */
function addedSince({ added }: Recapitulation): Text[] {
  return [...Map.groupBy(added, ({ since }) => since)].map(([since, same]) => {
    const columns = (and: string) => same.map(({ column }) => column).join(and);
    const day = formatDay(since);
    return {
      id: `${columns(' dan ')} bisa dipilih sejak ${day.id}; yang menjawab sebelumnya memilih yang lain.`,
      en: `${columns(' and ')} can be chosen since ${day.en}; who answered before chose another.`,
    };
  });
}

function above(
  of: Recapitulation,
  label: string,
  language: Language,
  about: readonly Text[],
): (readonly SheetCell[])[] {
  const { scope, asOf, demo } = of;
  const state = `${words.asOf[language]} ${formatDay(asOf)[language]}`;
  return [
    [title(words.title[language])],
    [note(scope.name[language])],
    [note(`${words.period[language]}: ${label}`)],
    [note(demo ? `${state}. ${words.sample[language]}` : state)],
    [note(about.map((each) => each[language]).join(' '))],
    [],
  ];
}

/** The headings of a sheet that has the elements and nothing of who answered. */
const ofElements = (across: number): SheetCell[] => [
  head(heading.number, { down: headings }),
  head(heading.unit, { down: headings }),
  ...elementKeys.flatMap((key) => [
    head(elements[key].code, across > 1 ? { across } : { down: headings }),
    ...Array.from({ length: across - 1 }, () => empty),
  ]),
];

function tableSheet(of: Recapitulation, label: string, language: Language): WorkbookSheet {
  const answers = sheets.answers[language];
  const weightSheet = sheets.weights[language];
  const endings = [
    ...[heading.population, heading.sample, heading.weighted, heading.index],
    ...[heading.grade, heading.note, heading.code],
  ];
  const single = (value: string) => head(value, { down: headings });
  return {
    name: sheets.table[language],
    widths: [
      ...[5, 34],
      ...elementKeys.map(() => 7.5),
      ...profileColumns.map(({ key }) => widthOf(key)),
      ...[heading.population, heading.sample, 'TERTIMBANG', heading.index].map(widthOf),
      ...[widthOf(heading.grade), 38, 26],
    ],
    frozen: firstRow - 1,
    paper: 'lying',
    repeated: firstRow - 1,
    rows: [
      ...above(of, label, language, [
        words.howTo,
        ...(of.whole === null ? [] : [words.total]),
        ...addedSince(of),
      ]),
      [
        ...ofElements(1),
        ...profileGroups.flatMap(({ field, heading: group }) => {
          const across = profileColumns.filter((column) => column.field === field).length;
          return [
            head(group[language], { across }),
            ...Array.from({ length: across - 1 }, () => empty),
          ];
        }),
        ...endings.map(single),
      ],
      [
        ...Array.from({ length: profileAt }, () => empty),
        ...profileColumns.map(({ key }) => head(key)),
      ],
      ...linesOf(of).map((line, at): readonly SheetCell[] => {
        const [row, number] = line;
        const sheetRow = firstRow + at;
        const said = noteOf(row, language);
        return [
          ...startOf(line, language),
          ...elementKeys.map((key, nth) => meanCell(row, key, nth, sheetRow, answers)),
          ...profileColumns.map(({ key }) => {
            const cell = row.profile[key];
            return cell === 'few' ? figure(fewCell) : numberOr(cell, whole);
          }),
          numberOr(row.population, whole),
          numberOr(row.sample, whole),
          ...indexCells(row, sheetRow, weightSheet),
          said === undefined ? empty : text(said),
          number === undefined ? empty : text(row.unit),
        ];
      }),
    ],
  };
}

function answersSheet(of: Recapitulation, label: string, language: Language): WorkbookSheet {
  return {
    name: sheets.answers[language],
    widths: [5, 34, ...elementKeys.flatMap(() => ratings.map(() => 7.5))],
    frozen: firstRow - 1,
    paper: 'lying',
    repeated: firstRow - 1,
    rows: [
      ...above(of, label, language, [words.answers]),
      ofElements(ratings.length),
      [empty, empty, ...elementKeys.flatMap(() => ratings.map(whole))],
      ...linesOf(of).map((line) => [
        ...startOf(line, language),
        ...elementKeys.flatMap((key) => {
          const counts = elementOf(line[0], key)?.counts ?? null;
          return counts === null ? ratings.map(() => empty) : counts.map(whole);
        }),
      ]),
    ],
  };
}

function weightsSheet(of: Recapitulation, label: string, language: Language): WorkbookSheet {
  return {
    name: sheets.weights[language],
    widths: [5, 34, ...elementKeys.map(() => 7.5)],
    frozen: firstRow - 1,
    paper: 'lying',
    repeated: firstRow - 1,
    rows: [
      ...above(of, label, language, [words.weights]),
      ofElements(1),
      [],
      ...linesOf(of).map((line) => [
        ...startOf(line, language),
        ...elementKeys.map((key) => {
          const element = elementOf(line[0], key);
          return element === undefined || element.counts === null ? empty : whole(element.weight);
        }),
      ]),
    ],
  };
}

/**
 * The workbook of a recapitulation.
 *
 * @param label what its period is called
 */
export const recapitulationWorkbook = (
  of: Recapitulation,
  label: string,
  language: Language,
): WorkbookSheet[] => [
  tableSheet(of, label, language),
  answersSheet(of, label, language),
  weightsSheet(of, label, language),
];
