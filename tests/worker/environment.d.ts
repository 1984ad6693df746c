declare namespace Cloudflare {
  interface Env {
    readonly DB: D1Database;
    /** Empty, for a test that fills them as they were at an earlier migration. */
    readonly BEFORE_WINDOWS: D1Database;
    readonly BEFORE_REASONS: D1Database;
    readonly ASSETS: Fetcher;
    readonly TICKET_SECRET: string;
    readonly AUTH_SECRET: string;
    readonly ALERT_EMAIL: SendEmail;
    /** A workbook that LibreOffice wrote, in base 64. */
    readonly WORKBOOK: string;
    readonly MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
  interface GlobalProps {
    mainModule: typeof import('./worker.ts');
  }
}
