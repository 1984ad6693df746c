/** What the results say of units that were renamed, closed or merged. */
import type { Text } from '#shared/language.ts';

export const became = {
  since: { id: 'Sejak', en: 'Since' },
  closed: { id: 'tutup', en: 'closed' },
  partOf: { id: 'dilanjutkan oleh', en: 'it goes on as' },
  renamed: { id: 'Sekarang bernama', en: 'Now called' },
  continues: { id: 'Melanjutkan', en: 'Goes on with' },
  until: { id: 'sampai', en: 'until' },
  together: {
    id: 'Triwulan demi triwulan, dengan yang dilanjutkan',
    en: 'Quarter by quarter, with what it goes on with',
  },
  before: {
    id: 'sebelum bergabung, dihitung bersama',
    en: 'before they became one, counted together',
  },
  joined: { id: 'dihitung bersama; bergabung:', en: 'counted together; joined:' },
  quarter: { id: 'Triwulan', en: 'Quarter' },
  togetherNote: (names: string): Text => ({
    id: `Jawaban untuk ${names} digabung. Triwulan hanya tampil kalau setiap bagiannya punya indeks sendiri.`,
    en: `Answers about ${names} together. A quarter is shown only where each part has an index of its own.`,
  }),
} as const;
