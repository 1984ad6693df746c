/**
 * What published figures say, as values in the order in which a reader wants them, and each in a sentence: the index and
 * how sure it is; whether the period has ended; what changed; who stands out; what matters to people; what was done. That
 * nothing changed, or that there are too few respondents to say, is a finding like any other.
 */
import type { Language, Text } from '#shared/language.ts';
import type { FollowUpsAnswer } from '../follow-ups.ts';
import type { Results } from '../results.ts';
import { type ChangeFinding, changeFinding, sayChange } from './change-finding.ts';
import { type DoneFinding, doneFinding, doneInCity, sayDone } from './done-finding.ts';
import {
  type IndexFinding,
  indexFinding,
  sayIndex,
  sayUnfinished,
  type UnfinishedFinding,
  unfinishedFinding,
} from './index-finding.ts';
import { type MattersFinding, mattersFinding, sayMatters } from './matters-finding.ts';
import { type MonthsFinding, monthsFinding, sayMonths } from './months-finding.ts';
import {
  type NoStandingFinding,
  type StandingFinding,
  sayStanding,
  standingFinding,
} from './standing-finding.ts';

export type Finding =
  | IndexFinding
  | UnfinishedFinding
  | ChangeFinding
  | MonthsFinding
  | StandingFinding
  | NoStandingFinding
  | MattersFinding
  | DoneFinding;

/**
 * @param followUps of the unit, the newest first; left out where they are not known, as when they cannot be read
 * @returns without what cannot be asked: of a unit without any figure nothing but that, and what was done
 */
export function findingsOf(
  results: Results,
  followUps?: Pick<FollowUpsAnswer, 'followUps' | 'overdue'>,
): readonly Finding[] {
  const hasAny = results.figure.status !== 'insufficient';
  return [
    indexFinding(results),
    unfinishedFinding(results),
    ...(hasAny
      ? [
          changeFinding(results),
          monthsFinding(results),
          standingFinding(results),
          mattersFinding(results),
        ]
      : []),
    results.acted === null
      ? followUps && doneFinding(followUps, results.period)
      : doneInCity(results.acted),
  ].filter((finding) => finding !== undefined);
}

/** What a finding is about, as the label before or over its sentence. */
export const topics: Readonly<Record<Finding['kind'], Text>> = {
  index: { id: 'Indeks', en: 'Index' },
  'too-few': { id: 'Indeks', en: 'Index' },
  unfinished: { id: 'Belum selesai', en: 'Not over yet' },
  change: { id: 'Yang berubah', en: 'What changed' },
  'not-compared': { id: 'Yang berubah', en: 'What changed' },
  'nothing-to-compare': { id: 'Yang berubah', en: 'What changed' },
  months: { id: 'Dari bulan ke bulan', en: 'Month by month' },
  standing: { id: 'Yang menonjol', en: 'What stands out' },
  'no-standing': { id: 'Yang menonjol', en: 'What stands out' },
  matters: { id: 'Yang paling penting bagi warga', en: 'What matters most to people' },
  lowest: { id: 'Yang paling penting bagi warga', en: 'What matters most to people' },
  done: { id: 'Yang sudah dilakukan', en: 'What was done' },
};

/** A finding as a sentence or a few, with its full stop. */
export function sayFinding(finding: Finding, language: Language): string {
  switch (finding.kind) {
    case 'index':
    case 'too-few':
      return sayIndex(finding, language);
    case 'unfinished':
      return sayUnfinished(finding, language);
    case 'change':
    case 'not-compared':
    case 'nothing-to-compare':
      return sayChange(finding, language);
    case 'months':
      return `${sayMonths(finding, language)}.`;
    case 'standing':
    case 'no-standing':
      return sayStanding(finding, language);
    case 'matters':
    case 'lowest':
      return sayMatters(finding, language);
    case 'done':
      return sayDone(finding, language);
  }
}
