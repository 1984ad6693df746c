/** What the build knows of itself. */
interface ImportMeta {
  readonly env: {
    /** `1` where the answers are made up: every page then says so. */
    readonly PUBLIC_DEMO?: string;
    readonly DEV?: boolean;
  };
}

declare namespace Cloudflare {
  interface Env {
    /** Milliseconds that a made-up city lives ahead of the machine's clock. */
    readonly CLOCK_OFFSET?: string;
    /** `1` where a made-up city counts as a deployment does, and lives at the time that its schedule names. */
    readonly REHEARSAL?: string;
  }
}
