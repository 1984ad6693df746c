/** Comments from the phone to the staff: released in groups, passed on, answered, and the public clock. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { releaseComments } from '#functions/jobs/release-comments.ts';
import { presentVersions } from '#functions/publication/known-versions.ts';
import type { Inbox, Settled } from '#shared/comments/inbox.ts';
import { localReader } from '#shared/comments/local-reader.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { shortResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';
import { addPerson, ask, cookieOf, linkFor, openLink, origin } from './sessions.ts';

const service = 'disdukcapil/ktp-el';
const today = () => localHour(new Date(), testCatalogue.settings.timeZone).day;
const newId = () => crypto.randomUUID();

/** Ten people answer, the first of them with these comments; then their group is sealed. */
async function hear(comments: readonly string[], on = today(), people = 10): Promise<void> {
  for (let at = 0; at < people; at += 1) {
    const comment = comments[at];
    const response = shortResponse(comment === undefined ? {} : { comment });
    await appendResponse(env.DB, response, service, { day: on, hour: 9 });
  }
  await seal(env.DB, testCatalogue, { day: on, hour: 18 }, newId);
}
const release = (on = today()) => releaseComments(env.DB, testCatalogue, on, localReader, newId);

const five = [
  'antrinya lama banget',
  'petugas ramah',
  'toiletnya bau dan kotor',
  'diminta uang rokok sama oknum',
  'terima kasih 100%',
];

async function inboxOf(department: string, query = ''): Promise<Inbox> {
  const cookie = await cookieOf({ role: 'staff', department });
  const answer = await ask(`/api/panel/unit/${department}/comments${query}`, { cookie });
  expect(answer.status).toBe(200);
  return answer.json<Inbox>();
}
const textsOf = ({ comments }: Inbox) => comments.map(({ text }) => text).toSorted();

beforeEach(emptyDatabase);

describe('the release', () => {
  it('waits until five can go together, over as many sealed groups as it takes', async () => {
    await hear(five.slice(0, 4));
    expect(await release()).toBe(0);
    expect((await inboxOf('disdukcapil')).found.all).toBe(0);
    await hear(['satu lagi']);
    expect(await release()).toBe(5);
    expect(textsOf(await inboxOf('disdukcapil'))).toEqual(
      [...five.slice(0, 4), 'satu lagi'].toSorted(),
    );
  });

  it('takes nothing out of a group that is still open', async () => {
    await hear(five, today(), 9);
    expect(await release()).toBe(0);
  });

  it('releases each comment once, also when two runs meet', async () => {
    await hear(five);
    await Promise.all([release(), release()]);
    expect(await release()).toBe(0);
    expect((await inboxOf('disdukcapil')).found.waiting).toBe(5);
  });

  it('keeps nothing by which a comment leads back to its response', async () => {
    await hear(five);
    await release();
    const columns = await env.DB.prepare(`SELECT name FROM pragma_table_info('comments')`).all();
    expect(columns.results.map(({ name }) => name)).toEqual([
      'id',
      'service',
      'department',
      'since_day',
      'passed_by',
      'released_day',
      'language',
      'text',
      'sentiment',
      'themes',
      'reader',
      'state',
      'settled_day',
      'person',
      'due_day',
      'note',
    ]);
    const shared = await env.DB.prepare(
      'SELECT count(*) AS n FROM comments JOIN responses USING (id)',
    ).first('n');
    expect(shared).toBe(0);
  });

  it('leaves out what was typed but never sent', async () => {
    for (const comment of five) {
      const left = shortResponse({ progress: 'partial', revision: 1, comment });
      await appendResponse(env.DB, left, service, { day: '2026-03-01', hour: 9 });
    }
    await hear([], '2026-03-03');
    expect(await release('2026-03-04')).toBe(0);
  });
});

