/** What the program read of comments: put right by staff, counted, exported by the administrator, and read again. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { forgetReadingsOfOthers } from '#functions/db/comment-readings.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { deleteWhatExpired } from '#functions/jobs/delete-expired.ts';
import { readComments } from '#functions/jobs/read-comments.ts';
import { releaseComments } from '#functions/jobs/release-comments.ts';
import type {
  CorrectedComment,
  CorrectionCount,
  SaidReading,
} from '#shared/comments/correction.ts';
import type { Inbox, InboxComment, Settled } from '#shared/comments/inbox.ts';
import type { CommentReader } from '#shared/comments/reading.ts';
import { daysBefore, localHour, yearsBefore } from '#shared/local-time.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { shortResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from './sessions.ts';

const service = 'disdukcapil/ktp-el';
const path = '/api/panel/unit/disdukcapil/comments';
const today = () => localHour(new Date(), testCatalogue.settings.timeZone).day;

/** Reads everything in the same way. */
const readerNamed = (name: string, reading: SaidReading): CommentReader => ({
  name,
  read: async () => ({ ...reading, reader: name }),
});
const first = readerNamed('first', { sentiment: 'negative', themes: ['queue'] });

/** How many of those who rate comment, too: all are read at once here. */
const commented = 6;

async function release(reader: CommentReader, mostRead = commented): Promise<void> {
  for (let at = 0; at < 10; at += 1) {
    const said = at < commented ? { comment: `komentar ${at}` } : {};
    await appendResponse(env.DB, shortResponse(said), service, { day: today(), hour: 9 });
  }
  await seal(env.DB, testCatalogue, { day: today(), hour: 18 }, () => crypto.randomUUID());
  const newId = () => crypto.randomUUID();
  await releaseComments(env.DB, testCatalogue, today(), reader, newId, mostRead);
}

let staff = '';
const inbox = async (query = ''): Promise<Inbox> =>
  (await ask(`${path}${query}`, { cookie: staff })).json<Inbox>();
const commentOf = async (id: string): Promise<InboxComment | undefined> =>
  (await inbox('?state=all')).comments.find((comment) => comment.id === id);
const saidOf = ({ sentiment, themes }: InboxComment): SaidReading => ({
  sentiment,
  themes: [...themes],
});

async function act(body: object, cookie = staff): Promise<number> {
  return (await (await ask(path, { cookie, body })).json<Settled>()).settled;
}
const correct = (id: string, was: SaidReading, reading: SaidReading, cookie = staff) =>
  act({ act: 'correct', comments: [id], was, reading }, cookie);
const trail = async (): Promise<AuditEntry[]> =>
  (await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie: staff })).json<AuditEntry[]>();

const read: SaidReading = { sentiment: 'negative', themes: ['queue'] };
const right: SaidReading = { sentiment: 'mixed', themes: ['queue', 'friendliness'] };

beforeEach(async () => {
  await emptyDatabase();
  staff = await cookieOf({ role: 'staff', department: 'disdukcapil' });
});

