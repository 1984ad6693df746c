/** Periods that are over and in which the made-up city heard enough, whatever day it lives at. */
import { monthOf } from '#shared/local-time.ts';
import {
  type Period,
  parsePeriod,
  periodBefore,
  quarterOf,
  yearOf,
} from '#shared/publication/period.ts';
import { cityDay } from '../serve/clock-offset.ts';

const today = cityDay();

function lastBefore(current: string): Period {
  const period = parsePeriod(current);
  if (period === undefined) throw new Error(`${current} is no period`);
  return periodBefore(period);
}

export const lastQuarter = lastBefore(quarterOf(monthOf(today)));

const half = monthOf(today).slice(5) <= '06' ? 1 : 2;
export const lastSemester = lastBefore(`${yearOf(today)}-S${half}`);

/** The year of that quarter: the city heard a quarter of it or more. */
export const answeredYear = yearOf(lastQuarter.from);

/** A month of that quarter. */
export const answeredMonth = lastQuarter.months[0] ?? '';
