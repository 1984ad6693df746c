/**
 * How what somebody types into the panel outlives their session: every form says whose it is, a form that comes after
 * the session ended goes back sealed for that account, and scripts keep typing on the device under a key of the account.
 */
import * as z from 'zod/mini';

/** The field of a form by which it says whose it is. */
export const ownerField = '_akun';

/** The field that carries a sealed form. */
export const sealedField = '_titipan';

/** What is kept is forgotten after so many days, on the device and in a sealed form. */
export const keptDays = 7;

/** A draft that is being sent, by its name; the script sets it. */
export const sendingCookie = 'panel_mengirim';

/** The draft that was taken, by its name; the Worker sets it, and the script forgets that draft. */
export const takenCookie = 'panel_diterima';

/** Names of drafts, as they stand in cookies. */
export const draftName = /^[\w-]{1,64}$/;

/** Set by the Worker on what it hands to the pages; one that came from outside is dropped there. */
export const keepingHeader = 'X-Panel-Keeping';

const keepingSchema = z.readonly(
  z.object({
    /** Stands for the account; nobody can tell which without the city's secret. */
    account: z.string(),
    /** With which typing is kept on a device, base64url of 32 bytes; told to this account alone. */
    key: z.string(),
  }),
);

/** What a page is told for keeping typing. */
export type Keeping = z.infer<typeof keepingSchema>;

/** What the header says; undefined on pages before signing in. */
export function keepingOfHeader(value: string | null): Keeping | undefined {
  return value === null ? undefined : keepingSchema.parse(JSON.parse(value));
}

/**
 * Why a form was not taken: its session is over, somebody else is signed in, or it was kept too long or is not as it
 * was sealed.
 */
export const interruptions = ['ended', 'another', 'gone'] as const;
export type Interruption = (typeof interruptions)[number];

/** What the page about a form that was not taken is told, as fields of a form. */
export const interruptedSchema = z.object({
  reason: z.enum(interruptions),
  /** The address that the form was for, with its query. */
  action: z.string(),
  /** Empty where nothing can be opened any more. */
  sealed: z.string(),
  /** Whether a file was sent that has to be chosen again. */
  hadFile: z.enum(['', '1']),
});
export type Interrupted = z.infer<typeof interruptedSchema>;
