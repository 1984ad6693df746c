/**
 * Fills the local database with made-up answers, day by day through the same seal job that the
 * schedule runs. As a command: `npm run load:demo -- --responses N [--seed N]` replaces what is there.
 */

import { responseRow } from '#functions/db/append-response.ts';
import { type StoredSheet, sheetStatements } from '#functions/db/append-sheets.ts';
import { shiftClock } from '#functions/demo-clock.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import type { Database } from '#functions/host/database.ts';
import { raiseAlerts } from '#functions/jobs/raise-alerts.ts';
import { releaseComments } from '#functions/jobs/release-comments.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { localReader } from '#shared/comments/local-reader.ts';
import { localHour } from '#shared/local-time.ts';
import { isEntered } from '#shared/survey/channel.ts';
import { directedAnswerOf, directedShareOf } from '#shared/survey/directed.ts';
import { withCleanComment } from '#shared/survey/redaction.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { ensureCatalogue } from '../catalogue/seed.ts';
import { readOptions, word, wordOr } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { clockOffsetOf } from '../serve/clock-offset.ts';
import { defaultState } from '../serve/local-data.ts';
import { migrate, withDatabase } from '../serve/local-database.ts';
import { answerComments, correctComments } from './comment-answers.ts';
import { demoEarlierResults, ensureEarlierResults } from './earlier-results.ts';
import { ensureEditions } from './editions.ts';
import { emptyTables } from './empty-tables.ts';
import { demoActions, ensureActions } from './follow-ups.ts';
import { type DemoResponse, defaultDemoSize, demoResponses } from './generate.ts';
import { loadHeld } from './held.ts';
import { demoInvited, ensureInvited } from './invited.ts';
import { demoMedia, ensureMedia } from './media.ts';
import { demoPeopleServed, ensurePeopleServed } from './people-served.ts';
import { createRandom } from './random.ts';

const defaultSeed = 2026;

/** Keeps a statement's one parameter below D1's 2 MB. */
const rowsPerStatement = 2000;

/** Of ten who are asked seven say that nobody steered them, two say nothing; told from the id, which is random. */
function freelyOf(id: string): 'yes' | 'no' | undefined {
  const drawn = Number.parseInt(id.slice(9, 11), 16) / 256;
  if (drawn < 0.1) return 'yes';
  return drawn < 0.8 ? 'no' : undefined;
}

function row({ response, channel, service, day, hour }: DemoResponse): Record<string, unknown> {
  const clean = withCleanComment({ ...response, directed: freelyOf(response.id) });
  const said = { ...clean, directed: directedAnswerOf(clean, directedShareOf({})) };
  return responseRow(said, service, { day, hour }, channel);
}

/** Who entered the made-up sheets. */
const enteredBy = 'Petugas contoh';

function sheet({ response, channel, service, day }: DemoResponse): StoredSheet | [] {
  return isEntered(channel) ? { service, channel, day, said: withCleanComment(response) } : [];
}

async function insertDay(db: Database, heard: readonly DemoResponse[]): Promise<void> {
  const sheets = heard.flatMap(sheet);
  if (sheets.length > 0) await db.batch(sheetStatements(db, sheets, enteredBy));
  const responses = heard.filter(({ channel }) => !isEntered(channel));
  for (let at = 0; at < responses.length; at += rowsPerStatement) {
    const rows = responses.slice(at, at + rowsPerStatement).map(row);
    const columns = Object.keys(rows[0] ?? {});
    const values = columns.map((column) => `value ->> '${column}'`);
    await db
      .prepare(
        `INSERT INTO responses (${columns.join(', ')}, seal_group)
         SELECT ${values.join(', ')}, coalesce(
           (SELECT open_group FROM seals
            WHERE seals.service = value ->> 'service' AND stream = ''), 0)
         FROM json_each(?1)`,
      )
      .bind(JSON.stringify(rows))
      .run();
  }
}

/** Who may do what, and has done it, outlives the made-up answers. */
const kept = /^(?:panel_\w+|audit_trail|\w+_keys|catalogue_\w+)$/;

type Contents = 'nothing' | 'demo' | 'answers';

