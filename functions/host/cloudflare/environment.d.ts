/** What is read from outside of any request. */
declare namespace Cloudflare {
  interface Env {
    /** Milliseconds that a made-up city lives ahead of the machine's clock. */
    readonly CLOCK_OFFSET?: string;
  }
  interface GlobalProps {
    mainModule: typeof import('./entry.ts');
  }
}
