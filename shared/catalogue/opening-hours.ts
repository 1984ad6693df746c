/**
 * When counters serve people, as `openingHours` in `settings.json` says: `Mon-Fri 08:00-16:00; Sat 08:00-12:00`, of a
 * department, a service or a single counter, whichever is closest. Without it nothing is known.
 */
import type { Catalogue } from './catalogue.ts';
import { closest } from './closest.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const day = weekdays.join('|');
const span = new RegExp(`^(${day})(?:-(${day}))? (\\d\\d):([0-5]\\d)-(\\d\\d):([0-5]\\d)$`);

/** Days of the week from one to another, Monday is 0, and minutes of the day from one to before another. */
interface OpenSpan {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Reads one text; undefined where it does not stand as it should, or a span ends before it begins. */
export function parseOpeningHours(text: string): readonly OpenSpan[] | undefined {
  const spans = text.split(';').map((part): OpenSpan | undefined => {
    const [, first = '', last = first, ...time] = span.exec(part.trim()) ?? [];
    const [hour = 0, minute = 0, toHour = 0, toMinute = 0] = time.map(Number);
    const read = {
      first: weekdays.indexOf(first),
      last: weekdays.indexOf(last),
      from: hour * 60 + minute,
      to: toHour * 60 + toMinute,
    };
    const isRight =
      read.first >= 0 && read.first <= read.last && read.from < read.to && read.to <= 24 * 60;
    return isRight ? read : undefined;
  });
  const right = spans.filter((each) => each !== undefined);
  return right.length === spans.length ? right : undefined;
}

/** Whether a counter serves people at some time of an hour (0 to 23) of a day; also where it is not known. */
export type IsOpenAt = (
  counter: string,
  at: { readonly day: string; readonly hour: number },
) => boolean;

export const alwaysOpen: IsOpenAt = () => true;

/** When the counters of a city are open. */
export function openAt({
  settings,
  counters,
}: Pick<Catalogue, 'counters'> & {
  readonly settings: Pick<Catalogue['settings'], 'openingHours'>;
}): IsOpenAt {
  const { openingHours } = settings;
  if (openingHours === undefined) return alwaysOpen;
  const spansOf = new Map(
    counters.map((counter) => {
      const text = closest(openingHours, counter);
      return [counter.code, text === undefined ? undefined : parseOpeningHours(text)];
    }),
  );
  return (counter, { day: date, hour }) => {
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    const spans = spansOf.get(counter);
    return (
      spans === undefined ||
      spans.some(
        ({ first, last, from, to }) =>
          weekday >= first && weekday <= last && from < (hour + 1) * 60 && to > hour * 60,
      )
    );
  };
}
