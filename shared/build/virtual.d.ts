declare module 'virtual:build' {
  import type { Build } from '#shared/build/build.ts';

  /** What was built, as it was known when the bundle was made. */
  export const build: Build;
}
