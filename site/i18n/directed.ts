/** Whether answers were free: the words of the survey, the results and the page of trust. */
import type { Text } from '#shared/language.ts';
import type { Directed } from '#shared/trust/directed.ts';

export const directed = {
  hint: {
    id: 'Boleh dilewati. Jawaban Anda tidak ditunjukkan kepada petugas.',
    en: 'You may skip this. Your answer is not shown to officers.',
  },
  title: { id: 'Apakah jawaban diberikan dengan bebas?', en: 'Were answers given freely?' },
  lead: {
    id: 'Sebagian yang menjawab, diundi, ditanya: “Apakah ada petugas yang mengarahkan jawaban Anda?” Hasilnya diumumkan per unit setelah triwulan berakhir, tidak pernah per hari atau per loket. Angkanya dibulatkan ke kelipatan lima, supaya tak seorang pun dapat dikenali.',
    en: 'A drawn part of those who answer are asked: “Did an officer steer your answers?” What they said is published by department once a quarter is over, never by day or counter. Numbers are rounded to multiples of five, so that nobody can be found out.',
  },
  limits: {
    id: 'Yang menjawab di depan petugas mungkin tidak berani berkata ya. Bacalah angkanya sebagai batas bawah.',
    en: 'Who answers in front of an officer may not dare to say yes. Read the numbers as the least that it can be.',
  },
  none: {
    id: 'Belum ada unit dengan cukup jawaban dalam triwulan yang sudah berakhir.',
    en: 'No department has enough answers in a quarter that is over yet.',
  },
  unit: { id: 'Unit', en: 'Department' },
  quarter: { id: 'Triwulan', en: 'Quarter' },
  answered: { id: 'Menjawab', en: 'Answered' },
  yes: { id: 'Diarahkan', en: 'Steered' },
  range: { id: 'Rentang', en: 'Range' },
  few: { id: 'kurang dari 5', en: 'fewer than 5' },
  most: { id: 'hampir semua', en: 'nearly all' },
} as const satisfies Record<string, Text>;

/** `kurang dari 5`, `sekitar 15`. */
export const sayYes = ({ yes }: Pick<Directed, 'yes'>): Text =>
  typeof yes === 'string' ? directed[yes] : { id: `sekitar ${yes}`, en: `about ${yes}` };

/** `2–14%`. */
export const sayRange = ({ low, high }: Pick<Directed, 'low' | 'high'>): string =>
  `${low}–${high}%`;
