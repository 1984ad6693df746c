/** Made-up media in which a few departments published their survey, so that the levels of form F-02 differ. */
import type { Database } from '#functions/host/database.ts';
import type { AddedKind } from '#shared/pekppp/media.ts';
import { yearOf } from '#shared/publication/period.ts';

interface DemoMedium {
  readonly department: string;
  readonly kind: AddedKind;
  readonly name: string;
  readonly day: string;
  readonly link: string;
  readonly removed: string | null;
}

const media: readonly (readonly [string, AddedKind, string, string?])[] = [
  ['disdukcapil', 'card', 'Papan pengumuman di lobi'],
  ['disdukcapil', 'display', 'Layar antrean lantai 1'],
  ['disdukcapil', 'social', 'Akun Instagram dinas', 'Unggahan tahun lalu'],
  ['rsud', 'card', 'Papan di poliklinik'],
  ['rsud', 'badge', 'Situs rumah sakit'],
  ['rsud', 'social', 'Akun Instagram rumah sakit'],
  ['rsud', 'press', 'Radio kota'],
  ['dinkes', 'badge', 'Situs dinas'],
];

/** Of the year that runs, each added on its first day. */
export function demoMedia(today: string): DemoMedium[] {
  return media.map(([department, kind, name, removed = null], at) => ({
    ...{ department, kind, name, removed },
    day: `${yearOf(today)}-01-01`,
    link: `https://contoh.example/bukti/${at + 1}`,
  }));
}

/** Puts them where there are none yet. */
export async function ensureMedia(db: Database, made: readonly DemoMedium[]): Promise<void> {
  await db
    .prepare(
      `INSERT INTO publication_media
         (department, kind, name, day, link, added_day, removed_day, removed_reason)
       SELECT value ->> 'department', value ->> 'kind', value ->> 'name', value ->> 'day', value ->> 'link',
         value ->> 'day', iif(value ->> 'removed' IS NULL, NULL, value ->> 'day'), value ->> 'removed'
       FROM json_each(?1) WHERE NOT EXISTS (SELECT 1 FROM publication_media)`,
    )
    .bind(JSON.stringify(made))
    .run();
}
