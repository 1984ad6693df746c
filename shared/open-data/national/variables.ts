/** MS-Variabel: what is asked of respondents, with its words and its rule (Peraturan BPS 5/2020). */
import type { Text } from '#shared/language.ts';
import { elementKeys, elements, ratings } from '#shared/survey/elements.ts';
import { impressionAnswers, impressionQuestion } from '#shared/survey/impression.ts';
import { addedOccupations, profileQuestions } from '#shared/survey/profile.ts';
import type { AskedBeside, Subject } from './form.ts';

/** A row of the form; texts in Indonesian, as the form is. */
export interface VariableRow {
  /** Within this system. */
  readonly code: string;
  readonly name: string;
  readonly alias: string;
  readonly concept: string;
  readonly definition: string;
  readonly reason: string;
  readonly reference: string;
  readonly dataType: string;
  readonly classification: string;
  readonly validation: string;
  readonly question: string;
  readonly isPublic: 'Ya' | 'Tidak';
}

const regulation = 'PermenPANRB 14/2017';
const reference = 'Layanan yang baru saja diterima';

const scale = (answers: readonly Text[]) =>
  answers.map((answer, i) => `${ratings[i]} = ${answer.id}`).join('; ');

const elementRows = elementKeys.map((key): VariableRow => {
  const { code, name, officialQuestion, answers } = elements[key];
  return {
    code,
    name: name.id,
    alias: code,
    concept: 'Unsur pelayanan',
    definition: `Nilai persepsi penerima layanan atas unsur ${code}, ${name.id} (${regulation}, Lampiran I huruf F).`,
    reason: `${regulation}, Lampiran I huruf F`,
    reference,
    dataType: 'Integer',
    classification: scale(answers),
    validation: 'Satu bilangan bulat dari 1 sampai 4; kosong bila tidak ditanyakan',
    question: officialQuestion.id,
    isPublic: 'Tidak',
  };
});

/** Occupations that came from elsewhere than the regulation. */
const addedNames = profileQuestions
  .flatMap(({ options }) => options)
  .filter(({ code }) => addedOccupations.some((added) => added === code))
  .map(({ label }) => label.id)
  .join(' dan ');

const profileRows = profileQuestions.map(
  ({ field, label, options }): VariableRow => ({
    code: `profil_${field}`,
    name: label.id,
    alias: field,
    concept: 'Karakteristik responden',
    definition: `${label.id} responden menurut pengakuannya sendiri; boleh dilewati.`,
    reason:
      field === 'occupation'
        ? `${regulation}, Lampiran III; ${addedNames} menurut rekapitulasi antarkantor`
        : `${regulation}, Lampiran III`,
    reference: 'Saat menjawab',
    dataType: 'String',
    classification: options.map((option) => option.label.id).join('; '),
    validation: 'Salah satu pilihan, atau kosong',
    question: label.id,
    isPublic: 'Tidak',
  }),
);

const impressionRow: VariableRow = {
  code: 'kesan_umum',
  name: 'Kesan umum',
  alias: 'impression',
  concept: 'Kepuasan keseluruhan',
  definition: 'Penilaian menyeluruh atas layanan yang diterima; tidak masuk ke dalam indeks.',
  reason: 'Menguji apakah unsur-unsurnya menjelaskan kepuasan',
  reference,
  dataType: 'Integer',
  classification: scale(impressionAnswers),
  validation: 'Satu bilangan bulat dari 1 sampai 4',
  question: impressionQuestion.id,
  isPublic: 'Tidak',
};

const addedRow = ({
  department: { id, shortName },
  element: { key, name, question, answers, closed },
}: AskedBeside): VariableRow => ({
  code: `${key}_${id}`,
  name: name.id,
  alias: key,
  concept: 'Unsur pelayanan tambahan',
  definition: `Nilai persepsi penerima layanan atas unsur yang ditambahkan ${shortName}, ${name.id}; tidak masuk ke dalam indeks.`,
  reason: `${regulation}, Lampiran I bagian V.A.a`,
  reference,
  dataType: 'Integer',
  classification: scale(answers),
  validation: `Satu bilangan bulat dari 1 sampai 4; kosong bila tidak ditanyakan${closed === undefined ? '' : `, yaitu sejak ${closed}`}`,
  question: question.id,
  isPublic: 'Tidak',
});

/** Every variable, in the order in which it is asked. */
export const variableRows = ({ beside = [] }: Pick<Subject, 'beside'>): readonly VariableRow[] => [
  impressionRow,
  ...elementRows,
  ...beside.map(addedRow),
  ...profileRows,
];
