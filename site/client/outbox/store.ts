/** Where letters are kept: IndexedDB, which the page and the service worker share. */
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Letter } from './letter.ts';

const letters: UseStore = createStore('suara-layanan', 'outbox');

/** Some browsers open a database never instead of refusing it; in milliseconds. */
const patience = 1500;

const within = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<T>((_, reject) => setTimeout(() => reject(new Error('no database')), patience)),
  ]);

/** All letters. Rejects where nothing can be kept, as in some browsers' private mode. */
export async function readLetters(): Promise<Letter[]> {
  return within(letters('readonly', (store) => promisifyRequest<Letter[]>(store.getAll())));
}

/**
 * Changes one letter in a single transaction, so that neither the page nor the service worker
 * overwrites what the other has found out meanwhile.
 *
 * @param change gets the letter as it is; what it returns is kept, nothing deletes
 */
export async function amendLetter(
  id: string,
  change: (kept: Letter | undefined) => Letter | undefined,
): Promise<Letter | undefined> {
  let changed: Letter | undefined;
  await within(
    letters('readwrite', (store) => {
      const found: IDBRequest<Letter | undefined> = store.get(id);
      found.onsuccess = () => {
        changed = change(found.result);
        if (changed === undefined) store.delete(id);
        else store.put(changed, id);
      };
      return promisifyRequest(store.transaction);
    }),
  );
  return changed;
}