/** Whether the database holds nothing, made-up answers, or answers that must not be touched. */
async function contentsOf(db: Database): Promise<Contents> {
  const found = await db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM demo_data) AS demo, EXISTS (SELECT 1 FROM responses) AS answers`,
    )
    .first<{ demo: number; answers: number }>();
  if (found?.demo === 1) return 'demo';
  return found?.answers === 1 ? 'answers' : 'nothing';
}

/** In the demo comments are released once a week, which is quicker to load. */
const daysBetweenReleases = 5;

const newId = () => crypto.randomUUID();

const todayIn = ({ settings }: Catalogue) => localHour(new Date(), settings.timeZone).day;

/** Loads made-up answers and actions into an empty database. */
export async function loadDemo(
  db: Database,
  catalogue: Catalogue,
  size: number,
  seed: number,
): Promise<void> {
  await ensureCatalogue(db, catalogue);
  console.log(`Loading ${size.toLocaleString('en')} made-up answers ...`);
  const today = todayIn(catalogue);
  await ensureActions(db, demoActions(catalogue, today));
  await ensureEarlierResults(db, demoEarlierResults(catalogue, today));
  await ensurePeopleServed(db, demoPeopleServed(catalogue, today));
  await ensureInvited(db, demoInvited(today));
  await ensureMedia(db, demoMedia(today));
  await db.prepare('INSERT INTO demo_data (seed, responses) VALUES (?, ?)').bind(seed, size).run();

  let daysHeard = 0;
  const release = (onDay: string) =>
    releaseComments(db, catalogue, onDay, localReader, newId, Number.POSITIVE_INFINITY);
  const sealDay = async (responses: readonly DemoResponse[]) => {
    const [first] = responses;
    if (first === undefined) return;
    await insertDay(db, responses);
    const heard = new Set(responses.map(({ service }) => service));
    const services = catalogue.services.filter(({ id }) => heard.has(id));
    await seal(db, { ...catalogue, services }, { day: first.day, hour: 23 }, newId);
    daysHeard += 1;
    if (daysHeard % daysBetweenReleases === 0) await release(first.day);
  };
  let day: DemoResponse[] = [];
  for (const response of demoResponses({ catalogue, seed, responses: size, today, months: 14 })) {
    if (day[0] !== undefined && day[0].day !== response.day) {
      await sealDay(day);
      day = [];
    }
    day.push(response);
  }
  await sealDay(day);
  await release(today);
  await loadHeld(db, catalogue, today, createRandom(seed));
  await answerComments(db, catalogue, today, createRandom(seed));
  await correctComments(db, today);
  await ensureEditions(db, catalogue, today);
  while (await raiseAlerts(db, catalogue, { day: today, hour: 23 }));
}

/** Loads the made-up answers of a first start; leaves a database with real ones in it alone. */
export async function ensureDemo(db: Database, catalogue: Catalogue): Promise<void> {
  const contents = await contentsOf(db);
  if (contents === 'nothing') await loadDemo(db, catalogue, defaultDemoSize, defaultSeed);
  if (contents === 'demo') {
    await ensureCatalogue(db, catalogue);
    const today = todayIn(catalogue);
    await ensureActions(db, demoActions(catalogue, today));
    await ensureEarlierResults(db, demoEarlierResults(catalogue, today));
    await ensurePeopleServed(db, demoPeopleServed(catalogue, today));
    await ensureInvited(db, demoInvited(today));
    await ensureMedia(db, demoMedia(today));
    await ensureEditions(db, catalogue, today);
  }
}

if (import.meta.main) {
  const options = readOptions(
    {
      responses: wordOr(String(defaultDemoSize)),
      seed: wordOr(String(defaultSeed)),
      state: wordOr(defaultState),
      at: word,
    },
    'npm run load:demo [-- --responses N] [--seed N] [--state DIR] [--at TIME]',
  );
  shiftClock(clockOffsetOf(options.at));
  const size = Number(options.responses);
  const seed = Number(options.seed);
  if (!Number.isSafeInteger(size) || size < 1) {
    giveUp(`--responses is "${options.responses}": give a whole number from 1, e.g. 20000.`);
  }
  if (!Number.isSafeInteger(seed)) giveUp(`--seed is "${options.seed}": give a whole number.`);

  const catalogue = readCatalogue();
  await migrate(options.state);
  await withDatabase(options.state, async (db) => {
    const contents = await contentsOf(db);
    if (contents === 'answers') {
      giveUp(`The local database holds answers that are not made up; they are left alone.
Load the made-up answers elsewhere: npm run load:demo -- --responses ${size} --state .wrangler/demo`);
    }
    if (contents === 'demo') await emptyTables(db, (table) => kept.test(table));
    await loadDemo(db, catalogue, size, seed);
  });
  console.log('Done. `npm start` shows them.');
}
