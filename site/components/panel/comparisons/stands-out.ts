/** What stands out among services, counters, times and channels, in a sentence each. */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { Language } from '#shared/language.ts';
import type { Compared, ComparedTime, Comparisons } from '#shared/panel/comparisons.ts';
import type { Contrast } from '#shared/panel/contrast.ts';
import { channelsFinding } from '#shared/publication/findings/channels-finding.ts';
import { parsePeriod, periodLabel } from '#shared/publication/period.ts';
import type { Results } from '#shared/publication/results.ts';
import { comparisons as text } from '#site/i18n/comparisons.ts';

const points: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id', { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
};

/** `−9,1 poin (−13,2 sampai −5)`. */
export function sayContrast({ points: middle, low, high }: Contrast, language: Language): string {
  const [at, from, to] = [middle, low, high].map((value) =>
    points[language].format(value).replace('-', '−'),
  );
  return language === 'id'
    ? `${at} poin (${from} sampai ${to})`
    : `${at} points (${from} to ${to})`;
}

/** `Pukul 12.00–14.00`, `Sebelum pukul 10.00`. */
export function timeLabel({ from, to }: ComparedTime['time'], language: Language): string {
  const clock = (hour: number) => `${hour}${language === 'id' ? '.' : ':'}00`;
  if (from === 0) return language === 'id' ? `Sebelum pukul ${clock(to)}` : `Before ${clock(to)}`;
  if (to === 24) return language === 'id' ? `Mulai pukul ${clock(from)}` : `From ${clock(from)}`;
  return language === 'id' ? `Pukul ${clock(from)}–${clock(to)}` : `${clock(from)}–${clock(to)}`;
}

/** `Loket 2, Kantor Disdukcapil`; of those taken together, that they are. */
export function counterLabel(
  { counters }: Pick<Catalogue, 'counters'>,
  code: string | null,
  language: Language,
): string {
  const counter = counters.find((each) => each.code === code);
  return counter ? `${counter.name}, ${counter.place}` : text.othersTogether[language];
}

/** More than these are not read. */
const named = 2;

interface Candidate extends Compared {
  readonly label: string;
}

/** Names who lies apart: those below, or else those above, which is often the same said from the other side. */
function sayApart(candidates: readonly Candidate[], language: Language): string | undefined {
  const known = candidates.flatMap(({ label, contrast }) =>
    contrast === null ? [] : [{ label, ...contrast }],
  );
  if (known.length === 0) return undefined;
  const of = (place: Contrast['place']) =>
    known
      .filter((each) => each.place === place)
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const below = of('below');
  const apart = below.length > 0 ? below : of('above');
  if (apart.length === 0) {
    return language === 'id'
      ? `tidak ada beda berarti (${known.length} dibandingkan).`
      : `no meaningful difference (${known.length} compared).`;
  }
  const side = text[below.length > 0 ? 'below' : 'above'][language];
  const told = apart
    .slice(0, named)
    .map((each) => `${each.label}, ${sayContrast(each, language)}`)
    .join('; ');
  const more = apart.length - named;
  const rest = more > 0 ? (language === 'id' ? `; dan ${more} lagi` : `; and ${more} more`) : '';
  return `${side}: ${told}${rest}.`;
}

export function sayCounters(
  { counters }: Comparisons,
  catalogue: Catalogue,
  department: string,
  language: Language,
): string {
  const nameOf = (id: string) => catalogue.services.find((each) => each.id === id)?.name[language];
  const candidates = counters.flatMap(({ service, counters: compared }) =>
    compared.map(({ counter, ...each }) => ({
      ...each,
      label: `${counterLabel(catalogue, counter, language)} (${nameOf(service) ?? service})`,
    })),
  );
  const own = catalogue.counters.filter(({ service }) => service.startsWith(`${department}/`));
  const hasSeveral = new Set(own.map(({ service }) => service)).size < own.length;
  const empty = hasSeveral ? text.tooFewCounters : text.oneCounter;
  return sayApart(candidates, language) ?? empty[language];
}

export function sayTimes({ times }: Comparisons, language: Language): string {
  const candidates = times.map(({ time, ...each }) => ({
    ...each,
    label: timeLabel(time, language),
  }));
  return sayApart(candidates, language) ?? text.tooFewTimes[language];
}

export function sayChannels(results: Results, language: Language): string {
  return results.channels.length === 0
    ? text.tooFewChannels[language]
    : `${channelsFinding(results, language).replace(/\.$/, '')}.`;
}

/** `Triwulan I 2026 sampai Triwulan III 2026`. */
export function quartersLabel(quarters: readonly string[], language: Language): string {
  const [first, last] = [quarters[0], quarters.at(-1)].map((id) => parsePeriod(id ?? ''));
  if (first === undefined || last === undefined) return '';
  const [from, to] = [periodLabel(first)[language], periodLabel(last)[language]];
  return from === to ? from : `${from} ${language === 'id' ? 'sampai' : 'to'} ${to}`;
}
