/** The open data: which elements go with the overall impression. */
import { figureOf } from '#shared/publication/figure.ts';
import { type DriverFigure, quadrants } from '#shared/publication/results.ts';
import { publishWhy } from '#shared/publication/why.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { heardIn, type Place } from './contents.ts';
import { periodField, required, scopeField, snapshotField, unitField } from './place-fields.ts';
import { table } from './table.ts';

interface ImportanceRow extends Place {
  readonly driver: DriverFigure;
  readonly explained: number;
}

export const importanceTable = table<ImportanceRow>({
  name: 'importance',
  title: { id: 'Pengaruh unsur', en: 'Importance of elements' },
  description: {
    id: 'Satu baris untuk setiap unit, periode dan unsur, di mana cukup banyak pasangan jawaban untuk membedakannya dari kebetulan.',
    en: 'A row for each unit, period and element, where there are enough pairs of answers to tell it from noise.',
  },
  primaryKey: ['unit', 'period', 'element'],
  fields: [
    scopeField,
    unitField,
    periodField,
    {
      name: 'element',
      type: 'string',
      description: { id: 'Unsur.', en: 'The element.' },
      constraints: { ...required, enum: elementKeys },
      read: ({ driver }) => driver.element,
    },
    {
      name: 'importance',
      type: 'integer',
      description: {
        id: 'Bagiannya dari yang dijelaskan semua unsur tentang kesan umum (LMG), persen.',
        en: 'Its share of what the elements together tell about the impression (LMG), per cent.',
      },
      constraints: { ...required, minimum: 0, maximum: 100 },
      read: ({ driver }) => driver.importance,
    },
    {
      name: 'mean',
      type: 'number',
      description: { id: 'Nilai rata-rata tertimbang (NRR).', en: 'Weighted mean (NRR).' },
      constraints: { ...required, minimum: 1, maximum: 4 },
      read: ({ driver }) => driver.mean,
    },
    {
      name: 'quadrant',
      type: 'string',
      description: {
        id: 'Kuadran di peta pengaruh dan nilai.',
        en: 'Its quadrant on the map of importance and performance.',
      },
      constraints: { ...required, enum: quadrants },
      read: ({ driver }) => driver.quadrant,
    },
    {
      name: 'explained',
      type: 'integer',
      description: {
        id: 'Berapa persen perbedaan kesan umum yang dijelaskan semua unsur bersama-sama.',
        en: 'Share of the differences in impression that the elements together account for, per cent.',
      },
      constraints: { ...required, minimum: 0, maximum: 100 },
      read: ({ explained }) => explained,
    },
    snapshotField,
  ],
  rowsOf(unit, place) {
    const strata = heardIn(unit, place);
    const { drivers } = publishWhy(strata, figureOf(strata, place.recipe), place.recipe, []);
    if (drivers === null) return [];
    const { explained } = drivers;
    return drivers.elements.map((driver) => ({ ...place, driver, explained }));
  },
});
