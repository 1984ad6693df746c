/** Number plates of vehicles. */
import { anyOf, type Finder, finderOf, wordEnd, wordStart } from './found.ts';

/** Area codes of number plates (Peraturan Kapolri 7/2021). */
const areas =
  'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRSTW]?|E[ABDH]?|F|G|H|K[BHTU]?|L|M|N|P[ABS]?|R|S|T|W|Z';

/** Short words that could pass for the letters after a plate's number ("loket B 12 dan"). */
const notLetters = anyOf(
  'dan jam ini itu yg di ke org ada aja kok lah nya sdh udh tdk gak ga tp mau min mnt thn bln hr hri kg km cm m mg ml rb jt dr pas lg lgi dgn utk krn bgt tak tau dpt pm am pun per sd oke ok dll dst wib rt rw no x kl kli se bu pak mas mba sih ya a b c',
);

const vehicle = anyOf(
  'motor motornya mobil mobilnya plat pelat platnya nopol nopolnya polisi kendaraan angkot angkotnya truk truck bus bis stnk bpkb taksi taxi ojol ojek gojek grab ambulan ambulans ambulance pajak nomornya vario beat mio avanza xenia',
);
const gap = String.raw`[\s.\-]{0,2}`;
const letters = `(?!(?:${notLetters})${wordEnd})[A-Z]{1,3}`;

export const plates: readonly Finder[] = [
  finderOf(
    '[pelat]',
    new RegExp(
      String.raw`${wordStart}(?:${areas})${gap}[1-9]\d{1,3}${gap}${letters}${wordEnd}`,
      'giu',
    ),
  ),
  // "B 1234 C": one letter in capitals after as many digits as no queue has.
  finderOf(
    '[pelat]',
    new RegExp(String.raw`${wordStart}(?:${areas})${gap}[1-9]\d{3}${gap}[A-Z]${wordEnd}`, 'gu'),
  ),
  // "mobil B 1234", "motor b 12 c": after a word for a vehicle less of it will do.
  finderOf(
    '[pelat]',
    new RegExp(
      String.raw`(?<before>${wordStart}(?:${vehicle})(?:\s+(?:no|nomor|nya|saya|sy|polisi|dinas|plat|pelat))?[.:]?\s+)(?:${areas})${gap}(?:[1-9]\d{2,3}(?:${gap}${letters})?|[1-9]\d{0,3}${gap}(?:${letters}|[a-c](?=$|[.,!?])))${wordEnd}`,
      'giu',
    ),
  ),
];
