/** MS-Indikator: what is computed of the answers, and how (Peraturan BPS 5/2020). */
import { grades } from '#shared/statistics/grade.ts';
import { elementKeys, elements } from '#shared/survey/elements.ts';
import { activityName } from './activity.ts';

/** A row of the form; texts in Indonesian, as the form is. */
export interface IndicatorRow {
  readonly name: string;
  readonly concept: string;
  readonly definition: string;
  readonly interpretation: string;
  readonly formula: string;
  readonly measure: string;
  readonly unit: string;
  readonly classification: string;
  readonly isComposite: 'Ya' | 'Tidak';
  /** Names of the indicators that a composite is built of. */
  readonly builtOf: string;
  readonly activity: string;
  /** Codes and names of the variables that it is built of. */
  readonly variables: string;
  readonly level: string;
  readonly isPublic: 'Ya' | 'Tidak';
}

const level = 'Kota, unit pelayanan, dan layanan';

const meanName = (code: string, name: string) => `Nilai rata-rata (NRR) ${code} ${name}`;

const meanRows = elementKeys.map((key): IndicatorRow => {
  const { code, name } = elements[key];
  return {
    name: meanName(code, name.id),
    concept: 'Mutu unsur pelayanan',
    definition: `Rata-rata nilai persepsi unsur ${name.id} dari responden yang mengisinya.`,
    interpretation: 'Makin mendekati 4, makin baik unsur itu dinilai; 1 paling buruk.',
    formula: 'Jumlah (nilai × bobot formulir) ÷ jumlah bobot formulir responden yang mengisi unsur',
    measure: 'Rata-rata',
    unit: 'Nilai 1–4',
    classification: '-',
    isComposite: 'Tidak',
    builtOf: '-',
    activity: activityName,
    variables: `${code} ${name.id}`,
    level,
    isPublic: 'Ya',
  };
});

const bands = grades.map(
  ({ grade, from, performance }) =>
    `${grade} (${performance.id}) mulai ${from.toString().replace('.', ',')}`,
);

/** What the index is, how it reads and how it is made; the data package repeats it. */
export const index = {
  name: 'Indeks Kepuasan Masyarakat (IKM)',
  concept: 'Kepuasan masyarakat atas pelayanan publik',
  definition:
    'Ukuran kepuasan penerima layanan dari sembilan unsur pelayanan menurut PermenPANRB 14/2017.',
  interpretation: `Dari 25 (paling buruk) sampai 100 (paling baik). Mutu: ${bands.join('; ')}.`,
  formula:
    'IKM = 25 × Σ (bobot unsur × NRR unsur); bobot tepat 1/9 untuk sembilan unsur, kecuali unit menetapkannya',
  method:
    'Rata-rata tertimbang nilai unsur, dibulatkan satu kali ke dua desimal (setengah ke atas)',
  measure: 'Indeks',
  unit: 'Poin',
  level,
} as const;

const indexRow: IndicatorRow = {
  name: index.name,
  concept: index.concept,
  definition: index.definition,
  interpretation: index.interpretation,
  formula: index.formula,
  measure: index.measure,
  unit: index.unit,
  classification: bands.join('; '),
  isComposite: 'Ya',
  builtOf: elementKeys.map((key) => meanName(elements[key].code, elements[key].name.id)).join('; '),
  activity: activityName,
  variables: elementKeys.map((key) => `${elements[key].code} ${elements[key].name.id}`).join('; '),
  level,
  isPublic: 'Ya',
};

/** The index, then the mean of each element that it is built of. */
export const indicatorRows: readonly IndicatorRow[] = [indexRow, ...meanRows];
