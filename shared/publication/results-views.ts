/** The pages of results that stand under every unit, and the last part of the address of each. */

/** What is looked up rather than read, a page each: `/hasil/unsur`, `/hasil/rsud/igd/unsur`. */
export const resultsViews = [
  'unsur',
  'sebab',
  'bulan',
  'beda',
  'tindak-lanjut',
  'responden',
  'waktu',
  'keutuhan',
] as const;
export type ResultsView = (typeof resultsViews)[number];

/** What neither a department nor a service may be called, since their results stand under the same address. */
export const reservedNames: readonly string[] = [...resultsViews, 'perubahan'];

export const isResultsView = (name: string | undefined): name is ResultsView =>
  resultsViews.some((view) => view === name);
