/** The pages of results under a unit: what each is called, what leads to it, and which of them a unit has. */
import type { Text } from '#shared/language.ts';
import type { Results } from '#shared/publication/results.ts';
import type { ResultsView } from '#shared/publication/results-views.ts';
import { followUp } from '#site/i18n/follow-up.ts';
import { integrity } from '#site/i18n/integrity.ts';
import { respondents } from '#site/i18n/respondents.ts';
import { results as text } from '#site/i18n/results.ts';
import { why } from '#site/i18n/why.ts';

interface View {
  readonly title: Text;
  /** In the navigation, whose names stand side by side. */
  readonly short: Text;
  /** Fragments of the time when all stood on one page, which others still link to. */
  readonly anchors: readonly string[];
  /** Files of the open data with what it shows. */
  readonly files: readonly string[];
}

export const views: Readonly<Record<ResultsView, View>> = {
  unsur: {
    title: text.elementsView,
    short: text.elementsView,
    anchors: ['elements', 'impression'],
    files: ['elements'],
  },
  sebab: { title: why.title, short: text.whyShort, anchors: ['why'], files: ['importance'] },
  bulan: { title: text.trend, short: text.trendShort, anchors: ['trend'], files: ['figures'] },
  beda: { title: text.funnel, short: text.funnelShort, anchors: ['funnel'], files: ['figures'] },
  'tindak-lanjut': {
    title: followUp.title,
    short: text.followUpShort,
    anchors: ['follow-up'],
    files: [],
  },
  responden: {
    title: respondents.title,
    short: text.respondentsShort,
    anchors: ['respondents'],
    files: ['respondents'],
  },
  waktu: {
    title: text.whenView,
    short: text.whenShort,
    anchors: ['volume', 'channels'],
    files: ['hours', 'channels'],
  },
  keutuhan: {
    title: integrity.title,
    short: integrity.title,
    anchors: ['integrity'],
    files: ['integrity'],
  },
};

/** Whether a unit can have such a page at all; that it has little to show yet is said on the page. */
export function hasView({ scope }: Results, view: ResultsView): boolean {
  if (view === 'beda') return scope.kind !== 'service';
  return view !== 'tindak-lanjut' || scope.kind !== 'city';
}

/** Of the page of changes, that is of all units: for a department, and the period that was chosen. */
export function changesQuery({ scope }: Results, query: string): string {
  if (scope.kind !== 'department') return query;
  return `?department=${scope.id}${query.replace('?', '&')}`;
}