describe('the inbox', () => {
  beforeEach(async () => {
    await hear(five);
    await release();
  });

  it('says of each where it was said, its mood and its themes', async () => {
    const { comments, found } = await inboxOf('disdukcapil', '?q=toilet');
    expect(found).toEqual({ waiting: 1, 'follow-up': 0, thanked: 0, passed: 0, all: 1 });
    expect(comments).toMatchObject([
      {
        service,
        text: 'toiletnya bau dan kotor',
        sentiment: 'negative',
        themes: ['cleanliness'],
        state: 'waiting',
        days: 0,
        passedBy: null,
      },
    ]);
  });

  it('counts by theme, those without one as well', async () => {
    const { themes } = await inboxOf('disdukcapil');
    expect(themes).toContainEqual({ theme: 'extortion', comments: 1, negative: 1 });
    expect(themes).toContainEqual(expect.objectContaining({ theme: null, comments: 1 }));
  });

  it.each([
    ['?theme=queue', ['antrinya lama banget']],
    ['?theme=none', ['terima kasih 100%']],
    ['?sentiment=positive&q=ramah', ['petugas ramah']],
    ['?q=100%25', ['terima kasih 100%']],
    ['?q=_____', []],
    ['?service=disdukcapil/kartu-keluarga', []],
    ['?state=thanked', []],
    ['?state=anything&theme=nothing&page=x', five.toSorted()],
    // What the form sends when nothing in it was chosen.
    ['?state=waiting&theme=&sentiment=&service=&q=', five.toSorted()],
  ])('finds %s', async (query, expected) => {
    expect(textsOf(await inboxOf('disdukcapil', query))).toEqual(expected);
  });

  it('shows no other department anything', async () => {
    expect((await inboxOf('rsud')).found.all).toBe(0);
  });
});

describe('what is done with comments', () => {
  const path = '/api/panel/unit/disdukcapil/comments';
  let cookie = '';
  let ids: string[] = [];
  const act = (body: object, on = path) => ask(on, { cookie, body });
  /** Somebody has just looked at the public page, so that what is done now moves what is published. */
  const settledBy = async (body: object) => {
    await presentVersions(env.DB);
    return (await (await act(body)).json<Settled>()).settled;
  };
  const trailOf = async (department: string) => {
    const answer = await ask(`/api/panel/unit/${department}/audit-trail`, { cookie });
    return answer.json<AuditEntry[]>();
  };

  beforeEach(async () => {
    await hear(five);
    await release();
    cookie = await cookieOf({ role: 'staff', department: 'disdukcapil' });
    ids = (await inboxOf('disdukcapil')).comments.map(({ id }) => id);
  });

  it('is thanked or followed up, and can be taken back', async () => {
    expect(await settledBy({ act: 'thank', comments: ids.slice(0, 2) })).toBe(2);
    expect(await settledBy({ act: 'follow-up', comments: ids.slice(2, 3) })).toBe(1);
    expect((await inboxOf('disdukcapil')).found).toEqual({
      ...{ waiting: 2, 'follow-up': 1, thanked: 2, passed: 0, all: 5 },
    });
    await act({ act: 'reopen', comments: ids.slice(0, 1) });
    expect((await inboxOf('disdukcapil')).found.waiting).toBe(3);
  });

  it('says of how many it was done, and writes down no others', async () => {
    await act({ act: 'thank', comments: ids.slice(0, 2) });
    expect(await settledBy({ act: 'thank', comments: ids.slice(0, 3) })).toBe(1);
    expect(await settledBy({ act: 'thank', comments: ids.slice(0, 3) })).toBe(0);
    const [last, first] = await trailOf('disdukcapil');
    expect([last, first]).toMatchObject([{ subject: '1' }, { subject: '2' }]);
  });

  it('leaves those of other departments alone', async () => {
    await act({ act: 'pass', comments: ids.slice(0, 1), to: 'rsud' });
    await act({ act: 'thank', comments: ids });
    expect((await inboxOf('rsud')).found.waiting).toBe(1);
    expect((await inboxOf('disdukcapil')).found.waiting).toBe(0);
  });

  it('stands in the audit trail without a word of the comments', async () => {
    await act({ act: 'pass', comments: ids, to: 'rsud' });
    const [newest] = await trailOf('disdukcapil');
    expect(newest).toMatchObject({ action: 'comments-pass', subject: '5', detail: { to: 'rsud' } });
    expect(JSON.stringify(newest)).not.toContain('oknum');
  });

  it.each([
    [{ act: 'thank', comments: [] }, '/comments'],
    [{ act: 'thank' }, '/comments'],
    [{ act: 'eat', comments: ['x'] }, '/comments'],
    [{ act: 'pass', to: 'disdukcapil' }, '/to'],
    [{ act: 'pass', to: '' }, '/to'],
    [{ act: 'pass', to: 'dinas-ajaib' }, '/to'],
    [{ act: 'pass', to: 'rsud', note: 'x'.repeat(301) }, '/note'],
  ])('is told what is missing: %j', async (body, pointer) => {
    const whole = 'to' in body ? { ...body, comments: ids } : body;
    const answer = await act(whole);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer }] });
  });
});

