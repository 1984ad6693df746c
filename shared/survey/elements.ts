/**
 * The nine elements (unsur) of PermenPANRB 14/2017, Lampiran I part F, with the official question
 * and answers of Lampiran III and the short wording shown on a phone. Answers are stored under the
 * key, because the element list and the official questionnaire number U8 and U9 the other way round.
 */
import type { Text } from '#shared/language.ts';

export const elementKeys = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'conduct',
  'complaints',
  'facilities',
] as const;

export type ElementKey = (typeof elementKeys)[number];

/** A perception value (nilai persepsi): 1 worst to 4 best. */
export type Rating = 1 | 2 | 3 | 4;

export const ratings = [1, 2, 3, 4] as const satisfies readonly Rating[];

export interface Element {
  readonly key: ElementKey;
  /** U1 to U9 in the order of the regulation's element list. */
  readonly code: string;
  /** The number of its question in the official questionnaire, 1 to 9. */
  readonly questionNumber: number;
  readonly name: Text;
  /** The regulation's own wording, for the printed questionnaire and the method page. */
  readonly officialQuestion: Text;
  /** The wording for a phone at the counter. */
  readonly shortQuestion: Text;
  /** The regulation's labels of the values 1 to 4, in that order: for paper, report and figures. */
  readonly answers: readonly [Text, Text, Text, Text];
  /** The same four in plain words, for a phone and a kiosk; absent where the regulation's are plain. */
  readonly plainAnswers?: readonly [Text, Text, Text, Text];
  /**
   * Whether the four answers are a scale of feeling, which faces can show. Those of U4, U8 and U9 are not: "Berfungsi
   * kurang maksimal" has the value 3 and would smile, "Cukup" the value 2 and would frown.
   */
  readonly hasFaces: boolean;
}

const conformity: Element['answers'] = [
  { id: 'Tidak sesuai', en: 'Not appropriate' },
  { id: 'Kurang sesuai', en: 'Less appropriate' },
  { id: 'Sesuai', en: 'Appropriate' },
  { id: 'Sangat sesuai', en: 'Very appropriate' },
];

