/** The three forms as sheets to send to the city's data steward (walidata). */
import type { SheetCell, WorkbookSheet } from '#shared/report/sheet-cells.ts';
import { activityForm } from './activity.ts';
import type { Subject } from './form.ts';
import { type IndicatorRow, indicatorRows } from './indicators.ts';
import { type VariableRow, variableRows } from './variables.ts';

export const nationalForms = ['ms-kegiatan', 'ms-variabel', 'ms-indikator'] as const;
export type NationalForm = (typeof nationalForms)[number];

const titles: Readonly<Record<NationalForm, string>> = {
  'ms-kegiatan': 'Metadata Statistik Kegiatan (MS-Keg)',
  'ms-variabel': 'Metadata Statistik Variabel (MS-Var)',
  'ms-indikator': 'Metadata Statistik Indikator (MS-Ind)',
};

const cell = (value: string, look?: 'title' | 'head' | 'strong'): SheetCell => ({
  kind: 'text',
  text: value,
  ...(look && { look }),
});

/** What the city still has to fill in is said, not left to be overlooked. */
const filled = (value: string | undefined) => value ?? '(diisi oleh penyelenggara)';

const variableColumns: readonly (readonly [keyof VariableRow, string, number])[] = [
  ['code', 'Kode', 14],
  ['name', 'Nama variabel', 24],
  ['alias', 'Alias', 14],
  ['concept', 'Konsep', 20],
  ['definition', 'Definisi', 40],
  ['reason', 'Referensi pemilihan', 24],
  ['reference', 'Referensi waktu', 20],
  ['dataType', 'Tipe data', 12],
  ['classification', 'Klasifikasi isian', 36],
  ['validation', 'Aturan validasi', 28],
  ['question', 'Kalimat pertanyaan', 40],
  ['isPublic', 'Dapat diakses umum?', 14],
];

const indicatorColumns: readonly (readonly [keyof IndicatorRow, string, number])[] = [
  ['name', 'Nama indikator', 28],
  ['concept', 'Konsep', 22],
  ['definition', 'Definisi', 36],
  ['interpretation', 'Interpretasi', 36],
  ['formula', 'Metode/rumus penghitungan', 36],
  ['measure', 'Ukuran', 12],
  ['unit', 'Satuan', 12],
  ['classification', 'Klasifikasi penyajian', 24],
  ['isComposite', 'Apakah indikator komposit?', 14],
  ['builtOf', 'Indikator pembangun', 36],
  ['activity', 'Kegiatan penghasil', 22],
  ['variables', 'Variabel pembangun', 36],
  ['level', 'Level estimasi', 22],
  ['isPublic', 'Dapat diakses umum?', 14],
];

function listSheet<Row>(
  form: NationalForm,
  subject: Subject,
  columns: readonly (readonly [keyof Row, string, number])[],
  rows: readonly Row[],
): WorkbookSheet {
  return {
    name: form,
    widths: [6, ...columns.map(([, , width]) => width)],
    frozen: 3,
    paper: 'lying',
    repeated: 3,
    rows: [
      [cell(titles[form], 'title')],
      [cell(`${subject.government}, ${subject.year}`)],
      [cell('No', 'head'), ...columns.map(([, heading]) => cell(heading, 'head'))],
      ...rows.map((row, i) => [
        cell(String(i + 1)),
        ...columns.map(([key]) => cell(String(row[key]))),
      ]),
    ],
  };
}

function activitySheet(subject: Subject): WorkbookSheet {
  const fields = activityForm(subject);
  return {
    name: 'ms-kegiatan',
    widths: [34, 40, 60],
    frozen: 3,
    paper: 'upright',
    repeated: 3,
    rows: [
      [cell(titles['ms-kegiatan'], 'title')],
      [cell(`${subject.government}, ${subject.year}`)],
      [cell('Blok', 'head'), cell('Rincian', 'head'), cell('Isian', 'head')],
      ...fields.map(({ block, label, value }) => [cell(block), cell(label), cell(filled(value))]),
    ],
  };
}

/** A form, filled in as far as the system knows. */
export function nationalSheet(form: NationalForm, subject: Subject): WorkbookSheet {
  switch (form) {
    case 'ms-kegiatan':
      return activitySheet(subject);
    case 'ms-variabel':
      return listSheet(form, subject, variableColumns, variableRows(subject));
    case 'ms-indikator':
      return listSheet(form, subject, indicatorColumns, indicatorRows);
  }
}
