/** Places that people name where a name could stand: "Pak Lurah Sukasari" is no Sukasari. */
import { listed } from './everyday-words.ts';
import type { Word } from './word-places.ts';

const places = listed(`
  tangerang tangsel serpong jakarta bogor depok bekasi bandung banten serang cilegon pandeglang lebak jawa barat timur tengah utara selatan pusat surabaya semarang solo jogja yogyakarta medan palembang
  lampung padang makassar bali indonesia sumatera kalimantan sulawesi papua garut tasik cirebon sukabumi karawang
  batuceper benda cibodas ciledug cipondoh jatiuwung karangtengah karawaci larangan neglasari periuk pinang petir panunggangan kunciran cibodasari kedaung wetan cikokol sukasari
  poris gaga paninggilan bahar gerendeng babakan buaran indah cikoneng kenanga ketapang kreo sudimara tajur parung serab pedurenan pabuaran nusajaya bugel cimone margasari nambo pasar koang bojong pasir jurumudi belendung pajang jatake
  keroncong alam manis gandasari mekarsari selapajang sepatan kosambi teluknaga mauk balaraja cikupa curug legok kelapa dua bintaro ciputat pamulang alamsari gondrong cipete pakojan kebon besar cisadane ahmadyani
  sukarasa sukaasih sukajadi sangiang gebang uwung gembor cimone jaya sumur pacing pondok bahari tanah tinggi daan mogot modernland citraraya alamsutera bsd
`);

/** How many places of the region begin; no name does. */
const placeLike =
  /^(?:ci(?=[bcdfgjklmnprstw])[a-z]{4,}|suka(?!r[dnmt])[a-z]{4,}|kebon|pondok|kampung|karang[a-z]*|rawa[a-z]*|batu[a-z]*|gunung|muara|kali[a-z]{4,}|tanjung|teluk[a-z]*|pasar[a-z]*|parung[a-z]*|jati[a-z]{4,})$/;

/** Whether a word in lower case is that of a place. */
export const isPlace = (word: string): boolean => places.has(word) || placeLike.test(word);

/** What bears a person's name without being one: streets, buildings, schools. */
const named = listed(`
  jl jln jalan gg gang gedung rs rsu rsud rsia stadion taman lapangan bandara masjid mesjid musholla mushola pasar sd sdn smp smpn sma sman smk smkn mi mts tk paud
  universitas kampus sekolah aula ruang ruangan bangsal paviliun puskesmas perum perumahan komplek kompleks kampung kp kelurahan kecamatan desa kota jembatan terminal stasiun halte apotek klinik
  apartemen cluster villa museum monumen makam tpu pesantren ponpes yayasan toko warung rm hotel mall mal plaza bank pt cv poli posyandu rusun rusunawa blok hari idul piala pahlawan
  alfamart indomaret optik bengkel salon
`);

/** A title between one of these and a name is of the place's name too: "Jl. Raden Fatah", "RS dr. Sitanala". */
const namedWithTitle = listed(
  'jl jln jalan gg gang rs rsu rsud rsup rsia gedung stadion masjid mesjid gor taman museum makam universitas',
);

export const isTitleOfPlace = (words: readonly Word[], at: number): boolean =>
  namedWithTitle.has(words[at - 1]?.lower ?? '') && /^[.\s]{1,2}$/.test(words[at]?.gap ?? '');

/** Whether the name at a word is that of a place: after a word for one, with at most two words of it between. */
export function placeBefore(words: readonly Word[], at: number): boolean {
  for (let back = at; back > at - 3 && back > 0; back -= 1) {
    const [before, word] = [words[back - 1], words[back]];
    if (before === undefined || word === undefined || !/^[.\s]{1,2}$/.test(word.gap)) return false;
    if (named.has(before.lower)) return true;
    if (
      !(
        before.isCapitalised ||
        isPlace(before.lower) ||
        word.text.length === 1 ||
        before.lower.length <= 2
      )
    )
      return false;
  }
  return false;
}
