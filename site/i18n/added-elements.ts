/** What is said of the elements that a department asks beside the nine. */
import type { Language, Text } from '#shared/language.ts';
import { formatIndex } from '#shared/publication/number-format.ts';

export const added = {
  title: { id: 'Unsur tambahan', en: 'Added elements' },
  note: {
    id: 'Ditanyakan unit ini di samping sembilan unsur (PermenPANRB 14/2017, Lampiran I bagian V.A). Tidak masuk IKM, supaya IKM tetap dapat dibandingkan.',
    en: 'Asked by this unit beside the nine elements (PermenPANRB 14/2017, Lampiran I part V.A). They are not in the IKM, which stays comparable.',
  },
  onScale: { id: 'Skala IKM', en: 'On the scale of the IKM' },
  ended: { id: 'tidak ditanyakan lagi sejak', en: 'not asked any more since' },
} as const satisfies Record<string, Text>;

/** How the index would read with the added elements; it is not the index. */
export const sayIndexWith = (index: number, language: Language): string =>
  ({
    id: `Dengan unsur tambahan, semua unsur berbobot sama, indeksnya akan terbaca ${formatIndex(index, 'id')}. Yang resmi tetap IKM dari sembilan unsur.`,
    en: `With the added elements, all weighing alike, the index would read ${formatIndex(index, 'en')}. The official one is still the IKM of the nine.`,
  })[language];

/** Who is asked them, for the chapter on the method. */
export const sayAsked = (keys: readonly string[], language: Language): string =>
  ({
    id: `${keys.join(', ')}: unsur tambahan unit ini. Formulir lengkap dan kertas menanyakan semuanya; formulir singkat menanyakannya kepada sepertiga responden yang diundi, yang jawabannya dihitung tiga kali, supaya adil; kiosk tidak menanyakannya.`,
    en: `${keys.join(', ')}: elements that this unit has added. The full form and paper ask all of them; the short form asks a drawn third of its respondents, whose answers count three times to be fair; a kiosk asks none.`,
  })[language];
