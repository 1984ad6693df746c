/** What changed across the parts of a scope: how many can be compared, which moved, and how sure that is. */
import type { Language, Text } from '#shared/language.ts';
import type { Change, ChangedPart, Changes } from '../changes.ts';
import { signedPoints } from '../figure-in-words.ts';
import { hasIndex } from '../known-figure.ts';
import { formatCount } from '../number-format.ts';
import { periodName } from '../period.ts';
import { indexFrom } from '../thresholds.ts';
import { listNames } from './list-names.ts';

/** A part that can be compared. */
export type Compared = ChangedPart & { readonly change: Change };

/** Where there are too few respondents to compare. */
export type TooFew = 'now' | 'before' | 'both';

export interface ChangesFinding {
  readonly kind: 'changes';
  readonly of: 'departments' | 'services';
  readonly period: string;
  readonly earlier: string;
  readonly compared: number;
  readonly all: number;
  /** Those whose interval leaves out zero, the furthest first. */
  readonly down: readonly Compared[];
  readonly up: readonly Compared[];
  /** The least likely of all that were compared, if any was. */
  readonly rarest: Compared | undefined;
}

export const isCompared = (part: ChangedPart): part is Compared => part.change !== null;

/** Why a part cannot be compared; undefined of one that can. */
export function tooFewOf({ now, before }: Pick<ChangedPart, 'now' | 'before'>): TooFew | undefined {
  if (hasIndex(now)) return hasIndex(before) ? undefined : 'before';
  return hasIndex(before) ? 'now' : 'both';
}

const isMoved = ({ change: { judgement } }: Compared) => judgement !== 'none';
const holds = ({ change: { judgement } }: Compared) =>
  judgement === 'together' || judgement === 'unusual';
const isUnusual = ({ change: { judgement } }: Compared) => judgement === 'unusual';

export function changesFinding({ scope, period, earlier, parts }: Changes): ChangesFinding {
  const compared = parts.filter(isCompared);
  const moved = compared
    .filter(isMoved)
    .toSorted((a, b) => Math.abs(b.change.points) - Math.abs(a.change.points));
  return {
    kind: 'changes',
    of: scope.kind === 'city' ? 'departments' : 'services',
    period: period.id,
    earlier: earlier.id,
    compared: compared.length,
    all: parts.length,
    down: moved.filter(({ change }) => change.points < 0),
    up: moved.filter(({ change }) => change.points > 0),
    rarest: compared.toSorted((a, b) => a.change.chance - b.change.chance)[0],
  };
}

const nouns: Readonly<Record<ChangesFinding['of'], Text>> = {
  departments: { id: 'unit', en: 'units' },
  services: { id: 'layanan', en: 'services' },
};

/** What a part is called in a sentence. */
const nameIn = (of: ChangesFinding['of'], language: Language) => (part: ChangedPart) =>
  of === 'services' ? part.name[language] : part.shortName;

/** `2 turun (Dishub dan Disnaker)`, `tidak ada yang naik`. */
function saySide(
  parts: readonly Compared[],
  side: 'down' | 'up',
  finding: ChangesFinding,
  language: Language,
): string {
  const way = { down: { id: 'turun', en: 'fell' }, up: { id: 'naik', en: 'rose' } }[side][language];
  if (parts.length === 0) return { id: `tidak ada yang ${way}`, en: `none ${way}` }[language];
  const names = listNames(parts.map(nameIn(finding.of, language)), language);
  return `${parts.length} ${way} (${names})`;
}

/** `1 dari 42`: how often chance alone does as much. */
export function sayChance(chance: number, language: Language): string {
  const of = { id: 'dari', en: 'in' }[language];
  if (chance < 0.0005) {
    return { id: 'kurang dari 1 dari 2.000', en: 'fewer than 1 in 2,000' }[language];
  }
  return chance > 0.5
    ? { id: 'lebih dari separuh', en: 'more than half' }[language]
    : `1 ${of} ${formatCount(Math.round(1 / chance), language)}`;
}

