/** The city of the request that a page answers; `functions/city.ts` has it. */
declare module 'virtual:city' {
  /** Its catalogue, and the number of the version in force. */
  export function city(): {
    readonly version: number;
    readonly catalogue: import('#shared/catalogue/catalogue.ts').Catalogue;
    readonly settings: import('#shared/catalogue/catalogue.ts').Settings;
    readonly index: import('#shared/catalogue/lookup.ts').CatalogueIndex;
  };
}
