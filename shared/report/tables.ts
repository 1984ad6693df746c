/** The tables of a report as rows of plain values: for CSV files, and for the sheets of the workbook. */
import type { CsvValue } from '#shared/csv.ts';
import type { Language, Text } from '#shared/language.ts';
import { categoryName } from '#shared/publication/category-name.ts';
import { formatDay, parsePeriod, periodLabel } from '#shared/publication/period.ts';
import type { Figure } from '#shared/publication/results.ts';
import { grades } from '#shared/statistics/grade.ts';
import { type ElementKey, elements } from '#shared/survey/elements.ts';
import { profileQuestions } from '#shared/survey/profile.ts';
import type { Report } from './report.ts';
import { horizonNames, officeNames, originWords, reportWords } from './words.ts';

export const tableNames = ['elements', 'respondents', 'months', 'years', 'follow-up'] as const;
export type TableName = (typeof tableNames)[number];

export interface ReportTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

const columns = {
  code: { id: 'kode', en: 'code' },
  element: { id: 'unsur', en: 'element' },
  respondents: { id: 'responden', en: 'respondents' },
  value: { id: 'bobot jawaban bernilai', en: 'weight of answers worth' },
  mean: { id: 'NRR', en: 'NRR' },
  weight: { id: 'bobot unsur', en: 'weight of the element' },
  weighted: { id: 'NRR tertimbang', en: 'weighted NRR' },
  note: { id: 'catatan', en: 'note' },
  question: { id: 'profil', en: 'profile' },
  category: { id: 'jawaban', en: 'answer' },
  month: { id: 'bulan', en: 'month' },
  period: { id: 'periode', en: 'period' },
  index: { id: 'IKM', en: 'IKM' },
  low: { id: 'batas bawah 95%', en: 'lower bound 95%' },
  high: { id: 'batas atas 95%', en: 'upper bound 95%' },
  grade: { id: 'mutu', en: 'grade' },
  origin: { id: 'asal angka', en: 'origin of the figure' },
  source: { id: 'sumber', en: 'source' },
  number: { id: 'no', en: 'no' },
  priority: { id: 'prioritas unsur', en: 'priority element' },
  programme: { id: 'program/kegiatan', en: 'programme/activity' },
  time: { id: 'waktu', en: 'time' },
  responsible: { id: 'penanggung jawab', en: 'responsible' },
  progress: { id: 'kemajuan (persen)', en: 'progress (per cent)' },
} as const satisfies Record<string, Text>;

const addedNote: Text = {
  id: 'unsur tambahan, tidak masuk IKM',
  en: 'added element, not in the IKM',
};
const general: Text = { id: 'umum', en: 'general' };
const until: Text = { id: 'sampai', en: 'until' };
const few: Text = { id: 'kurang dari 5', en: 'fewer than 5' };

type Column = keyof typeof columns;

const headed = (names: readonly Column[], language: Language) =>
  names.map((name) => columns[name][language]);

function elementsTable({ results, index }: Report, language: Language): ReportTable {
  const rows = results.elements.flatMap((figure) => {
    const { variable } = figure;
    if (variable === 'impression') return [];
    const { code, name } = elements[variable];
    const row = index?.rows.find(({ element }) => element === variable);
    const respondents = 'respondents' in figure ? figure.respondents : undefined;
    if (row === undefined || index === null || !('mean' in figure)) {
      const blank = Array.from({ length: 7 }, () => undefined);
      return [[code, name[language], respondents, ...blank, reportWords.withheld[language]]];
    }
    return [
      [
        code,
        name[language],
        respondents,
        ...figure.counts,
        row.mean,
        row.weight / index.totalWeight,
        row.weighted,
        undefined,
      ],
    ];
  });
  const added = (results.addedElements?.elements ?? []).map(({ key, name, figure }) => [
    key,
    name[language],
    'respondents' in figure ? figure.respondents : undefined,
    ...('counts' in figure
      ? [...figure.counts, figure.mean]
      : Array.from({ length: 5 }, () => undefined)),
    ...[undefined, undefined, addedNote[language]],
  ]);
  const values = [1, 2, 3, 4].map((value) => `${columns.value[language]} ${value}`);
  return {
    header: [
      ...headed(['code', 'element', 'respondents'], language),
      ...values,
      ...headed(['mean', 'weight', 'weighted', 'note'], language),
    ],
    rows: [...rows, ...added],
  };
}

