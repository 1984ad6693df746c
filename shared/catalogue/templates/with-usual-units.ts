/** Puts units that a city usually has into a draft, each service with one counter to begin with. */
import * as z from 'zod/mini';
import { addCounter, addDepartment, addService } from '../edit/add.ts';
import type { Edited } from '../edit/edited-rows.ts';
import { plainText } from '../plain-text.ts';
import type { CatalogueRows } from '../rows.ts';
import { suggestId } from '../suggest-id.ts';
import {
  namedKinds,
  namePlaceholder,
  type UsualUnit,
  usualAgencies,
  usualNamedUnits,
} from './usual-units.ts';

/** Of each kind: the largest city has fewer. */
const mostNames = 150;
const longestName = 60;

const names = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName)))
  .check(z.maxLength(mostNames));

/** What of the template a city has. */
export const usualChoiceSchema = z.strictObject({
  agencies: z.array(z.string()).check(z.maxLength(usualAgencies.length)),
  /** Of those there are several of: the names that stand in place of the placeholder. */
  names: z.strictObject({ hospital: names, healthCentre: names, district: names }),
});

export type UsualChoice = z.infer<typeof usualChoiceSchema>;

export const usualChoiceExpectations = {
  '/agencies': {
    id: 'Pilih dari daftar dinas dan badan.',
    en: 'Choose from the list of agencies.',
  },
  '/names': {
    id: `Tulis satu nama per baris, paling banyak ${mostNames} nama dan paling panjang ${longestName} huruf.`,
    en: `Write one name a line, ${mostNames} names at most and each of ${longestName} characters at most.`,
  },
} as const;

/** The units that were chosen, named. */
function chosenUnits({ agencies, names: given }: UsualChoice): readonly UsualUnit[] {
  const named = namedKinds.flatMap((kind) => {
    const unit: UsualUnit = usualNamedUnits[kind];
    const distinct = [...new Set(given[kind].map(plainText))];
    return distinct.map((name): UsualUnit => {
      const shortName = unit.shortName.replace(namePlaceholder, name);
      const id = suggestId(shortName, new Set());
      return { ...unit, id, name: unit.name.replace(namePlaceholder, name), shortName };
    });
  });
  return [...usualAgencies.filter(({ id }) => agencies.includes(id)), ...named];
}

/**
 * The rows with the chosen units after those that are there. One whose short name is there already is passed over, so that
 * choosing again adds what was forgotten.
 *
 * @param start of the counters' codes, drawn at random; see `nextFreeCode`
 */
export function withUsualUnits(
  before: CatalogueRows,
  choice: UsualChoice,
  start: number,
): CatalogueRows {
  let rows = before;
  const take = (edited: Edited): string => {
    // Ids are free and what they belong to is open: every one of them was added just now.
    if (!edited.ok) throw new Error(edited.problem.message.en);
    rows = edited.rows;
    return edited.key;
  };
  const known = new Set(before.departments.map((each) => each['short_name']?.toLowerCase()));
  const taken = new Set(before.departments.map(({ id = '' }) => id));
  for (const { id, name, shortName, kind, role, services } of chosenUnits(choice)) {
    if (known.has(shortName.toLowerCase())) continue;
    const free = suggestId(id, taken);
    taken.add(free);
    const department = take(
      addDepartment(rows, { id: free, name, short_name: shortName, kind, role }),
    );
    for (const { slug, id: nameId, en, isFree = false, owners = '' } of services) {
      const service = take(
        addService(rows, {
          ...{ department, slug, name_id: nameId, name_en: en, owners },
          ...{ asks_cost: isFree ? 'no' : 'yes', illustrative: 'yes' },
        }),
      );
      const place = `Kantor ${shortName}`;
      take(addCounter(rows, { service, name: 'Loket 1', place }, start));
    }
  }
  return rows;
}
