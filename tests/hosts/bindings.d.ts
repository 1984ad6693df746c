declare namespace Cloudflare {
  interface Env {
    readonly DB: D1Database;
    readonly TICKET_SECRET: string;
    readonly AUTH_SECRET: string;
    readonly ALERT_EMAIL: SendEmail;
    readonly WORKBOOK: string;
    readonly MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
  interface GlobalProps {
    mainModule: typeof import('./cloudflare-entry.ts');
  }
}
