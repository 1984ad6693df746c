/** What waits, in sentences: the same in the panel and in the daily message. */
import { daysBetween } from '#shared/follow-up/overdue.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatCount } from '#shared/publication/number-format.ts';
import { parsePeriod, periodLabel } from '#shared/publication/period.ts';
import type { Viewer } from './viewer.ts';
import {
  type AllWaiting,
  heldFor,
  isBehind,
  nothingWaits,
  toPublishFor,
  type Waiting,
  type WaitingKind,
} from './waiting.ts';

/** `14 comments`, `1 comment`; Indonesian has one form. */
function counted(
  count: number,
  language: Language,
  [id, one, many]: readonly [string, string, string],
) {
  const noun = language === 'id' ? id : count === 1 ? one : many;
  return `${formatCount(count, language)} ${noun}`;
}

const both = (say: (language: Language) => string): Text => ({ id: say('id'), en: say('en') });

const monthName = (month: string, language: Language) => {
  const period = parsePeriod(month);
  return period === undefined ? month : periodLabel(period)[language];
};

/**
 * A kind of what waits in a sentence without its full stop.
 *
 * @param today `YYYY-MM-DD`, from which the days of waiting are counted
 */
export function sayWaiting(kind: WaitingKind, waiting: Waiting, today: string): Text {
  const comment = ['komentar', 'comment', 'comments'] as const;
  switch (kind) {
    case 'mine': {
      const { mine, mineLate } = waiting;
      return both((language) => {
        const all = counted(mine, language, comment);
        const late = formatCount(mineLate, language);
        return language === 'id'
          ? `${all} dititipkan kepada Anda${mineLate > 0 ? `, ${late} lewat tenggat` : ''}`
          : `${all} entrusted to you${mineLate > 0 ? `, ${late} overdue` : ''}`;
      });
    }
    case 'comments': {
      const days = waiting.oldest === null ? 0 : daysBetween(waiting.oldest, today);
      return both((language) => {
        const all = counted(waiting.comments, language, comment);
        const age = counted(days, language, ['hari', 'day', 'days']);
        return language === 'id'
          ? `${all} belum dijawab, yang tertua ${age}`
          : `${all} not answered, the oldest for ${age}`;
      });
    }
    case 'proposals':
      return both((language) => {
        const all = counted(waiting.proposals, language, ['usulan', 'proposal', 'proposals']);
        return language === 'id' ? `${all} menunggu persetujuan` : `${all} to be approved`;
      });
    case 'requests':
      return both((language) => {
        const all = counted(waiting.requests, language, ['permintaan', 'request', 'requests']);
        return language === 'id'
          ? `${all} unit lain menunggu jawaban`
          : `${all} of other departments to be answered`;
      });
    case 'checks':
      return both((language) => {
        const all = counted(waiting.checks, language, ['periode', 'period', 'periods']);
        return language === 'id'
          ? `${all} menunggu angkanya diperiksa`
          : `${all} with figures to be checked`;
      });
    case 'late':
      return both((language) => {
        const all = counted(waiting.late, language, ['tindakan', 'action', 'actions']);
        return language === 'id' ? `${all} lewat batas waktu` : `${all} past the due day`;
      });
    case 'alerts':
      return both((language) => {
        const all = counted(waiting.alerts, language, ['peringatan', 'alert', 'alerts']);
        return language === 'id' ? `${all} belum dilihat` : `${all} not seen`;
      });
    case 'unreported':
      return both((language) => {
        const all = counted(waiting.unreported, language, [
          'laporan bulanan orang dilayani',
          'monthly report of people served',
          'monthly reports of people served',
        ]);
        return language === 'id' ? `${all} belum diisi` : `${all} missing`;
      });
    case 'sheets': {
      const { sheets, sheetsSince } = waiting;
      return both((language) => {
        const all = counted(sheets, language, [
          'lembar kertas',
          'sheet on paper',
          'sheets on paper',
        ]);
        const since = sheetsSince === null ? '' : monthName(sheetsSince, language);
        return language === 'id'
          ? `${all} sejak ${since} belum terhitung: periodenya masih terbuka`
          : `${all} since ${since} not counted yet: the period is still open`;
      });
    }
  }
}

/** What waits in the city, and where it is dealt with, in Indonesian. */
export type CityPlace =
  | '/panel/kota/ditahan'
  | '/panel/kota#behind'
  | '/panel/kota/peringatan'
  | '/panel/kota/penutupan'
  | '/panel/kota/tindak-lanjut';

export interface CityLine {
  readonly path: CityPlace;
  readonly said: Text;
}

/**
 * What waits in the city for those who see all of it; held answers for the auditor first, who alone decides about them.
 *
 * @param today in the city's time zone
 */
export function sayCityWaiting(
  waiting: AllWaiting,
  viewer: Viewer,
  today: string,
): readonly CityLine[] {
  const { cityAlerts, departments } = waiting;
  const held = heldFor(viewer, waiting);
  const toPublish = toPublishFor(viewer, waiting);
  const all = Object.values(departments);
  const behind = all.filter((each) => isBehind(each, today)).length;
  const late = all.reduce((sum, { lateOwn }) => sum + lateOwn, 0);
  const city = { ...nothingWaits, alerts: cityAlerts, late };
  const ofKind = (kind: 'alerts' | 'late', path: CityPlace): readonly CityLine[] =>
    city[kind] > 0 ? [{ path, said: sayWaiting(kind, city, today) }] : [];
  const batches = both((language) => {
    const [group, wait] =
      language === 'id'
        ? ['kelompok jawaban yang ditahan', 'menunggu keputusan']
        : [held === 1 ? 'batch of held answers' : 'batches of held answers', 'to be decided about'];
    return `${formatCount(held, language)} ${group} ${wait}`;
  });
  const reports = both((language) => {
    const all = counted(toPublish, language, ['laporan', 'report', 'reports']);
    return language === 'id'
      ? `${all} menunggu disetujui atau diumumkan`
      : `${all} to be approved or published`;
  });
  const isBehindNow = both((language) =>
    language === 'id'
      ? `${formatCount(behind, 'id')} unit tertinggal`
      : `${formatCount(behind, 'en')} ${behind === 1 ? 'department is' : 'departments are'} behind`,
  );
  return [
    ...(held > 0 ? [{ path: '/panel/kota/ditahan', said: batches } as const] : []),
    ...(toPublish > 0 ? [{ path: '/panel/kota/penutupan', said: reports } as const] : []),
    ...(behind > 0 ? [{ path: '/panel/kota#behind', said: isBehindNow } as const] : []),
    ...ofKind('alerts', '/panel/kota/peringatan'),
    ...ofKind('late', '/panel/kota/tindak-lanjut'),
  ];
}
