/** Keys with which the machines of a department report how many people were served. */
import * as z from 'zod/mini';

/** A department with more counters than this shares keys between them. */
export const mostKeys = 20;

export const newKeySchema = z.strictObject({
  label: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
});

/** A key as it is listed; what is in it is nowhere kept. */
export interface PeopleServedKey {
  readonly id: string;
  /** What it is for, as whoever made it wrote. */
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly createdDay: string;
  readonly lastUsedDay: string | null;
  readonly revokedDay: string | null;
}

/** What is told of a new key, once. */
export interface MadeKey {
  readonly key: string;
}
