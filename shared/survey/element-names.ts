/**
 * The names under which an element stands over a column of a file: its code, its key, and what it is called in the
 * interface and on paper. `U8` and `Unsur 8` are the regulation's own numbers; question 8 of the printed sheet
 * is another element, so a bare number names none.
 */
import { type ElementKey, elementKeys, elements } from './elements.ts';

/** Shorter names that people use for the long official ones. */
const shortNames: Readonly<Record<ElementKey, readonly string[]>> = {
  requirements: ['Syarat'],
  procedure: ['Prosedur', 'Sistem Mekanisme Prosedur'],
  time: ['Waktu Pelayanan'],
  cost: ['Biaya', 'Tarif'],
  product: ['Produk', 'Produk Layanan', 'Produk Spesifikasi', 'Product'],
  competence: ['Kompetensi', 'Competence'],
  conduct: ['Perilaku', 'Conduct'],
  complaints: ['Pengaduan', 'Penanganan Pengaduan', 'Complaints'],
  facilities: ['Sarana', 'Sarana Prasarana'],
};

/** Every declared name of an element, its code first; which case and punctuation they have does not matter. */
export function elementNames(key: ElementKey): readonly string[] {
  const { code, name } = elements[key];
  const number = code.slice(1);
  const titles = [name.id, name.en, ...shortNames[key]];
  const numbers = [code, `U ${number}`, `Unsur ${number}`, `Unsur ${code}`, `Element ${number}`];
  return [
    ...numbers,
    ...titles,
    ...numbers.flatMap((numbered) => titles.map((title) => `${numbered} ${title}`)),
  ];
}

/** What each element is called in Indonesian, over a column of a file to begin with. */
export const elementTitles = Object.fromEntries(
  elementKeys.map((key) => [key, elements[key].name.id]),
) as Readonly<Record<ElementKey, string>>;
