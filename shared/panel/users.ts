/** The accounts of the panel, as the administrator sees them. */
import * as z from 'zod/mini';
import { roles } from './viewer.ts';

/** How long a one-time link is good, in hours. */
export const invitationHours = 72;

/** What is asked to add somebody. A head and staff belong to a department, the others to none. */
export const newUserSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  role: z.enum(roles),
  department: z.optional(z.string()),
  /** Only for a city that signs in by its own identity provider. */
  email: z.optional(z.email()),
});
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
