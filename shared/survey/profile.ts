/**
 * The optional respondent profile of Lampiran III. Option codes are stored, never labels. Age is
 * asked as a band, and nothing here can name a person (UU 27/2022, data minimisation).
 */
import type { Text } from '#shared/language.ts';

export const sexes = ['L', 'P'] as const;
export const ageBands = ['<20', '20-29', '30-39', '40-49', '50-59', '60+'] as const;
export const educations = ['SD', 'SMP', 'SMA', 'DIII', 'S1', 'S2', 'S3'] as const;

/** Of no list in the regulation, but of the tables that offices exchange; they came later than the others. */
export const addedOccupations = ['Pelajar', 'Petani'] as const;
export type AddedOccupation = (typeof addedOccupations)[number];

export const occupations = [
  ...(['PNS', 'TNI', 'POLRI', 'Swasta', 'Wirausaha'] as const),
  ...addedOccupations,
  'Lainnya',
] as const;

export interface Profile {
  readonly sex?: (typeof sexes)[number] | undefined;
  readonly age?: (typeof ageBands)[number] | undefined;
  readonly education?: (typeof educations)[number] | undefined;
  readonly occupation?: (typeof occupations)[number] | undefined;
}

export type ProfileField = keyof Profile;

interface ProfileQuestion {
  readonly field: ProfileField;
  readonly label: Text;
  readonly options: readonly { readonly code: string; readonly label: Text }[];
}

const same = (code: string) => ({ code, label: { id: code, en: code } });

/** The profile questions in the order of Lampiran III, each option with its label at the place of its digit on paper. */
export const profileQuestions: readonly ProfileQuestion[] = [
  {
    field: 'sex',
    label: { id: 'Jenis kelamin', en: 'Sex' },
    options: [
      { code: 'L', label: { id: 'Laki-laki', en: 'Male' } },
      { code: 'P', label: { id: 'Perempuan', en: 'Female' } },
    ],
  },
  {
    field: 'age',
    label: { id: 'Kelompok usia', en: 'Age group' },
    options: ageBands.map((code) => {
      if (code === '<20') return { code, label: { id: 'Di bawah 20', en: 'Under 20' } };
      if (code === '60+') return { code, label: { id: '60 ke atas', en: '60 and over' } };
      const range = code.replace('-', '–');
      return { code, label: { id: range, en: range } };
    }),
  },
  {
    field: 'education',
    label: { id: 'Pendidikan', en: 'Education' },
    options: educations.map(same),
  },
  {
    field: 'occupation',
    label: { id: 'Pekerjaan', en: 'Occupation' },
    options: [
      { code: 'PNS', label: { id: 'PNS', en: 'Civil servant' } },
      { code: 'TNI', label: { id: 'TNI', en: 'Armed forces' } },
      { code: 'POLRI', label: { id: 'POLRI', en: 'Police' } },
      { code: 'Swasta', label: { id: 'Swasta', en: 'Private sector' } },
      { code: 'Wirausaha', label: { id: 'Wirausaha', en: 'Self-employed' } },
      { code: 'Lainnya', label: { id: 'Lainnya', en: 'Other' } },
      // Behind it: sheets of before have the digit 6 at `Lainnya`, which staff go on typing.
      { code: 'Pelajar', label: { id: 'Pelajar/Mahasiswa', en: 'Pupil or student' } },
      { code: 'Petani', label: { id: 'Petani', en: 'Farmer' } },
    ],
  },
];

/** The options as they are chosen on a screen, which has no digits: what is none of the others comes last. */
export function onScreen<Option extends { readonly code: string }>(
  options: readonly Option[],
): readonly Option[] {
  const isOther = ({ code }: Option) => code === 'Lainnya';
  return [...options.filter((option) => !isOther(option)), ...options.filter(isOther)];
}
