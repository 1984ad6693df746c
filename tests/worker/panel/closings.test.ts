/** The closing of a period: four roles, one edition, a correction; and everybody who may not. */
import { askWorker, env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeOnce } from '#functions/db/alert-digests.ts';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { raiseAlerts } from '#functions/jobs/raise-alerts.ts';
import { sha256OfBytes } from '#functions/keys/sha256.ts';
import type { AlertList } from '#shared/alerts/inbox.ts';
import type { ClosingAct } from '#shared/closing/closing.ts';
import { mostDocumentBytes } from '#shared/closing/document.ts';
import type {
  Edition,
  EditionsAnswer,
  ListedEdition,
  ReleaseCalendar,
} from '#shared/closing/edition.ts';
import type { CityClosings, UnitClosing } from '#shared/closing/panel-views.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import { latestQuarter } from '#shared/publication/period.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { fullResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';
import { nobodyThere, type Somebody, signedIn } from './people.ts';
import { ask } from './sessions.ts';

const today = localHour(new Date(), testCatalogue.settings.timeZone).day;
const quarter = latestQuarter(today);
const period = quarter.id;
const query = `department=disdukcapil&period=${period}`;
const unit = '/api/panel/unit/disdukcapil/closings';

async function answer(count: number, day = quarter.from): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    await appendResponse(env.DB, fullResponse(), 'disdukcapil/ktp-el', { day, hour: 9 });
  }
  await seal(env.DB, testCatalogue, { day, hour: 9 }, () => crypto.randomUUID());
}

let head: Somebody;
let administrator: Somebody;
let second: Somebody;

const read = async <T>(path: string, by: Somebody): Promise<T> =>
  (await ask(path, { cookie: by.cookie })).json();

const standing = async (by = head) => {
  const { chosen } = await read<UnitClosing>(`${unit}?period=${period}`, by);
  if (chosen === undefined) throw new Error('no official period');
  return chosen;
};

interface More {
  readonly reason?: string;
  readonly after?: number;
  readonly seen?: string;
}

/** Takes a step as a page would that was opened right before. */
async function take(act: ClosingAct, by: Somebody, more: More = {}): Promise<Response> {
  const { standing: stands, seen } = await standing();
  const { after = stands.steps, ...rest } = more;
  const path = act === 'check' ? unit : '/api/panel/closings';
  const units = [{ unit: 'disdukcapil', after }];
  const given = act === 'check' ? { seen } : {};
  return ask(path, { cookie: by.cookie, body: { period, act, units, ...given, ...rest } });
}

async function publishFirst(): Promise<void> {
  for (const [act, by] of [
    ['check', head],
    ['approve', administrator],
    ['publish', administrator],
  ] as const) {
    const taken = await take(act, by);
    if (!taken.ok) throw new Error(`${act}: ${await taken.text()}`);
  }
}

const api = (path: string) => askWorker(new Request(`https://suara.example/api/v1${path}`));
const listed = async (): Promise<EditionsAnswer> => (await api(`/editions?${query}`)).json();
const frozen = (edition: number, file = 'edition.json') =>
  api(`/editions/${file}?${query}&edition=${edition}`);

beforeAll(async () => {
  await nobodyThere();
  head = await signedIn('head', ['disdukcapil']);
  administrator = await signedIn('administrator');
  second = await signedIn('administrator');
});

beforeEach(async () => {
  await emptyDatabase();
  await answer(40);
});

