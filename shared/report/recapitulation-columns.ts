/** The columns of the recapitulation that offices exchange, in their order, and what stands over them. */
import * as z from 'zod/mini';
import type { Text } from '#shared/language.ts';
import type { ProfileField } from '#shared/survey/profile.ts';

/** A column of who answered; some offices count two of our categories as one. */
export const profileColumns = [
  { key: 'L', field: 'sex', codes: ['L'] },
  { key: 'P', field: 'sex', codes: ['P'] },
  { key: 'SD', field: 'education', codes: ['SD'] },
  { key: 'SLTP', field: 'education', codes: ['SMP'] },
  { key: 'SLTA', field: 'education', codes: ['SMA'] },
  { key: 'DIPLOMA', field: 'education', codes: ['DIII'] },
  { key: 'S1', field: 'education', codes: ['S1'] },
  { key: 'S2', field: 'education', codes: ['S2'] },
  { key: 'S3', field: 'education', codes: ['S3'] },
  { key: 'PNS', field: 'occupation', codes: ['PNS'] },
  { key: 'TNI/POLRI', field: 'occupation', codes: ['TNI', 'POLRI'] },
  { key: 'SWASTA', field: 'occupation', codes: ['Swasta'] },
  { key: 'WIRASWASTA', field: 'occupation', codes: ['Wirausaha'] },
  { key: 'PELAJAR', field: 'occupation', codes: ['Pelajar'] },
  { key: 'PETANI', field: 'occupation', codes: ['Petani'] },
  { key: 'LAINNYA', field: 'occupation', codes: ['Lainnya'] },
] as const satisfies readonly {
  readonly key: string;
  readonly field: ProfileField;
  readonly codes: readonly string[];
}[];

export type ProfileColumn = (typeof profileColumns)[number]['key'];

/** The questions that have columns; the first heading row names them. */
export const profileGroups = [
  { field: 'sex', heading: { id: 'JENIS KELAMIN', en: 'SEX' } },
  { field: 'education', heading: { id: 'PENDIDIKAN', en: 'EDUCATION' } },
  { field: 'occupation', heading: { id: 'PEKERJAAN', en: 'OCCUPATION' } },
] as const satisfies readonly { readonly field: ProfileField; readonly heading: Text }[];

/** A number of respondents as it is published: rounded to fives, or fewer than five. */
export const profileCellSchema = z.union([z.int().check(z.minimum(5)), z.literal('few')]);

export const reportedProfileSchema = z
  .readonly(z.partialRecord(z.enum(profileColumns.map(({ key }) => key)), profileCellSchema))
  .check(
    z.describe(
      'Respondents by profile as the unit reported them, rounded to the nearest five; `few` below five. What it did not report is absent.',
    ),
  );
export type ReportedProfile = z.infer<typeof reportedProfileSchema>;

/** How fewer than five are written in a cell, whether it is hidden or nobody. */
export const fewCell = '<5';

/** The word in front of the row that all rows above it make together; no unit stands below it. */
export const totalWord = 'JUMLAH';
