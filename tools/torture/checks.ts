/** What must be true of the data after whatever was done to the server: each breach is a sentence. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { recount } from '../backup/recount.ts';
import { cityDatabase } from '../serve/city-database.ts';
import type { Ledger } from './ledger.ts';

/** Pairs of counts that every act moves together, or not at all. */
const together: readonly (readonly [string, string, string])[] = [
  [
    'a proposal has its first step',
    `SELECT count(*) FROM actions`,
    `SELECT count(*) FROM action_steps WHERE kind = 'propose' AND number = 1`,
  ],
  [
    'a step of a plan stands in the audit trail',
    `SELECT count(*) FROM action_steps`,
    `SELECT count(*) FROM audit_trail WHERE action LIKE 'action-%'`,
  ],
  [
    'an action stands where its steps have led it',
    `SELECT count(*) FROM actions WHERE state = 'under-way'`,
    `SELECT count(DISTINCT action) FROM action_steps WHERE kind = 'approve'`,
  ],
  [
    'a sheet is counted for whoever entered it',
    `SELECT coalesce(sum(sheets), 0) FROM sheet_entries`,
    `SELECT count(*) FROM responses WHERE channel IN ('paper', 'assisted')`,
  ],
  [
    'a kiosk stands in the audit trail',
    `SELECT count(*) FROM kiosk_keys`,
    `SELECT count(*) FROM audit_trail WHERE action = 'kiosk-registered'`,
  ],
  [
    'no response is there twice',
    `SELECT count(*) FROM responses WHERE progress = 'complete'`,
    `SELECT count(DISTINCT id) FROM responses WHERE progress = 'complete'`,
  ],
];

export interface Found {
  readonly responses: number;
  readonly counted: number;
  readonly held: number;
  readonly wrong: readonly string[];
}

/**
 * Looks at a copy: what the kill left is for the server itself to put right.
 *
 * @param database the file of a server that does not run now
 */
export async function check(database: string, ledger: Ledger): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'suara-copy-'));
  const copy = join(folder, 'city.sqlite');
  for (const end of ['', '-wal'])
    if (existsSync(`${database}${end}`)) cpSync(`${database}${end}`, `${copy}${end}`);
  const file = new DatabaseSync(copy);
  const count = (sql: string) => Number(Object.values(file.prepare(sql).get() ?? {})[0]);
  try {
    const complete = `SELECT id FROM responses WHERE progress = 'complete' AND received_hour IS NOT NULL`;
    const stored = new Set(
      file
        .prepare(complete)
        .all()
        .map(({ id }) => String(id)),
    );
    const lost = [...ledger.acknowledged].filter((id) => !stored.has(id));
    const unknown = [...stored].filter((id) => !ledger.sent.has(id));
    const words = new Set(
      [
        ...file.prepare('SELECT programme AS word FROM actions').all(),
        ...file.prepare('SELECT note AS word FROM action_steps').all(),
        ...file.prepare(`SELECT id AS word FROM responses WHERE channel = 'paper'`).all(),
      ].map(({ word }) => String(word)),
    );
    const acts = [...ledger.acts.keys()].map((act) => act.slice(act.indexOf(' ') + 1));
    const wrong = [
      ...file
        .prepare('PRAGMA integrity_check')
        .all()
        .flatMap((row) =>
          row['integrity_check'] === 'ok' ? [] : [String(row['integrity_check'])],
        ),
      ...(lost.length > 0
        ? [`${lost.length} acknowledged answers are lost, such as ${lost[0]}`]
        : []),
      ...(unknown.length > 0 ? [`${unknown.length} answers are there that nobody sent`] : []),
      ...acts.filter((act) => !words.has(act)).map((act) => `an acknowledged act is lost: ${act}`),
      ...[...ledger.acts]
        .filter(([, times]) => times > 1)
        .map(([act]) => `an act was stored twice: ${act}`),
      ...together.flatMap(([rule, one, other]) => {
        const [is, should] = [count(one), count(other)];
        return is === should ? [] : [`not always true: ${rule} (${is} against ${should})`];
      }),
      ...(await recount(cityDatabase(file))),
      ...ledger.strange,
    ];
    return {
      responses: stored.size,
      counted: count(
        `SELECT coalesce(sum(json_extract(stratum.value, '$[0]')), 0) FROM tallies, json_each(strata) AS stratum
         WHERE series = 'city-month'`,
      ),
      held: count('SELECT count(*) FROM held_answers'),
      wrong,
    };
  } finally {
    file.close();
    rmSync(folder, { recursive: true });
  }
}
