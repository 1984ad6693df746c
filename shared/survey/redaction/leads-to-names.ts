/** Words that lead to a name without a title: "nama saya", "atas nama", "yang melayani", "pasien". */
import { listed } from './everyday-words.ts';
import type { Word } from './word-places.ts';

export interface Lead {
  /** Where the name begins, or the roles before it. */
  readonly next: number;
  readonly sign: 'sure' | 'capital';
}

const persons = listed('saya sy aku ku kami gue gw');
const relations = listed(
  'anak suami istri isteri adik adek kakak ayah mertua nenek kakek teman tetangga keponakan cucu ortu bayi orangtua ibu bapak',
);
const serving = listed(
  'melayani melayaninya membantu jaga bertugas tugas ngelayanin ngelayani menangani menerima',
);
const served = listed('dilayani dibantu ditangani diterima dijelaskan diarahkan dipanggil');
const signing = listed('salam hormat ttd tertanda regards wassalam');
const afterWarga = listed('warga dari tinggal umur usia asal penduduk pekerja domisili');

const spaced = (word: Word | undefined): boolean => word !== undefined && /^\s+$/.test(word.gap);
const signed = (word: Word | undefined): boolean =>
  word !== undefined && /^\s*[,:;.-]\s*$/.test(word.gap);

/** To what a word and those after it lead, if they do. */
export function leadsToName(words: readonly Word[], at: number): Lead | undefined {
  const [word, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || second === undefined || word.joined) return undefined;
  const lead = (next: number, sign: Lead['sign'] = 'capital'): Lead => ({ next, sign });
  switch (word.lower) {
    case 'nama':
    case 'name':
      return persons.has(second.lower) ? lead(at + 2, 'capital') : lead(at + 1);
    case 'bernama':
      return lead(at + 1, 'sure');
    case 'a':
      return second.lower === 'n' && /^[./]$/.test(second.gap) ? lead(at + 2, 'sure') : undefined;
    case 'namanya':
    case 'namaku':
    case 'dipanggil':
    case 'panggilan':
    case 'an':
    case 'perkenalkan':
    case 'kenalkan':
    case 'pasien':
      return lead(at + 1);
    case 'tangan':
      return signed(second) ? lead(at + 1) : undefined;
    case 'bawah':
      return second.lower === 'ini' && signed(third) ? lead(at + 2) : undefined;
    default:
      break;
  }
  if (persons.has(word.lower) && spaced(second) && third !== undefined && /^,?\s+$/.test(third.gap))
    if (afterWarga.has(third.lower)) return lead(at + 1);
  if (relations.has(word.lower) && spaced(second) && persons.has(second.lower)) return lead(at + 2);
  if ((word.lower === 'yang' || word.lower === 'yg') && serving.has(second.lower))
    return lead(at + 2);
  if (served.has(word.lower) && ['oleh', 'sama', 'dengan', 'dgn'].includes(second.lower))
    return lead(at + 2);
  if (signing.has(word.lower) && signed(second)) return lead(at + 1);
  return undefined;
}
