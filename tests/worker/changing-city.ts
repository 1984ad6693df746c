/** A city whose catalogue goes on: what is done to its rows is published on days of the past. */
import { env } from 'virtual:host';
import { forgetCity } from '#functions/city.ts';
import { publishVersion, readCurrentVersion } from '#functions/db/catalogue-versions.ts';
import type { Database } from '#functions/host/database.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { Edited } from '#shared/catalogue/edit/edited-rows.ts';
import { type CatalogueRows, compileRows, rowsOf } from '#shared/catalogue/rows.ts';

export interface ChangingCity {
  /** The version in force. */
  readonly now: () => Catalogue;
  readonly publish: (day: string, catalogue: Catalogue) => Promise<void>;
  /** Publishes what is done to the rows of the version in force. */
  readonly change: (
    day: string,
    ...edits: readonly ((rows: CatalogueRows) => Edited)[]
  ) => Promise<void>;
}

/**
 * @param first the catalogue that is published first
 * @param database which the Worker was given
 */
export function changingCity(first: Catalogue, database: () => Database): ChangingCity {
  let now = first;

  async function publish(day: string, catalogue: Catalogue): Promise<void> {
    const after = await readCurrentVersion(env.DB);
    const version = await publishVersion(env.DB, after, {
      publishedAt: `${day}T05:00:00Z`,
      publishedBy: 'Bagian Organisasi',
      reason: 'uji',
      catalogue,
    });
    if (version !== after + 1) throw new Error(`not published on ${day}`);
    now = catalogue;
    forgetCity(database());
  }

  async function change(day: string, ...edits: readonly ((rows: CatalogueRows) => Edited)[]) {
    let rows = rowsOf(now);
    for (const edit of edits) {
      const edited = edit(rows);
      if (!edited.ok) throw new Error(edited.problem.message.en);
      rows = edited.rows;
    }
    const compiled = compileRows(rows, { previous: now, now: new Date(`${day}T05:00:00Z`) });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    await publish(day, compiled.catalogue);
  }

  return { now: () => now, publish, change };
}
