/** What the program is given by its host: on Cloudflare by `wrangler.toml`, on an own server by `functions/host/node`. */
import type { Database } from './host/database.ts';
import type { LetterBox } from './host/letters.ts';
import type { RateCounter } from './host/limits.ts';

export interface HostEnvironment {
  readonly DB: Database;
  /** Count answers by address, counter, registered kiosk, and counter with tickets; without them they are counted in memory. */
  readonly ADDRESS_LIMIT?: RateCounter;
  readonly COUNTER_LIMIT?: RateCounter;
  readonly KIOSK_LIMIT?: RateCounter;
  readonly TICKET_LIMIT?: RateCounter;
  /** Signs tickets; without it none are issued or taken. */
  readonly TICKET_SECRET?: string;
  /** Signs the panel's cookies; without it nobody can sign in. */
  readonly AUTH_SECRET?: string;
  /** An identity provider of the city's own; all three or none. */
  readonly OIDC_DISCOVERY_URL?: string;
  readonly OIDC_CLIENT_ID?: string;
  readonly OIDC_CLIENT_SECRET?: string;
  /** Where the daily digest of alerts goes; without it nowhere. */
  readonly ALERT_WEBHOOK_URL?: string;
  readonly ALERT_WEBHOOK_SECRET?: string;
  /** `text` for receivers that take nothing but a text. */
  readonly ALERT_WEBHOOK_FORMAT?: string;
  /** Sends the digest as e-mail, to addresses with commas between them, and the daily messages to people. */
  readonly ALERT_EMAIL?: LetterBox;
  readonly ALERT_EMAIL_FROM?: string;
  readonly ALERT_EMAIL_TO?: string;
}

/** What the routes of the program are given: the host's, and the program's own pages. */
export interface Environment extends HostEnvironment {
  readonly PAGES: OwnPages;
}

/** The pages of the site, asked for as a browser would ask; of requests that come with a form or under a short address. */
export interface OwnPages {
  fetch(asked: Request | URL): Promise<Response>;
}
