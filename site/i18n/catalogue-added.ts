/** What the panel says of the elements that a department adds to the nine. */

import type { Text } from '#shared/language.ts';
import { addedWeights, mostAdded } from '#shared/survey/added-elements.ts';

export const addedElements = {
  title: { id: 'Unsur tambahan', en: 'Added elements' },
  lead: {
    id: `Ditanyakan di semua layanan unit ini, di samping sembilan unsur peraturan; paling banyak ${mostAdded} sekaligus. Hasilnya tampil sendiri dan tidak masuk IKM.`,
    en: `Asked in all services of this department, beside the nine elements of the regulation; ${mostAdded} at most at once. Their results stand alone and are not part of the index.`,
  },
  add: { id: 'Tambah unsur', en: 'Add an element' },
  who: {
    id: `Yang ditanya: semua orang di formulir lengkap dan di kertas, dan satu dari ${addedWeights.short} orang di formulir pendek. Kiosk tidak menanyakannya.`,
    en: `Who is asked: everybody on the full form and on paper, and one in ${addedWeights.short} on the short form. Kiosks do not ask.`,
  },
  name: { id: 'Nama unsur', en: 'Name of the element' },
  nameHint: {
    id: 'Misalnya: Kenyamanan ruang tunggu. Setelah terbit, nomornya selamanya berarti nama ini.',
    en: 'In Indonesian, such as: Kenyamanan ruang tunggu. Once published, its number means this name for ever.',
  },
  nameStays: {
    id: 'Hanya salah ketik yang bisa dibetulkan. Untuk unsur lain, tambah yang baru.',
    en: 'Only slips of the pen can be mended. For something else, add a new one.',
  },
  corrections: {
    id: 'Jawaban disimpan menurut nomor dan nilainya: hasil yang lama pun tampil dengan kata yang baru. Ubah artinya? Tambah unsur baru.',
    en: 'Answers are kept by number and value, so earlier results appear in the new words too. Another meaning takes a new element.',
  },
  close: { id: 'Berhenti menanyakan', en: 'Stop asking' },
  closeWhat: {
    id: 'Hasil sampai hari itu tetap tampil, dan nomornya tidak dipakai untuk unsur lain. Bisa ditanyakan lagi.',
    en: 'Results up to that day stay, and its number goes to no other element. It can be asked again.',
  },
  closeFrom: { id: 'Tidak ditanyakan mulai', en: 'Asked no more from' },
  closeNow: { id: 'Hentikan dalam draf', en: 'Stop in the draft' },
  reopen: { id: 'Tanyakan lagi', en: 'Ask again' },
  endedSince: { id: 'tidak ditanyakan sejak', en: 'asked no more since' },
} as const satisfies Record<string, Text>;
