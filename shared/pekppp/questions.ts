/**
 * The questions of the ministry's form F-02 (PEKPPP; Pedoman MenPANRB 5/2023) that a city's survey answers, and the
 * levels that a Bagian Organisasi's public guide gives them. No level is invented where the guide gives none.
 */
import type { Text } from '#shared/language.ts';

/** Those with levels from 0 to 5, and those of which only facts can be told. */
export const scoredQuestions = ['6', '7', '8', '9', '24'] as const;
export const toldQuestions = ['22', '23', '27'] as const;
export const questions = ['6', '7', '8', '9', '22', '23', '24', '27'] as const;

export type ScoredQuestion = (typeof scoredQuestions)[number];
export type ToldQuestion = (typeof toldQuestions)[number];
export type Question = (typeof questions)[number];

export const levels = [0, 1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

/** How the form numbers a question, and what it asks. */
export const questionNames: Readonly<
  Record<Question, { readonly code: string; readonly asks: Text }>
> = {
  '6': {
    code: '6.a.B',
    asks: {
      id: 'SKM sesuai PermenPANRB 14/2017, diumumkan, dan ditindaklanjuti',
      en: 'A survey by PermenPANRB 14/2017, published and followed up',
    },
  },
  '7': {
    code: '7.a.T',
    asks: {
      id: 'Jumlah media yang mengumumkan metode, proses, dan hasil',
      en: 'Number of media that publish method, process and result',
    },
  },
  '8': {
    code: '8.a.Ak',
    asks: {
      id: 'Bagian rencana tindak lanjut yang terlaksana',
      en: 'Share of the follow-up plan that was done',
    },
  },
  '9': {
    code: '9.a.Ak',
    asks: {
      id: 'Kecepatan tindak lanjut sesudah laporan, dua tahun terakhir',
      en: 'Speed of follow-up after the report, last two years',
    },
  },
  '22': {
    code: '22.d.B',
    asks: {
      id: 'Sistem pendukung informasi pelayanan publik',
      en: 'Systems that support the public-service information system',
    },
  },
  '23': {
    code: '23.d.As',
    asks: {
      id: 'Sistem daring: mudah, dapat diakses, berdomain .go.id',
      en: 'Online system: easy, accessible, on a .go.id domain',
    },
  },
  '24': {
    code: '24.d.T',
    asks: { id: 'Seberapa sering data diperbarui', en: 'How often data are renewed' },
  },
  '27': {
    code: '27.e.Ak',
    asks: {
      id: 'Keluhan dicatat, dipantau, ditindaklanjuti, dan diumumkan',
      en: 'Complaints recorded, monitored, followed up and published',
    },
  },
};
