/** The survey page as a draft would have it: who may look, and that nothing in it runs or sends anything. */
import { env } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCity, inCity } from '#functions/city.ts';
import { previewOf } from '#functions/panel/preview.ts';
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import type { Role, Viewer } from '#shared/panel/viewer.ts';
import { withNothingDone } from '#shared/security-headers.ts';
import { type Somebody, signedIn } from './people.ts';
import { ask, origin } from './sessions.ts';

const unit = '/api/panel/unit/disdukcapil/catalogue';
let head: Somebody;
let administrator: Somebody;
let code = '';

/** A survey page has a script, a form that is sent, and a policy that lets both. */
const render = async () =>
  new Response(
    '<!doctype html><main><form method="post" action="/api/v1/responses"></form></main><script src="/a.js"></script>',
    {
      headers: {
        'Content-Type': 'text/html',
        'Content-Security-Policy': "default-src 'none'; script-src 'self'; form-action 'self'",
      },
    },
  );

async function preview(who: Somebody, role: Role, query: string, list = '/panel/kota/katalog') {
  const viewer: Viewer = { id: who.id, name: 'Uji', role, departments: ['disdukcapil'] };
  const request = new Request(`${origin}${list}/pratinjau?${query}`);
  return inCity(await currentCity(env.DB), () => previewOf(env.DB, request, viewer, render));
}

beforeAll(async () => {
  head = await signedIn('head', ['disdukcapil']);
  administrator = await signedIn('administrator');
  const cells = { service: 'disdukcapil/ktp-el', name: 'Loket 9', place: 'MPP', form: 'short' };
  const { revision } = await (await ask(unit, { cookie: head.cookie })).json<DraftView>();
  const edit = { kind: 'add', sheet: 'counters', cells };
  const added = await ask(`${unit}/edit`, { cookie: head.cookie, body: { revision, edit } });
  code = (await added.json<{ key: string }>()).key;
});

describe('the preview of a draft', () => {
  it('runs no script, sends no form, and leads back to the counter', async () => {
    const page = await preview(head, 'head', `loket=${code}`, '/panel/unit/disdukcapil/katalog');
    const text = (await page?.text()) ?? '';
    expect(text).not.toMatch(/<script|action=/);
    expect(text).toContain(`/panel/unit/disdukcapil/katalog/loket?id=${code}`);
    const policy = withNothingDone(page?.headers.get('Content-Security-Policy') ?? '');
    expect(policy).toContain("script-src 'none'; form-action 'none'");
  });

  it('of somebody else is for the administrator, once it is submitted, and leads back to the proposal', async () => {
    const query = `loket=${code}&dari=${head.id}`;
    expect(await preview(administrator, 'administrator', query)).toBeUndefined();
    await env.DB.prepare('UPDATE catalogue_drafts SET submitted_at = ?1 WHERE author = ?2')
      .bind(new Date().toISOString(), head.id)
      .run();
    const page = await preview(administrator, 'administrator', query);
    expect(await page?.text()).toContain(`/panel/kota/katalog/usulan?dari=${head.id}`);
    for (const role of ['head', 'staff', 'auditor'] as const) {
      expect(await preview(administrator, role, query), role).toBeUndefined();
    }
  });

  it('shows no counter that the draft does not have', async () => {
    expect(await preview(administrator, 'administrator', `loket=${code}`)).toBeUndefined();
  });
});