describe('what was passed on', () => {
  const sender = '/api/panel/unit/disdukcapil/comments';
  const receiver = '/api/panel/unit/rsud/comments';
  let ours = '';
  let theirs = '';
  let ids: string[] = [];

  beforeEach(async () => {
    await hear(five);
    await release();
    ours = await cookieOf({ role: 'staff', department: 'disdukcapil' });
    theirs = await cookieOf({ role: 'staff', department: 'rsud' });
    await env.DB.prepare('UPDATE comments SET since_day = ?').bind(daysBefore(today(), 9)).run();
    ids = (await inboxOf('disdukcapil')).comments.map(({ id }) => id);
    const body = { act: 'pass', comments: ids.slice(0, 1), to: 'rsud', note: 'Soal parkir RSUD.' };
    expect((await ask(sender, { cookie: ours, body })).status).toBe(200);
  });

  const passedOf = async (department: string) =>
    (await inboxOf(department, '?state=passed')).comments;
  const accept = () =>
    ask(receiver, { cookie: theirs, body: { act: 'accept', comments: ids.slice(0, 1) } });
  const takeBack = async () => {
    const body = { act: 'take-back', comments: ids.slice(0, 1) };
    return (await (await ask(sender, { cookie: ours, body })).json<Settled>()).settled;
  };

  it('reaches the other department with whence it came and the note to it, and begins to wait there', async () => {
    expect((await inboxOf('rsud')).comments).toMatchObject([
      { ...{ id: ids[0], passedBy: 'disdukcapil', service, note: 'Soal parkir RSUD.' }, days: 0 },
    ]);
    expect((await inboxOf('disdukcapil')).found).toMatchObject({ waiting: 4, passed: 1, all: 5 });
  });

  it('is found by the sender, with where it is and how it stands', async () => {
    const here = { id: ids[0], department: 'rsud', state: 'waiting', note: null };
    expect(await passedOf('disdukcapil')).toMatchObject([{ ...here, acceptedDay: null }]);
    await accept();
    expect(await passedOf('disdukcapil')).toMatchObject([{ ...here, acceptedDay: today() }]);
    const body = { act: 'thank', comments: ids.slice(0, 1) };
    await ask(receiver, { cookie: theirs, body });
    expect(await passedOf('disdukcapil')).toMatchObject([{ ...here, state: 'thanked' }]);
  });

  it('can be taken back, and has then waited as if it had never left', async () => {
    expect(await takeBack()).toBe(1);
    const own = await inboxOf('disdukcapil');
    expect(own.found).toMatchObject({ waiting: 5, passed: 0 });
    expect(own.comments.find(({ id }) => id === ids[0])).toMatchObject({ days: 9, passedBy: null });
    expect((await inboxOf('rsud')).found.all).toBe(0);
    expect(await takeBack()).toBe(0);
  });

  it.each(['accept', 'thank', 'follow-up'])('cannot be taken back after "%s"', async (act) => {
    await ask(receiver, { cookie: theirs, body: { act, comments: ids.slice(0, 1) } });
    expect(await takeBack()).toBe(0);
    expect((await inboxOf('rsud')).found.all).toBe(1);
  });

  it('is taken over by whoever gives it a person', async () => {
    const body = {
      ...{ act: 'entrust', comments: ids.slice(0, 1), person: null },
      ...{ dueDay: today(), note: null },
    };
    await ask(receiver, { cookie: theirs, body });
    expect(await takeBack()).toBe(0);
  });

  it('stays with the first sender in sight when it is passed on again, who cannot reach past the second', async () => {
    const onward = { act: 'pass', comments: ids.slice(0, 1), to: 'bkpsdm' };
    await ask(receiver, { cookie: theirs, body: onward });
    expect(await passedOf('disdukcapil')).toMatchObject([{ department: 'bkpsdm' }]);
    expect(await takeBack()).toBe(0);
    const back = { act: 'take-back', comments: ids.slice(0, 1) };
    await ask(receiver, { cookie: theirs, body: back });
    expect((await inboxOf('rsud')).comments).toMatchObject([{ passedBy: 'disdukcapil' }]);
    expect(await takeBack()).toBe(1);
  });

  it('is not taken back by a third department, nor by whom it was passed to', async () => {
    const third = await cookieOf({ role: 'head', department: 'bkpsdm' });
    for (const [cookie, department] of [
      [third, 'bkpsdm'],
      [theirs, 'rsud'],
    ] as const) {
      const body = { act: 'take-back', comments: ids };
      const answer = await ask(`/api/panel/unit/${department}/comments`, { cookie, body });
      expect(await answer.json()).toEqual({ settled: 0 });
    }
    expect((await inboxOf('rsud')).found.waiting).toBe(1);
  });
});

