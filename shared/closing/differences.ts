/** What an edition says otherwise than the one before it. */
import type { ElementKey } from '#shared/survey/elements.ts';
import type { Edition } from './edition.ts';

/** One figure in two editions; null where an edition does not say it. */
export interface Difference {
  readonly about: 'index' | 'respondents' | 'served' | ElementKey;
  readonly before: number | null;
  readonly after: number | null;
}

export interface Differences {
  /** Those that changed, in the order of the report. */
  readonly figures: readonly Difference[];
  /** Whether something is reported where nothing was, or the other way round. */
  readonly kindChanged: boolean;
  /** Whether words of the report or its follow-up plan differ, figures aside. */
  readonly otherChanged: boolean;
}

type Compared = Pick<Edition, 'kind' | 'figures' | 'report'>;

const aboutAll = ['index', 'respondents', 'served'] as const;

function figureAbout({ figures }: Compared, about: (typeof aboutAll)[number]): number | null {
  if (figures === null) return null;
  const { figure, served } = figures;
  switch (about) {
    case 'index':
      return 'index' in figure ? figure.index : null;
    case 'respondents':
      return 'respondents' in figure ? figure.respondents : null;
    case 'served':
      return served;
  }
}

const meansOf = ({ figures }: Compared) =>
  new Map((figures?.elements ?? []).map(({ element, mean }) => [element, mean]));

const member = (report: unknown, name: string): unknown =>
  typeof report === 'object' && report !== null
    ? Object.entries(report).find(([key]) => key === name)?.[1]
    : undefined;

/** The parts of a report that staff write or plan; its figures are compared by themselves. */
const written = ['written', 'plan'] as const;

export function differencesBetween(before: Compared, after: Compared): Differences {
  const [meansBefore, meansAfter] = [meansOf(before), meansOf(after)];
  const elements = [...new Set([...meansBefore.keys(), ...meansAfter.keys()])];
  const all: Difference[] = [
    ...aboutAll.map((about) => ({
      about,
      before: figureAbout(before, about),
      after: figureAbout(after, about),
    })),
    ...elements.map((about) => ({
      about,
      before: meansBefore.get(about) ?? null,
      after: meansAfter.get(about) ?? null,
    })),
  ];
  return {
    figures: all.filter((each) => each.before !== each.after),
    kindChanged: before.kind !== after.kind,
    otherChanged: written.some(
      (name) =>
        JSON.stringify(member(before.report, name)) !== JSON.stringify(member(after.report, name)),
    ),
  };
}
