/** A test file shares its database; a test that counts starts from an empty one. */
import { env } from 'cloudflare:workers';

export async function emptyDatabase(): Promise<void> {
  await env.DB.batch([
    env.DB.prepare('DROP TRIGGER responses_refuse_delete'),
    env.DB.prepare('DELETE FROM responses'),
    env.DB.prepare('DELETE FROM seals'),
    env.DB.prepare('DELETE FROM sheet_entries'),
    env.DB.prepare('DROP TRIGGER struck_sheets_refuse_delete'),
    env.DB.prepare('DELETE FROM struck_sheets'),
    env.DB.prepare(
      `CREATE TRIGGER struck_sheets_refuse_delete BEFORE DELETE ON struck_sheets
       BEGIN SELECT RAISE(ABORT, 'struck sheets are append-only'); END`,
    ),
    env.DB.prepare('DELETE FROM tallies'),
    env.DB.prepare('DELETE FROM volumes'),
    env.DB.prepare('DELETE FROM splits'),
    env.DB.prepare('DELETE FROM redeemed_tickets'),
    env.DB.prepare('DELETE FROM actions'),
    env.DB.prepare('DELETE FROM action_steps'),
    env.DB.prepare('DELETE FROM alerts'),
    env.DB.prepare('DELETE FROM alert_rounds'),
    env.DB.prepare('DELETE FROM alert_digests'),
    env.DB.prepare('DELETE FROM alert_deliveries'),
    env.DB.prepare('DELETE FROM personal_digests'),
    env.DB.prepare('DELETE FROM personal_digest_days'),
    env.DB.prepare('DELETE FROM comments'),
    env.DB.prepare('DELETE FROM comment_releases'),
    env.DB.prepare('DELETE FROM comment_passes'),
    env.DB.prepare('DELETE FROM earlier_results'),
    env.DB.prepare('DELETE FROM sources'),
    env.DB.prepare('DELETE FROM held_answers'),
    env.DB.prepare('DELETE FROM held_batches'),
    env.DB.prepare('DELETE FROM day_salts'),
    env.DB.prepare('DELETE FROM closed_days'),
    env.DB.prepare('DELETE FROM report_texts'),
    env.DB.prepare(
      `CREATE TRIGGER responses_refuse_delete BEFORE DELETE ON responses
       BEGIN SELECT RAISE(ABORT, 'responses are append-only'); END`,
    ),
  ]);
}
