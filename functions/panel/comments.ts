/** `/api/panel/unit/{department}/comments`: the comments that were released to a department. */
import { Hono } from 'hono';
import {
  type InboxAct,
  inboxActSchema,
  inboxQuerySchema,
  longestNote,
  type Person,
  type Settled,
} from '#shared/comments/inbox.ts';
import type { Text } from '#shared/language.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import type { AuditDetail } from '#shared/panel/audit.ts';
import { city } from '../city.ts';
import { auditedEach } from '../db/audit-trail.ts';
import { readInbox, readPeople } from '../db/comments.ts';
import { settleComments } from '../db/settle-comments.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

/** A day that is further away is a slip of the pen. */
const latestDueDays = 366;

const wanted = {
  '/comments': {
    id: 'Centang komentar dulu, lalu pilih tindakannya.',
    en: 'Tick comments first, then choose what to do with them.',
  },
  '/to': {
    id: 'Pilih unit tujuan, lalu tekan Teruskan lagi. Centangnya masih ada.',
    en: 'Choose the department to pass them to, then press Pass on again. The ticks are still there.',
  },
  '/person': {
    id: 'Pilih orang dari daftar, atau "Belum ada".',
    en: 'Choose a person of the list, or "Nobody yet".',
  },
  '/dueDay': {
    id: 'Tulis tenggat mulai hari ini sampai setahun lagi, atau kosongkan.',
    en: 'Write a day from today to a year from now, or leave it empty.',
  },
  '/note': {
    id: `Tulis catatan paling panjang ${longestNote} huruf, atau kosongkan.`,
    en: `Write a note of ${longestNote} characters at most, or leave it empty.`,
  },
} as const satisfies Readonly<Record<string, Text>>;

type Wanted = keyof typeof wanted;

/** What an act names that the department or the calendar does not have. */
function unfitting(
  act: InboxAct,
  department: string,
  people: readonly Person[],
  today: string,
): readonly Wanted[] {
  const { index } = city();
  switch (act.act) {
    case 'pass':
      return act.to === department || !index.departmentById.has(act.to) ? ['/to'] : [];
    case 'entrust': {
      const { person, dueDay } = act;
      const isSomebody = person === null || people.some(({ id }) => id === person);
      const isDay =
        dueDay === null || (dueDay >= today && dueDay <= daysBefore(today, -latestDueDays));
      return [
        ...(isSomebody ? [] : (['/person'] as const)),
        ...(isDay ? [] : (['/dueDay'] as const)),
      ];
    }
    default:
      return [];
  }
}

/** What the audit trail keeps beside an act: to whom, and until when; never what was written. */
function detailOf(act: InboxAct, people: readonly Person[]): AuditDetail {
  switch (act.act) {
    case 'pass':
      return { to: act.to };
    case 'entrust': {
      const name = people.find(({ id }) => id === act.person)?.name;
      return {
        ...(name !== undefined && { entrusted: name }),
        ...(act.dueDay !== null && { dueDay: act.dueDay }),
      };
    }
    default:
      return {};
  }
}

export const comments = new Hono<PanelContext>();

comments.get('/', async (c) => {
  const { settings } = city();
  const department = c.req.param('department') ?? '';
  const query = inboxQuerySchema.parse(c.req.query());
  const { day } = localHour(new Date(), settings.timeZone);
  return c.json(await readInbox(c.env.DB, department, query, c.get('viewer'), day));
});

comments.post('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const department = c.req.param('department') ?? '';
  const wrong = (pointers: readonly Wanted[]) =>
    problem(
      'invalid-form',
      language,
      pointers.map((pointer) => ({ pointer, detail: wanted[pointer][language] })),
    );
  const read = await readBody(c.req, inboxActSchema);
  if (!read.ok) {
    const known = (Object.keys(wanted) as Wanted[]).filter((pointer) =>
      read.errors.some((error) => error.pointer === pointer),
    );
    return wrong(known.length === 0 ? ['/comments'] : known);
  }
  const act = read.value;
  const now = new Date();
  const { day } = localHour(now, settings.timeZone);
  const people = act.act === 'entrust' ? await readPeople(c.env.DB, department) : [];
  const misfits = unfitting(act, department, people, day);
  if (misfits.length > 0) return wrong(misfits);

  const written = auditedEach(
    c.env.DB,
    c.get('viewer'),
    now,
    { action: `comments-${act.act}`, department },
    'SELECT CAST(changes() AS TEXT) AS subject, ?7 AS detail WHERE changes() > 0',
    JSON.stringify(detailOf(act, people)),
  );
  const settled = await settleComments(c.env.DB, department, act, day, written);
  return c.json({ settled } satisfies Settled);
});
