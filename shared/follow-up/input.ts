/** What is asked to propose an action and to move one, and what is said where it is wrong. */
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import type { Text } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { actionLimits } from './action.ts';

const words = (limit: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));
const note = z.string().check(z.trim(), z.maxLength(actionLimits.note));
const evidence = z.nullable(
  z.string().check(z.maxLength(actionLimits.evidence), z.regex(/^https:\/\/[^\s/]+\S*$/)),
);
const text = z
  .readonly(
    z.strictObject({
      said: z.readonly(
        z.strictObject({
          id: words(actionLimits.said),
          en: z.optional(words(actionLimits.said)),
        }),
      ),
      done: z.readonly(
        z.strictObject({
          id: words(actionLimits.done),
          en: z.optional(words(actionLimits.done)),
        }),
      ),
    }),
  )
  .check(
    z.refine(({ said, done }) => (said.en === undefined) === (done.en === undefined), {
      path: ['done', 'en'],
    }),
  );

const reason = words(actionLimits.reason);

const about = {
  service: z.nullable(z.string()),
  element: z.nullable(z.enum(elementKeys)),
  theme: z.nullable(words(actionLimits.theme)),
};

/** The words that look like personal data and were confirmed to be none; see `public-texts.ts`. */
const confirmed = {
  confirmed: z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(50))),
};

/** A proposal; the department is the one in the address, and the horizon follows from the due day. */
export const proposalSchema = z.strictObject({
  ...about,
  ...confirmed,
  programme: words(actionLimits.programme),
  responsible: z.discriminatedUnion('office', [
    z.strictObject({ office: z.enum(['front', 'back']) }),
    z.strictObject({ office: z.literal('other'), department: z.string() }),
  ]),
  dueDay: z.iso.date(),
});
export type Proposal = z.infer<typeof proposalSchema>;

export const actionEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approve') }),
  z.strictObject({ kind: z.literal('accept') }),
  z.strictObject({ kind: z.literal('decline'), reason }),
  z.strictObject({
    kind: z.literal('report'),
    progress: z.int().check(z.minimum(0), z.maximum(100)),
    note,
  }),
  z.strictObject({ kind: z.literal('finish'), evidence, note }),
  z.strictObject({ kind: z.literal('reopen'), reason }),
  z.strictObject({ kind: z.literal('publish'), text, ...confirmed }),
  z.strictObject({ kind: z.literal('revise'), text, reason, ...confirmed }),
  z.strictObject({ kind: z.literal('postpone'), dueDay: z.iso.date(), reason, ...confirmed }),
  z.strictObject({
    kind: z.literal('correct'),
    programme: words(actionLimits.programme),
    about: z.nullable(z.strictObject(about)),
    reason,
    ...confirmed,
  }),
  z.strictObject({ kind: z.literal('cancel'), reason, ...confirmed }),
  z.strictObject({ kind: z.literal('withdraw'), reason, ...confirmed }),
]);
export type SentEvent = z.infer<typeof actionEventSchema>;

const subject = {
  service: {
    id: 'Pilih layanan unit ini, atau seluruh unit.',
    en: 'Choose a service of this department, or all of it.',
  },
  element: {
    id: 'Pilih salah satu unsur, atau tidak satu pun.',
    en: 'Choose one of the elements, or none.',
  },
  theme: { id: 'Tema paling panjang 60 huruf.', en: 'A theme has at most 60 characters.' },
} as const satisfies Record<string, Text>;

/** To what day an action may be postponed. */
export function laterThan(dueDay: string): Text {
  const { id, en } = formatDay(dueDay);
  return {
    id: `Pilih tanggal sesudah hari ini dan sesudah ${id}.`,
    en: `Choose a day after today and after ${en}.`,
  };
}

/** What is expected of each field, by its pointer. */
export const expectations: Expectations = {
  '/kind': {
    id: 'Pilih apa yang dilakukan dengan tindakan ini.',
    en: 'Choose what to do with this action.',
  },
  '/service': subject.service,
  '/element': subject.element,
  '/theme': subject.theme,
  '/programme': {
    id: 'Tulis program atau kegiatannya, paling panjang 200 huruf.',
    en: 'Write the programme or activity, at most 200 characters.',
  },
  '/responsible': { id: 'Pilih siapa yang bertanggung jawab.', en: 'Choose who is responsible.' },
  '/responsible/department': {
    id: 'Pilih unit lain di kota ini.',
    en: 'Choose another department of this city.',
  },
  '/about/service': subject.service,
  '/about/element': subject.element,
  '/about/theme': subject.theme,
  '/dueDay': { id: 'Pilih tanggal sesudah hari ini.', en: 'Choose a day after today.' },
  '/reason': {
    id: 'Tulis alasannya, paling panjang 500 huruf.',
    en: 'Write the reason, at most 500 characters.',
  },
  '/progress': { id: 'Tulis angka dari 0 sampai 100.', en: 'Write a number from 0 to 100.' },
  '/note': { id: 'Catatan paling panjang 500 huruf.', en: 'A note has at most 500 characters.' },
  '/evidence': {
    id: 'Tulis alamat yang diawali https://, atau kosongkan.',
    en: 'Write an address that starts with https://, or leave it empty.',
  },
  '/text/said/id': {
    id: 'Tulis apa kata warga, paling panjang 300 huruf.',
    en: 'Write what people said, at most 300 characters.',
  },
  '/text/said/en': { id: 'Paling panjang 300 huruf.', en: 'At most 300 characters.' },
  '/text/done/id': {
    id: 'Tulis apa yang dilakukan, paling panjang 500 huruf.',
    en: 'Write what was done, at most 500 characters.',
  },
  '/text/done/en': {
    id: 'Terjemahkan keduanya, atau kosongkan keduanya; paling panjang 500 huruf.',
    en: 'Translate both or leave both empty; at most 500 characters.',
  },
};
