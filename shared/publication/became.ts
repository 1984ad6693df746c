/** What became of a department or service since a period, and what it continues, as it is published. */
import * as z from 'zod/mini';
import type { Language, Text } from '#shared/language.ts';
import { textSchema } from '#shared/text-schema.ts';
import { formatDay } from './period.ts';

const day = z.string().check(z.describe('`YYYY-MM-DD`.'));
const named = {
  id: z.string(),
  name: textSchema,
  of: z.optional(z.string().check(z.describe('Of a service, the short name of its department.'))),
} as const;

export const becameSchema = z
  .readonly(
    z.strictObject({
      renamed: z.optional(textSchema.check(z.describe('Its name today, if that is another one.'))),
      closed: z.optional(day.check(z.describe('From this day on it serves nobody.'))),
      goesOnAs: z
        .readonly(z.array(z.readonly(z.strictObject(named))))
        .check(z.describe('Who goes on with it today, if it is closed.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Became',
    description: 'What became of a department or service since the end of the period.',
  });
export type PublishedBecame = z.infer<typeof becameSchema>;

export const continuedSchema = z
  .readonly(
    z.strictObject({
      ...named,
      closed: z.optional(day.check(z.describe('Until this day it served by itself.'))),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Continued',
    description: 'A closed department or service that another one goes on with.',
  });
export type PublishedContinued = z.infer<typeof continuedSchema>;

const list = new Intl.ListFormat('id', { type: 'conjunction' });
const listEn = new Intl.ListFormat('en', { type: 'conjunction' });

/** A department, or a service with the short name of its department. */
export interface NamedUnit {
  readonly name: Text;
  readonly of?: string | undefined;
}

/** `Dinas Kesehatan`, `Kartu Keluarga (DPMPTSP)`. */
export const nameIn = ({ name, of }: NamedUnit, language: Language): string =>
  of === undefined ? name[language] : `${name[language]} (${of})`;

/** Names in a sentence: `A dan B`. */
export function namesIn(units: readonly NamedUnit[], language: Language): string {
  const names = units.map((unit) => nameIn(unit, language));
  return (language === 'id' ? list : listEn).format(names);
}

/** `Sejak 3 Mei 2026: bagian dari DPMPTSP`; one sentence without its full stop. */
export function sayBecame({ renamed, closed, goesOnAs }: PublishedBecame): Text {
  if (closed !== undefined) {
    const since = formatDay(closed);
    if (goesOnAs.length === 0) {
      return { id: `Tutup sejak ${since.id}`, en: `Closed since ${since.en}` };
    }
    return {
      id: `Sejak ${since.id} dilanjutkan oleh ${namesIn(goesOnAs, 'id')}`,
      en: `Since ${since.en} it goes on as ${namesIn(goesOnAs, 'en')}`,
    };
  }
  if (renamed === undefined) return { id: '', en: '' };
  return { id: `Sekarang bernama ${renamed.id}`, en: `Now called ${renamed.en}` };
}
