/**
 * The funnel: which parts differ from those like them, by chance alone, and by more than such parts usually
 * do. A health centre is compared with health centres; what has too few of its kind, with all.
 */
import { type DepartmentKind, departmentKinds } from '#shared/catalogue/catalogue.ts';
import {
  type FunnelUnit,
  funnelLimits,
  funnelPlace,
  pooledVariance,
} from '#shared/statistics/funnel.ts';
import { fewestForSpread, spreadBetween } from '#shared/statistics/spread.ts';
import { type Assessed, toCents } from './figure.ts';
import type { Figure, PublishedFunnel, PublishedFunnelGroup, PublishedPart } from './results.ts';

/** A part without its place in the funnel. */
export interface AssessedPart extends Omit<PublishedPart, 'figure' | 'place' | 'standing'> {
  readonly assessed: Assessed;
}

interface KnownPart extends FunnelUnit {
  readonly kind: DepartmentKind | undefined;
}

function known({ kind, assessed: { figure, standardError } }: AssessedPart): KnownPart[] {
  if (!('index' in figure) || standardError === undefined) return [];
  const { index, respondents } = figure;
  return [{ kind, index, respondents, standardError }];
}

/**
 * @param compared how many are compared with this group; the group itself may be of more
 * @param whole the target while there are too few for one of their own
 */
function groupOf(
  kind: DepartmentKind | null,
  units: readonly KnownPart[],
  compared: number,
  whole: number,
): PublishedFunnelGroup | undefined {
  const variance = pooledVariance(units);
  if (variance === undefined || units.length < 2) return undefined;
  const spread = spreadBetween(
    units.map(({ index, respondents }) => ({ index, variance: variance / respondents })),
  );
  return {
    kind,
    parts: compared,
    target: toCents(spread?.centre ?? whole),
    variance: toCents(variance),
    spread: spread === undefined ? null : toCents(spread.deviation),
  };
}

/** Kinds with enough parts each by itself, and all together for the rest. */
function groupsOf(units: readonly KnownPart[], whole: number): readonly PublishedFunnelGroup[] {
  const ofKind = (kind: DepartmentKind) => units.filter((unit) => unit.kind === kind);
  const kinds = departmentKinds.filter((kind) => ofKind(kind).length >= fewestForSpread);
  const rest = units.filter(({ kind }) => kind === undefined || !kinds.includes(kind)).length;
  const groups = kinds.map((kind) => groupOf(kind, ofKind(kind), ofKind(kind).length, whole));
  const together = rest > 0 ? groupOf(null, units, rest, whole) : undefined;
  return [...groups, together].filter((group) => group !== undefined);
}

/** The group with which a part is compared. */
export function groupOfPart(
  { groups }: PublishedFunnel,
  kind: DepartmentKind | undefined,
): PublishedFunnelGroup | undefined {
  const own = groups.find((group) => group.kind !== null && group.kind === kind);
  return own ?? groups.find((group) => group.kind === null);
}

/** The funnel around the whole, and each part with its place among those like it. */
export function publishFunnel(
  whole: Figure,
  parts: readonly AssessedPart[],
): { readonly funnel: PublishedFunnel | null; readonly parts: readonly PublishedPart[] } {
  const units = parts.flatMap(known);
  const variance = pooledVariance(units);
  const funnel =
    'index' in whole && variance !== undefined && units.length > 1
      ? {
          target: whole.index,
          variance: toCents(variance),
          groups: groupsOf(units, whole.index),
        }
      : null;
  return {
    funnel,
    parts: parts.map(({ assessed: { figure }, ...part }) => {
      const group = funnel === null ? undefined : groupOfPart(funnel, part.kind);
      if (group === undefined || !('index' in figure)) return { ...part, figure };
      const placeWith = (spread: number) =>
        funnelPlace(
          figure.index,
          funnelLimits(group.target, group.variance, figure.respondents, spread),
        );
      return {
        ...part,
        figure,
        place: placeWith(0),
        ...(group.spread !== null && { standing: placeWith(group.spread) }),
      };
    }),
  };
}
