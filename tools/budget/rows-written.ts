/** What a response costs D1 in rows written, from its insert to the public tallies. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appendResponse } from '#functions/db/append-response.ts';
import { sheetStatements } from '#functions/db/append-sheets.ts';
import { sealAtOnce } from '#functions/demo-seal.ts';
import { seal } from '#functions/jobs/seal.ts';
import { sourceOf } from '#functions/responses/count-source.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { daysBefore } from '#shared/local-time.ts';
import { demoResponses } from '../demo/generate.ts';
import { root } from '../run/programs.ts';
import { migrate, withMeteredDatabase } from '../serve/local-database.ts';

const sample = 400;

const scratch = join(root, '.wrangler', 'budget-rows');

const newId = () => crypto.randomUUID();

/** How responses come: in one piece, with a ticket, after their first tap was sent alone, or typed off a sheet. */
export type Way = 'at-once' | 'with-ticket' | 'left-first' | 'on-paper';

/**
 * Rows written per response at the dearest rhythm: a seal run after every single response, so that
 * every group is as small as it may be.
 */
export async function rowsWrittenPerResponse(catalogue: Catalogue, way: Way): Promise<number> {
  const state = scratch;
  await rm(state, { recursive: true, force: true });
  await migrate(state);
  return withMeteredDatabase(state, async (db) => {
    const counting = { rows: 0 };
    const today = '2026-01-05';
    const [service] = catalogue.services;
    const one = { ...catalogue, services: service === undefined ? [] : [service] };
    const made = demoResponses({ catalogue, seed: 1, responses: 60_000, today, months: 1 });
    const heard = made.filter((response) => response.service === service?.id).take(sample);
    let appended = 0;
    for (const { response, service: to, day, hour } of heard) {
      const now = { day, hour };
      if (way === 'on-paper') {
        const { block: _block, ...said } = { ...response, form: 'full' as const };
        // A sheet rates an element, which not everybody at a kiosk does.
        if (Object.keys(said.answers).length === 0) continue;
        const sheet = { service: to, channel: 'paper', day, said } as const;
        const written = await db.batch(sheetStatements(db, [sheet], 'staff'));
        counting.rows += written.reduce((sum, { meta }) => sum + meta.rows_written, 0);
        appended += 1;
        counting.rows += (await sealAtOnce(db, one, now, () => crypto.randomUUID())).rowsWritten;
        continue;
      }
      if (way === 'left-first') {
        await appendResponse(db, { ...response, progress: 'partial', answers: {} }, to, now);
      }
      const redemption = {
        ticketHash: response.id.replaceAll('-', ''),
        expiresDay: '2999-01-01',
        invitedService: null,
      };
      const ticketed = way === 'with-ticket' && response.form !== 'kiosk';
      await appendResponse(db, response, to, now, ticketed ? redemption : undefined);
      appended += 1;
      const { rowsWritten } = await sealAtOnce(db, one, now, () => crypto.randomUUID());
      counting.rows += rowsWritten;
    }
    // Neither table has an index beside its key, so each row in it was one row written.
    const inserted = await db
      .prepare(
        `SELECT (SELECT count(*) FROM responses) + (SELECT count(*) FROM redeemed_tickets) AS n`,
      )
      .first<number>('n');
    const counted = way === 'on-paper' ? 0 : (inserted ?? Number.NaN);
    return (counted + counting.rows) / appended;
  });
}

/**
 * Rows written per response in the windows of a deployment: how many a service hears on each day, each from an address
 * of its own, sealed every night. Not in it are three rows a day of the whole city: the salt, made and deleted, and the
 * day that was closed.
 *
 * @param daily on each day, 1 for somebody every third day
 */
export async function rowsWrittenInWindows(catalogue: Catalogue, daily: number): Promise<number> {
  await rm(scratch, { recursive: true, force: true });
  await migrate(scratch);
  return withMeteredDatabase(scratch, async (db) => {
    const [service] = catalogue.services;
    if (service === undefined) return Number.NaN;
    const today = '2026-01-05';
    const made = demoResponses({ catalogue, seed: 1, responses: 60_000, today, months: 1 });
    const heard = made.filter((response) => response.service === service.id);
    let sealed = 0;
    const first = '2026-01-01';
    for (let n = 0; n < 60; n += 1) {
      const day = daysBefore(first, -n);
      sealed += (await seal(db, { ...catalogue, services: [service] }, { day, hour: 2 }, newId))
        .rowsWritten;
      if (daily === 1 && n % 3 > 0) continue;
      for (let nth = 0; nth < daily; nth += 1) {
        const { value } = heard.next();
        if (value === undefined) return Number.NaN;
        const source = await sourceOf(
          db,
          service.id,
          { day, hour: 9 },
          { address: `address ${nth}` },
          { id: value.response.id, now: 0 },
        );
        await appendResponse(db, value.response, service.id, { day, hour: 9 });
        await source.count();
      }
    }
    const counted = await db
      .prepare(
        `SELECT (SELECT count(*) FROM responses) AS responses,
           (SELECT coalesce(sum(value), 0) FROM sources, json_each(counts)) AS sources`,
      )
      .first<{ responses: number; sources: number }>();
    if (counted === null) return Number.NaN;
    return (counted.responses + counted.sources + sealed) / counted.responses;
  });
}
