/** Ids for what is new, made of its name: they stand in addresses and never change. */
import { reservedNames } from '#shared/publication/results-views.ts';

/** In characters; longer names are cut after a word. */
const longest = 40;

/**
 * An id of a name that is not taken: `Dinas Kesehatan` is `dinas-kesehatan`, a second one `dinas-kesehatan-2`.
 *
 * @param inPlace of a name without any letter or digit of the Latin script
 */
export function suggestId(name: string, taken: ReadonlySet<string>, inPlace = 'unit'): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = words.shift()?.slice(0, longest) ?? inPlace;
  for (const word of words) {
    if (id.length + 1 + word.length > longest) break;
    id = `${id}-${word}`;
  }
  const isFree = (each: string) => !taken.has(each) && !reservedNames.includes(each);
  let suggested = id;
  for (let n = 2; !isFree(suggested); n += 1) suggested = `${id}-${n}`;
  return suggested;
}
