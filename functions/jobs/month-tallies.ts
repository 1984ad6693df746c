/** What a sealed group adds to the months and quarters in which it counts. */
import { quarterOf } from '#shared/publication/period.ts';
import type { TallyIncrement } from '../db/seal-groups.ts';
import { withoutAdded } from '../db/stored-strata.ts';

/** The one unit of the city's series. */
export const city = '';

/** @param month `2026-09` */
export function monthTallies(
  sealed: Pick<TallyIncrement, 'service' | 'stream' | 'strata'>,
  department: string,
  month: string,
): TallyIncrement[] {
  return [
    { ...sealed, series: 'service-month', period: month, unit: sealed.service },
    { ...sealed, series: 'department-month', period: month, unit: department },
    { ...sealed, series: 'department-quarter', period: quarterOf(month), unit: department },
    {
      ...sealed,
      strata: withoutAdded(sealed.strata),
      series: 'city-month',
      period: month,
      unit: city,
    },
  ];
}
