/** What the funnel says: how many parts differ from those like them by more than chance, and by more than usual. */
import type { DepartmentKind } from '#shared/catalogue/catalogue.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatIndex } from '#shared/publication/number-format.ts';
import type { PublishedFunnelGroup, PublishedPart } from '#shared/publication/results.ts';
import { type FunnelPlace, funnelLimits } from '#shared/statistics/funnel.ts';
import { kindNames, results as text } from '#site/i18n/results.ts';

/** Where a part lies, by chance alone and by the usual spread as well if that is known. */
export type Placed = Pick<PublishedPart, 'place' | 'standing'>;

/** The place that makes a part stand out: by the usual spread where it is known, else by chance. */
export function outstanding({ place = 'within', standing }: Placed): FunnelPlace {
  return standing ?? place;
}

/** `jauh di bawah yang sejenis`; empty of a part that does not stand out. Both explain themselves in place. */
export function placeText(placed: Placed, language: Language): string {
  const where = outstanding(placed);
  if (where === 'within') return '';
  const side = text[where][language];
  if (placed.standing === undefined) {
    return language === 'id' ? `${side} batas kebetulan` : `${side} what chance explains`;
  }
  return language === 'id' ? `jauh ${side} yang sejenis` : `far ${side} its kind`;
}

/** `19 puskesmas`; of a department's services, or of all units, what `all` says. */
export function nameOfGroup(kind: DepartmentKind | null, all: Text, language: Language): string {
  return (kind === null ? all : kindNames[kind])[language];
}

/** How many parts differ from their mean beyond chance, and how many of them by more than usual. */
export function funnelFinding(parts: readonly Placed[], name: string, language: Language): string {
  const count = (of: (part: Placed) => FunnelPlace | undefined, wanted: FunnelPlace) =>
    parts.filter((part) => of(part) === wanted).length;
  const [low, high] = [count(({ place }) => place, 'below'), count(({ place }) => place, 'above')];
  const isOfKinds = parts.some(({ standing }) => standing !== undefined);
  const mean = text[isOfKinds ? 'meanOfKind' : 'theirMean'][language];
  const chance =
    language === 'id'
      ? low + high === 0
        ? `Dari ${parts.length} ${name} tidak ada yang berbeda dari ${mean} lebih dari kebetulan`
        : `${low + high} dari ${parts.length} ${name} berbeda dari ${mean} lebih dari kebetulan`
      : low + high === 0
        ? `Of ${parts.length} ${name} none differs from ${mean} beyond chance`
        : `${low + high} of ${parts.length} ${name} differ from ${mean} beyond chance`;
  if (!isOfKinds) {
    if (low + high === 0) return chance;
    return language === 'id'
      ? `${chance}: ${low} di bawah, ${high} di atas`
      : `${chance}: ${low} below, ${high} above`;
  }
  const [under, over] = [
    count(({ standing }) => standing, 'below'),
    count(({ standing }) => standing, 'above'),
  ];
  if (language === 'id') {
    return under + over === 0
      ? `${chance}; tidak ada yang di luar sebaran biasanya`
      : `${chance}; di luar sebaran biasanya ${under + over}: ${under} di bawah, ${over} di atas`;
  }
  return under + over === 0
    ? `${chance}; none lies outside their usual spread`
    : `${chance}; outside their usual spread ${under + over}: ${under} below, ${over} above`;
}

/** `74,10–90,20`: between which values the index of a part with so many respondents does not stand out. */
export function expectedText(
  { target, variance, spread }: PublishedFunnelGroup,
  respondents: number,
  language: Language,
): string {
  const { low, high } = funnelLimits(target, variance, respondents, spread ?? 0).action;
  return `${formatIndex(low, language)}–${formatIndex(high, language)}`;
}
