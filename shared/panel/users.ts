/** The accounts of the panel: what is asked of one, and how the administrator and its owner see it. */
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import { belongsToDepartments, roles } from './viewer.ts';

/** How long a one-time link is good, in hours. */
export const invitationHours = 72;

const longestName = 100;

/** How many recovery codes are made at once. */
export const recoveryCodesAtOnce = 8;

/** The longest name of a passkey. */
export const longestPasskeyName = 60;

/** What is asked of an account. A head and staff belong to one department or more, the others to none. */
export const newUserSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName)),
  role: z.enum(roles),
  /** The first is the one they are led to after signing in. */
  departments: z.array(z.string()),
  /** Only for a city that signs in by its own identity provider. */
  email: z.optional(z.email().check(z.maxLength(254))),
});

/** What to write in each field. */
export const newUserExpectations = {
  '/name': {
    id: `Tulis nama orangnya, paling panjang ${longestName} huruf.`,
    en: `Write the name of the person, at most ${longestName} characters.`,
  },
  '/role': { id: 'Pilih salah satu peran.', en: 'Choose one of the roles.' },
  '/departments': {
    id: 'Pilih unit untuk kepala dan petugas; kosongkan untuk pengelola dan Inspektorat.',
    en: 'Choose a department for a head and for staff; leave it empty for the others.',
  },
  '/email': {
    id: 'Tulis alamat surel yang lengkap, misalnya nama@tangerangkota.go.id, atau kosongkan.',
    en: 'Write a whole e-mail address, such as name@tangerangkota.go.id, or leave it empty.',
  },
} as const satisfies Expectations;

export type NewUser = z.infer<typeof newUserSchema>;

/** The name that somebody gives a passkey of theirs. */
export const passkeyNameSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestPasskeyName)),
});

/**
 * Whether somebody of a role can have these departments: each once, and none or at least one.
 *
 * @param isDepartment whether the city has a department
 */
export function departmentsFit(
  { role, departments }: Pick<NewUser, 'role' | 'departments'>,
  isDepartment: (id: string) => boolean,
): boolean {
  if (!belongsToDepartments(role)) return departments.length === 0;
  const isEachOnce = new Set(departments).size === departments.length;
  return departments.length > 0 && isEachOnce && departments.every(isDepartment);
}

export interface PanelUser {
  readonly id: string;
  readonly name: string;
  readonly role: (typeof roles)[number];
  readonly departments: readonly string[];
  readonly email: string | null;
  readonly disabled: boolean;
  readonly passkeys: number;
  readonly sessions: number;
  /** Recovery codes that were not used yet. */
  readonly recoveryCodes: number;
}

export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly addedDay: string;
  readonly lastUsedDay: string | null;
}

/** An account as the administrator opens it. */
export interface OpenedUser extends PanelUser {
  readonly keys: readonly Passkey[];
}

/** What a one-time link says of itself. */
export type Invitation = Pick<PanelUser, 'name' | 'role' | 'departments'>;

/** The daily message of what waits, and whether it can come. */
export interface DailyMessage {
  /** Null where none is given. */
  readonly address: string | null;
  readonly isWanted: boolean;
  /** Whether the city can send e-mail. */
  readonly isSetUp: boolean;
}

export const dailyMessageSchema = z.strictObject({ isWanted: z.boolean() });

/** The account of whoever is signed in. */
export interface Account {
  readonly passkeys: readonly Passkey[];
  /** How many other browsers are signed in. */
  readonly otherSessions: number;
  /** Recovery codes that were not used yet. */
  readonly recoveryCodes: number;
  readonly daily: DailyMessage;
  /** An administrator without whom, as things stand, no administrator could come in. */
  readonly isLastAdministrator: boolean;
}

/** Recovery codes, shown once. */
export interface MadeRecoveryCodes {
  readonly codes: readonly string[];
}

/** Whether losing one thing, a device or a sheet of paper, would leave its owner outside. */
export function hasOneWayIn({
  passkeys,
  recoveryCodes,
}: Pick<Account, 'passkeys' | 'recoveryCodes'>) {
  return passkeys.length + (recoveryCodes > 0 ? 1 : 0) <= 1;
}
