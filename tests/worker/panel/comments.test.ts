/** Comments from the phone to the staff: released in groups, passed on, answered, and the public clock. */
import { env, exports } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { releaseComments } from '#functions/jobs/release-comments.ts';
import type { Inbox } from '#shared/comments/inbox.ts';
import { localReader } from '#shared/comments/local-reader.ts';
import { localHour } from '#shared/local-time.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { shortResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf, origin } from './sessions.ts';

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
    expect((await inboxOf('disdukcapil')).found).toBe(0);
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
    expect((await inboxOf('disdukcapil')).found).toBe(5);
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
      'state',
      'settled_day',
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
    const { comments, waiting } = await inboxOf('disdukcapil', '?q=toilet');
    expect(waiting).toBe(5);
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
    expect((await inboxOf('rsud')).found).toBe(0);
  });
});

describe('what is done with comments', () => {
  const path = '/api/panel/unit/disdukcapil/comments';
  let cookie = '';
  let ids: string[] = [];
  const act = (body: object, on = path) => ask(on, { cookie, body });

  beforeEach(async () => {
    await hear(five);
    await release();
    cookie = await cookieOf({ role: 'staff', department: 'disdukcapil' });
    ids = (await inboxOf('disdukcapil')).comments.map(({ id }) => id);
  });

  it('is thanked or followed up, and can be taken back', async () => {
    expect((await act({ act: 'thank', comments: ids.slice(0, 2) })).status).toBe(204);
    expect((await act({ act: 'follow-up', comments: ids.slice(2, 3) })).status).toBe(204);
    expect((await inboxOf('disdukcapil')).waiting).toBe(2);
    expect((await inboxOf('disdukcapil', '?state=thanked')).found).toBe(2);
    await act({ act: 'reopen', comments: ids.slice(0, 1) });
    expect((await inboxOf('disdukcapil')).waiting).toBe(3);
  });

  it('is passed on to another department, which sees whence it came; the first sees that it waits there', async () => {
    expect((await act({ act: 'pass', comments: ids.slice(0, 1), to: 'rsud' })).status).toBe(204);
    const theirs = await inboxOf('rsud');
    expect(theirs.comments).toMatchObject([{ id: ids[0], passedBy: 'disdukcapil', service }]);
    const ours = await inboxOf('disdukcapil');
    expect(ours.passedOn).toEqual([{ department: 'rsud', comments: 1 }]);
    expect(ours.waiting).toBe(4);
  });

  it('leaves those of other departments alone', async () => {
    await act({ act: 'pass', comments: ids.slice(0, 1), to: 'rsud' });
    await act({ act: 'thank', comments: ids });
    expect((await inboxOf('rsud')).waiting).toBe(1);
    expect((await inboxOf('disdukcapil')).waiting).toBe(0);
  });

  it('stands in the audit trail without a word of the comments', async () => {
    await act({ act: 'pass', comments: ids, to: 'rsud' });
    const answer = await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie });
    const [newest] = await answer.json<object[]>();
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
  ])('is told what is missing: %j', async (body, pointer) => {
    const whole = 'to' in body ? { ...body, comments: ids } : body;
    const answer = await act(whole);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer }] });
  });
});

describe('the public waiting clock', () => {
  const clockOf = async (department: string) => {
    const address = `${origin}/api/v1/follow-ups?department=${department}`;
    const answer = await exports.default.fetch(new Request(address));
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
