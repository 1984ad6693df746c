/** A test file shares its database; a test that counts starts from an empty one. */
import { env } from 'virtual:host';

/** Tables whose rows no statement may delete, by the trigger that refuses it. */
const guarded = ['responses', 'struck_sheets', 'retention_runs'];

const free = [
  'seals',
  'sheet_entries',
  'tallies',
  'volumes',
  'splits',
  'redeemed_tickets',
  'invited',
  'actions',
  'action_steps',
  'alerts',
  'alert_rounds',
  'alert_digests',
  'alert_deliveries',
  'personal_digests',
  'personal_digest_days',
  'comments',
  'comment_releases',
  'comment_passes',
  'earlier_results',
  'sources',
  'held_answers',
  'held_batches',
  'day_salts',
  'closed_days',
  'report_texts',
  'kiosk_keys',
  'last_seal',
  'published',
  'published_days',
];

export async function emptyDatabase(): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN (${guarded.map((table) => `'${table}_refuse_delete'`).join()})`,
  ).all<{ name: string; sql: string }>();
  await env.DB.batch([
    ...results.map(({ name }) => env.DB.prepare(`DROP TRIGGER ${name}`)),
    ...[...guarded, ...free].map((table) => env.DB.prepare(`DELETE FROM ${table}`)),
    ...results.map(({ sql }) => env.DB.prepare(sql)),
  ]);
}
