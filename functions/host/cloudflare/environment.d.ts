/** What is read from outside of any request. */
declare namespace Cloudflare {
  interface Env {
    /** Milliseconds that a made-up city lives ahead of the machine's clock. */
    readonly CLOCK_OFFSET?: string;
    /** `1` where a made-up city counts as a deployment does, and lives at the time for which its schedule asks. */
    readonly REHEARSAL?: string;
  }
  interface GlobalProps {
    mainModule: typeof import('./entry.ts');
  }
}
