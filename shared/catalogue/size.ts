/** How large a catalogue may be: a version is one value of the database, which takes 2,000,000 bytes of it on D1. */
import { formatCount } from '#shared/publication/number-format.ts';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueProblem } from './problem.ts';
import type { Sheet } from './sheet.ts';

/** Rows, of a city of ten million: more is a file of something else. */
export const mostRows = {
  departments: 500,
  services: 2_500,
  counters: 5_000,
  questions: 2_500,
  added: 2_500,
} as const;

/** In bytes of UTF-8, which leaves room for what stands beside it in its row. */
export const largestCatalogue = 1_900_000;

/** Sheets with more rows than a catalogue takes: nothing of them is looked at. */
export function tooManyRows(
  sheets: Readonly<Record<keyof typeof mostRows, Sheet>>,
): CatalogueProblem[] {
  return (Object.keys(mostRows) as (keyof typeof mostRows)[])
    .filter((name) => sheets[name].rows.length > mostRows[name])
    .map((name) => {
      const [most, found] = [mostRows[name], sheets[name].rows.length];
      return {
        file: sheets[name].file,
        expected: {
          id: `${formatCount(most, 'id')} baris atau kurang, bukan ${formatCount(found, 'id')}: periksa apakah ini file yang benar`,
          en: `${formatCount(most, 'en')} rows or fewer, not ${formatCount(found, 'en')}: check that this is the right file`,
        },
      };
    });
}

/** The bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Why a catalogue is larger than the database takes, if it is. */
export function tooLarge(catalogue: Catalogue, file: string): CatalogueProblem | undefined {
  const bytes = byteLength(JSON.stringify(catalogue));
  if (bytes <= largestCatalogue) return undefined;
  const [most, found] = [largestCatalogue, bytes].map((each) => Math.ceil(each / 1000));
  return {
    file,
    expected: {
      id: `katalog sebesar ${formatCount(most ?? 0, 'id')} kB atau kurang, bukan ${formatCount(found ?? 0, 'id')} kB: persingkat nama, tempat, dan standar, atau kurangi loket`,
      en: `a catalogue of ${formatCount(most ?? 0, 'en')} kB or less, not ${formatCount(found ?? 0, 'en')} kB: shorten names, places and standards, or have fewer counters`,
    },
  };
}
