/**
 * The levels of the ministry's form F-02 that a unit's survey reaches in a year, and what is missing for the next. Pure:
 * whoever reads the same facts gets the same level, so that the cover sheet can be checked by hand.
 */
import type { Rhythm } from '#shared/publication/windows.ts';
import type { PlanShare } from './follow-up.ts';
import { countMedia, type Medium } from './media.ts';
import type { Level, ScoredQuestion } from './questions.ts';

/** What is known of a unit's survey in a year. */
export interface SurveyFacts {
  /** Answers that count, and whether they make an index: without one the sample is not what the regulation wants. */
  readonly answers: number;
  readonly hasIndex: boolean;
  /** With proof, the results page included where there is an index. */
  readonly media: readonly Medium[];
  readonly plan: PlanShare;
  /** From the report to the action, in days, of the last two years. */
  readonly days: readonly number[];
  /** How often the figures of the unit are renewed; null where none was. */
  readonly rhythm: Rhythm | null;
}

/** What is missing for the next level. */
export const missingSteps = [
  'answers',
  'index',
  'any-medium',
  'other-medium',
  'more-media',
  'follow-up',
  'plan',
  'decide',
  'realise',
  'sooner',
  'first-action',
  'shorter-windows',
] as const;
export type MissingStep = (typeof missingSteps)[number];

export interface Scored {
  readonly question: ScoredQuestion;
  readonly level: Level;
  /** Null at the highest level. */
  readonly missing: MissingStep | null;
}

const paperKinds: readonly Medium['kind'][] = ['card'];

const isOnPaper = ({ kind }: Medium) => paperKinds.includes(kind);

/**
 * Question 6.a.B: 5 by the rules, published on paper and online, and followed up; 4 both media; 3 one of them (the guide
 * names paper; of the web alone it says nothing, which is one medium as well); 2 by the rules, not published; 1 not by the
 * rules; 0 none.
 */
export function surveyLevel({ answers, hasIndex, media, plan }: SurveyFacts): Scored {
  const of = (level: Level, missing: MissingStep | null): Scored => ({
    question: '6',
    level,
    missing,
  });
  if (answers === 0) return of(0, 'answers');
  if (!hasIndex) return of(1, 'index');
  const [paper, online] = [media.some(isOnPaper), media.some((medium) => !isOnPaper(medium))];
  if (!paper && !online) return of(2, 'any-medium');
  if (!paper || !online) return of(3, 'other-medium');
  return plan.realised > 0 ? of(5, null) : of(4, 'follow-up');
}

/** Question 7.a.T: one level a medium, and 5 for more than four. */
export function mediaLevel({ media }: Pick<SurveyFacts, 'media'>): Scored {
  const level = Math.min(countMedia(media), 5) as Level;
  return { question: '7', level, missing: level === 5 ? null : 'more-media' };
}

/** Question 8.a.Ak, realised by planned: 5 all; 4 over 80 %; 3 from 30 to 80 %; 2 under 30 %; 1 planned only; 0 no plan. */
export function planLevel({ plan }: Pick<SurveyFacts, 'plan'>): Scored {
  const of = (level: Level, missing: MissingStep | null): Scored => ({
    question: '8',
    level,
    missing,
  });
  const { planned, realised, proposed } = plan;
  if (planned === 0) return proposed === 0 ? of(0, 'plan') : of(1, 'decide');
  if (realised === 0) return of(1, 'realise');
  if (realised === planned) return of(5, null);
  const percent = (100 * realised) / planned;
  if (percent > 80) return of(4, 'realise');
  return of(percent < 30 ? 2 : 3, 'realise');
}

/** The longest that each level lets an action take, in days: whole months of at most 31 days (1, 3, 6, 9 and 12). */
const longest: readonly (readonly [Level, number])[] = [
  [5, 31],
  [4, 92],
  [3, 184],
  [2, 275],
  [1, 366],
];

/** Question 9.a.Ak: 5 all within 1 month of the report; 4 within 3; 3 within 6; 2 within 9; 1 within 12; 0 later, or none. */
export function speedLevel({ days }: Pick<SurveyFacts, 'days'>): Scored {
  if (days.length === 0) return { question: '9', level: 0, missing: 'first-action' };
  const slowest = Math.max(...days);
  const level = longest.find(([, most]) => slowest <= most)?.[0] ?? 0;
  return { question: '9', level, missing: level === 5 ? null : 'sooner' };
}

/** A quarter lies between the guide's month and semester: it is the lower of the two. */
const renewed: Readonly<Record<Rhythm, Level>> = { day: 5, week: 4, month: 3, quarter: 2 };

/** Question 24.d.T: 5 daily; 4 weekly; 3 monthly; 2 each semester; 1 yearly. */
export function renewalLevel({ rhythm }: Pick<SurveyFacts, 'rhythm'>): Scored {
  const level = rhythm === null ? 0 : renewed[rhythm];
  const missing = level === 5 ? null : rhythm === null ? 'answers' : 'shorter-windows';
  return { question: '24', level, missing };
}

/** All questions with levels, in the order of the form. */
export function scoreSurvey(facts: SurveyFacts): readonly Scored[] {
  return [
    surveyLevel(facts),
    mediaLevel(facts),
    planLevel(facts),
    speedLevel(facts),
    renewalLevel(facts),
  ];
}
