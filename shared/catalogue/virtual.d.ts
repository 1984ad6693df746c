declare module 'virtual:catalogue' {
  import type { Catalogue } from '#shared/catalogue/catalogue.ts';

  /** The city's catalogue, compiled and checked when the bundle is built. */
  export const catalogue: Catalogue;
}