describe('a correction', () => {
  let id = '';

  beforeEach(async () => {
    await release(first);
    id = (await inbox()).comments[0]?.id ?? '';
  });

  it('stands in the place of what the program read, is counted and found', async () => {
    expect(await correct(id, read, right)).toBe(1);
    expect(await commentOf(id)).toMatchObject({ ...right, isCorrected: true });
    const { moods, comments } = await inbox('?corrected=yes');
    expect(comments.map((each) => each.id)).toEqual([id]);
    expect(moods).toContainEqual({ sentiment: 'mixed', comments: 1, corrected: 1 });
    expect(moods).toContainEqual({ sentiment: 'negative', comments: 5, corrected: 0 });
    expect((await inbox('?theme=friendliness')).found.waiting).toBe(1);
  });

  it('is taken back to what the program read, however often it was corrected', async () => {
    await correct(id, read, right);
    await correct(id, right, { ...right, sentiment: 'positive' });
    expect(await act({ act: 'restore', comments: [id] })).toBe(1);
    expect(await commentOf(id)).toMatchObject({ ...read, isCorrected: false });
    expect(await act({ act: 'restore', comments: [id] })).toBe(0);
  });

  it('is none once somebody comes back to what the program read', async () => {
    await correct(id, read, right);
    await correct(id, right, read);
    expect(await commentOf(id)).toMatchObject({ isCorrected: false });
  });

  it('of two people at once is that of the first, and the second learns of it', async () => {
    const other = await cookieOf({ role: 'head', department: 'disdukcapil' });
    const positive: SaidReading = { ...read, sentiment: 'positive' };
    expect(await correct(id, read, right)).toBe(1);
    expect(await correct(id, read, positive, other)).toBe(0);
    expect(await commentOf(id)).toMatchObject(right);
  });

  it('tapped twice is done once', async () => {
    expect(await correct(id, read, right)).toBe(1);
    const written = (await trail())[0]?.id;
    expect(await correct(id, read, right)).toBe(1);
    expect((await trail())[0]?.id).toBe(written);
  });

  it('stands in the audit trail without a word of the comment, as does taking it back', async () => {
    await correct(id, read, right);
    await act({ act: 'restore', comments: [id] });
    const [restored, corrected] = await trail();
    expect(corrected).toMatchObject({ action: 'comments-correct', subject: '1' });
    expect(restored).toMatchObject({ action: 'comments-restore', subject: '1' });
    expect(JSON.stringify([restored, corrected])).not.toContain('komentar 0');
  });

  it('is made by the department that has the comment, whatever state it is in', async () => {
    const other = await cookieOf({ role: 'staff', department: 'rsud' });
    const body = { act: 'correct', comments: [id], was: read, reading: right };
    const theirs = '/api/panel/unit/rsud/comments';
    expect(await (await ask(theirs, { cookie: other, body })).json()).toEqual({ settled: 0 });
    expect((await ask(path, { cookie: other, body })).status).toBe(403);
    await act({ act: 'thank', comments: [id] });
    expect(await correct(id, read, right)).toBe(1);
  });

  it('outlives a newer reader, which reads the others again', async () => {
    await correct(id, read, right);
    const second = readerNamed('second', { sentiment: 'positive', themes: [] });
    await forgetReadingsOfOthers(env.DB, second.name);
    expect(await readComments(env.DB, second)).toBe(5);
    const { comments } = await inbox();
    expect(comments.filter(({ sentiment }) => sentiment === 'positive')).toHaveLength(5);
    expect(await commentOf(id)).toMatchObject(right);
    expect(await readComments(env.DB, second)).toBe(0);
  });

  it('goes when its comment goes', async () => {
    await correct(id, read, right);
    const old = yearsBefore(daysBefore(today(), 3), 2);
    await env.DB.prepare('UPDATE comments SET released_day = ?').bind(old).run();
    await deleteWhatExpired(env.DB, testCatalogue, today());
    const left = await env.DB.prepare('SELECT count(*) AS n FROM comment_corrections').first('n');
    expect(left).toBe(0);
  });
});

describe('the export', () => {
  const corrections = '/api/panel/corrections';
  let administrator = '';

  beforeEach(async () => {
    await release(first);
    const { comments } = await inbox();
    for (const comment of comments.slice(0, 2)) await correct(comment.id, saidOf(comment), right);
    administrator = await cookieOf({ role: 'administrator' });
  });

  it('holds the redacted text, its release, what is right and what was read, and nothing else', async () => {
    const exported = await ask(corrections, { cookie: administrator, body: {} });
    const lines = await exported.json<CorrectedComment[]>();
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toEqual({
        ...{ language: 'id', text: expect.stringMatching(/^komentar \d$/), released: today() },
        ...right,
        read,
      });
    }
  });

  it('is the administrator’s, and the audit trail says who took how many', async () => {
    expect((await ask(corrections, { cookie: staff, body: {} })).status).toBe(403);
    const auditor = await cookieOf({ role: 'auditor' });
    expect((await ask(corrections, { cookie: auditor, body: {} })).status).toBe(403);
    await ask(corrections, { cookie: administrator, body: {} });
    const city = await ask('/api/panel/audit-trail', { cookie: auditor });
    const [newest] = await city.json<AuditEntry[]>();
    expect(newest).toMatchObject({
      action: 'comments-exported',
      subject: '2',
      role: 'administrator',
    });
  });

  it('is announced by how much there is, to whoever sees the city', async () => {
    const auditor = await cookieOf({ role: 'auditor' });
    const counts = await (await ask(corrections, { cookie: auditor })).json<CorrectionCount[]>();
    expect(counts).toEqual([{ department: 'disdukcapil', comments: 2, moods: 2, themes: 2 }]);
    expect((await ask(corrections, { cookie: staff })).status).toBe(403);
  });
});

describe('a run', () => {
  it('releases all comments of a service and reads as many as it may; the next carries on', async () => {
    await release(first, 4);
    const unreadOf = async () => (await inbox('?sentiment=none')).found.waiting;
    expect((await inbox()).found.waiting).toBe(6);
    expect(await unreadOf()).toBe(2);
    expect(await readComments(env.DB, first, 1)).toBe(1);
    expect(await unreadOf()).toBe(1);
    expect(await readComments(env.DB, first)).toBe(1);
    expect(await unreadOf()).toBe(0);
  });

  it('leaves what somebody said meanwhile of a comment that was not read', async () => {
    await release(first, 0);
    const [comment] = (await inbox()).comments;
    const id = comment?.id ?? '';
    await correct(id, { sentiment: null, themes: [] }, right);
    await readComments(env.DB, first);
    expect(await commentOf(id)).toMatchObject({ ...right, isCorrected: true });
  });
});