export const elements: Readonly<Record<ElementKey, Element>> = {
  requirements: {
    key: 'requirements',
    hasFaces: true,
    code: 'U1',
    questionNumber: 1,
    name: { id: 'Persyaratan', en: 'Requirements' },
    officialQuestion: {
      id: 'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
      en: 'How well do the requirements fit the type of service?',
    },
    shortQuestion: { id: 'Apakah syaratnya sesuai?', en: 'Were the requirements appropriate?' },
    answers: conformity,
  },
  procedure: {
    key: 'procedure',
    hasFaces: true,
    code: 'U2',
    questionNumber: 2,
    name: { id: 'Sistem, Mekanisme, dan Prosedur', en: 'Procedure' },
    officialQuestion: {
      id: 'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
      en: 'How easy is the service procedure of this unit to follow?',
    },
    shortQuestion: { id: 'Apakah caranya mudah?', en: 'Was the process easy?' },
    answers: [
      { id: 'Tidak mudah', en: 'Not easy' },
      { id: 'Kurang mudah', en: 'Less easy' },
      { id: 'Mudah', en: 'Easy' },
      { id: 'Sangat mudah', en: 'Very easy' },
    ],
  },
  time: {
    key: 'time',
    hasFaces: true,
    code: 'U3',
    questionNumber: 3,
    name: { id: 'Waktu Penyelesaian', en: 'Completion time' },
    officialQuestion: {
      id: 'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
      en: 'How fast is the service given?',
    },
    shortQuestion: { id: 'Apakah pelayanannya cepat?', en: 'Was the service fast?' },
    answers: [
      { id: 'Tidak cepat', en: 'Not fast' },
      { id: 'Kurang cepat', en: 'Less fast' },
      { id: 'Cepat', en: 'Fast' },
      { id: 'Sangat cepat', en: 'Very fast' },
    ],
  },
  cost: {
    key: 'cost',
    hasFaces: false,
    code: 'U4',
    questionNumber: 4,
    name: { id: 'Biaya/Tarif', en: 'Cost' },
    officialQuestion: {
      id: 'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
      en: 'How reasonable is the cost of the service?',
    },
    shortQuestion: { id: 'Bagaimana biayanya?', en: 'How was the cost?' },
    answers: [
      { id: 'Sangat mahal', en: 'Very expensive' },
      { id: 'Cukup mahal', en: 'Rather expensive' },
      { id: 'Murah', en: 'Cheap' },
      { id: 'Gratis', en: 'Free' },
    ],
  },
  product: {
    key: 'product',
    hasFaces: true,
    code: 'U5',
    questionNumber: 5,
    name: { id: 'Produk Spesifikasi Jenis Pelayanan', en: 'Service product' },
    officialQuestion: {
      id: 'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?',
      en: 'How well does the result match what the service standard promises?',
    },
    shortQuestion: { id: 'Apakah hasilnya sesuai janji?', en: 'Was the result as promised?' },
    answers: conformity,
  },
  competence: {
    key: 'competence',
    hasFaces: true,
    code: 'U6',
    questionNumber: 6,
    name: { id: 'Kompetensi Pelaksana', en: 'Staff competence' },
    officialQuestion: {
      id: 'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
      en: 'How competent are the staff in giving the service?',
    },
    shortQuestion: {
      id: 'Apakah petugas paham tugasnya?',
      en: 'Did the staff know their work?',
    },
    answers: [
      { id: 'Tidak kompeten', en: 'Not competent' },
      { id: 'Kurang kompeten', en: 'Less competent' },
      { id: 'Kompeten', en: 'Competent' },
      { id: 'Sangat kompeten', en: 'Very competent' },
    ],
    plainAnswers: [
      { id: 'Tidak paham', en: 'Not at all' },
      { id: 'Kurang paham', en: 'Not quite' },
      { id: 'Paham', en: 'Well' },
      { id: 'Sangat paham', en: 'Very well' },
    ],
  },
  conduct: {
    key: 'conduct',
    hasFaces: true,
    code: 'U7',
    questionNumber: 7,
    name: { id: 'Perilaku Pelaksana', en: 'Staff conduct' },
    officialQuestion: {
      id: 'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
      en: 'How polite and friendly are the staff?',
    },
    shortQuestion: {
      id: 'Apakah petugas sopan dan ramah?',
      en: 'Were the staff polite and friendly?',
    },
    answers: [
      { id: 'Tidak sopan dan ramah', en: 'Not polite and friendly' },
      { id: 'Kurang sopan dan ramah', en: 'Less polite and friendly' },
      { id: 'Sopan dan ramah', en: 'Polite and friendly' },
      { id: 'Sangat sopan dan ramah', en: 'Very polite and friendly' },
    ],
    plainAnswers: [
      { id: 'Tidak sopan', en: 'Not polite' },
      { id: 'Kurang sopan', en: 'Less polite' },
      { id: 'Sopan', en: 'Polite' },
      { id: 'Sangat sopan', en: 'Very polite' },
    ],
  },
  complaints: {
    key: 'complaints',
    hasFaces: false,
    code: 'U8',
    questionNumber: 9,
    name: { id: 'Penanganan Pengaduan, Saran dan Masukan', en: 'Handling of complaints' },
    officialQuestion: {
      id: 'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
      en: 'How are the complaints of service users handled?',
    },
    shortQuestion: {
      id: 'Bagaimana keluhan diurus di sini?',
      en: 'How are complaints handled here?',
    },
    answers: [
      { id: 'Tidak ada', en: 'Not available' },
      { id: 'Ada tetapi tidak berfungsi', en: 'Available but not working' },
      { id: 'Berfungsi kurang maksimal', en: 'Works, but not fully' },
      { id: 'Dikelola dengan baik', en: 'Managed well' },
    ],
    plainAnswers: [
      { id: 'Tidak diurus', en: 'Not handled' },
      { id: 'Ada tempatnya, tidak jalan', en: 'There, but useless' },
      { id: 'Jalan, belum baik', en: 'Works, not well' },
      { id: 'Diurus dengan baik', en: 'Handled well' },
    ],
  },
  facilities: {
    key: 'facilities',
    hasFaces: false,
    code: 'U9',
    questionNumber: 8,
    name: { id: 'Sarana dan Prasarana', en: 'Facilities' },
    officialQuestion: {
      id: 'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
      en: 'How good are the facilities and infrastructure?',
    },
    shortQuestion: {
      id: 'Bagaimana tempat dan fasilitasnya?',
      en: 'How are the place and its facilities?',
    },
    answers: [
      { id: 'Buruk', en: 'Poor' },
      { id: 'Cukup', en: 'Fair' },
      { id: 'Baik', en: 'Good' },
      { id: 'Sangat baik', en: 'Very good' },
    ],
  },
};

/** The elements in the regulation's order, U1 to U9. */
export const elementList: readonly Element[] = elementKeys.map((key) => elements[key]);
