/** Where the method, the process and the result of a survey were published, and the proof of it. */
import type { Text } from '#shared/language.ts';

export const mediaKinds = ['web', 'display', 'card', 'badge', 'social', 'press', 'other'] as const;
export type MediumKind = (typeof mediaKinds)[number];

/** What staff can add; the results page is there by itself. */
export const addedKinds = ['display', 'card', 'badge', 'social', 'press', 'other'] as const;
export type AddedKind = (typeof addedKinds)[number];

export const mediaNames: Readonly<Record<MediumKind, Text>> = {
  web: { id: 'Halaman hasil di situs ini', en: 'The results page of this site' },
  display: { id: 'Layar di ruang tunggu', en: 'Display in the lobby' },
  card: { id: 'Kartu publikasi tercetak di ruang layanan', en: 'Printed card in the service room' },
  badge: { id: 'Lencana di situs unit', en: "Badge on the unit's site" },
  social: { id: 'Media sosial', en: 'Social media' },
  press: { id: 'Pers, radio, atau televisi', en: 'Press, radio or television' },
  other: { id: 'Media lain', en: 'Another medium' },
};

/** A medium as far as it counts. */
export interface Medium {
  readonly kind: MediumKind;
  /** What it is called; two of the same kind count once, but for `other`, which counts by its name. */
  readonly name: string;
}

/** How many different media there are: two posts on social media are one medium. */
export function countMedia(media: readonly Medium[]): number {
  const keys = media.map(({ kind, name }) =>
    kind === 'other' ? `other ${name.trim().toLowerCase().replaceAll(/\s+/g, ' ')}` : kind,
  );
  return new Set(keys).size;
}
