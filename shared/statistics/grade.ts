/** The quality bands (mutu pelayanan) of PermenPANRB 14/2017, Tabel II. */
import type { Text } from '#shared/language.ts';

export const gradeNames = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof gradeNames)[number];

/** The bands from best to worst, each with the lowest IKM in it (two decimals) and its kinerja. */
export const grades: readonly {
  readonly grade: Grade;
  readonly from: number;
  readonly performance: Text;
}[] = [
  { grade: 'A', from: 88.31, performance: { id: 'Sangat baik', en: 'Very good' } },
  { grade: 'B', from: 76.61, performance: { id: 'Baik', en: 'Good' } },
  { grade: 'C', from: 65, performance: { id: 'Kurang baik', en: 'Less good' } },
  { grade: 'D', from: 25, performance: { id: 'Tidak baik', en: 'Poor' } },
];

/**
 * The band of an IKM already rounded to two decimals, by lower bound: the table leaves gaps (76,60
 * to 76,61) that no rounded index can fall into.
 *
 * @param index IKM, 25 to 100
 */
export function gradeOf(index: number): Grade {
  return grades.find(({ from }) => index >= from)?.grade ?? 'D';
}
