/** What the tests of the Worker use of the host that it runs on; `tests/hosts` has it for each. */
declare module 'virtual:host' {
  type Environment = import('#functions/environment.ts').Environment;

  export const env: Environment & {
    readonly TICKET_SECRET: string;
    readonly AUTH_SECRET: string;
    /** Takes letters to `kota@suara.example`, and refuses all others. */
    readonly ALERT_EMAIL: NonNullable<Environment['ALERT_EMAIL']>;
    /** A workbook that LibreOffice wrote, in base 64. */
    readonly WORKBOOK: string;
  };

  /** Asks the Worker, as anybody could from outside. */
  export function askWorker(asked: Request | URL | string, init?: RequestInit): Promise<Response>;

  /** Runs what is due now. */
  export function runSchedule(): Promise<void>;

  /** Puts a database in place that holds nothing, at the newest migration. */
  export function freshDatabase(): Promise<void>;

  /** The same at an earlier migration, by its number. */
  export function databaseOf(last: number): Promise<void>;

  /** Brings a database of `databaseOf` to the newest migration. */
  export function migrateToLatest(): Promise<void>;
  /** Where the host keeps pages that were made. */
  export function hostPages(): import('#functions/host/page-cache.ts').PageCache;

  /** Runs a migration once more. */
  export function repeatMigration(number: string): Promise<void>;
}
