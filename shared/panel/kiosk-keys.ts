/** Tablets that a department registers as the kiosks of its counters. */
import * as z from 'zod/mini';

/** In use at once; a department with more counters than this has them shared. */
export const mostKiosks = 50;

export const newKioskSchema = z.strictObject({
  counter: z.string().check(z.trim(), z.minLength(1), z.maxLength(20)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
});

/** A kiosk as it is listed; its key is nowhere kept but on the tablet. */
export interface ListedKiosk {
  readonly id: string;
  /** The department that had the counter when the kiosk was registered. */
  readonly registeredBy: string;
  /** Code of the counter at which it stands. */
  readonly counter: string;
  /** Which tablet it is, as whoever registered it wrote. */
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly createdDay: string;
  readonly lastUsedDay: string | null;
  readonly revokedDay: string | null;
}
