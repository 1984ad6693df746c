/** The open data: what changed since the period before and since the year before, in every unit that can be compared. */
import {
  type Against,
  againsts,
  type Change,
  changeAlone,
  changesTogether,
  earlierPeriod,
  type InBoth,
  judgements,
} from '#shared/publication/changes.ts';
import { figureOf } from '#shared/publication/figure.ts';
import { hasIndex } from '#shared/publication/known-figure.ts';
import type { Period } from '#shared/publication/period.ts';
import { type Contents, heardIn, type Place, type Unit } from './contents.ts';
import {
  nameField,
  periodField,
  required,
  scopeField,
  snapshotField,
  unitField,
} from './place-fields.ts';
import { type Field, wholeTable } from './table.ts';

interface ChangeRow extends Place, InBoth {
  readonly against: Against;
  readonly earlier: Period;
  readonly change: Change;
}

const indexBounds = { ...required, minimum: 25, maximum: 100 };
const pointBounds = { ...required, minimum: -75, maximum: 75 };

const pointsField = (
  name: 'points' | 'low' | 'high',
  description: Field<ChangeRow>['description'],
): Field<ChangeRow> => ({
  name,
  type: 'number',
  description,
  constraints: name === 'points' ? pointBounds : required,
  read: ({ change }) => change[name],
});

/** The index of a unit in one of the two periods, and on how many it rests. */
function figureFields(
  which: keyof InBoth,
  suffix: string,
  of: { readonly id: string; readonly en: string },
): readonly Field<ChangeRow>[] {
  const known = (row: ChangeRow) => {
    const figure = row[which];
    return hasIndex(figure) ? figure : undefined;
  };
  return [
    {
      name: `respondents${suffix}`,
      type: 'integer',
      description: { id: `Responden pada ${of.id}.`, en: `Respondents in ${of.en}.` },
      constraints: { ...required, minimum: 30 },
      read: (row) => known(row)?.respondents,
    },
    {
      name: `index${suffix}`,
      type: 'number',
      description: { id: `IKM pada ${of.id}.`, en: `The index in ${of.en}.` },
      constraints: indexBounds,
      read: (row) => known(row)?.index,
    },
  ];
}

function rowsOf(
  { units, snapshot }: Contents,
  period: Period,
  against: Against,
): readonly ChangeRow[] {
  const earlier = earlierPeriod(period, against);
  const [whole, ...parts] = units;
  if (earlier === undefined || whole === undefined) return [];
  const figureIn = (unit: Unit, of: Period) =>
    figureOf(heardIn(unit, { period: of }), unit.in(of).recipe);
  const inBoth = (unit: Unit): InBoth => ({
    now: figureIn(unit, period),
    before: figureIn(unit, earlier),
  });
  const all = units.map(inBoth);
  const [first, ...others] = all;
  const changes = [
    first === undefined ? null : changeAlone(first),
    ...changesTogether(others).changes,
  ];
  return [whole, ...parts].flatMap((unit, at): ChangeRow[] => {
    const [change, figures] = [changes[at], all[at]];
    if (!change || figures === undefined) return [];
    const { scope, recipe } = unit.in(period);
    return [{ snapshot, scope, recipe, period, ...figures, against, earlier, change }];
  });
}

export const changesTable = wholeTable<ChangeRow>({
  name: 'changes',
  title: { id: 'Perubahan', en: 'Changes' },
  description: {
    id: 'Satu baris untuk setiap unit, periode dan pembanding, kalau keduanya punya indeks: selisihnya, rentangnya, dan apakah bertahan kalau semua unit dinilai bersama-sama. Baris pertama setiap kelompok (kota, atau unit) dinilai sendiri.',
    en: 'A row for each unit, period and comparison, where both have an index: the difference, its interval, and whether it holds when all units are judged together. The whole (the city, or the department) is judged by itself.',
  },
  primaryKey: ['unit', 'period', 'against'],
  fields: [
    scopeField,
    unitField,
    nameField,
    periodField,
    {
      name: 'against',
      type: 'string',
      description: {
        id: 'before: periode sejenis sebelumnya; year: periode yang sama setahun sebelumnya.',
        en: 'before: the period of the same kind before; year: the same a year before.',
      },
      constraints: { ...required, enum: againsts },
      read: ({ against }) => against,
    },
    {
      name: 'earlier',
      type: 'string',
      description: { id: 'Periode pembanding.', en: 'The period compared with.' },
      constraints: required,
      read: ({ earlier }) => earlier.id,
    },
    ...figureFields('now', '', { id: 'periode ini', en: 'this period' }),
    ...figureFields('before', '_before', { id: 'periode pembanding', en: 'the earlier period' }),
    pointsField('points', {
      id: 'Selisih dalam poin; positif kalau sekarang lebih tinggi.',
      en: 'The difference in points; positive if it is higher now.',
    }),
    pointsField('low', {
      id: 'Batas bawah rentang 95% selisih; karena kebetulan saja.',
      en: 'Lower bound of the 95% interval of the difference; chance alone.',
    }),
    pointsField('high', {
      id: 'Batas atas rentang 95% selisih.',
      en: 'Upper bound of the 95% interval of the difference.',
    }),
    {
      name: 'chance',
      type: 'number',
      description: {
        id: 'Seberapa sering selisih sebesar itu terjadi kalau tidak ada yang berubah, 0 sampai 1.',
        en: 'How often a difference as large occurs where nothing changed, 0 to 1.',
      },
      constraints: { ...required, minimum: 0, maximum: 1 },
      read: ({ change }) => change.chance,
    },
    {
      name: 'judgement',
      type: 'string',
      description: {
        id: 'none: bisa karena kebetulan; alone: rentangnya tidak memuat nol, tetapi tidak bertahan di antara semua yang dibandingkan; together: bertahan; unusual: bertahan dan lebih dari perubahan yang biasa.',
        en: 'none: chance explains it; alone: its interval leaves out zero, but it does not hold among all compared; together: it holds; unusual: it holds and is more than usually changes.',
      },
      constraints: { ...required, enum: judgements },
      read: ({ change }) => change.judgement,
    },
    snapshotField,
  ],
  rowsOfAll: (contents) =>
    contents.periods.flatMap((period) =>
      againsts.flatMap((against) => rowsOf(contents, period, against)),
    ),
});
