/**
 * What identifies a person in free text and has a shape: numbers, plates, addresses on the net.
 * Times, prices and dates have shapes too; they are recognised first, so that they stay.
 *
 * No pattern may take more than linear time: repeated parts share no characters, and those that
 * start with a repetition start only where a word does.
 */

export type ShapeLabel = '[NIK]' | '[nomor]' | '[telepon]' | '[email]' | '[pelat]' | '[tautan]';

interface Rule {
  readonly label: ShapeLabel;
  readonly pattern: RegExp;
}

const wordStart = String.raw`(?<![\p{L}\p{N}])`;
const wordEnd = String.raw`(?![\p{L}\p{N}])`;
const dash = String.raw`[-\u2010-\u2015]`;

/** What people put between the digits of one number. */
const joint = String.raw`[\s.()_/\-\u2010-\u2015]{0,3}`;
const digits = (least: number, most: number | '' = ''): string =>
  String.raw`(?:${joint}\d){${least},${most}}`;

const clock = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`;
const thousands = String.raw`[1-9]\d{0,2}(?:\.\d{3}){1,3}`;
const year = String.raw`(?:19|20)\d\d`;

/** Figures that say nothing about who wrote them. */
const harmless = [
  // 12-11-2026, 12/11/2026, 12 11 2026, 2026-11-12
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?<mark>[-/. ])(?:0?[1-9]|1[0-2])\k<mark>${year}(?!\k<mark>?\d)`,
  String.raw`${year}-[01]\d-[0-3]\d(?!-?\d)`,
  // 2025/2026, 2024-2026
  String.raw`${year}\s?(?:/|${dash})\s?${year}(?!${dash}?\d)`,
  // 08.30, 08:00-12:00; digits in threes after it make it part of a longer number
  String.raw`${clock}(?:\s?${dash}\s?${clock}){0,3}(?![.:\-]?\d|[\s.\-]{1,2}\d{3})`,
  // 0800-1500
  String.raw`[0-2]\d[0-5]\d\s?${dash}\s?[0-2]\d[0-5]\d(?!${joint}\d)`,
  // Rp 50.000, Rp1500000
  String.raw`rp\.?\s?[1-9][\d.]{0,14}(?![\d.\-])`,
  // 1.500.000, 50.000-75.000
  String.raw`${thousands}(?:\s?${dash}\s?${thousands})?(?![.\-]?\d)`,
].join('|');

/** A number may be preceded by letters ("no3671...") but not by another digit. */
function numberRule(label: ShapeLabel, source: string): Rule {
  return {
    label,
    pattern: new RegExp(String.raw`(?<!\d)(?:(?<kept>${harmless})|${source})`, 'giu'),
  };
}

const rule = (label: ShapeLabel, source: string): Rule => ({
  label,
  pattern: new RegExp(source, 'giu'),
});

const netWord = String.raw`[\p{L}\p{N}\-]+`;

/** Area codes of number plates (Peraturan Kapolri 7/2021). */
const plateAreas =
  'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRSTW]?|E[ABDH]?|F|G|H|K[BHTU]?|L|M|N|P[ABS]?|R|S|T|W|Z';

/** Short words that could pass for the letters after a plate's number ("loket B 12 dan"). */
const notPlateLetters =
  'dan|jam|ini|itu|yg|di|ke|org|ada|aja|kok|lah|nya|sdh|udh|tdk|gak|ga|tp|mau|min|mnt|thn|bln|hr|hri|kg|km|cm|m|mg|ml|rb|jt|dr|pas|lg|lgi|dgn|utk|krn|bgt|tak|tau|dpt|pm|am|pun|per|sd|oke|ok|dll|dst|wib|rt|rw|no|x|kl|kli|se|bu|pak|mas|mba|sih|ya|a|b|c';

/** In the order they apply: what has the clearer shape goes first. */
export const rules: readonly Rule[] = [
  rule('[tautan]', String.raw`(?:https?:\/\/|${wordStart}www\.)[^\s[\]]*[^\s[\].,!?;:)]`),
  rule(
    '[email]',
    String.raw`(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}._%+\-]+(?:@\p{L}${netWord}(?:\.${netWord})*|\s?(?:@|\(at\)|\[at\])\s?${netWord}(?:\.${netWord})*\.\p{L}{2,})`,
  ),
  rule(
    '[tautan]',
    String.raw`(?<![\p{L}\p{N}.\-])${netWord}(?:\.${netWord})*\.(?:(?:com|net|org|id|info)(?:\/[^\s[\]]*)?|(?:me|ly|gl|gd|cc)\/[^\s[\]]*)${wordEnd}`,
  ),
  rule('[tautan]', String.raw`${wordStart}@[\p{L}_](?:\.?[\p{L}\p{N}_])+`),
  // NIK and KK numbers have the same 16 digits.
  numberRule('[NIK]', String.raw`\d${digits(15, 15)}(?!\d)`),
  // 08.., (021) .., +62.., 62..; "o8.." passes for 08.. to a reader.
  numberRule(
    '[telepon]',
    String.raw`(?:\((?=[+\d]{1,5}\)))?(?:(?:\+|00)?62${joint}(?:\(?0\)?${joint})?|0|(?<!\p{L})o(?=8))${joint}[2-9]${digits(6, 12)}(?!\d)`,
  ),
  rule(
    '[pelat]',
    String.raw`${wordStart}(?:${plateAreas})[\s.\-]{0,2}[1-9]\d{1,3}[\s.\-]{0,2}(?!(?:${notPlateLetters})${wordEnd})[A-Z]{1,3}${wordEnd}`,
  ),
  // NIP, BPJS, bank accounts, NPWP; split by blanks, fewer than ten digits may be several numbers.
  numberRule('[nomor]', String.raw`(?:\d${digits(9)}|\d(?:[.\-]?\d){7,})`),
];