/** How sure those that moved are, since so many were looked at; undefined where none did. */
export function sayTogether(finding: ChangesFinding, language: Language): string | undefined {
  const moved = [...finding.down, ...finding.up];
  if (moved.length === 0) return undefined;
  const held = moved.filter(holds);
  const names = (parts: readonly Compared[]) =>
    listNames(parts.map(nameIn(finding.of, language)), language);
  if (held.length === 0) {
    const [first] = moved.toSorted((a, b) => a.change.chance - b.change.chance);
    const chance = sayChance(first?.change.chance ?? 1, language);
    return {
      id: `Dinilai bersama-sama tidak ada yang bertahan: karena kebetulan saja ${chance} sudah sejauh itu, dan ${finding.compared} dibandingkan.`,
      en: `Judged together none of them holds: by chance alone ${chance} differs as much, and ${finding.compared} were compared.`,
    }[language];
  }
  const loose = moved.length - held.length;
  const some =
    loose === 0
      ? {
          id: 'Dinilai bersama-sama semuanya bertahan',
          en: 'Judged together all of them hold',
        }
      : {
          id: `Dinilai bersama-sama ${held.length} bertahan (${names(held)})`,
          en: `Judged together ${held.length} of them ${held.length === 1 ? 'holds' : 'hold'} (${names(held)})`,
        };
  const sure = {
    id: `${some.id}: paling banyak 1 dari 10 yang begitu karena kebetulan.`,
    en: `${some.en}: of such 1 in 10 at most is there by chance.`,
  }[language];
  const unusual = held.filter(isUnusual);
  if (unusual.length === 0) return sure;
  return {
    id: `${sure} Lebih dari perubahan yang biasa antara kedua periode ini: ${names(unusual)}.`,
    en: `${sure} More than usually changes between these periods: ${names(unusual)}.`,
  }[language];
}

/** How many can be compared, and which moved: `16 dari 61 unit bisa dibandingkan. …: 1 turun (Dishub), tidak ada yang naik.` */
export function sayMoved(finding: ChangesFinding, language: Language): string {
  const { of, compared, all, down, up, rarest } = finding;
  const noun = nouns[of][language];
  const [now, before] = [finding.period, finding.earlier].map((id) => periodName(id, language));
  if (rarest === undefined) {
    return {
      id: `Tidak satu pun dari ${all} ${noun} bisa dibandingkan: tidak ada yang punya ${indexFrom} responden pada ${now} maupun ${before}.`,
      en: `None of ${all} ${noun} can be compared: none has ${indexFrom} respondents both in ${now} and in ${before}.`,
    }[language];
  }
  const can = {
    id: `${compared} dari ${all} ${noun} bisa dibandingkan.`,
    en: `${compared} of ${all} ${noun} can be compared.`,
  }[language];
  if (down.length + up.length === 0) {
    return {
      id: `${can} Tidak ada yang berubah lebih dari kebetulan siapa yang menjawab.`,
      en: `${can} None changed beyond the chance of who answered.`,
    }[language];
  }
  const sides = [saySide(down, 'down', finding, language), saySide(up, 'up', finding, language)];
  return {
    id: `${can} Lebih dari kebetulan siapa yang menjawab: ${sides.join(', ')}.`,
    en: `${can} Beyond the chance of who answered: ${sides.join(', ')}.`,
  }[language];
}

/** All of it: what moved, and whether it holds among so many. */
export function sayChanges(finding: ChangesFinding, language: Language): string {
  const together = sayTogether(finding, language);
  const moved = sayMoved(finding, language);
  return together === undefined ? moved : `${moved} ${together}`;
}

const remarks: Readonly<Record<Change['judgement'], Readonly<Record<'up' | 'down', Text>>>> = {
  none: {
    up: { id: 'tidak lebih dari kebetulan', en: 'no more than chance' },
    down: { id: 'tidak lebih dari kebetulan', en: 'no more than chance' },
  },
  alone: {
    up: {
      id: 'naik, tetapi belum pasti di antara sebanyak ini',
      en: 'up, but not certain among so many',
    },
    down: {
      id: 'turun, tetapi belum pasti di antara sebanyak ini',
      en: 'down, but not certain among so many',
    },
  },
  together: {
    up: { id: 'naik, lebih dari kebetulan', en: 'up beyond chance' },
    down: { id: 'turun, lebih dari kebetulan', en: 'down beyond chance' },
  },
  unusual: {
    up: { id: 'naik, lebih dari yang biasa', en: 'up by more than usual' },
    down: { id: 'turun, lebih dari yang biasa', en: 'down by more than usual' },
  },
};

/** The remark in a part's own row. */
export function sayJudgement({ points, judgement }: Change, language: Language): string {
  return remarks[judgement][points < 0 ? 'down' : 'up'][language];
}

/** `−3,20 (−5,10 sampai −1,30)`. */
export function sayPoints({ points, low, high }: Change, language: Language): string {
  const [by, from, to] = [points, low, high].map((value) => signedPoints(value, language));
  return { id: `${by} (${from} sampai ${to})`, en: `${by} (${from} to ${to})` }[language];
}

/** Why so many cannot be compared, by where there are too few. */
export function sayTooFew(
  where: TooFew,
  { period, earlier }: Pick<ChangesFinding, 'period' | 'earlier'>,
  language: Language,
): string {
  const [now, before] = [period, earlier].map((id) => periodName(id, language));
  const of = {
    id: { now, before, both: `${now} maupun ${before}` },
    en: { now, before, both: `${now} and ${before}` },
  }[language][where];
  return {
    id: `Kurang dari ${indexFrom} responden pada ${of}`,
    en: `Fewer than ${indexFrom} respondents in ${of}`,
  }[language];
}
