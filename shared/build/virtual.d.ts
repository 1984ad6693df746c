declare module 'virtual:build' {
  import type { Build } from '#shared/build/build.ts';

  /** What was built, as it was known when the bundle was made. */
  export const build: Build;

  /** Another one of every build whose sources differ; empty where the sources may change while it runs. */
  export const stamp: string;
}
