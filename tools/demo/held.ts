/**
 * Made-up answers that were held: a flood from one address, a kiosk that was pressed again and again, and a day of
 * special service that was released.
 */
import { type Doubts, responseRow } from '#functions/db/append-response.ts';
import { storedStrataOf } from '#functions/db/stored-strata.ts';
import type { Database } from '#functions/host/database.ts';
import type { Catalogue, Counter } from '#shared/catalogue/catalogue.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { daysBefore, monthOf } from '#shared/local-time.ts';
import { elementKeys, type Rating } from '#shared/survey/elements.ts';
import type { Response } from '#shared/survey/response.ts';
import type { HeldState } from '#shared/trust/held-list.ts';
import type { HeldReason } from '#shared/trust/held-reason.ts';
import type { Random } from './random.ts';

interface DemoBatch {
  readonly reason: HeldReason;
  readonly state: HeldState;
  readonly daysAgo: number;
  readonly answers: number;
  readonly expected: number;
  /** What each of them says; null where they differ. */
  readonly rating: Rating | null;
  readonly note: string | null;
}

const batches: readonly DemoBatch[] = [
  { reason: 'share', state: 'held', daysAgo: 9, answers: 48, expected: 0, rating: 1, note: null },
  { reason: 'alike', state: 'held', daysAgo: 16, answers: 26, expected: 5, rating: 4, note: null },
  {
    reason: 'day',
    state: 'released',
    daysAgo: 64,
    answers: 71,
    expected: 12,
    rating: null,
    note: 'Hari pelayanan keliling: kepala loket menunjukkan daftar hadir 80 orang.',
  },
  {
    reason: 'fast',
    state: 'rejected',
    daysAgo: 92,
    answers: 112,
    expected: 0,
    rating: 1,
    note: 'Semua dalam empat menit, semua sama.',
  },
];

const ratings = [3, 4, 2, 3] as const;

/** What the door has said of them. */
function doubtsOf(reason: HeldReason): Partial<Doubts> {
  if (reason === 'fast') return { doubt: 'share', pace: 'fast' };
  return reason === 'share' ? { doubt: 'share' } : {};
}

function responseAt(
  counter: Counter,
  asked: readonly string[],
  rating: Rating | null,
  random: Random,
): Response {
  const rate = (): Rating => rating ?? random.pick(ratings);
  const answers = Object.fromEntries(
    elementKeys.filter((key) => asked.includes(key)).map((key) => [key, rate()]),
  );
  return {
    id: crypto.randomUUID(),
    counter: counter.code,
    form: 'full',
    language: 'id',
    impression: rate(),
    answers,
    profile: {},
  };
}

/** Adds answers that were held at some counters of the city. */
export async function loadHeld(
  db: Database,
  catalogue: Catalogue,
  today: string,
  random: Random,
): Promise<void> {
  const counters = openCounters(catalogue);
  for (const [at, batch] of batches.entries()) {
    const counter = counters[(at * 7) % counters.length];
    const service = catalogue.services.find(({ id }) => id === counter?.service);
    if (counter === undefined || service === undefined) continue;
    const day = daysBefore(today, batch.daysAgo);
    const said = Array.from({ length: batch.answers }, () =>
      responseAt(counter, service.asked, batch.rating, random),
    );
    const rows = said.map((response) =>
      responseRow(response, service.id, { day, hour: 13 }, 'open', doubtsOf(batch.reason)),
    );
    const columns = Object.keys(rows[0] ?? {});
    const id = crypto.randomUUID();
    const strata = storedStrataOf(
      said.map((response) => ({ ...response, channel: 'open', hasComment: false })),
    );
    await db.batch([
      db
        .prepare(
          `INSERT INTO responses (${columns.join(', ')}, seal_group)
           SELECT ${columns.map((column) => `value ->> '${column}'`).join(', ')}, 0 FROM json_each(?1)`,
        )
        .bind(JSON.stringify(rows)),
      db
        .prepare(
          `INSERT INTO held_batches (id, service, counter, reason, month, first_day, last_day, answers, alike,
             expected, strata, state, decided_day, note)
           VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)`,
        )
        .bind(
          ...[id, service.id, counter.code, batch.reason, monthOf(day), day, batch.answers],
          ...[batch.rating === null ? 2 : batch.answers, batch.expected, JSON.stringify(strata)],
          ...[batch.state, batch.note === null ? null : daysBefore(day, -20), batch.note],
        ),
      db
        .prepare(
          `INSERT INTO held_answers (service, received_day, id, batch)
           SELECT ?1, ?2, value ->> 'id', ?3 FROM json_each(?4)`,
        )
        .bind(service.id, day, id, JSON.stringify(said.map((each) => ({ id: each.id })))),
    ]);
  }
}
