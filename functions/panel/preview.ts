/**
 * The survey page of a counter as a draft would make it: the page that residents get, rendered with the catalogue of the
 * draft. It is marked, and nothing of it is sent: it runs no script and posts no form.
 */
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { stateOf } from '#shared/catalogue/drafts/draft.ts';
import { notFor } from '#shared/catalogue/drafts/draft-view.ts';
import type { Language } from '#shared/language.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { stillPolicy } from '#shared/security-headers.ts';
import { cityOf, inCity } from '../city.ts';
import { listSubmitted, readDraft } from '../db/catalogue-drafts.ts';
import type { Database } from '../host/database.ts';
import { escapeHtml } from '../pages/escape-html.ts';
import { prepend, remove, rewritePage } from '../pages/rewrite-page.ts';
import { departmentsOf } from './catalogue-drafts.ts';
import { readInForce } from './draft-to-publish.ts';

const address =
  /^(?:\/en)?(?<list>\/panel\/(?:kota|unit\/(?<department>[a-z0-9-]+))\/katalog)\/pratinjau$/;

const words = {
  mark: {
    id: 'Pratinjau dari draf. Tidak ada yang bisa dikirim dari halaman ini.',
    en: 'Preview of the draft. Nothing can be sent from this page.',
  },
  back: { id: 'Kembali ke loket', en: 'Back to the counter' },
  backToProposal: { id: 'Kembali ke usulan', en: 'Back to the proposal' },
} as const;

/** The draft that is looked at: one's own, or for the city's administrator one that waits. */
async function draftFor(db: Database, viewer: Viewer, author: string | null) {
  if (author === null || author === viewer.id) return readDraft(db, viewer.id);
  if (viewer.role !== 'administrator') return undefined;
  return (await listSubmitted(db)).find((each) => each.author === author);
}

/**
 * The preview that an address asks for.
 *
 * @param render renders a page of the site
 * @returns undefined for every other address, and for a counter that the draft does not have or whoever looks may not see
 */
export async function previewOf(
  db: Database,
  request: Request,
  viewer: Viewer | undefined,
  render: (request: Request) => Promise<Response>,
): Promise<Response | undefined> {
  const url = new URL(request.url);
  const { list = '' } = address.exec(url.pathname)?.groups ?? {};
  if (list === '' || viewer === undefined) return undefined;
  const language: Language = url.pathname.startsWith('/en/') ? 'en' : 'id';
  const prefix = language === 'en' ? '/en' : '';
  const code = parseCounterCode(url.searchParams.get('loket') ?? '');
  const author = url.searchParams.get('dari');
  const [inForce, draft] = await Promise.all([readInForce(db), draftFor(db, viewer, author)]);
  if (code === undefined || draft === undefined) return undefined;
  const { compiled } = stateOf(inForce, draft.changes, new Date());
  const isTheirs = notFor(draft.changes, departmentsOf(viewer)).length === 0;
  // A draft that is to be mended has nothing to look at yet.
  if (!compiled.ok || !isTheirs) return undefined;
  if (!compiled.catalogue.counters.some((each) => each.code === code)) return undefined;
  const page = await inCity(cityOf(inForce.version, compiled.catalogue), () =>
    render(new Request(new URL(`${prefix}/s/${code}`, url))),
  );
  // A counter that is new in somebody else's draft has no page of one's own to go back to.
  const [back, says] =
    author === null || author === viewer.id
      ? [`${prefix}${list}/loket?id=${code}`, words.back]
      : [`${prefix}${list}/usulan?dari=${encodeURIComponent(author)}`, words.backToProposal];
  const mark = `<p class="notice"><strong>${escapeHtml(words.mark[language])}</strong> <a href="${back}">${escapeHtml(says[language])}</a></p>`;
  const marked = await rewritePage(page, page.status, (element) => {
    if (element.name === 'script') remove(element);
    if (element.name === 'main') prepend(element, mark);
    if (element.name === 'form') delete element.attributes['action'];
  });
  const given = page.headers.get('Content-Security-Policy') ?? '';
  marked.headers.set('Content-Security-Policy', stillPolicy(given));
  return marked;
}
