/** What was done about what people said: what is published, what became of the figure since, and what is overdue. */
import type { BeforeAfter } from '#shared/follow-up/published.ts';
import type { Language } from '#shared/language.ts';
import type { FollowUp, FollowUpsAnswer, WrittenText } from '../follow-ups.ts';
import { formatDay } from '../period.ts';
import type { Acted, PublishedPeriod } from '../results.ts';

export interface DoneFinding {
  readonly kind: 'done';
  /** How many were done within the period and published. */
  readonly count: number;
  /** Of a city, how many departments did them; else null. */
  readonly departments: number | null;
  /** The newest of them, or the newest before the period; null if there is none at all, and of a city. */
  readonly newest: {
    readonly id: number;
    readonly doneDay: string;
    readonly done: WrittenText;
    readonly verdict: Extract<BeforeAfter, { status: 'compared' }>['verdict'] | null;
  } | null;
  /** Promised, and late by 30 days or more. */
  readonly overdue: number;
}

function newestOf({
  id,
  doneDay,
  done,
  beforeAfter,
}: FollowUp): NonNullable<DoneFinding['newest']> {
  const verdict = beforeAfter?.status === 'compared' ? beforeAfter.verdict : null;
  return { id, doneDay, done, verdict };
}

/**
 * @param followUps the newest first
 */
export function doneFinding(
  { followUps, overdue }: Pick<FollowUpsAnswer, 'followUps' | 'overdue'>,
  { from, to }: Pick<PublishedPeriod, 'from' | 'to'>,
): DoneFinding {
  const known = followUps
    .filter(({ doneDay }) => doneDay <= to)
    .toSorted((a, b) => b.doneDay.localeCompare(a.doneDay));
  const [newest] = known;
  return {
    kind: 'done',
    count: known.filter(({ doneDay }) => doneDay >= from).length,
    departments: null,
    newest: newest === undefined ? null : newestOf(newest),
    overdue: overdue.length,
  };
}

/** What all departments of a city did. */
export function doneInCity({ done, departments, overdue }: Acted): DoneFinding {
  return { kind: 'done', count: done, departments, newest: null, overdue };
}

function sayOverdue(overdue: number, language: Language): string[] {
  if (overdue === 0) return [];
  return [
    {
      id: `${overdue} tindakan yang dijanjikan terlambat 30 hari atau lebih.`,
      en: `${overdue} promised ${overdue === 1 ? 'action is' : 'actions are'} 30 days late or more.`,
    }[language],
  ];
}

const since = {
  up: { id: 'sejak itu naik, melebihi kebetulan', en: 'since then up by more than chance' },
  down: { id: 'sejak itu turun, melebihi kebetulan', en: 'since then down by more than chance' },
  none: {
    id: 'sejak itu tidak ada perubahan berarti',
    en: 'since then no change that tells anything',
  },
} as const;

/** How many were done within the period; of a city, in how many departments. */
function sayCount({ count, departments }: DoneFinding, language: Language): string {
  if (count === 0) {
    return {
      id: 'Tidak ada tindakan yang selesai dalam periode ini',
      en: 'No action was done in this period',
    }[language];
  }
  const where = {
    id: departments === null ? '' : ` di ${departments} unit`,
    en:
      departments === null
        ? ''
        : ` in ${departments} ${departments === 1 ? 'department' : 'departments'}`,
  };
  return {
    id: `${count} tindakan selesai dalam periode ini${where.id}`,
    en: `${count} ${count === 1 ? 'action was' : 'actions were'} done in this period${where.en}`,
  }[language];
}

export function sayDone(finding: DoneFinding, language: Language): string {
  const { departments, newest, overdue } = finding;
  const late = sayOverdue(overdue, language);
  if (departments !== null) return [`${sayCount(finding, language)}.`, ...late].join(' ');
  if (newest === null) {
    const none = {
      id: 'Belum ada tindakan yang diumumkan selesai.',
      en: 'No action has been published as done yet.',
    }[language];
    return [none, ...late].join(' ');
  }
  const day = formatDay(newest.doneDay)[language];
  const counted = sayCount(finding, language);
  const what = (newest.done[language] ?? newest.done.id).replace(/\.$/, '');
  const after = newest.verdict === null ? '' : `; ${since[newest.verdict][language]}`;
  const told = {
    id: `${counted}; yang terakhir, ${day}: “${what}”${after}.`,
    en: `${counted}; the latest, ${day}: “${what}”${after}.`,
  }[language];
  return [told, ...late].join(' ');
}
