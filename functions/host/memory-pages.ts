/** Keeps pages in the memory of the process, those that were asked for last. */
import type { KeptPage, PageCache } from './page-cache.ts';

/** Far below the memory that a Worker may use (128 MB); some eighty pages of the city. In bytes. */
const roomyEnough = 8 * 1024 * 1024;

/** @param room bytes of all pages together */
export function memoryPages(room = roomyEnough): PageCache {
  // A Map remembers in which order its entries were set: the first is the one asked for least recently.
  const pages = new Map<string, KeptPage>();
  let size = 0;

  function drop(name: string): void {
    size -= pages.get(name)?.body.byteLength ?? 0;
    pages.delete(name);
  }

  return {
    async find(name) {
      const page = pages.get(name);
      if (page === undefined) return undefined;
      pages.delete(name);
      pages.set(name, page);
      return page;
    },
    async keep(name, page) {
      drop(name);
      if (page.body.byteLength > room / 4) return;
      pages.set(name, page);
      size += page.body.byteLength;
      for (const oldest of pages.keys()) {
        if (size <= room) return;
        drop(oldest);
      }
    },
  };
}
