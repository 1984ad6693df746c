/**
 * The clock of a made-up city and of the tests, which must be true on any day: it runs as the machine's does, but
 * elsewhere in time. A deployment never loads this.
 */

const MachineDate = globalThis.Date;

let ahead = 0;

const now = () => MachineDate.now() + ahead;

/** One for every offset, so that who has kept `Date.now` is told the new time, too. */
const shifted = new Proxy(MachineDate, {
  construct: (target, given, asked) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
  apply: () => new MachineDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

/**
 * From now on `new Date()`, `Date.now()` and `Date()` tell another time.
 *
 * @param offset milliseconds ahead of the machine's clock, negative ones behind it; 0 gives the machine's time back
 */
export function shiftClock(offset: number): void {
  if (!Number.isSafeInteger(offset)) throw new RangeError(`No offset of a clock: ${offset}`);
  ahead = offset;
  globalThis.Date = shifted;
}

/**
 * The offset that makes it a certain time now.
 *
 * @param time an instant with its zone, such as `2028-02-29T23:50+07:00`
 * @throws RangeError of any other text
 */
export function offsetTo(time: string): number {
  const instant = MachineDate.parse(time);
  if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(time) || Number.isNaN(instant))
    throw new RangeError(`"${time}" is no time with its zone, such as 2028-02-29T23:50+07:00`);
  return instant - MachineDate.now();
}
