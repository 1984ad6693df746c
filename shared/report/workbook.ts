/**
 * The workbook of a report: sheets of cells, some of them formulas, so that whoever opens it sees how
 * the index is made of the published counts and may change a number to see what follows. Which
 * library writes it is no matter of this file.
 */
import type { CsvValue } from '#shared/csv.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';
import type { AddedElements } from '#shared/publication/results.ts';
import { grades } from '#shared/statistics/grade.ts';
import { scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import { elements, ratings } from '#shared/survey/elements.ts';
import { basisOf } from '#shared/survey/replacement-words.ts';
import { glossary } from './glossary.ts';
import { ownFields } from './own-words.ts';
import type { Report } from './report.ts';
import {
  empty,
  formula,
  head,
  index,
  note,
  type SheetCell,
  strong,
  text,
  title,
  type WorkbookSheet,
  whole,
} from './sheet-cells.ts';
import { type ReportTable, tableOf } from './tables.ts';
import { reportWords } from './words.ts';

const sheets = {
  summary: { id: 'Ringkasan', en: 'Summary' },
  elements: { id: 'Unsur', en: 'Elements' },
  answers: { id: 'Sebaran jawaban', en: 'Answers' },
  added: { id: 'Unsur tambahan', en: 'Added elements' },
  respondents: { id: 'Responden', en: 'Respondents' },
  trend: { id: 'Tren', en: 'Trend' },
  questions: { id: 'Pertanyaan pengganti', en: 'Replaced questions' },
  plan: { id: 'RTL', en: 'Follow-up plan' },
  own: { id: 'Isian unit', en: 'Written by the unit' },
  glossary: { id: 'Kamus', en: 'Glossary' },
} as const satisfies Record<string, Text>;

const words = {
  title: { id: 'Laporan Hasil Survei Kepuasan Masyarakat', en: 'Satisfaction Survey Report' },
  unit: { id: 'Unit', en: 'Unit' },
  period: { id: 'Periode', en: 'Period' },
  asOf: { id: 'Data per', en: 'Data as of' },
  sample: { id: 'DATA CONTOH: angkanya rekaan', en: 'SAMPLE DATA: the figures are made up' },
  published: { id: 'IKM yang diumumkan', en: 'IKM as published' },
  recomputed: { id: 'IKM dihitung ulang di sini', en: 'IKM recomputed here' },
  grade: { id: 'Mutu', en: 'Grade' },
  performance: { id: 'Kinerja', en: 'Performance' },
  range: { id: 'Rentang 95%, bawah dan atas', en: '95% range, lower and upper' },
  respondents: { id: 'Responden', en: 'Respondents' },
  collected: { id: 'Jawaban terkumpul', en: 'Answers collected' },
  processed: { id: 'Jawaban yang diolah menjadi IKM', en: 'Answers processed into the IKM' },
  served: {
    id: 'Orang yang dilayani (populasi); isi kalau belum ada',
    en: 'People served (population); fill in if missing',
  },
  target: {
    id: 'Responden yang dikehendaki (Krejcie & Morgan)',
    en: 'Respondents wanted (Krejcie & Morgan)',
  },
  from: { id: 'IKM mulai', en: 'IKM from' },
  code: { id: 'Kode', en: 'Code' },
  element: { id: 'Unsur', en: 'Element' },
  mean: { id: 'NRR', en: 'NRR' },
  weight: { id: 'Bobot', en: 'Weight' },
  share: { id: 'Bobot (jumlah 1)', en: 'Weight (sum 1)' },
  weighted: { id: 'NRR tertimbang', en: 'Weighted NRR' },
  total: { id: 'Jumlah', en: 'Total' },
  times25: { id: 'IKM = jumlah × 25', en: 'IKM = total × 25' },
  answersOf: {
    id: 'Berapa jawaban bernilai 1, 2, 3 dan 4, masing-masing dikali bobot formulirnya',
    en: 'How many answers are worth 1, 2, 3 and 4, each times the weight of its form',
  },
  onScale: { id: 'Skala IKM', en: 'Scale of the IKM' },
  low: { id: 'Batas bawah 95%', en: 'Lower bound 95%' },
  high: { id: 'Batas atas 95%', en: 'Upper bound 95%' },
  notInIndex: {
    id: 'Ditanyakan unit ini di samping sembilan unsur; tidak masuk IKM.',
    en: 'Asked by this unit beside the nine elements; not in the IKM.',
  },
  indexWith: {
    id: 'Dengan unsur tambahan, semua berbobot sama; bukan IKM',
    en: 'With the added elements, all weighing alike; not the IKM',
  },
  portion: { id: 'porsi', en: 'share' },
  question: { id: 'Pertanyaan', en: 'Question' },
  askedBy: { id: 'Ditanyakan oleh', en: 'Asked by' },
  basis: { id: 'Dasar', en: 'Basis' },
  field: { id: 'Isian', en: 'Field' },
  ownWords: { id: 'Yang ditulis unit', en: 'What the unit has written' },
  term: { id: 'Istilah', en: 'Term' },
  meaning: { id: 'Artinya', en: 'Meaning' },
  howTo: {
    id: 'Angka di lembar “Sebaran jawaban” adalah angka yang diumumkan; semua yang lain di lembar “Unsur” dan IKM di sini dihitung dengan rumus.',
    en: 'The numbers of the sheet “Answers” are the published ones; all else on the sheet “Elements” and the IKM here is computed by formulas.',
  },
} as const satisfies Record<string, Text>;

/** A number of respondents wanted of a population in a cell, as `shared/statistics/sample-size.ts` computes it. */
const sampleFormula = (cell: string) =>
  `IF(${cell}>0,ROUND(3.841*${cell}*0.25/(0.0025*(${cell}-1)+3.841*0.25),0),"")`;

/** Rows above the elements in both sheets that list them, so that a row of one is a row of the other. */
const rowsAbove = 3;

interface Answers {
  readonly code: string;
  readonly name: string;
  readonly respondents: number;
  readonly counts: readonly number[];
  readonly weight: number;
}

function answersOf({ results, index: table }: Report, language: Language): Answers[] {
  return (table?.rows ?? []).flatMap(({ element, weight }) => {
    const figure = results.elements.find(({ variable }) => variable === element);
    if (figure === undefined || !('counts' in figure)) return [];
    const { code, name } = elements[element];
    const { respondents, counts } = figure;
    return { code, name: name[language], respondents, counts, weight };
  });
}

const cellOf = (value: CsvValue): SheetCell => {
  if (value === undefined) return empty;
  if (typeof value === 'string') return text(value);
  return Number.isInteger(value) ? whole(value) : index(value);
};

const rowsOf = ({ header, rows }: ReportTable): (readonly SheetCell[])[] => [
  header.map((each) => head(each)),
  ...rows.map((row) => row.map(cellOf)),
];

/** The questions that the unit asks in place of the usual ones, and what allows it. */
function questionsTable({ replacements }: Report, language: Language): ReportTable {
  return {
    header: [
      words.code[language],
      words.element[language],
      words.question[language],
      ...ratings.map(String),
      words.askedBy[language],
      words.basis[language],
    ],
    rows: replacements.map((each) => [
      elements[each.element].code,
      elements[each.element].name[language],
      each.question[language],
      ...each.answers.map((answer) => answer[language]),
      each.services.map((service) => service[language]).join(', '),
      basisOf[each.element][language],
    ]),
  };
}

/** Where the formulas of the elements end, and where their sum and index stand. */
function places(count: number) {
  const first = rowsAbove + 1;
  const last = rowsAbove + count;
  return { first, last, sum: last + 1, index: last + 2 };
}

function elementsSheet(rows: readonly Answers[], language: Language): WorkbookSheet {
  const { first, last, sum } = places(rows.length);
  const answers = `'${sheets.answers[language]}'`;
  return {
    name: sheets.elements[language],
    widths: [8, 44, 13, 10, 9, 16, 16],
    frozen: rowsAbove,
    paper: 'lying',
    repeated: rowsAbove,
    rows: [
      [title(sheets.elements[language])],
      [],
      [
        words.code,
        words.element,
        words.respondents,
        words.mean,
        words.weight,
        words.share,
        words.weighted,
      ].map((word) => head(word[language])),
      ...rows.map(({ code, name, respondents, weight }, at) => {
        const row = first + at;
        const range = `${answers}!C${row}:F${row}`;
        return [
          text(code),
          text(name),
          whole(respondents),
          formula(
            `SUMPRODUCT(${answers}!$C$${rowsAbove}:$F$${rowsAbove},${range})/SUM(${range})`,
            'mean',
          ),
          whole(weight),
          formula(`E${row}/SUM($E$${first}:$E$${last})`, 'mean'),
          formula(`D${row}*F${row}`, 'mean'),
        ];
      }),
      ...(rows.length === 0
        ? [[text(reportWords.withheld[language])]]
        : [
            [
              empty,
              strong(words.total[language]),
              empty,
              empty,
              formula(`SUM(E${first}:E${last})`, 'whole'),
              formula(`SUM(F${first}:F${last})`, 'mean'),
              formula(`SUM(G${first}:G${last})`, 'mean'),
            ],
            [
              empty,
              strong(words.times25[language]),
              ...Array.from({ length: 4 }, () => empty),
              formula(`ROUND(${scaleFactor}*G${sum},2)`, 'index'),
            ],
          ]),
    ],
  };
}

function answersSheet(rows: readonly Answers[], language: Language): WorkbookSheet {
  const { first } = places(rows.length);
  return {
    name: sheets.answers[language],
    widths: [8, 44, 10, 10, 10, 10, 11, 11, 11, 11],
    frozen: rowsAbove,
    paper: 'lying',
    repeated: rowsAbove,
    rows: [
      [title(sheets.answers[language])],
      [note(words.answersOf[language])],
      [
        head(words.code[language]),
        head(words.element[language]),
        ...[1, 2, 3, 4].map(whole),
        ...[1, 2, 3, 4].map((value) => head(`${words.portion[language]} ${value}`)),
      ],
      ...rows.map(({ code, name, counts }, at) => {
        const row = first + at;
        return [
          text(code),
          text(name),
          ...counts.map(whole),
          ...['C', 'D', 'E', 'F'].map((column) =>
            formula(`${column}${row}/SUM($C${row}:$F${row})`, 'percent'),
          ),
        ];
      }),
      ...(rows.length === 0 ? [[text(reportWords.withheld[language])]] : []),
    ],
  };
}

/** What the unit asks beside the nine, and how the index would read with it. */
function addedSheet(
  { elements: added, indexWith }: AddedElements,
  rows: readonly Answers[],
  language: Language,
): WorkbookSheet {
  const nine = places(rows.length);
  const own = places(added.length);
  const elementSheet = `'${sheets.elements[language]}'`;
  const sum = `SUM(${elementSheet}!D${nine.first}:D${nine.last})+SUM(I${own.first}:I${own.last})`;
  return {
    name: sheets.added[language],
    widths: [8, 30, 44, 13, 10, 10, 10, 10, 9, 11, 11, 11, 8],
    frozen: rowsAbove,
    paper: 'lying',
    repeated: rowsAbove,
    rows: [
      [title(sheets.added[language])],
      [note(words.notInIndex[language])],
      [
        ...[words.code, words.element, words.question, words.respondents].map((word) =>
          head(word[language]),
        ),
        ...ratings.map(whole),
        ...[words.mean, words.onScale, words.low, words.high, words.grade].map((word) =>
          head(word[language]),
        ),
      ],
      ...added.map(({ key, name, question, figure }, at) => {
        const row = own.first + at;
        const range = `E${row}:H${row}`;
        const named = [text(key), text(name[language]), text(question[language])];
        const people = 'respondents' in figure ? whole(figure.respondents) : empty;
        if (!('counts' in figure)) return [...named, people, text(reportWords.withheld[language])];
        return [
          ...named,
          people,
          ...figure.counts.map(whole),
          formula(`SUMPRODUCT($E$${rowsAbove}:$H$${rowsAbove},${range})/SUM(${range})`, 'mean'),
          formula(`ROUND(${scaleFactor}*I${row},2)`, 'index'),
          index(figure.interval.low),
          index(figure.interval.high),
          text(figure.grade),
        ];
      }),
      ...(indexWith === null
        ? []
        : [
            [
              empty,
              text(words.indexWith[language]),
              ...Array.from({ length: 7 }, () => empty),
              formula(`ROUND(${scaleFactor}*(${sum})/${rows.length + added.length},2)`, 'index'),
            ],
          ]),
    ],
  };
}

/** Row of the summary that holds the index recomputed; rows of the bands, the lowest first. */
const recomputedRow = 8;
const bandRows = { first: 20, last: 23 } as const;

/** The band of the recomputed index: the last whose lower bound it reaches (Tabel II). */
const bandFormula = (column: 'B' | 'C') => {
  const { first, last } = bandRows;
  return `LOOKUP(B${recomputedRow},$A$${first}:$A$${last},$${column}$${first}:$${column}$${last})`;
};

function summarySheet(
  report: Report,
  rows: readonly Answers[],
  label: string,
  language: Language,
): WorkbookSheet {
  const { results, sample } = report;
  const { figure } = results;
  const hasIndex = 'index' in figure && rows.length > 0;
  const withheld = text(reportWords.withheld[language]);
  const elementSheet = `'${sheets.elements[language]}'`;
  const number = (value: number | null) => (value === null ? empty : whole(value));
  const say = (word: Text) => text(word[language]);
  const above: (readonly SheetCell[])[] = [
    [title(words.title[language])],
    [say(words.unit), strong(results.scope.name[language])],
    [say(words.period), text(label)],
    [say(words.asOf), text(formatDay(results.asOf)[language])],
    [results.demo ? strong(words.sample[language]) : empty],
    [],
    [say(words.published), 'index' in figure ? index(figure.index) : withheld],
    [
      say(words.recomputed),
      hasIndex ? formula(`${elementSheet}!G${places(rows.length).index}`, 'index') : withheld,
    ],
    [say(words.grade), hasIndex ? formula(bandFormula('B'), 'text') : empty],
    [say(words.performance), hasIndex ? formula(bandFormula('C'), 'text') : empty],
    [
      say(words.range),
      ...('index' in figure ? [index(figure.interval.low), index(figure.interval.high)] : []),
    ],
    [say(words.collected), number(sample.collected)],
    [say(words.processed), number(sample.processed)],
    [say(words.served), number(sample.served)],
    [say(words.target), formula(sampleFormula('B14'), 'whole')],
    [],
    [note(words.howTo[language])],
    [],
    [words.from, words.grade, words.performance].map((word) => head(word[language])),
    ...grades
      .toReversed()
      .map(({ grade, from, performance }) => [index(from), text(grade), say(performance)]),
  ];
  return {
    name: sheets.summary[language],
    widths: [53, 26, 18],
    frozen: 0,
    paper: 'upright',
    repeated: 0,
    rows: above,
  };
}

/**
 * The workbook of a report.
 *
 * @param label what its period is called
 */
export function workbookOf(report: Report, label: string, language: Language): WorkbookSheet[] {
  const rows = answersOf(report, language);
  const { addedElements } = report.results;
  const written = ownFields.flatMap(({ field, name }) => {
    const said = report.written[field];
    return said === undefined ? [] : [[name[language], said]];
  });
  const plain = (
    name: Text,
    paper: WorkbookSheet['paper'],
    widths: readonly number[],
    ...tables: readonly ReportTable[]
  ): WorkbookSheet => ({
    name: name[language],
    widths,
    frozen: 1,
    paper,
    // The headings of one table would say nothing above the rows of another.
    repeated: tables.length === 1 ? 1 : 0,
    rows: tables.flatMap((table, at) => [...(at > 0 ? [[]] : []), ...rowsOf(table)]),
  });
  return [
    summarySheet(report, rows, label, language),
    elementsSheet(rows, language),
    answersSheet(rows, language),
    ...(addedElements ? [addedSheet(addedElements, rows, language)] : []),
    plain(sheets.respondents, 'upright', [28, 34, 16], tableOf(report, 'respondents', language)),
    plain(
      sheets.trend,
      'lying',
      [20, 13, 11, 15, 15, 25, 38, 34],
      tableOf(report, 'months', language),
      tableOf(report, 'years', language),
    ),
    ...(report.replacements.length === 0
      ? []
      : [
          plain(
            sheets.questions,
            'lying',
            [6, 22, 36, 15, 15, 15, 15, 24, 26],
            questionsTable(report, language),
          ),
        ]),
    plain(sheets.plan, 'lying', [6, 30, 56, 30, 26, 12], tableOf(report, 'follow-up', language)),
    ...(written.length === 0
      ? []
      : [
          plain(sheets.own, 'upright', [34, 74], {
            header: [words.field[language], words.ownWords[language]],
            rows: written,
          }),
        ]),
    plain(sheets.glossary, 'upright', [24, 84], {
      header: [words.term[language], words.meaning[language]],
      rows: glossary.map(({ term, meaning }) => [term[language], meaning[language]]),
    }),
  ];
}
