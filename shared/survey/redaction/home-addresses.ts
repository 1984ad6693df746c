/**
 * Where somebody lives. A street alone is a place of the city and stays ("Jl. Sudirman macet"); with a house number, a
 * block or RT and RW, or after a word for home, it is an address.
 */
import { anyOf, type Finder, finderOf, wordEnd, wordStart } from './found.ts';

const street = anyOf(
  'jl jln jalan gg gang kp kpg kmp kampung perum perumahan komp komplek kompleks cluster klaster apartemen apartment apart apt rusun rusunawa dusun dsn desa lingkungan link lk villa vila griya residence townhouse kos kost kosan kontrakan ruko tower puri graha pondok taman',
);
/** In a name of a street none of these stands. */
const notName = anyOf(
  'ke di dari menuju yang yg dan atau loket antre antrean antrian antri lalu terus kaki untuk utk sampai dengan dgn sama tidak tdk gak belum sudah udah rusak macet banjir berlubang karena krn jam tanggal pukul hari sekitar ada nomor no rt rw blok blk unit kamar lantai km',
);
const number = String.raw`\d{1,4}\s?[a-z]?(?:\s?[/\-]\s?\d{1,4}[a-z]?)*${wordEnd}`;
const no = String.raw`(?:no|nomor|nomer|nmr|num)\.?\s?`;
const neighbourhood = String.raw`(?:rt\.?\s?[:.]?\s?\d{1,3}\s?[,/\-]?\s?(?:rw\.?\s?[:.]?\s?)?\d{1,3}|rt\s?/\s?rw\.?\s?[:.]?\s?\d{1,3}\s?[/\-]\s?\d{1,3}|rt\.?\s?\d{1,3}|rw\.?\s?\d{1,3})${wordEnd}`;
const block = String.raw`(?:blok|blk|block)\.?\s?(?:[a-z]{1,2}\s?\d{0,3}|\d{1,3}[a-z]?)(?:\s?[/\-.]\s?\d{1,3}[a-z]?|\s?${no}${number})?${wordEnd}`;
const room = String.raw`(?:(?:lantai|lt)\.?\s?\d{1,2}[\s,]{1,2})?(?:unit|kamar|kmr)\.?\s?(?:${no})?(?:[a-z]{1,2}[\s\-]?)?\d{1,4}[a-z]?(?:[/\-]\d{1,4})?${wordEnd}`;
const house = `(?:${no}${number}|${neighbourhood}|${block}|${room})`;
/** What may stand between two parts of an address. */
const then = String.raw`[\s,.]{1,3}`;
const nameWord = String.raw`(?!(?:${notName})${wordEnd})[\p{L}\p{N}][\p{L}\p{N}'’.\-]{0,24}`;
const name = (most: number) => `(?:${then}${nameWord}){0,${most}}`;
const parts = `(?:${then}${house})(?:(?:${name(2)}${then}(?:${house}))){0,4}`;

const home = String.raw`${wordStart}(?:rumah|rumahnya|tinggal|alamat|alamatnya|beralamat|domisili|berdomisili|kediaman|kontrakan|kosan)(?:\s+(?:saya|sy|kami|aku|ibu|orang\s+tua|lengkap|ktp|ada|dekat|dkt|di|d))*[\s:,]+`;
const office = anyOf(
  'kantor dinas kelurahan kecamatan puskesmas rsud rs klinik disdukcapil dukcapil samsat mpp sekolah sdn smpn sman gedung balai posyandu polsek polres kua masjid',
);
/** The address of an office, which stands on its sign. */
const ofOffice = String.raw`(?<!${wordStart}(?:${office})(?:\s+[\p{L}\p{N}.]{1,20}){0,2}\s(?:di\s)?)`;

const patterns = [
  // Jl. Merdeka No. 12 RT 03/RW 05; Apartemen Ayodhya Tower Palm unit 12A
  String.raw`${wordStart}${ofOffice}(?:${street})\.?${name(5)}${parts}`,
  // perum griya asri c3/12
  String.raw`${wordStart}(?:perum|perumahan|komp|komplek|kompleks|cluster|villa|vila|griya|puri|graha)\.?${name(3)}${then}[a-z]{1,2}\s?\d{0,2}\s?[/\-]\s?\d{1,3}[a-z]?${wordEnd}`,
  // blok F2/16; blok C no 5
  String.raw`${wordStart}(?:blok|blk|block)\.?\s?[a-z]{0,2}\s?\d{0,3}[a-z]?(?:\s?[/\-.]\s?\d{1,3}[a-z]?|\s?${no}${number})${wordEnd}`,
  // RT 03 RW 05 No. 12
  String.raw`${wordStart}${neighbourhood}${then}(?:rumah\s)?${no}${number}`,
  // rumah no 15
  String.raw`${wordStart}rumah(?:nya|\s+(?:saya|kami|sy|aku))?${then}${no}${number}(?:${then}${house})*`,
  // alamat saya: RT 03 RW 05
  `(?<before>${home})${house}(?:${then}${house})*`,
  // saya tinggal di gg. haji miin
  String.raw`(?<before>${home})(?:jl|jln|gg|kp|kpg|perum|komp)\.?(?:${then}(?!(?:${notName})${wordEnd})\p{L}[\p{L}'’]*)(?:\s(?-i:\p{Lu})[\p{L}'’]*){0,3}(?:\s\d{1,3}${wordEnd})?`,
];

export const homeAddresses: readonly Finder[] = patterns.map((pattern) =>
  finderOf('[alamat]', new RegExp(pattern, 'giu')),
);
