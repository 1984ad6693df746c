/** A catalogue of two departments as CSV text, for tests to spoil one cell of. */

import { readTextFile } from '#functions/tables/text-file.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { type Compiled, compileCatalogue } from '#shared/catalogue/compile.ts';
import { formatProblem } from '#shared/catalogue/problem.ts';
import type { Published } from '#shared/catalogue/promises.ts';
import { catalogueSheet, type Sheet } from '#shared/catalogue/sheet.ts';

export const sheets = {
  'departments.csv': `id,name,short_name,kind,role,weights
disdukcapil,Dinas Kependudukan dan Pencatatan Sipil,Disdukcapil,agency,front,
bappeda,"Badan Perencanaan, Kota Contoh",Bappeda,agency,back,0.2 0.1 0.1 0.1 0.1 0.1 0.1 0.15 0.05
`,
  'services.csv': `department,slug,name_id,name_en,standard_time,standard_cost,standard_link,asks_cost,asks_competence,asks_conduct,owners,illustrative
disdukcapil,ktp-el,KTP-el,Identity card,1 hari kerja,Gratis,,no,yes,yes,,yes
bappeda,data,Data perencanaan,Planning data,,,https://data.example/,yes,no,no,time=front; cost=back,no
`,
  'counters.csv': `code,service,name,place,form,closed
7K3QF,disdukcapil/ktp-el,Loket 1,Kantor Disdukcapil,short,
4M9TJ,disdukcapil/ktp-el,Gerai,"Mal Pelayanan Publik, lantai 2",short,
A7F41,bappeda/data,Ruang data,Pusat Pemerintahan,full,
`,
  'questions.csv': `service,element,question_id,question_en,answer_1_id,answer_1_en,answer_2_id,answer_2_en,answer_3_id,answer_3_en,answer_4_id,answer_4_en
bappeda/data,conduct,Apakah bahasanya sopan?,Is its language polite?,Tidak sopan,Not polite,Kurang sopan,Less polite,Sopan,Polite,Sangat sopan,Very polite
`,
  'added.csv': `department,number,name_id,name_en,question_id,question_en,answer_1_id,answer_1_en,answer_2_id,answer_2_en,answer_3_id,answer_3_en,answer_4_id,answer_4_en,closed
disdukcapil,10,Kenyamanan ruang tunggu,Comfort of the waiting room,Apakah ruang tunggunya nyaman?,Was the waiting room comfortable?,Tidak nyaman,Not comfortable,Kurang nyaman,Less comfortable,Nyaman,Comfortable,Sangat nyaman,Very comfortable,
disdukcapil,11,Kejelasan antrean,Clearness of the queue,Apakah antreannya jelas?,Was the queue clear?,Tidak jelas,Not clear,Kurang jelas,Less clear,Jelas,Clear,Sangat jelas,Very clear,2026-06-30
`,
  'settings.json': JSON.stringify({
    city: 'Kota Contoh',
    government: 'Pemerintah Kota Contoh',
    timeZone: 'Asia/Jakarta',
    timeZoneLabel: 'WIB',
    complaintChannels: [
      { name: 'Kotak Saran', url: 'https://aduan.example/', description: { id: 'a', en: 'b' } },
    ],
    emergencyNumbers: [{ number: '112', description: { id: 'Darurat', en: 'Emergency' } }],
  }),
} as const;

export type File = keyof typeof sheets;

/** When the sheets are compiled. */
export const now = new Date('2026-11-17T10:00+07:00');

/** The rows of a text, which is right as CSV. */
export function sheetOf(file: string, text: string): Sheet {
  const read = readTextFile(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(`${file}: ${read.why}`);
  return catalogueSheet(file, read.file);
}

/** Compiles the files after one of them was changed, of a city that starts unless it has published a version. */
export function compileWith(
  file?: File,
  change = (text: string) => text,
  previous?: Published,
): Compiled {
  const text = (each: File) => (each === file ? change(sheets[each]) : sheets[each]);
  return compileCatalogue({
    departments: sheetOf('departments.csv', text('departments.csv')),
    services: sheetOf('services.csv', text('services.csv')),
    counters: sheetOf('counters.csv', text('counters.csv')),
    questions: sheetOf('questions.csv', text('questions.csv')),
    added: sheetOf('added.csv', text('added.csv')),
    settings: text('settings.json'),
    previous,
    now,
  });
}

/** The catalogue, of files that should have no problem. */
export function catalogueWith(file?: File, change?: (text: string) => string): Catalogue {
  const compiled = compileWith(file, change);
  if (compiled.ok) return compiled.catalogue;
  throw new Error(compiled.problems.map(formatProblem).join('\n'));
}

/** The problems, as people read them, after a text in a file was replaced by another. */
export function problemsOf(
  file: File,
  from: string,
  to: string,
  previous?: Published,
): readonly string[] {
  if (!sheets[file].includes(from)) throw new Error(`${file} has no "${from}" to spoil`);
  const compiled = compileWith(file, (text) => text.replace(from, to), previous);
  return compiled.ok ? [] : compiled.problems.map(formatProblem);
}
