/** The accounts of the panel, as the administrator sees them. */
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import { roles } from './viewer.ts';

/** How long a one-time link is good, in hours. */
export const invitationHours = 72;

const longestName = 100;

/** What is asked to add somebody. A head and staff belong to a department, the others to none. */
export const newUserSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName)),
  role: z.enum(roles),
  department: z.optional(z.string()),
  /** Only for a city that signs in by its own identity provider. */
  email: z.optional(z.email()),
});
/** What to write in each field. */
export const newUserExpectations = {
  '/name': {
    id: `Tulis namanya, paling panjang ${longestName} huruf.`,
    en: `Write the name, at most ${longestName} characters.`,
  },
  '/role': { id: 'Pilih perannya.', en: 'Choose the role.' },
  '/department': { id: 'Pilih unitnya.', en: 'Choose the department.' },
  '/email': {
    id: 'Tulis alamat surel yang lengkap, misalnya nama@tangerangkota.go.id, atau kosongkan.',
    en: 'Write a whole e-mail address, such as name@tangerangkota.go.id, or leave it empty.',
  },
} as const satisfies Expectations;

export type NewUser = z.infer<typeof newUserSchema>;

export interface PanelUser {
  readonly id: string;
  readonly name: string;
  readonly role: (typeof roles)[number];
  readonly department: string | null;
  readonly disabled: boolean;
  readonly passkeys: number;
  readonly sessions: number;
}

/** What a one-time link says of itself. */
export interface Invitation {
  readonly name: string;
  readonly role: (typeof roles)[number];
  readonly department: string | null;
}

/** The account of whoever is signed in. */
export interface Account {
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly addedDay: string;
  }[];
  /** How many other browsers are signed in. */
  readonly otherSessions: number;
}
