/** The words that stand for the codes of a sheet: those of the interface, and what people write instead. */
import type { Language } from '#shared/language.ts';
import type { EnteredChannel } from '#shared/survey/channel.ts';
import { ageBands, type Profile, profileQuestions } from '#shared/survey/profile.ts';
import type { Meaning } from '#shared/tables/meaning.ts';
import { wholeOf } from '#shared/tables/number-cell.ts';
import type { Choices } from '#shared/tables/read-choice.ts';
import type { Cell } from '#shared/tables/table.ts';

/** The labels of the interface for an option of the profile. */
function labelsOf(code: string): readonly string[] {
  const options = profileQuestions.flatMap((question) => question.options);
  return options.flatMap((option) =>
    option.code === code ? [option.label.id, option.label.en] : [],
  );
}

function choices<Code extends string>(names: Readonly<Record<Code, readonly string[]>>) {
  // `entries` forgets the keys; they are the codes of the record.
  const entries = Object.entries(names) as [Code, readonly string[]][];
  return entries.map(([code, others]) => ({ code, names: [...labelsOf(code), ...others] }));
}

export const sexChoices: Choices<NonNullable<Profile['sex']>> = choices({
  L: ['Lk', 'Pria', 'Laki', 'Man'],
  P: ['Pr', 'Wanita', 'Woman'],
});

export const educationChoices: Choices<NonNullable<Profile['education']>> = choices({
  SD: ['Sekolah Dasar', 'Elementary school', 'Primary school'],
  SMP: ['SLTP', 'Junior high school'],
  SMA: ['SMK', 'SMU', 'SLTA', 'SMA/SMK', 'Senior high school', 'High school'],
  DIII: ['D3', 'D-III', 'Diploma', 'Diploma III', 'Diploma 3'],
  S1: ['S-1', 'Strata 1', 'Sarjana', 'Bachelor'],
  S2: ['S-2', 'Strata 2', 'Magister', 'Master'],
  S3: ['S-3', 'Strata 3', 'Doktor', 'Doctorate'],
});

export const occupationChoices: Choices<NonNullable<Profile['occupation']>> = choices({
  PNS: ['Pegawai Negeri Sipil', 'Pegawai Negeri'],
  TNI: ['Tentara', 'Tentara Nasional Indonesia'],
  POLRI: ['Polisi'],
  Swasta: ['Pegawai Swasta', 'Karyawan Swasta', 'Private'],
  Wirausaha: ['Wiraswasta', 'Entrepreneur'],
  Pelajar: ['Mahasiswa', 'Siswa', 'Pelajar atau Mahasiswa', 'Student', 'Pupil'],
  Petani: ['Tani', 'Pekebun', 'Petani/Pekebun'],
  Lainnya: ['Lain-lain', 'Lain'],
});

export const channelChoices: Choices<EnteredChannel> = [
  {
    code: 'paper',
    names: ['Kertas', 'Kertas, diisi sendiri', 'Paper, filled in by the respondent'],
  },
  {
    code: 'assisted',
    names: ['Dibacakan', 'Dibacakan petugas', 'Read out', 'Read out by an officer'],
  },
];

export const languageChoices: Choices<Language> = [
  { code: 'id', names: ['Indonesia', 'Bahasa Indonesia', 'Indonesian'] },
  { code: 'en', names: ['Inggris', 'Bahasa Inggris', 'English'] },
];

/** Ages beyond these are slips of the pen. */
const ages = { least: 10, most: 120 };

/** Blanks and dashes as they are typed: `20 – 29 tahun` is `20-29`. */
const plainBand = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s*(?:tahun|thn|th|years?)\.?$/, '')
    .replaceAll(/\s*[–—-]\s*/g, '-')
    .replaceAll(/([<+])\s+|\s+(?=\+)/g, '$1');

/** The band of an age in years, or one that is named as the interface does. */
export function readAge({ text, kind }: Cell): Meaning<NonNullable<Profile['age']>> | undefined {
  const typed = plainBand(text);
  const named = ageBands.find((band) =>
    [band, ...labelsOf(band)].some((label) => plainBand(label) === typed),
  );
  if (named !== undefined) return { value: named, plain: named };
  const years = wholeOf({ text: typed, kind }, ages)?.value;
  if (years === undefined) return undefined;
  const [first, ...others] = ageBands;
  const band = years < 20 ? first : others.findLast((each) => years >= Number.parseInt(each, 10));
  return band && { value: band, plain: band };
}
