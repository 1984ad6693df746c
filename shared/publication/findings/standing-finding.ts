/**
 * Which parts stand out among those like them, both ways, and how sure that is. Two limits are told apart: what chance
 * explains, and what also allows for the usual spread among parts of a kind; where the spread is not known, chance alone.
 * What lies outside is judged together with all that were looked at: of those that hold one in ten at most is there by
 * chance.
 */
import type { DepartmentKind } from '#shared/catalogue/catalogue.ts';
import type { Language, Text } from '#shared/language.ts';
import type { FunnelPlace } from '#shared/statistics/funnel.ts';
import { judgedTogether } from '#shared/statistics/judge-together.ts';
import { normalTwoSidedChance } from '#shared/statistics/normal.ts';
import { groupOfPart } from '../funnel.ts';
import { hasIndex } from '../known-figure.ts';
import type { PublishedFunnel, PublishedFunnelGroup, PublishedPart, Results } from '../results.ts';
import { listNames } from './list-names.ts';

/** Where a part lies, by chance alone and by the usual spread as well if that is known. */
export type Placed = Pick<PublishedPart, 'place' | 'standing'>;

/** A part that stands out. */
export interface Outstanding {
  readonly id: string;
  readonly name: Text;
  readonly shortName: string;
  readonly index: number;
  /** Whether it does so among all that were looked at, too. */
  readonly holds: boolean;
}

/** What is compared: all units of the city, those of a kind, or the services of a department. */
export type Compared = 'departments' | 'services' | DepartmentKind;

export interface StandingFinding {
  readonly kind: 'standing';
  readonly of: Compared;
  /** How many have an index and are compared, and how many there are. */
  readonly compared: number;
  readonly all: number;
  /** Whether the usual spread is known, so that parts stand out by it rather than by chance alone. */
  readonly isBySpread: boolean;
  /** How many differ from their mean by more than chance. */
  readonly beyondChance: number;
  /** Those outside, in the order of the catalogue. */
  readonly below: readonly Outstanding[];
  readonly above: readonly Outstanding[];
}

/** Parts of which too few have an index. */
export interface NoStandingFinding {
  readonly kind: 'no-standing';
  readonly of: Compared;
  readonly compared: number;
  readonly all: number;
}

type Whole = Pick<Results, 'scope' | 'parts' | 'funnel'>;

/** The place that makes a part stand out: by the usual spread where it is known, else by chance. */
export function outstanding({ place = 'within', standing }: Placed): FunnelPlace {
  return standing ?? place;
}

/** How likely a part lies as far from the target of its group, if it is like the others of it. */
function chanceOfPart(
  { figure, kind }: PublishedPart,
  funnel: PublishedFunnel,
): number | undefined {
  const group = groupOfPart(funnel, kind);
  if (group === undefined || !hasIndex(figure)) return undefined;
  const { target, variance, spread } = group;
  const error = Math.hypot(Math.sqrt(variance / figure.respondents), spread ?? 0);
  return error === 0 ? 1 : normalTwoSidedChance((figure.index - target) / error);
}

interface JudgedPart {
  readonly part: PublishedPart;
  readonly holds: boolean;
}

function judgedParts({ parts, funnel }: Whole): readonly JudgedPart[] {
  if (funnel === null) return [];
  const known = parts.flatMap((part) => {
    const chance = chanceOfPart(part, funnel);
    return chance === undefined ? [] : [{ part, chance }];
  });
  const holds = judgedTogether(
    known.map(({ chance }) => chance),
    known.length,
  );
  return known.map(({ part }, at) => ({ part, holds: holds[at] === true }));
}

function standingOf(of: Compared, known: readonly JudgedPart[], all: number): StandingFinding {
  const at = (place: FunnelPlace) =>
    known.flatMap(({ part, holds }): Outstanding[] => {
      const { id, name, shortName, figure } = part;
      if (outstanding(part) !== place || !hasIndex(figure)) return [];
      return [{ id, name, shortName, index: figure.index, holds }];
    });
  return {
    kind: 'standing',
    of,
    compared: known.length,
    all,
    isBySpread: known.some(({ part }) => part.standing !== undefined),
    beyondChance: known.filter(({ part }) => (part.place ?? 'within') !== 'within').length,
    below: at('below'),
    above: at('above'),
  };
}

/**
 * Which parts stand out.
 *
 * @returns undefined where there are no parts
 */
export function standingFinding(whole: Whole): StandingFinding | NoStandingFinding | undefined {
  const all = whole.parts.length;
  if (all === 0) return undefined;
  const of = whole.scope.kind === 'city' ? 'departments' : 'services';
  const known = judgedParts(whole);
  if (known.length > 1) return standingOf(of, known, all);
  const compared = whole.parts.filter(({ figure }) => hasIndex(figure)).length;
  return { kind: 'no-standing', of, compared, all };
}

/**
 * The same of one group of the funnel. Its parts are judged together with those of all groups.
 *
 * @param group of the funnel of the whole
 */
