/** The city's own calendar: a response's time is cut to the hour, in the city's time zone. */

export interface LocalHour {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
}

/** Making a formatter costs more than all the rest of storing a response, so each zone's is kept. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const kept = formatters.get(timeZone);
  if (kept !== undefined) return kept;
  // Swedish writes dates the ISO way.
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(timeZone, made);
  return made;
}

/**
 * Day and hour of an instant in a time zone.
 *
 * @param timeZone IANA name; an unknown one throws a RangeError
 */
export function localHour(instant: Date, timeZone: string): LocalHour {
  const [day = '', hour = '0'] = formatterFor(timeZone).format(instant).split(' ');
  return { day, hour: Number(hour) };
}

/** The hour a number of hours before another, by a calendar without summer time. */
export function hoursBefore({ day, hour }: LocalHour, hours: number): LocalHour {
  const instant = new Date(`${day}T${twoDigits(hour)}:00:00Z`);
  instant.setUTCHours(instant.getUTCHours() - hours);
  return { day: instant.toISOString().slice(0, 10), hour: instant.getUTCHours() };
}

/** An hour as text that sorts by time, `YYYY-MM-DDTHH`. */
export function hourStamp({ day, hour }: LocalHour): string {
  return `${day}T${twoDigits(hour)}`;
}

const twoDigits = (hour: number) => String(hour).padStart(2, '0');

/** The day a number of days before another. */
export function daysBefore(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() - days);
  return instant.toISOString().slice(0, 10);
}

/** The same day a number of years before; of 29 February the last day of that month. */
export function yearsBefore(day: string, years: number): string {
  const [year = '', month, date] = day.split('-');
  const before = String(Number(year) - years).padStart(4, '0');
  const same = `${before}-${month}-${date}`;
  return Number.isNaN(Date.parse(same)) || !new Date(same).toISOString().startsWith(same)
    ? `${before}-02-28`
    : same;
}

/** The month, `YYYY-MM`, of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
