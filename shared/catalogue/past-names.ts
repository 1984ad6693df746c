/** Results of a past period show the names of the version in force on its last day, and what became of each since. */
import type { Text } from '#shared/language.ts';
import type { Catalogue } from './catalogue.ts';
import { type Succession, successionOf } from './successors.ts';

export interface Named {
  readonly id: string;
  readonly name: Text;
}

/** What became of a department or service since another version. */
export interface Became {
  /** Its name now, if that is another one. */
  readonly renamed?: Text;
  /** The day from which on it is closed. */
  readonly closed?: string;
  /** The open ones that go on with it, if it is closed. */
  readonly goesOnAs: readonly Named[];
}

interface Unit extends Named {
  readonly closed?: string;
}

const departmentsOf = ({ departments }: Pick<Catalogue, 'departments'>): readonly Unit[] =>
  departments.map((each) => ({ ...each, name: { id: each.name, en: each.name } }));

const isSame = (one: Text, other: Text) => one.id === other.id && one.en === other.en;

function becameOf(
  id: string,
  then: readonly Unit[],
  now: readonly Unit[],
  succession: () => Succession,
): Became | undefined {
  const [was, is] = [then, now].map((units) => units.find((each) => each.id === id));
  if (is === undefined) return undefined;
  const isRenamed = was !== undefined && !isSame(was.name, is.name);
  const goesOnAs =
    is.closed === undefined
      ? []
      : succession()
          .todayOf(id)
          .flatMap((each) => {
            const unit = now.find((other) => other.id === each);
            return unit === undefined ? [] : [{ id: unit.id, name: unit.name }];
          });
  if (!isRenamed && is.closed === undefined) return undefined;
  return {
    ...(isRenamed && { renamed: is.name }),
    ...(is.closed !== undefined && { closed: is.closed }),
    goesOnAs,
  };
}

/** What became of a department since a version; undefined if it is what it was, or unknown. */
export function becameOfDepartment(
  id: string,
  then: Pick<Catalogue, 'departments'>,
  now: Pick<Catalogue, 'departments'>,
): Became | undefined {
  return becameOf(id, departmentsOf(then), departmentsOf(now), () => successionOf(now.departments));
}

/** What became of a service since a version; undefined if it is what it was, or unknown. */
export function becameOfService(
  id: string,
  then: Pick<Catalogue, 'services'>,
  now: Pick<Catalogue, 'services'>,
): Became | undefined {
  return becameOf(id, then.services, now.services, () => successionOf(now.services));
}
