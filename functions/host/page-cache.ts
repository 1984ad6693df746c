/**
 * Where a host keeps pages that were made, so that they are made once. A name holds the version of what is published, so
 * that an entry is never wrong, only no longer asked for.
 */

/** A whole answer with status 200. */
export interface KeptPage {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface PageCache {
  /** @param name as it was kept under, with nothing but what an address may hold */
  find(name: string): Promise<KeptPage | undefined>;
  /** A host may forget what it keeps at any time. */
  keep(name: string, page: KeptPage): Promise<void>;
}
