/** The open data: what was collected, and what of it was counted, is held, or was rejected. */
import { type Integrity, publishIntegrity } from '#shared/trust/integrity.ts';
import { heardIn, type Place, within } from './contents.ts';
import { periodField, required, scopeField, snapshotField, unitField } from './place-fields.ts';
import { type Field, table } from './table.ts';

const kinds = ['all', 'reason', 'way'] as const;

type PublishedNumber = Integrity['held'];

interface IntegrityRow extends Place {
  readonly by: (typeof kinds)[number];
  readonly value: string;
  readonly collected?: PublishedNumber;
  readonly counted?: PublishedNumber;
  readonly held: PublishedNumber;
  readonly rejected: PublishedNumber;
  readonly withHeld?: number | undefined;
}

const shown = (number: PublishedNumber | undefined) => (number === 'few' ? undefined : number);

const few = {
  id: 'kosong bila satu sampai sembilan',
  en: 'empty for one to nine',
};

function numberField(
  name: 'collected' | 'counted' | 'held' | 'rejected',
  id: string,
  en: string,
): Field<IntegrityRow> {
  return {
    name,
    type: 'integer',
    description: { id: `${id}; ${few.id}.`, en: `${en}; ${few.en}.` },
    constraints: { minimum: 0 },
    read: (row) => shown(row[name]),
  };
}

export const integrityTable = table<IntegrityRow>({
  name: 'integrity',
  title: { id: 'Keutuhan angka', en: 'Integrity' },
  description: {
    id: 'Berapa jawaban dikumpulkan, dihitung, ditahan, dan ditolak di setiap unit dan periode, juga menurut sebab dan cara menjawab.',
    en: 'How many answers were collected, counted, held and rejected of each unit and period, also by reason and way of answering.',
  },
  primaryKey: ['unit', 'period', 'by', 'value'],
  fields: [
    scopeField,
    unitField,
    periodField,
    {
      name: 'by',
      type: 'string',
      description: {
        id: 'Semua (all), menurut sebab (reason), atau menurut cara menjawab (way).',
        en: 'All of them, those of a reason, or those that came by a way.',
      },
      constraints: { ...required, enum: kinds },
      read: ({ by }) => by,
    },
    {
      name: 'value',
      type: 'string',
      description: {
        id: 'Sebab: fast lebih cepat dari tangan orang, share banyak dari satu alamat, alike seragam, hour, day, week terlalu ramai, served lebih dari yang dilayani, closed di luar jam buka. Cara: open, ticket, kiosk. "all" untuk semuanya.',
        en: 'The reason: fast (faster than people tap), share (many of one address), alike (all the same), hour, day, week (too busy), served (more than were served), closed (out of hours). The way: open, ticket, kiosk. "all" for all.',
      },
      constraints: required,
      read: ({ value }) => value,
    },
    numberField('collected', 'Dikumpulkan, hanya untuk semuanya', 'Collected, of all alone'),
    numberField('counted', 'Dihitung, hanya untuk semuanya', 'Counted, of all alone'),
    numberField('held', 'Ditahan', 'Held'),
    numberField('rejected', 'Ditolak', 'Rejected'),
    {
      name: 'index_with_held',
      type: 'integer',
      description: {
        id: 'Indeks kalau yang ditahan dan ditolak ikut dihitung, dibulatkan; kosong bila kurang dari sepuluh atau tanpa indeks.',
        en: 'The index if what is held and rejected counted, too, in whole points; empty with fewer than ten of them, and without an index.',
      },
      constraints: { minimum: 25, maximum: 100 },
      read: ({ withHeld }) => withHeld,
    },
    snapshotField,
  ],
  rowsOf(unit, place) {
    const batches = within(place.period, unit.held).flat();
    const strata = heardIn(unit, place);
    const { collected, counted, held, rejected, withHeld, reasons, channels } = publishIntegrity(
      strata,
      batches,
      place.recipe,
    );
    if (collected === 0) return [];
    const all = { by: 'all', value: 'all', withHeld: withHeld ?? undefined } as const;
    return [
      { ...place, ...all, collected, counted, held, rejected },
      ...reasons.map(({ reason, ...of }) => ({
        ...place,
        by: 'reason' as const,
        value: reason,
        ...of,
      })),
      ...channels.map(({ channel, ...of }) => ({
        ...place,
        by: 'way' as const,
        value: channel,
        ...of,
      })),
    ];
  },
});
