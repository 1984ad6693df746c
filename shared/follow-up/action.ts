/**
 * An action of the follow-up plan (rencana tindak lanjut, RTL) that PermenPANRB 14/2017, Lampiran I part VII
 * asks for: what it is about, the programme, when, and who answers for it. Its life is in `transition.ts`.
 */
import type { ElementKey } from '#shared/survey/elements.ts';

/** Under 12 months, 12 to 24, over 24: jangka pendek, menengah, panjang (Lampiran I part VII). */
export const horizons = ['short', 'medium', 'long'] as const;
export type Horizon = (typeof horizons)[number];

/** Who carries it out: an office of the department itself, or another department, which must accept. */
export type Responsible =
  | { readonly office: 'front' | 'back' }
  | { readonly office: 'other'; readonly department: string };

export const actionStates = [
  'proposed',
  'awaiting',
  'under-way',
  'done',
  'published',
  'declined',
  'cancelled',
  'withdrawn',
] as const;
export type ActionState = (typeof actionStates)[number];

/** How much of each text fits, in characters; the database holds the same limits. */
export const actionLimits = {
  programme: 200,
  theme: 60,
  note: 500,
  reason: 500,
  evidence: 500,
  said: 300,
  done: 500,
} as const;

/** What a proposal says, and what stays of it. */
export interface Plan {
  /** Whose respondents said it, and who tells them what was done. */
  readonly department: string;
  /** A service of the department, `disdukcapil/ktp-el`; null: all of it. */
  readonly service: string | null;
  /** The element it is to better; null where it is about no single one. */
  readonly element: ElementKey | null;
  /** The theme of comments it comes from; null where it comes from none. */
  readonly theme: string | null;
  /** Program/kegiatan. The public reads it once it is decided: in the official report, and where the plan changed. */
  readonly programme: string;
  /** As `horizonOf` has it. */
  readonly horizon: Horizon;
  readonly responsible: Responsible;
  /** `YYYY-MM-DD`; once it is decided it moves only by a postponement, which the public reads. */
  readonly dueDay: string;
}

/** What the public reads of it, in Indonesian; in English where somebody has translated both. */
export interface PublicText {
  readonly said: { readonly id: string; readonly en?: string | undefined };
  readonly done: { readonly id: string; readonly en?: string | undefined };
}

/** Where an action stands, with what belongs to that state only. */
export type Standing =
  | { readonly state: 'proposed' }
  | { readonly state: 'awaiting' }
  | { readonly state: 'under-way'; readonly progress: number }
  | { readonly state: 'done'; readonly doneDay: string; readonly evidence: string | null }
  | {
      readonly state: 'published';
      readonly doneDay: string;
      readonly evidence: string | null;
      readonly publishedDay: string;
      readonly text: PublicText;
    }
  | {
      readonly state: 'declined';
      /** The department that would not. */
      readonly declinedBy: string;
      readonly declinedDay: string;
      readonly reason: string;
    }
  /** Decided, and given up before it was done. */
  | { readonly state: 'cancelled'; readonly cancelledDay: string; readonly reason: string }
  /** Published, and taken back: its text is read in the panel alone. */
  | {
      readonly state: 'withdrawn';
      readonly doneDay: string;
      readonly evidence: string | null;
      readonly publishedDay: string;
      readonly text: PublicText;
      readonly withdrawnDay: string;
      readonly reason: string;
    };

export type Action = Plan & { readonly proposedDay: string } & Standing;

/** The other department that an action needs, if it needs one. */
export function otherDepartment({ responsible }: Pick<Plan, 'responsible'>): string | undefined {
  return responsible.office === 'other' ? responsible.department : undefined;
}

/** The department that carries an action out. */
export function doingDepartment(plan: Pick<Plan, 'department' | 'responsible'>): string {
  return otherDepartment(plan) ?? plan.department;
}

/** Per cent that is done, 0 to 100. */
export function progressOf(action: Standing): number {
  switch (action.state) {
    case 'under-way':
      return action.progress;
    case 'done':
    case 'published':
    case 'withdrawn':
      return 100;
    case 'proposed':
    case 'awaiting':
    case 'declined':
    case 'cancelled':
      return 0;
  }
}
