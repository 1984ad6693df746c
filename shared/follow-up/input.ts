/** What is asked to propose an action and to move one, and what is said where it is wrong. */
import * as z from 'zod/mini';
import type { Text } from '#shared/language.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { actionLimits, horizons } from './action.ts';

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

/** A proposal; the department is the one in the address. */
export const proposalSchema = z.strictObject({
  service: z.nullable(z.string()),
  element: z.nullable(z.enum(elementKeys)),
  theme: z.nullable(words(actionLimits.theme)),
  programme: words(actionLimits.programme),
  horizon: z.enum(horizons),
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
  z.strictObject({ kind: z.literal('decline'), reason: words(actionLimits.reason) }),
  z.strictObject({
    kind: z.literal('report'),
    progress: z.int().check(z.minimum(0), z.maximum(100)),
    note,
  }),
  z.strictObject({ kind: z.literal('finish'), evidence, note }),
  z.strictObject({ kind: z.literal('reopen'), reason: words(actionLimits.reason) }),
  z.strictObject({ kind: z.literal('publish'), text }),
  z.strictObject({ kind: z.literal('revise'), text }),
]);

/** What is expected of each field, by its pointer. */
export const expectations: Readonly<Record<string, Text>> = {
  '/service': {
    id: 'Pilih layanan unit ini, atau seluruh unit.',
    en: 'Choose a service of this department, or all of it.',
  },
  '/element': {
    id: 'Pilih salah satu unsur, atau tidak satu pun.',
    en: 'Choose one of the elements, or none.',
  },
  '/theme': { id: 'Tema paling panjang 60 huruf.', en: 'A theme has at most 60 characters.' },
  '/programme': {
    id: 'Tulis program atau kegiatannya, paling panjang 200 huruf.',
    en: 'Write the programme or activity, at most 200 characters.',
  },
  '/horizon': { id: 'Pilih jangka waktunya.', en: 'Choose the horizon.' },
  '/responsible': { id: 'Pilih siapa yang bertanggung jawab.', en: 'Choose who is responsible.' },
  '/responsible/department': {
    id: 'Pilih unit lain di kota ini.',
    en: 'Choose another department of this city.',
  },
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
