/** Where an alert leads: to the place where it can be looked into, and where something can be done about it. */
import type { Text } from '#shared/language.ts';
import type { Alert } from './alert.ts';

export interface AlertPlace {
  /** Of this site, from its root, in Indonesian. */
  readonly path: string;
  readonly label: Text;
}

const words = {
  trend: { id: 'Lihat grafiknya', en: 'See the chart' },
  answers: { id: 'Lihat jawabannya', en: 'See the answers' },
  comments: { id: 'Baca komentarnya', en: 'Read the comments' },
  plan: { id: 'Usulkan tindakan', en: 'Propose an action' },
  action: { id: 'Buka tindakan ini', en: 'Open this action' },
  closing: { id: 'Buka penutupannya', en: 'Open its closing' },
  closings: { id: 'Buka tabel penutupan', en: 'Open the table of closings' },
  poster: { id: 'Cetak poster loket ini', en: 'Print the poster of this counter' },
  survey: { id: 'Coba surveinya', en: 'Try its survey' },
} as const satisfies Record<string, Text>;

/** A query as an address has it. */
function queryOf(parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

const place = (label: keyof typeof words, path: string): AlertPlace => ({
  label: words[label],
  path,
});

/** The places of an alert, the one to begin with first. */
export function placesOf(alert: Alert): readonly [AlertPlace, ...AlertPlace[]] {
  const unit = `/panel/unit/${alert.department}`;
  const planFor = (service: string | undefined) =>
    place('plan', `${unit}/tindak-lanjut/baru${queryOf(service === undefined ? {} : { service })}`);
  switch (alert.kind) {
    case 'signal': {
      const chart = place('trend', `/hasil/${alert.unit}/bulan?period=${alert.month}`);
      const isService = alert.unit !== alert.department;
      return alert.direction === 'up'
        ? [chart]
        : [chart, planFor(isService ? alert.unit : undefined)];
    }
    case 'burst': {
      const month = alert.to.slice(0, 7);
      const asked = queryOf({ service: alert.service, sentiment: 'negative' });
      return [
        place('answers', `/hasil/${alert.service}/unsur?period=${month}#impression`),
        place('comments', `${unit}/komentar${asked}`),
        planFor(alert.service),
      ];
    }
    case 'silence': {
      const choice = queryOf({
        department: alert.department,
        service: alert.service,
        counter: alert.counter,
      });
      return [place('poster', `/poster${choice}`), place('survey', `/s/${alert.counter}`)];
    }
    case 'overdue':
      return [place('action', `${unit}/tindak-lanjut/${alert.action}`)];
    case 'closing': {
      const asked = queryOf({ period: alert.period });
      if (alert.departments !== undefined)
        return [place('closings', `/panel/kota/penutupan${asked}`)];
      const isCity = alert.department === '';
      return [
        place('closing', `${isCity ? '/panel/kota/penutupan/kota' : `${unit}/penutupan`}${asked}`),
      ];
    }
  }
}
