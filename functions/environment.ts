/** What the Worker is given by its configuration (`wrangler.toml`). */
export interface Environment {
  readonly DB: D1Database;
  readonly ASSETS: Fetcher;
}
