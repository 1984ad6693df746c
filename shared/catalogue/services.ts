/** `services.csv`: what each department offers, what it has promised, and what is asked about it. */
import type { Text } from '#shared/language.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import { type Owner, owners, type Service } from './catalogue.ts';
import { lifetimeColumns, readClosed, readFormerly } from './lifetime.ts';
import type { RowReader, SheetColumns } from './sheet.ts';

export const serviceColumns: SheetColumns = {
  all: [
    'department',
    'slug',
    'name_id',
    'name_en',
    'standard_time',
    'standard_cost',
    'standard_link',
    'asks_cost',
    'asks_competence',
    'asks_conduct',
    'owners',
    'illustrative',
    ...lifetimeColumns,
  ],
  optional: lifetimeColumns,
};

/** Whose work an element is unless the row says otherwise (DESIGN, principle 7). */
const defaultOwners: Readonly<Record<ElementKey, Owner>> = {
  requirements: 'policy',
  procedure: 'policy',
  time: 'back',
  cost: 'policy',
  product: 'back',
  competence: 'front',
  conduct: 'front',
  complaints: 'back',
  facilities: 'front',
};

const isOwner = (text: string): text is Owner => owners.includes(text as Owner);
const isElement = (text: string): text is ElementKey => elementKeys.includes(text as ElementKey);

const ownersExpected: Text = {
  id: `kosong, atau unsur=penanggung jawab dipisahkan titik koma, misalnya time=front;cost=policy, dengan penanggung jawab ${owners.join(', ')} dan unsur ${elementKeys.join(', ')}`,
  en: `nothing, or element=owner parted by semicolons, e.g. time=front;cost=policy, with owners ${owners.join(', ')} and elements ${elementKeys.join(', ')}`,
};

const linkExpected: Text = {
  id: 'kosong, atau alamat yang diawali https://',
  en: 'nothing, or an address that starts with https://',
};

function parseOwners(text: string): Record<ElementKey, Owner> | undefined {
  const changed = { ...defaultOwners };
  for (const part of text.split(';')) {
    const [element = '', owner = ''] = part.split('=').map((side) => side.trim());
    if (!isElement(element) || !isOwner(owner)) return undefined;
    changed[element] = owner;
  }
  return changed;
}

/** The cell that is read as these owners: those that are not the usual ones. */
export function ownersCell(owned: Service['owners']): string {
  return elementKeys
    .filter((key) => owned[key] !== defaultOwners[key])
    .map((key) => `${key}=${owned[key]}`)
    .join('; ');
}

function readLink(row: RowReader): string | undefined {
  const link = row.typed('standard_link');
  if (link === undefined || /^https:\/\/\S{1,490}$/.test(link)) return link;
  row.report('standard_link', linkExpected, link);
  return undefined;
}

/** The elements that the law lets a service leave out (Lampiran I part F, notes to U4, U6 and U7). */
function readAsked(row: RowReader): readonly ElementKey[] {
  const leftOut = {
    cost: row.yesNo('asks_cost') === false,
    competence: row.yesNo('asks_competence') === false,
    conduct: row.yesNo('asks_conduct') === false,
  };
  return elementKeys.filter((key) => !(key in leftOut) || !leftOut[key as keyof typeof leftOut]);
}

/**
 * One row of `services.csv`.
 *
 * @param today in the city, `YYYY-MM-DD`
 */
export function readService(row: RowReader, today: string): Service | undefined {
  const department = row.slug('department');
  const slug = row.slug('slug');
  const [id, en] = [row.text('name_id'), row.text('name_en')];
  const time = row.optionalText('standard_time');
  const cost = row.optionalText('standard_cost');
  const link = readLink(row);
  const asked = readAsked(row);
  const typedOwners = row.typed('owners');
  const owned = typedOwners === undefined ? defaultOwners : parseOwners(typedOwners);
  if (owned === undefined) row.report('owners', ownersExpected, typedOwners);
  const illustrative = row.yesNo('illustrative');
  const closed = readClosed(row, today);
  const formerly = readFormerly(row);
  if (!department || !slug || !id || !en || !owned || illustrative === undefined) return undefined;
  return {
    id: `${department}/${slug}`,
    slug,
    department,
    name: { id, en },
    standard: { ...(time && { time }), ...(cost && { cost }), ...(link && { link }) },
    asked,
    ownQuestions: [],
    owners: owned,
    illustrative,
    ...(closed !== undefined && { closed }),
    ...(formerly.length > 0 && { formerly }),
  };
}
