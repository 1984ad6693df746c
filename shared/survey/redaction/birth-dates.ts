/** Dates of birth: a date after a word for birth. Any other date is one of service, and stays. */
import { anyOf, type Finder, type Found, wordEnd, wordStart } from './found.ts';

const month = anyOf(
  'januari jan februari pebruari feb peb maret mar april apr mei may juni jun june juli jul july agustus agust agu ags aug august september sept sep oktober okt oct november nopember nov nop desember des dec',
);
const mark = String.raw`(?:\s?[-/.]\s?|\s)`;

/** 5/7/89, 05-07-1989, 5 Juli 1989, Juli 1989, 1989-07-05 */
const date = new RegExp(
  String.raw`${wordStart}(?:\d{4}${mark}\d{1,2}${mark}\d{1,2}|\d{1,2}${mark}\d{1,2}${mark}(?:\d{4}|\d{2})|(?:\d{1,2}[\s.\-/]{0,2})?(?:${month})\.?(?:[\s.\-/]{0,2}(?:(?:19|20)\d\d|['’]?\d\d))|\d{1,2}[\s.\-/]{0,2}(?:${month})|\d{8})${wordEnd}`,
  'giu',
);

/** A deed, a certificate or a cry of joy has a day of its own. */
const birth = new RegExp(
  String.raw`${wordStart}(?<!(?:akta|akte|aktanya|surat|keterangan|pencatatan|sertifikat|dokumen|pelaporan|buku|baru|angka)\s+)(?:lahir|lahirnya|lahiran|kelahiran|lhr|ttl|ttg?l\.?\s?lahir|born|birth|birthday|dob|ultah|ulang\s+tahun)${wordEnd}(?!\s+(?:kota|kabupaten|ri|indonesia|kemerdekaan|dinas|kantor))`,
  'giu',
);

/** As far as "lahir di Tangerang tanggal" leads, and as far as a second date is still one of birth. */
const reach = 40;
const nextReach = 24;

export const birthDates: Finder = (text) => {
  const found: Found[] = [];
  let from = 0;
  for (const word of text.matchAll(birth)) {
    let limit = word.index + word[0].length + reach;
    date.lastIndex = Math.max(from, word.index + word[0].length);
    for (
      let match = date.exec(text);
      match !== null && match.index <= limit;
      match = date.exec(text)
    ) {
      from = match.index + match[0].length;
      found.push({ label: '[tanggal]', start: match.index, end: from });
      limit = from + nextReach;
    }
  }
  return found;
};
