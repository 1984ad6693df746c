/**
 * The one way to what is published: a row of its version, made by whoever reads it first and read with one query from
 * then on (decision 47).
 */

import { type Period, yearOf } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { type Kept, keepRow, nameVersions, readKept } from '../db/publication.ts';
import type { Database } from '../host/database.ts';
import { type Kind, versionOf } from './kinds.ts';

/** What is asked for of a kind. */
interface Wanted {
  readonly scope: Scope;
  /** Null of what has none. */
  readonly period: Period | null;
  readonly today: string;
}

export interface Published<Content> {
  /** Where the same version is read again, the content is the same; absent where nothing is kept. */
  readonly version: string | undefined;
  /** As JSON. */
  readonly body: string;
  content(): Content;
}

/**
 * How many rows the readers of a day may have written: those of services leave room for the departments and the city,
 * so that nobody who asks for everything takes away what most people open. Beyond it each reader has theirs computed.
 */
export const mostRowsADay = { services: 1500, all: 3500 } as const;

/** Periods that have not begun are empty, and those long ago are seldom asked for. */
const isWorthKeeping = (period: Period | null, today: string) =>
  period === null ||
  (period.from <= today && Number(yearOf(today)) - Number(yearOf(period.from)) < 10);

function unitOf(scope: Scope): string {
  switch (scope.kind) {
    case 'city':
      return '';
    case 'department':
      return scope.department.id;
    case 'service':
      return scope.service.id;
  }
}

/** The version to read and to make rows of; what has moved gets a new name first. */
const versionFor = async (db: Database, { topics }: Kind, { versions }: Kept, today: string) =>
  versionOf(topics, versions, today) ?? versionOf(topics, await nameVersions(db), today);

/**
 * What is published of several units in a period, in the order asked for: one query where all of it was read before. What
 * was not is made one after the other.
 *
 * @param make computes what is published of a unit, from what is written now
 */
export async function readPublishedOf<Content>(
  db: Database,
  kind: Kind,
  { scopes, period, today }: Omit<Wanted, 'scope'> & { readonly scopes: readonly Scope[] },
  make: (scope: Scope) => Promise<Content>,
): Promise<readonly Published<Content>[]> {
  const kept = await readKept(db, kind.name, scopes.map(unitOf), period?.id ?? '');
  const version = await versionFor(db, kind, kept, today);
  const current = kept.rows.filter((row) => row.version === version);
  const bodies = new Map(current.map(({ unit, body }) => [unit, body]));

  const published: Published<Content>[] = [];
  for (const scope of scopes) {
    const unit = unitOf(scope);
    const known = bodies.get(unit);
    const body = known ?? JSON.stringify(await make(scope));
    published.push({ version, body, content: () => JSON.parse(body) });
    if (known !== undefined || version === undefined || !isWorthKeeping(period, today)) continue;
    const most = scope.kind === 'service' ? mostRowsADay.services : mostRowsADay.all;
    const row = { kind: kind.name, unit, period: period?.id ?? '', version, body };
    await keepRow(db, { ...row, day: today, most });
  }
  return published;
}

/** What is published of a unit and period. */
export async function readPublished<Content>(
  db: Database,
  kind: Kind,
  { scope, ...wanted }: Wanted,
  make: () => Promise<Content>,
): Promise<Published<Content>> {
  const [published] = await readPublishedOf(db, kind, { scopes: [scope], ...wanted }, make);
  if (published === undefined) throw new Error('one was asked for');
  return published;
}
