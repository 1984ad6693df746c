/** What the Worker is given by its configuration (`wrangler.toml`). */
import type { D1Database, Fetcher } from '@cloudflare/workers-types';
export interface Environment {
  readonly DB: D1Database;
  readonly ASSETS: Fetcher;
  /** Signs tickets; without it none are issued or taken. */
  readonly TICKET_SECRET?: string;
}