describe('a period that is closed', () => {
  it('is awaited, then a numbered edition with a day, which anybody can check by its hash', async () => {
    expect(await listed()).toMatchObject({ state: 'awaited', editions: [] });
    await publishFirst();
    const { state, editions } = await listed();
    expect(state).toBe('published');
    expect(editions).toMatchObject([{ edition: 1, kind: 'reported', publishedDay: today }]);

    const bytes = await (await frozen(1)).arrayBuffer();
    expect(await sha256OfBytes(bytes)).toBe(editions[0]?.hash);
    const edition: Edition = JSON.parse(new TextDecoder().decode(bytes));
    const results = await (await api(`/results?${query}`)).json();
    expect(edition.figures?.figure).toEqual((results as { figure: unknown }).figure);
    expect(edition.recapitulation).toEqual(
      await (await api(`/reports/recapitulation.json?${query}`)).json(),
    );
    const workbook = await (await frozen(1, 'edition.xlsx')).arrayBuffer();
    expect(await sha256OfBytes(workbook)).toBe(edition.workbook);
  });

  it('stays what it was, whatever is answered afterwards', async () => {
    await publishFirst();
    const before = await (await frozen(1)).text();
    await answer(30);
    expect(await (await frozen(1)).text()).toBe(before);
    const results = (await (await api(`/results?${query}`)).json()) as {
      figure: { respondents: number };
    };
    expect(results.figure.respondents).toBe(70);
    expect((await listed()).editions[0]?.figure).toMatchObject({ respondents: 40 });
  });

  it('cannot be changed or deleted by any statement', async () => {
    await publishFirst();
    await expect(
      env.DB.prepare("UPDATE editions SET reason = 'lain saja'").run(),
    ).rejects.toThrow();
    await expect(env.DB.prepare('DELETE FROM editions').run()).rejects.toThrow();
  });

  it('is corrected by a second edition that names the first, with its reason', async () => {
    await publishFirst();
    expect((await take('correct', administrator)).status).toBe(422);
    const reason = '30 lembar kertas bulan itu tertinggal di loket.';
    expect((await take('correct', administrator, { reason })).status).toBe(200);
    expect(await listed()).toMatchObject({ state: 'correcting', correction: reason });
    await answer(30);
    await publishFirst();
    const { state, editions } = await listed();
    expect(state).toBe('published');
    expect(editions).toMatchObject([
      { edition: 2, reason, figure: { respondents: 70 } },
      { edition: 1, reason: null, figure: { respondents: 40 } },
    ]);
    const next: Edition = await (await frozen(2)).json();
    expect(next.previous).toBe(editions[1]?.hash);
  });

  it('is in the audit trail, step by step', async () => {
    await publishFirst();
    const { results } = await env.DB.prepare(
      `SELECT action, role, department, subject FROM audit_trail WHERE action LIKE 'closing-%' ORDER BY id DESC LIMIT 3`,
    ).all();
    const about = { department: 'disdukcapil', subject: `disdukcapil ${period}` };
    expect(results).toEqual([
      { action: 'closing-published', role: 'administrator', ...about },
      { action: 'closing-approved', role: 'administrator', ...about },
      { action: 'closing-checked', role: 'head', ...about },
    ]);
  });

  it('stands in the calendar with its day, and the others with what they wait for', async () => {
    await publishFirst();
    const calendar: ReleaseCalendar = await (await api('/release-calendar')).json();
    const found = calendar.periods.find((each) => each.period.id === period);
    const of = (id: string) => found?.units.find((each) => each.unit === id);
    expect(of('disdukcapil')).toMatchObject({ state: 'published', publishedDay: today });
    expect(of('rsud')).toMatchObject({ state: 'draft', edition: null });
  });
});

