/** Drafts of the catalogue: who may change what, publishing by compare-and-set, and approval. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { currentCity, forgetCity } from '#functions/city.ts';
import type { FieldError } from '#shared/api/problems.ts';
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import type { CatalogueEdit } from '#shared/catalogue/drafts/edit.ts';
import type { SubmittedList } from '#shared/catalogue/drafts/submitted.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import { type Somebody, signedIn } from './people.ts';
import { ask } from './sessions.ts';

const city = '/api/panel/catalogue';
const unit = '/api/panel/unit/disdukcapil/catalogue';

let administrator: Somebody;
let head: Somebody;

beforeEach(async () => {
  forgetCity(env.DB);
  administrator = await signedIn('administrator', [], 'Sari');
  head = await signedIn('head', ['disdukcapil'], 'Budi');
});

const pathOf = (who: Somebody) => (who === head ? unit : city);
const viewOf = async (who: Somebody, path = pathOf(who)): Promise<DraftView> =>
  (await ask(path, { cookie: who.cookie })).json<DraftView>();

async function edit(who: Somebody, change: CatalogueEdit, path = pathOf(who)): Promise<Response> {
  const { revision } = await viewOf(who, path);
  return ask(`${path}/edit`, { cookie: who.cookie, body: { revision, edit: change } });
}

async function publish(who: Somebody, seen?: DraftView): Promise<Response> {
  const { revision, version } = seen ?? (await viewOf(who));
  const body = { revision, version, reason: 'Sesuai keputusan rapat.' };
  return ask(`${pathOf(who)}/publish`, { cookie: who.cookie, body });
}

const rename = (key: string, name: string): CatalogueEdit => ({
  kind: 'change',
  sheet: 'counters',
  key,
  cells: { name },
});
const counterOf = async (code: string) => {
  forgetCity(env.DB);
  return (await currentCity(env.DB)).index.counterByCode.get(code);
};
const trail = async (): Promise<AuditEntry[]> =>
  (await ask('/api/panel/audit-trail', { cookie: administrator.cookie })).json<AuditEntry[]>();
const errorsIn = async (answer: Response) =>
  ((await answer.json()) as { readonly errors?: readonly FieldError[] }).errors ?? [];

describe('a head of a department', () => {
  const newCounter: CatalogueEdit = {
    kind: 'add',
    sheet: 'counters',
    cells: { service: 'disdukcapil/ktp-el', name: ' Loket 9 ', place: 'MPP', form: 'short' },
  };

  it('adds a counter that residents find at once, and the trail says who published it', async () => {
    const { key } = await (await edit(head, newCounter)).json<{ key: string }>();
    expect(await counterOf(key)).toBeUndefined();
    const draft = await viewOf(head);
    expect(draft.changes.map(({ kinds, name }) => [kinds, name.id])).toEqual([
      [['added'], 'Loket 9, MPP'],
    ]);
    expect(draft.posters.map(({ code, why }) => [code, why])).toEqual([[key, 'new']]);

    const { version } = await (await publish(head)).json<{ version: number }>();
    expect(version).toBe(draft.version + 1);
    expect(await counterOf(key)).toMatchObject({ name: 'Loket 9', service: 'disdukcapil/ktp-el' });
    expect((await viewOf(head)).changes).toEqual([]);
    const [entry] = await trail();
    expect(entry).toMatchObject({
      ...{ actorName: 'Budi', action: 'catalogue-published', subject: String(version) },
      departments: ['disdukcapil'],
      detail: { reason: 'Sesuai keputusan rapat.', changes: 1 },
    });
  });

  it.each<[string, CatalogueEdit]>([
    ['renames a counter of another department', { ...rename('H2XBB', 'Milik kami') }],
    [
      'changes the weights of its own',
      {
        kind: 'change',
        sheet: 'departments',
        key: 'disdukcapil',
        cells: { weights: '1 0 0 0 0 0 0 0 0' },
      },
    ],
    [
      'renames another department',
      { kind: 'change', sheet: 'departments', key: 'rsud', cells: { name: 'Rumah kita' } },
    ],
    [
      'adds a department',
      {
        kind: 'add',
        sheet: 'departments',
        cells: { name: 'Dinas Baru', short_name: 'Baru', kind: 'agency', role: 'front' },
      },
    ],
    [
      'adds a service elsewhere',
      {
        kind: 'add',
        sheet: 'services',
        cells: { department: 'rsud', name_id: 'Pijat', name_en: 'Massage' },
      },
    ],
    ['sets the city', { kind: 'set', values: { city: 'Kota Budi' } }],
    [
      'gives a service away',
      { kind: 'move-service', key: 'disdukcapil/ktp-el', department: 'rsud' },
    ],
    [
      'takes a service',
      { kind: 'move-service', key: 'rsud/rawat-jalan', department: 'disdukcapil' },
    ],
  ])('may not do what is not theirs: %s', async (_, change) => {
    const before = await viewOf(head);
    const answer = await edit(head, change);
    expect([403, 422]).toContain(answer.status);
    expect(await viewOf(head)).toEqual(before);
    expect((await edit(head, change, city)).status).toBe(403);
  });

  it('cannot smuggle in what no form types', async () => {
    const cells = { name: 'Loket 1', closed: '2020-01-01', service: 'rsud/igd', code: 'AAAA0' };
    await edit(head, { kind: 'change', sheet: 'counters', key: '4M9TJ', cells });
    const { rows } = await viewOf(head);
    expect(rows.counters.find(({ code }) => code === '4M9TJ')).toMatchObject({
      ...{ closed: '', service: 'disdukcapil/ktp-el' },
    });
  });
});

describe('a form', () => {
  it('is refused in the words of the compiler, field by field, and changes nothing', async () => {
    const cells = {
      ...{ name_id: '', name_en: '=SUM(A1)', standard_link: 'javascript:alert(1)' },
      ...{ asks_cost: 'yes', asks_competence: 'yes', asks_conduct: 'yes', owners: '' },
    };
    const key = 'disdukcapil/ktp-el';
    const answer = await edit(administrator, { kind: 'change', sheet: 'services', key, cells });
    expect(answer.status).toBe(422);
    const errors = await errorsIn(answer);
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual([
      ...['/name_en', '/name_id', '/standard_link'],
    ]);
    expect((await viewOf(administrator)).changes).toEqual([]);
  });

  it('that was opened before the draft changed in another window is told', async () => {
    const { revision } = await viewOf(administrator);
    expect((await edit(administrator, rename('4M9TJ', 'Loket A'))).status).toBe(200);
    const late = await ask(`${city}/edit`, {
      cookie: administrator.cookie,
      body: { revision, edit: rename('4M9TJ', 'Loket B') },
    });
    expect(late.status).toBe(409);
    expect((await viewOf(administrator)).rows.counters.some(({ name }) => name === 'Loket A')).toBe(
      true,
    );
  });
});

describe('two administrators at once', () => {
  it('lose nothing: the second is told of the first, publishes the rest, and decides about what both changed', async () => {
    const other = await signedIn('administrator', [], 'Dewi');
    await edit(administrator, rename('4M9TJ', 'Loket Sari'));
    await edit(other, rename('4M9TJ', 'Loket Dewi'));
    await edit(other, {
      kind: 'change',
      sheet: 'departments',
      key: 'rsud',
      cells: { name: 'RSUD Dewi' },
    });
    const seen = await viewOf(other);
    expect((await publish(administrator)).status).toBe(200);

    expect((await publish(other, seen)).status).toBe(409);
    const draft = await viewOf(other);
    expect(draft.since.map(({ publishedBy }) => publishedBy)).toEqual(['Sari']);
    expect(draft.conflicts.map(({ key, cells }) => [key, cells])).toEqual([
      ['4M9TJ', [expect.objectContaining({ theirs: 'Loket Sari', mine: 'Loket Dewi' })]],
    ]);

    expect((await publish(other, draft)).status).toBe(200);
    expect((await counterOf('4M9TJ'))?.name).toBe('Loket Sari');
    expect((await currentCity(env.DB)).index.departmentById.get('rsud')?.name).toBe('RSUD Dewi');

    const left = await viewOf(other);
    expect(left.conflicts.length).toBe(1);
    await ask(`${city}/resolve`, {
      cookie: other.cookie,
      body: { revision: left.revision, sheet: 'counters', key: '4M9TJ', keep: 'mine' },
    });
    expect((await publish(other)).status).toBe(200);
    expect((await counterOf('4M9TJ'))?.name).toBe('Loket Dewi');
  });

  it('publish one of two at the same moment', async () => {
    const other = await signedIn('administrator', [], 'Dewi');
    await edit(administrator, rename('4M9TJ', 'Loket satu'));
    await edit(other, rename('H2XBB', 'Loket dua'));
    const [one, two] = await Promise.all([viewOf(administrator), viewOf(other)]);
    const answers = await Promise.all([publish(administrator, one), publish(other, two)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('where the administrator approves', () => {
  const approving = async (isWanted: boolean) => {
    await edit(administrator, { kind: 'set', values: { approveCatalogue: isWanted } });
    await publish(administrator);
  };

  it('what a head submits waits, is approved or sent back, and all of it is in the trail', async () => {
    await approving(true);
    await edit(head, rename('4M9TJ', 'Loket usulan'));
    expect(await (await publish(head)).json()).toEqual({ submitted: true });
    expect((await counterOf('4M9TJ'))?.name).not.toBe('Loket usulan');

    const submitted = `${city}/submitted`;
    const list = await (
      await ask(submitted, { cookie: administrator.cookie })
    ).json<SubmittedList>();
    expect(list.map(({ authorName, changes }) => [authorName, changes])).toEqual([['Budi', 1]]);
    const decide = async (decision: object) => {
      const path = `${submitted}/${head.id}`;
      const { draft } = await (await ask(path, { cookie: administrator.cookie })).json<{
        draft: DraftView;
      }>();
      const { revision, version } = draft;
      return ask(path, { cookie: administrator.cookie, body: { revision, version, ...decision } });
    };
    expect((await ask(`${submitted}/${head.id}`, { cookie: head.cookie })).status).toBe(403);

    await decide({ decision: 'send-back', reason: 'Tulis lantainya.' });
    expect((await viewOf(head)).refused).toEqual({ by: 'Sari', because: 'Tulis lantainya.' });
    await publish(head);
    expect((await decide({ decision: 'approve' })).status).toBe(200);
    expect((await counterOf('4M9TJ'))?.name).toBe('Loket usulan');
    expect((await trail()).slice(0, 4).map(({ action, actorName }) => [action, actorName])).toEqual(
      [
        ['catalogue-approved', 'Sari'],
        ['catalogue-submitted', 'Budi'],
        ['catalogue-sent-back', 'Sari'],
        ['catalogue-submitted', 'Budi'],
      ],
    );
    await approving(false);
  });
});
