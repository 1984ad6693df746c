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
  }
}