describe('a comment that is entrusted', () => {
  const path = '/api/panel/unit/disdukcapil/comments';
  let ids: string[] = [];
  let person = '';
  let cookie = '';
  const entrust = (more: object) =>
    ask(path, {
      cookie,
      body: {
        ...{ act: 'entrust', comments: ids.slice(0, 1) },
        ...{ person, dueDay: today(), note: 'Tanya loket 2.' },
        ...more,
      },
    });

  beforeEach(async () => {
    await hear(five);
    await release();
    ids = (await inboxOf('disdukcapil')).comments.map(({ id }) => id);
    person = await addPerson({ role: 'staff', department: 'disdukcapil' }, 'Ratna');
    cookie = (await openLink(await linkFor(person))) ?? '';
  });

  it('has a person, a due day and a note, and is found by the person', async () => {
    expect(await (await entrust({})).json()).toEqual({ settled: 1 });
    const own = await ask(`${path}?person=me`, { cookie });
    expect((await own.json<Inbox>()).comments).toMatchObject([
      {
        id: ids[0],
        person: { id: person, name: 'Ratna' },
        dueDay: today(),
        note: 'Tanya loket 2.',
      },
    ]);
    expect((await inboxOf('disdukcapil', '?person=none')).found.all).toBe(4);
    await entrust({ person: null, dueDay: null, note: null });
    expect((await inboxOf('disdukcapil', '?person=none')).found.all).toBe(5);
  });

  it('stands in the audit trail by the name of the person, without the note', async () => {
    await entrust({});
    const trail = await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie });
    const [newest] = await trail.json<AuditEntry[]>();
    expect(newest).toMatchObject({
      ...{ action: 'comments-entrust', subject: '1' },
      detail: { entrusted: 'Ratna', dueDay: today() },
    });
    expect(JSON.stringify(newest)).not.toContain('loket');
  });

  it.each([
    [{ person: 'nobody' }, '/person'],
    [{ person: '' }, '/person'],
    [{ dueDay: '2026-02-31' }, '/dueDay'],
    [{ dueDay: '2020-01-01' }, '/dueDay'],
    [{ dueDay: '2999-01-01' }, '/dueDay'],
    [{ dueDay: 'besok' }, '/dueDay'],
    [{ note: 'x'.repeat(301) }, '/note'],
    [{ note: '  ' }, '/note'],
  ])('is told what is wrong: %j', async (more, pointer) => {
    const answer = await entrust(more);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer }] });
  });

  it('is entrusted to nobody of another department', async () => {
    const other = await addPerson({ role: 'staff', department: 'rsud' });
    expect((await entrust({ person: other })).status).toBe(422);
  });

  it('leaves person and due day behind when it is passed on', async () => {
    await entrust({});
    await ask(path, { cookie, body: { act: 'pass', comments: ids.slice(0, 1), to: 'rsud' } });
    expect((await inboxOf('rsud')).comments).toMatchObject([
      { person: null, dueDay: null, note: null },
    ]);
  });
});

describe('the public waiting clock', () => {
  const clockOf = async (department: string) => {
    const address = `${origin}/api/v1/follow-ups?department=${department}`;
    const answer = await askWorker(new Request(address));
    return (await answer.json<{ clock: unknown }>()).clock;
  };

  it('begins with ten comments, and counts those that wait', async () => {
    await hear(five);
    await release();
    expect(await clockOf('disdukcapil')).toBeNull();
    await hear(five);
    await release();
    const cookie = await cookieOf({ role: 'head', department: 'disdukcapil' });
    const ids = (await inboxOf('disdukcapil')).comments.map(({ id }) => id);
    const body = { act: 'thank', comments: ids.slice(0, 6) };
    await ask('/api/panel/unit/disdukcapil/comments', { cookie, body });
    expect(await clockOf('disdukcapil')).toEqual({ comments: 10, waiting: 4, medianDays: 0 });
  });
});