/** The edition as lists name it, once its PDF is made: that is after the answer that published it. */
async function withDocument(number = 1): Promise<ListedEdition> {
  for (let times = 0; times < 200; times += 1) {
    const found = (await listed()).editions.find(({ edition }) => edition === number);
    if (found?.document) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('no PDF was made');
}

describe('the PDF of an edition', () => {
  it('is made of its report when it is published, and given to anybody byte for byte', async () => {
    await publishFirst();
    const { document } = await withDocument();
    const given = await frozen(1, 'edition.pdf');
    expect(given.headers.get('Content-Type')).toBe('application/pdf');
    expect(given.headers.get('Content-Disposition')).toMatch(/^attachment; .*\.pdf"$/);
    const bytes = await given.arrayBuffer();
    expect(document).toEqual({
      ...{ hash: await sha256OfBytes(bytes), size: bytes.byteLength },
      day: today,
    });
    const asked = new URLSearchParams(new TextDecoder().decode(bytes).split('?')[1]);
    expect(Object.fromEntries(asked)).toEqual({ department: 'disdukcapil', period, edition: '1' });
  });

  it('is one of its own for each edition, and stays', async () => {
    await publishFirst();
    const { document } = await withDocument();
    await take('correct', administrator, { reason: 'Angka terlambat masuk.' });
    await publishFirst();
    expect((await withDocument(2)).document?.hash).not.toBe(document?.hash);
    expect((await withDocument(1)).document).toEqual(document);
    await expect(env.DB.prepare('DELETE FROM edition_documents').run()).rejects.toThrow();
    await expect(env.DB.prepare('UPDATE edition_documents SET size = 1').run()).rejects.toThrow();
  });

  it('is made at the next opening of the closing where that failed', async () => {
    await publishFirst();
    await withDocument();
    await env.DB.exec('DROP TRIGGER edition_documents_are_kept');
    await env.DB.exec('DELETE FROM edition_documents');
    await env.DB.exec("UPDATE publication SET moved = 1 WHERE topic = 'figures'");
    await standing();
    await withDocument();
    await env.DB.exec(
      "CREATE TRIGGER edition_documents_are_kept BEFORE DELETE ON edition_documents BEGIN SELECT RAISE(ABORT, 'the document of an edition is never deleted'); END",
    );
  });

  it('is made of no edition that reports nothing', async () => {
    // Of a quarter whose day is over whenever it is now.
    const older = `${quarter.from.slice(0, 4)}-Q1`;
    const body = {
      ...{ period: older, act: 'not-reported', units: [{ unit: 'disdukcapil', after: 0 }] },
      reason: 'Tidak ada survei.',
    };
    const { status } = await ask('/api/panel/closings', { cookie: administrator.cookie, body });
    expect(status).toBe(200);
    const asked = `/editions/edition.pdf?department=disdukcapil&period=${older}&edition=1`;
    expect((await api(asked)).status).toBe(404);
  });
});

describe('the scan of the signed report', () => {
  const pdf = (text: string) => new Uint8Array(new TextEncoder().encode(`%PDF-1.7\n${text}`));
  const attach = (by: Somebody, file: Uint8Array<ArrayBuffer>, edition = 1) =>
    ask(`/api/panel/closings/document?unit=disdukcapil&period=${period}&edition=${edition}`, {
      cookie: by.cookie,
      body: file,
    });

  it('is attached once by an administrator, and given to anybody byte for byte', async () => {
    await publishFirst();
    expect((await frozen(1, 'edition-signed.pdf')).status).toBe(404);
    expect((await attach(administrator, pdf('ditandatangani'))).status).toBe(201);
    const given = await frozen(1, 'edition-signed.pdf');
    expect(given.headers.get('Content-Type')).toBe('application/pdf');
    expect(given.headers.get('Content-Disposition')).toMatch(/^attachment/);
    const bytes = await given.arrayBuffer();
    expect(new Uint8Array(bytes)).toEqual(pdf('ditandatangani'));
    expect((await listed()).editions[0]?.signed).toEqual({
      hash: await sha256OfBytes(bytes),
      size: bytes.byteLength,
      day: today,
    });

    expect((await attach(second, pdf('yang lain'))).status).toBe(409);
  });

  it('may be as large as a row of the database holds, and no larger', async () => {
    await publishFirst();
    const ofSize = (size: number) => {
      const bytes = new Uint8Array(size);
      bytes.set(pdf(''));
      return bytes;
    };
    expect((await attach(administrator, ofSize(mostDocumentBytes + 1))).status).toBe(422);
    expect((await attach(administrator, ofSize(mostDocumentBytes))).status).toBe(201);
    expect((await (await frozen(1, 'edition-signed.pdf')).arrayBuffer()).byteLength).toBe(
      mostDocumentBytes,
    );
  });

  it('is a PDF, of an edition that there is, by nobody but an administrator', async () => {
    await publishFirst();
    const page = new Uint8Array(new TextEncoder().encode('<script>alert(1)</script>'));
    expect((await attach(administrator, page)).status).toBe(422);
    expect((await attach(administrator, pdf(''), 2)).status).toBe(404);
    expect((await attach(head, pdf(''))).status).toBe(403);
    expect((await attach(await signedIn('auditor'), pdf(''))).status).toBe(403);
  });
});

describe('the page of a unit', () => {
  it('opens at the newest period that it has not published', async () => {
    const opened = async () => (await read<UnitClosing>(unit, head)).chosen?.period;
    const { periods } = await read<UnitClosing>(unit, head);
    const over = periods.filter(({ to }) => to < today && to >= quarter.to).map(({ id }) => id);
    expect(await opened()).toBe(over[0]);
    await publishFirst();
    expect(await opened()).toBe(over.find((id) => id !== period) ?? period);
  });
});

describe('what was checked', () => {
  it('is what is published, though answers joined in between', async () => {
    await take('check', head);
    await answer(30);
    await take('approve', administrator);
    await take('publish', administrator);
    expect((await listed()).editions[0]?.figure).toMatchObject({ respondents: 40 });
  });

  it('has been seen: figures that moved since the page was opened are not checked', async () => {
    const { seen } = await standing();
    await answer(30);
    expect((await take('check', head, { seen })).status).toBe(409);
    expect((await take('check', head)).status).toBe(200);
  });
});

describe('two at once', () => {
  it('one of two administrators approves, and the other is told', async () => {
    await take('check', head);
    const [one, other] = await Promise.all([
      take('approve', administrator, { after: 1 }),
      take('approve', second, { after: 1 }),
    ]);
    expect([one.status, other.status].toSorted()).toEqual([200, 409]);
  });

  it('a page that is older than a step does nothing', async () => {
    await take('check', head);
    await take('return', administrator, { reason: 'Nomor laporan belum ada.' });
    await take('check', head);
    // Opened before it was returned.
    expect((await take('approve', administrator, { after: 1 })).status).toBe(409);
  });
});

describe('a forged step', () => {
  it('skips nothing', async () => {
    expect((await take('publish', administrator)).status).toBe(409);
    expect((await take('approve', administrator)).status).toBe(409);
    await take('check', head);
    expect((await take('publish', administrator)).status).toBe(409);
    expect((await listed()).editions).toEqual([]);
  });

  it('does nothing for those whose step it is not', async () => {
    const staff = await signedIn('staff', ['disdukcapil']);
    const auditor = await signedIn('auditor');
    const elsewhere = await signedIn('head', ['rsud']);
    for (const by of [staff, auditor, elsewhere]) {
      expect((await take('check', by)).status).toBe(403);
      expect((await take('approve', by)).status).toBe(403);
    }
    // An administrator does not check in place of a head who is there.
    expect((await take('check', administrator)).status).toBe(403);
    const body = {
      ...{ period, act: 'check', seen: (await standing()).seen },
      units: [{ unit: 'disdukcapil', after: 0 }],
    };
    const through = await ask('/api/panel/unit/rsud/closings', { cookie: elsewhere.cookie, body });
    expect(through.status).toBe(403);
  });

  it('does nothing with a period that is not official', async () => {
    const body = { period: '2019', act: 'approve', units: [{ unit: 'disdukcapil', after: 0 }] };
    const { status } = await ask('/api/panel/closings', { cookie: administrator.cookie, body });
    expect(status).toBe(404);
  });
});

describe('a unit that does not report', () => {
  const older = `${quarter.from.slice(0, 4)}-Q1`;

  it('is published as such once its day is over, with the reason, and may still be corrected', async () => {
    const say = (act: ClosingAct, after: number, reason: string) =>
      ask('/api/panel/closings', {
        cookie: administrator.cookie,
        body: { period: older, act, units: [{ unit: 'rsud', after }], reason },
      });
    expect((await say('not-reported', 0, 'Loket pindah gedung.')).status).toBe(200);
    const { state, editions } = (await (
      await api(`/editions?department=rsud&period=${older}`)
    ).json()) as EditionsAnswer;
    expect(state).toBe('published');
    expect(editions).toMatchObject([
      { edition: 1, kind: 'not-reported', figure: null, reason: 'Loket pindah gedung.' },
    ]);
    expect((await say('correct', 1, 'Laporannya datang terlambat.')).status).toBe(200);
  });

  it('is not named in public with a person in the reason', async () => {
    const body = {
      ...{ period: older, act: 'not-reported', units: [{ unit: 'rsud', after: 0 }] },
      reason: 'Ibu Sri Wahyuni, 0812-3456-7890, sakit.',
    };
    const { status } = await ask('/api/panel/closings', { cookie: administrator.cookie, body });
    expect(status).toBe(422);
  });
});

describe('a step that is late', () => {
  const raiseOn = async (day: string) => {
    while (await raiseAlerts(env.DB, testCatalogue, { day, hour: 4 }));
  };
  const dayAfter = (days: number) => daysBefore(quarter.to, -days - 1);
  /** Of the quarter; the year may end with it. */
  const alertsOf = async (path: string, by: Somebody) =>
    (await read<AlertList>(path, by)).alerts.flatMap(({ alert, seen }) =>
      alert.kind === 'closing' && alert.period === period
        ? [{ step: alert.step, of: alert.departments ?? alert.department, seen }]
        : [],
    );
  const ofCity = () => alertsOf('/api/panel/alerts', administrator);
  const ofUnit = () => alertsOf('/api/panel/unit/disdukcapil/alerts', head);
  const check = { step: 'check', seen: false };
  const all = ['disdukcapil', 'rsud', 'bkpsdm'];

  it('is an alert of its department the day after, and one of the city for all of them', async () => {
    await raiseOn(daysBefore(quarter.to, -10));
    expect(await ofCity()).toEqual([]);
    await raiseOn(dayAfter(10));
    expect(await ofUnit()).toEqual([{ ...check, of: 'disdukcapil' }]);
    const told = await ofCity();
    expect(told).toContainEqual({ ...check, of: all });
    // Its own report.
    expect(told).toContainEqual({ ...check, of: '' });
    expect(told).toHaveLength(2);
  });

  it('follows how many there are until the city has seen it, and is settled with the last', async () => {
    await raiseOn(dayAfter(10));
    await take('check', head);
    expect(await ofUnit()).toEqual([{ ...check, of: 'disdukcapil', seen: true }]);
    expect(await ofCity()).toContainEqual({ ...check, of: all });
    await raiseOn(dayAfter(11));
    expect(await ofCity()).toContainEqual({ ...check, of: ['rsud', 'bkpsdm'] });
    for (const other of ['rsud', 'bkpsdm']) {
      const path = `/api/panel/unit/${other}/closings`;
      const { cookie } = await signedIn('head', [other]);
      const { chosen } = await (
        await ask(`${path}?period=${period}`, { cookie })
      ).json<UnitClosing>();
      const units = [{ unit: other, after: 0 }];
      const body = { period, act: 'check', units, seen: chosen?.seen };
      expect((await ask(path, { cookie, body })).status).toBe(200);
    }
    expect(await ofCity()).toContainEqual({ ...check, of: ['rsud', 'bkpsdm'], seen: true });
  });

  it('goes out in the digest once for all departments', async () => {
    await raiseOn(dayAfter(10));
    await composeOnce(env.DB, crypto.randomUUID(), dayAfter(10), new Date(), []);
    const { results } = await env.DB.prepare(
      `SELECT department FROM alerts WHERE digest IS NOT NULL AND facts ->> 'period' = ?`,
    )
      .bind(period)
      .all();
    expect(results).toEqual([{ department: '' }, { department: '' }]);
  });
});

describe('the city', () => {
  it('reads where every unit stands, what is missing, and which steps are open', async () => {
    await take('check', head);
    const { chosen } = await read<CityClosings>(
      `/api/panel/closings?period=${period}`,
      administrator,
    );
    const of = (id: string) => chosen?.units.find((each) => each.unit === id);
    expect(of('disdukcapil')).toMatchObject({ state: 'checked', open: ['return', 'approve'] });
    expect(of('rsud')?.missing).toContainEqual({ kind: 'words' });
    const { chosen: seenByAuditor } = await read<CityClosings>(
      `/api/panel/closings?period=${period}`,
      await signedIn('auditor'),
    );
    expect(seenByAuditor?.units.every(({ open }) => open.length === 0)).toBe(true);
  });

  it('closes its own report with the states of the departments, by two people', async () => {
    await publishFirst();
    const path = `/api/panel/city-closing?period=${period}`;
    const { chosen } = await read<UnitClosing>(path, administrator);
    const act = (name: ClosingAct, after: number, by: Somebody) =>
      ask('/api/panel/closings', {
        cookie: by.cookie,
        body: { period, act: name, units: [{ unit: '', after }], seen: chosen?.seen ?? '' },
      });
    expect((await act('check', 0, administrator)).status).toBe(200);
    expect((await act('approve', 1, administrator)).status).toBe(403);
    expect((await act('approve', 1, second)).status).toBe(200);
    expect((await act('publish', 2, administrator)).status).toBe(200);
    const edition: Edition = await (
      await api(`/editions/edition.json?period=${period}&edition=1`)
    ).json();
    expect(edition.parts).toContainEqual({
      ...{ unit: 'disdukcapil', state: 'reported', edition: 1 },
      hash: (await listed()).editions[0]?.hash,
    });
  });
});
