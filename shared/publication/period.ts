/**
 * The periods for which results are published: the quarter (triwulan), semester and year of
 * PermenPANRB 14/2017, Lampiran I part II.A, and the month for the trend.
 */
import type { Language, Text } from '#shared/language.ts';

export type PeriodKind = 'year' | 'semester' | 'quarter' | 'month';

export interface Period {
  /** `2026`, `2026-S1`, `2026-Q3` or `2026-07`. */
  readonly id: string;
  readonly kind: PeriodKind;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Its months, `YYYY-MM`, oldest first. */
  readonly months: readonly string[];
}

const monthNames: readonly Text[] = [
  { id: 'Januari', en: 'January' },
  { id: 'Februari', en: 'February' },
  { id: 'Maret', en: 'March' },
  { id: 'April', en: 'April' },
  { id: 'Mei', en: 'May' },
  { id: 'Juni', en: 'June' },
  { id: 'Juli', en: 'July' },
  { id: 'Agustus', en: 'August' },
  { id: 'September', en: 'September' },
  { id: 'Oktober', en: 'October' },
  { id: 'November', en: 'November' },
  { id: 'Desember', en: 'December' },
];

const roman = ['I', 'II', 'III', 'IV'];

/** Months in each kind of period. */
const lengths: Readonly<Record<PeriodKind, number>> = {
  year: 12,
  semester: 6,
  quarter: 3,
  month: 1,
};

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Counts months from year 0, so that they can be added. */
function monthNumber(month: string): number {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  return year * 12 + ofYear - 1;
}

const monthId = (number: number) => `${Math.floor(number / 12)}-${twoDigits((number % 12) + 1)}`;

function periodOf(kind: PeriodKind, year: number, ordinal: number): Period {
  const first = year * 12 + (ordinal - 1) * lengths[kind];
  const months = Array.from({ length: lengths[kind] }, (_, i) => monthId(first + i));
  const lastMonth = first + lengths[kind] - 1;
  const lastDay = new Date(Date.UTC(year, (lastMonth % 12) + 1, 0)).getUTCDate();
  const id = {
    year: `${year}`,
    semester: `${year}-S${ordinal}`,
    quarter: `${year}-Q${ordinal}`,
    month: monthId(first),
  }[kind];
  return {
    id,
    kind,
    from: `${monthId(first)}-01`,
    to: `${monthId(lastMonth)}-${twoDigits(lastDay)}`,
    months,
  };
}

/** The period that an id names, of the years 2000 to 2999; undefined if it names none. */
export function parsePeriod(id: string): Period | undefined {
  const match = /^(2\d{3})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(id);
  if (match === null) return undefined;
  const [, year, semester, quarter, month] = match;
  if (semester !== undefined) return periodOf('semester', Number(year), Number(semester));
  if (quarter !== undefined) return periodOf('quarter', Number(year), Number(quarter));
  if (month !== undefined) return periodOf('month', Number(year), Number(month));
  return periodOf('year', Number(year), 1);
}

/** The period of the same kind that ends where this one begins. */
export function periodBefore({ kind, from }: Period): Period {
  const first = monthNumber(from) - lengths[kind];
  return periodOf(kind, Math.floor(first / 12), (first % 12) / lengths[kind] + 1);
}

/** The same period a number of years before; undefined before the year 2000. */
export function yearsEarlier({ id }: Pick<Period, 'id'>, years: number): Period | undefined {
  return parsePeriod(`${Number(id.slice(0, 4)) - years}${id.slice(4)}`);
}

/** The newest quarter that is over. */
export function latestQuarter(today: string): Period {
  const running = parsePeriod(quarterOf(today.slice(0, 7)));
  if (running === undefined) throw new Error(`no day: ${today}`);
  return periodBefore(running);
}

/** The id of the quarter of a month: `2026-Q3` of `2026-07`. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/**
 * The quarters that lie whole within months and are over, oldest first.
 *
 * @param months one after the other
 */
export function wholeQuarters(months: readonly string[], today: string): readonly Period[] {
  return [...new Set(months.map(quarterOf))].flatMap((id) => {
    const quarter = parsePeriod(id);
    const isWhole = quarter?.months.every((month) => months.includes(month));
    return quarter !== undefined && isWhole && quarter.to < today ? [quarter] : [];
  });
}

/** The id of the year of a day. */
export function yearOf(day: string): string {
  return day.slice(0, 4);
}

/**
 * The months up to the end of a period, oldest first.
 *
 * @param count how many
 * @param today the last of them is not after this day's month, unless the period itself is
 */
export function trailingMonths(period: Period, count: number, today: string): readonly string[] {
  const end = monthNumber(period.to);
  const current = monthNumber(today);
  const last = monthNumber(period.from) > current ? end : Math.min(end, current);
  return Array.from({ length: count }, (_, i) => monthId(last - count + 1 + i));
}

export type PeriodChoices = Readonly<Record<PeriodKind, readonly Period[]>>;

/**
 * The periods that hold data, newest first.
 *
 * @param firstMonth first month with data, `YYYY-MM`; without one, the month of today
 */
export function periodChoices(firstMonth: string | null, today: string): PeriodChoices {
  const first = firstMonth ?? today.slice(0, 7);
  const choices: Record<PeriodKind, Period[]> = { year: [], semester: [], quarter: [], month: [] };
  for (const kind of Object.keys(choices) as PeriodKind[]) {
    for (let year = Number(yearOf(today)); year >= Number(yearOf(first)); year -= 1) {
      for (let ordinal = 12 / lengths[kind]; ordinal >= 1; ordinal -= 1) {
        const period = periodOf(kind, year, ordinal);
        const hasBegun = period.from <= today;
        if (hasBegun && period.to >= first) choices[kind].push(period);
      }
    }
  }
  return choices;
}

function monthLabel(month: string): Text {
  const name = monthNames[Number(month.slice(5)) - 1] ?? { id: '', en: '' };
  const year = month.slice(0, 4);
  return { id: `${name.id} ${year}`, en: `${name.en} ${year}` };
}

/** What a period is called: `Triwulan III 2026`, `Quarter 3 of 2026`. */
export function periodLabel(period: Period): Text {
  const year = yearOf(period.from);
  const ordinal = (monthNumber(period.from) % 12) / lengths[period.kind];
  const number = roman[ordinal] ?? '';
  switch (period.kind) {
    case 'year':
      return { id: `Tahun ${year}`, en: year };
    case 'semester':
      return { id: `Semester ${number} ${year}`, en: `Half-year ${ordinal + 1} of ${year}` };
    case 'quarter':
      return { id: `Triwulan ${number} ${year}`, en: `Quarter ${ordinal + 1} of ${year}` };
    case 'month':
      return monthLabel(period.from.slice(0, 7));
  }
}

/** What the period of an id is called: `Juli 2026` of `2026-07`; the id itself where it names none. */
export function periodName(id: string, language: Language): string {
  const period = parsePeriod(id);
  return period === undefined ? id : periodLabel(period)[language];
}

/** A day in words: `2 Februari 2026`, `2 February 2026`. */
export function formatDay(day: string): Text {
  const { id, en } = monthLabel(day.slice(0, 7));
  const number = Number(day.slice(8));
  return { id: `${number} ${id}`, en: `${number} ${en}` };
}
