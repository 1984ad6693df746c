/**
 * Numbers that say what they are: after "no RM", "paspor" or "meteran air" a few digits are enough to find a person in
 * somebody's files, which the same digits alone would not be.
 */
import { digitsShown, harmlessFigure } from './digits.ts';
import { anyOf, type Finder, type Found, type Label, wordStart } from './found.ts';

interface NamedKind {
  readonly label: Label;
  /** What the number is called, as alternatives of a pattern. */
  readonly names: string;
  /** With fewer digits it is something else: a year, a count, a place in the queue. */
  readonly leastDigits: number;
}

const kinds: readonly NamedKind[] = [
  {
    label: '[NIK]',
    names: String.raw`nik|n\.i\.k|e?-?ktp|ktp-?el|kk|kartu\s+keluarga|kia`,
    leastDigits: 8,
  },
  {
    label: '[nomor]',
    names: String.raw`rm|mr|m\.r|r\.m|no\.?rm|norm|rekam\s+medi[sk]|medrec|med\s?rec|medical\s+record|nomor\s+pasien|no\.?\s+pasien|kartu\s+(?:pasien|berobat)|id\s+pasien`,
    leastDigits: 4,
  },
  {
    label: '[nomor]',
    names: `paspor(?:t|nya)?|passpor[t]?|pasport|visa|kitas|kitap`,
    leastDigits: 5,
  },
  {
    label: '[nomor]',
    names: String.raw`id\s?-?pel(?:anggan)?|pelanggan|nopel|meter(?:an)?(?:\s+(?:air|listrik|pln|pdam|prabayar))|meteran|(?:no|nomor|id)\.?\s+meter|sambungan|langganan|no\.?\s?sl`,
    leastDigits: 5,
  },
  {
    label: '[nomor]',
    names: String.raw`ak[tc][ae](?:\s+(?:lahir|kelahiran|kematian|nikah|cerai|jual\s+beli))?|registrasi|register|reg|no\.?reg|resi|berkas|permohonan|pendaftaran|daftar|laporan|aduan|pengaduan|tiket|ticket|token|invoice|faktur|sertifikat|shm|hgb|sppt|nop|nib|stnk|bpkb|rangka|mesin|polis|ijazah|agenda|dokumen|referensi|ref|booking|kode\s+(?:booking|daftar|registrasi|berkas|permohonan)|nisn|nis|nim|nuptk|nrp|nip|nrk|nuks|str|sip`,
    leastDigits: 5,
  },
  {
    label: '[nomor]',
    names: String.raw`va|virtual\s+account|virtual\s+akun|briva|kode\s+(?:bayar|billing|pembayaran|va)|id\s?billing|billing|rek|no\.?rek|rekening|rekeningnya|atm|kartu|jkn|kis|bpjs|npwp|n\.p\.w\.p|sim(?:\s+[abcd]1?)?|askes|taspen|kpj|bca|bri|bni|mandiri|bjb|btn|bsi|cimb|danamon|permata|jago|seabank|gopay|ovo|dana|shopeepay|linkaja`,
    leastDigits: 6,
  },
  {
    label: '[telepon]',
    names: String.raw`wa|w\.a|whatsapp|whats\s?app|hp|h\.p|handphone|ponsel|nope|no\.?hp|no\.?wa|telp|tlp|tlpn|telepon|telpon|telephone|phone|tel|hubungi|kontak|contact|call|sms|fax|nomor\s+(?:saya|sy|aku|istri|suami|anak|rumah)|no\.?\s+(?:saya|sy|aku)`,
    leastDigits: 6,
  },
];

const filler = anyOf(
  'no nomor nomer nmr number num nya saya sy aku kami kita anak istri suami ibu bapak orang tua ayah itu ini adalah yaitu lama baru an atas pribadi pak bu a b c d pln pdam air listrik bri bca bni bjb mandiri btn bsi bank kis jkn kes kesehatan ketenagakerjaan pasien rumah kantor ke di aktif id kode dengan dgn : = # -',
);

/** "no bpjs saya ", "sim c: ", "rek. mandiri " */
const way = String.raw`(?:nya)?[\s.:;=#()\-]{0,3}(?:(?:${filler})[\s.:;=#()\-]{1,3}){0,4}`;

/** Letters and digits of one number: "C1234567", "AL.6710012345", "3671-LT-05072020-0012", "00 12 34". */
const code = String.raw`(?<code>(?:[a-z]{1,4}[\s.\-/]?)?\d+(?:[.\-/]{1,2}[a-z\d]+|(?<=\d)[a-z]{1,3}(?![\p{L}])|\s?\d+|\s[\-/]\s\d+)*)`;

const harmlessHere = new RegExp(`^(?:${harmlessFigure})$`, 'iu');
/** 150000: a price whose "Rp" is missing. 2025 2026: years. 1500 400: a hotline. */
const notPersonal =
  /^(?:[1-9]\d{0,4}000|(?:19|20)\d\d(?:\D{1,3}(?:19|20)\d\d)*|1\s?[45]00[\s-]?\d{3}|14\d{3}|0800[\d\s-]+)$/;
const amountFollows =
  /^\s?(?:rb|ribu|jt|juta|rupiah|perak|orang|org|hari|menit|jam|x|kali|km|m\b|meter|tahun|thn|bulan|minggu|%)/iu;

function finderOfKind({ label, names, leastDigits }: NamedKind): Finder {
  const pattern = new RegExp(
    String.raw`${wordStart}(?:${names})(?![\p{L}])${way}${code}(?!\d)`,
    'giu',
  );
  return (text) => {
    const shown = digitsShown(text);
    return Array.from(shown.matchAll(pattern)).flatMap((match): Found[] => {
      const words = match.groups?.['code'] ?? '';
      const end = match.index + match[0].length;
      const enough = words.replace(/\D/g, '').length >= leastDigits;
      const harmless =
        harmlessHere.test(words) || notPersonal.test(words) || amountFollows.test(shown.slice(end));
      return enough && !harmless ? [{ label, start: end - words.length, end }] : [];
    });
  };
}

export const namedNumbers: readonly Finder[] = kinds.map(finderOfKind);