export function groupFinding(whole: Whole, group: PublishedFunnelGroup): StandingFinding {
  const { funnel, parts, scope } = whole;
  const isOf = ({ kind }: PublishedPart) => funnel !== null && groupOfPart(funnel, kind) === group;
  const known = judgedParts(whole).filter(({ part }) => isOf(part));
  const of = group.kind ?? (scope.kind === 'city' ? 'departments' : 'services');
  return standingOf(of, known, parts.filter(isOf).length);
}

/** What is compared, as it is counted. */
export const comparedNames: Readonly<Record<Compared, Text>> = {
  departments: { id: 'unit', en: 'units' },
  services: { id: 'layanan', en: 'services' },
  agency: { id: 'dinas dan badan', en: 'agencies' },
  hospital: { id: 'rumah sakit', en: 'hospitals' },
  'health-centre': { id: 'puskesmas', en: 'health centres' },
  district: { id: 'kecamatan', en: 'districts' },
};

const sides: Readonly<Record<'below' | 'above', Text>> = {
  below: { id: 'di bawah', en: 'below' },
  above: { id: 'di atas', en: 'above' },
};

const nameOf = ({ name, shortName }: Outstanding, of: Compared, language: Language) =>
  of === 'services' ? name[language] : shortName;

/** `2 di bawah (Disdukcapil dan Dishub)`; nothing of nobody. */
function saySide(
  parts: readonly Outstanding[],
  side: 'below' | 'above',
  of: Compared,
  language: Language,
): string[] {
  if (parts.length === 0) return [];
  const names = parts.map((part) => nameOf(part, of, language));
  return [`${parts.length} ${sides[side][language]} (${listNames(names, language)})`];
}

/** How many differ beyond chance: the sentence that what stands out completes. */
function sayBeyondChance(
  { compared, of, isBySpread, beyondChance }: StandingFinding,
  language: Language,
): string {
  const noun = comparedNames[of][language];
  const mean = {
    id: isBySpread ? 'rata-rata yang sejenis' : 'rata-ratanya',
    en: isBySpread ? 'the mean of their kind' : 'their mean',
  }[language];
  const count = beyondChance === 0 ? { id: 'tidak ada', en: 'none' }[language] : beyondChance;
  return {
    id: `Dari ${compared} ${noun} yang dibandingkan, ${count} yang berbeda dari ${mean} lebih dari kebetulan`,
    en: `Of ${compared} ${noun} compared, ${count} ${beyondChance > 1 ? 'differ' : 'differs'} from ${mean} beyond chance`,
  }[language];
}

/** How sure it is of those outside, since so many were looked at. */
function sayTogether({ below, above, of, compared }: StandingFinding, language: Language): string {
  const apart = [...below, ...above];
  const loose = apart.filter(({ holds }) => !holds);
  if (loose.length === 0) {
    return {
      id: 'Dinilai bersama-sama pun begitu: dari yang disebut paling banyak 1 dari 10 karena kebetulan.',
      en: 'Judged together they still do: of those named 1 in 10 at most is there by chance.',
    }[language];
  }
  const names = listNames(
    loose.map((part) => nameOf(part, of, language)),
    language,
  );
  return {
    id: `Dinilai bersama-sama belum pasti: ${names}; di antara ${compared} yang dibandingkan, yang seperti itu bisa ada karena kebetulan.`,
    en: `Judged together this is not certain of ${names}: among ${compared} compared, one like that may be there by chance.`,
  }[language];
}

export function sayStanding(
  finding: StandingFinding | NoStandingFinding,
  language: Language,
): string {
  if (finding.kind === 'no-standing') {
    const noun = comparedNames[finding.of][language];
    return {
      id: `Belum bisa dikatakan ${noun} mana yang menonjol: baru ${finding.compared} dari ${finding.all} punya indeks.`,
      en: `Which ${noun} stand out cannot be said yet: ${finding.compared} of ${finding.all} have an index.`,
    }[language];
  }
  const { of, isBySpread, below, above } = finding;
  const chance = sayBeyondChance(finding, language);
  const apart = [
    ...saySide(below, 'below', of, language),
    ...saySide(above, 'above', of, language),
  ];
  if (apart.length === 0) {
    if (!isBySpread) return `${chance}.`;
    return {
      id: `${chance}; tidak ada yang di luar sebaran biasanya.`,
      en: `${chance}; none lies outside their usual spread.`,
    }[language];
  }
  const beyond = {
    id: isBySpread ? '; di luar sebaran biasanya' : '',
    en: isBySpread ? '; outside their usual spread' : '',
  }[language];
  return `${chance}${beyond}: ${apart.join(', ')}. ${sayTogether(finding, language)}`;
}

/** The remark in a part's own row: `di bawah sebaran biasa yang sejenis`; empty of one that does not stand out. */
export function sayPlace(placed: Placed, language: Language): string {
  const where = outstanding(placed);
  if (where === 'within') return '';
  const side = sides[where][language];
  if (placed.standing === undefined) {
    return { id: `${side}, lebih dari kebetulan`, en: `${side} what chance explains` }[language];
  }
  return {
    id: `${side} sebaran biasa yang sejenis`,
    en: `${side} the usual spread of its kind`,
  }[language];
}
