/** Made-up comments: an opener, a remark on an element, a closer, and the way somebody types. */
import type { Department } from '#shared/catalogue/catalogue.ts';
import type { Language } from '#shared/language.ts';
import type { ElementKey, Rating } from '#shared/survey/elements.ts';
import {
  abbreviations,
  closers,
  englishComments,
  indiscretions,
  longWaits,
  type Mood,
  names,
  openers,
  papers,
  places,
  remarks,
  type Setting,
  shortWaits,
  staff,
} from './comment-parts.ts';
import type { Random } from './random.ts';

/** How many of those who answered 1, 2, 3 or 4 overall write something: 12 % on the whole. */
const commenting = [0.45, 0.3, 0.1, 0.11] as const;

/** Share of comments that hold personal data. */
const indiscreet = 0.06;

/** Whether somebody with this overall impression writes a comment. */
export function commentsAtAll(impression: Rating, random: Random): boolean {
  return random.chance(commenting[impression - 1] ?? 0);
}

export function settingOf(department: Department): Setting {
  if (department.role === 'back') return 'internal';
  return department.kind === 'agency' || department.kind === 'district' ? 'office' : 'health';
}

/**
 * A comment as somebody would type it, unredacted.
 *
 * @param element what it is about
 */
export function writeComment(
  about: { element: ElementKey; impression: Rating; setting: Setting; language: Language },
  random: Random,
): string {
  const mood = moodOf(about.impression, random);
  if (about.language === 'en') return `${random.pick(englishComments[mood])}.`;

  const sentences = [fillSlots(random.pick(remarks[about.element][mood]), about.setting, random)];
  if (random.chance(0.3)) sentences.unshift(random.pick(openers[mood]));
  if (random.chance(0.4)) sentences.push(random.pick(closers[mood]));
  const comment = typedAs(sentences, random);
  if (!random.chance(indiscreet)) return comment;
  return `${comment} ${fillSlots(random.pick(indiscretions), about.setting, random)}`;
}

function moodOf(impression: Rating, random: Random): Mood {
  if (impression <= 2) return random.chance(0.85) ? 'complaint' : 'wish';
  if (impression === 3) return random.chance(0.6) ? 'wish' : 'praise';
  return random.chance(0.85) ? 'praise' : 'wish';
}

function fillSlots(phrase: string, setting: Setting, random: Random): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => {
    switch (name) {
      case 'petugas':
        return random.pick(staff[setting]);
      case 'Petugas':
        return capitalise(random.pick(staff[setting]));
      case 'tempat':
        return random.pick(places[setting]);
      case 'berkas':
        return random.pick(papers[setting]);
      case 'sebentar':
        return random.pick(shortWaits);
      case 'lama':
        return random.pick(longWaits);
      case 'nama':
        return random.pick(names);
      case 'telepon':
        return `0812${random.pick(['-', '', ' '])}0000${random.pick(['-', ' '])}${1000 + random.integer(9000)}`;
      // No birth date has the month 00: a NIK that nobody can have.
      case 'nik':
        return `36710000000000${10 + random.integer(90)}`;
      case 'email':
        return `warga${random.integer(1000)}@contoh.example`;
      case 'pelat':
        return `B ${1000 + random.integer(9000)} XYZ`;
      default:
        return slot;
    }
  });
}

/** Neat, hurried, or hurried and abbreviated; now and then with a slip of the finger. */
function typedAs(sentences: readonly string[], random: Random): string {
  const manner = random.next();
  if (manner < 0.5) return `${sentences.join('. ')}.`;
  if (manner < 0.6) return sentences.join(', ').toLowerCase();
  const hurried = sentences.join(manner < 0.8 ? ', ' : ' ').toLowerCase();
  const abbreviated = abbreviate(hurried, random);
  return random.chance(0.3) ? slip(abbreviated, random) : abbreviated;
}

function abbreviate(text: string, random: Random): string {
  let short = text;
  for (const [word, forms] of abbreviations) {
    if (short.includes(word) && random.chance(0.8)) {
      short = short.replace(new RegExp(String.raw`\b${word}\b`, 'g'), random.pick(forms));
    }
  }
  return short;
}

/** Two neighbouring letters change places. */
function slip(text: string, random: Random): string {
  const at = random.integer(text.length - 1);
  const pair = text.slice(at, at + 2);
  if (!/^[a-z]{2}$/.test(pair)) return text;
  return text.slice(0, at) + pair.charAt(1) + pair.charAt(0) + text.slice(at + 2);
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