function respondentsTable({ results }: Report, language: Language): ReportTable {
  const { composition } = results;
  const rows = profileQuestions.flatMap(({ field, label }) =>
    (composition?.[field] ?? []).map((category) => [
      label[language],
      categoryName(field, category, language),
      category.respondents === 'few' ? few[language] : category.respondents,
    ]),
  );
  return { header: headed(['question', 'category', 'respondents'], language), rows };
}

function figureCells(figure: Figure, language: Language): CsvValue[] {
  const respondents = 'respondents' in figure ? figure.respondents : undefined;
  if (!('index' in figure)) {
    return [respondents, undefined, undefined, undefined, reportWords.withheld[language]];
  }
  const { index, interval, grade } = figure;
  const performance = grades.find((band) => band.grade === grade)?.performance[language] ?? '';
  return [respondents, index, interval.low, interval.high, `${grade} ${performance}`];
}

function labelOf(id: string, language: Language): string {
  const period = parsePeriod(id);
  return period === undefined ? id : periodLabel(period)[language];
}

const figureColumns = ['respondents', 'index', 'low', 'high', 'grade'] as const;

function monthsTable({ results }: Report, language: Language): ReportTable {
  return {
    header: headed(['month', ...figureColumns], language),
    rows: results.trend.map(({ month, figure }) => [
      labelOf(month, language),
      ...figureCells(figure, language),
    ]),
  };
}

function yearsTable({ results, previous }: Report, language: Language): ReportTable {
  const computed = (id: string, figure: Figure) => [
    labelOf(id, language),
    ...figureCells(figure, language),
    reportWords.computed[language],
    undefined,
  ];
  return {
    header: headed(['period', ...figureColumns, 'origin', 'source'], language),
    rows: [
      computed(results.period.id, results.figure),
      ...previous.map((each) => {
        if (each.origin === 'computed') return computed(each.period.id, each.figure);
        const { respondents, index, grade, source, origin } = each.result;
        return [
          labelOf(each.period.id, language),
          respondents,
          index,
          undefined,
          undefined,
          grade,
          originWords[origin][language],
          source ?? undefined,
        ];
      }),
    ],
  };
}

/** A row of the plan: what is decided, or an element for which nothing is decided yet. */
export interface PlanRow {
  readonly element: string;
  readonly programme?: string;
  readonly time?: string;
  readonly responsible?: string;
  /** Per cent. */
  readonly progress?: number;
}

/** The table that PermenPANRB 14/2017, Lampiran I chapter VII asks for, row by row. */
export function planRows({ plan, priorities, written }: Report, language: Language): PlanRow[] {
  const named = (element: ElementKey) =>
    `${elements[element].code} ${elements[element].name[language]}`;
  const decided = plan.map(
    ({ element, programme, horizon, dueDay, office, department, progress }): PlanRow => ({
      element: element === null ? general[language] : named(element),
      programme,
      time: `${horizonNames[horizon][language]}, ${until[language]} ${formatDay(dueDay)[language]}`,
      responsible: office === 'other' ? (department ?? '') : officeNames[office][language],
      progress,
    }),
  );
  const open = priorities.filter(({ element }) => !plan.some((each) => each.element === element));
  return [
    ...decided,
    ...open.map(({ element }): PlanRow => {
      const responsible = written[`${element}.office`];
      return { element: named(element), ...(responsible !== undefined && { responsible }) };
    }),
  ];
}

function followUpTable(report: Report, language: Language): ReportTable {
  return {
    header: headed(
      ['number', 'priority', 'programme', 'time', 'responsible', 'progress'],
      language,
    ),
    rows: planRows(report, language).map((row, at) => [
      at + 1,
      row.element,
      row.programme,
      row.time,
      row.responsible,
      row.progress,
    ]),
  };
}

const makers: Readonly<Record<TableName, (report: Report, language: Language) => ReportTable>> = {
  elements: elementsTable,
  respondents: respondentsTable,
  months: monthsTable,
  years: yearsTable,
  'follow-up': followUpTable,
};

/** One table of a report. */
export function tableOf(report: Report, name: TableName, language: Language): ReportTable {
  return makers[name](report, language);
}
