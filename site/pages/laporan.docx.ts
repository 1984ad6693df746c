/** `/laporan.docx?department=…&service=…&period=…&lang=…`: a report as a document, for browsers without scripts. */
import { askOwnApi } from 'virtual:own-api';

import { documentMediaType } from '#shared/report/file-name.ts';
import { documentOf } from '#site/components/report/docx/document-of.ts';
import { pathIn } from '#site/i18n/paths.ts';

/** Part of an address; what is none leads to a page that says that there is no such unit. */
const slugOf = (asked: string) => (/^[\w-]+$/.test(asked) ? asked : 'tidak-ada');

export async function GET({ url }: { readonly url: URL }): Promise<Response> {
  const asked = url.searchParams;
  const unit = ['department', 'service'].flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [slugOf(value)];
  });
  const language = asked.get('lang') === 'en' ? 'en' : 'id';
  const period = asked.get('period');
  const address = new URL(pathIn(language, ['/laporan', ...unit].join('/')), url);
  if (period !== null) address.searchParams.set('period', period);
  const edition = asked.get('edition');
  if (edition !== null) address.searchParams.set('edition', edition);
  const page = await askOwnApi(new Request(address));
  const html = await page.text();
  const document = page.ok ? await documentOf(html) : undefined;
  // The page says what is wrong with the address.
  if (document === undefined) return new Response(html, page);
  const name = /data-file="([\w.-]+)"/.exec(html)?.[1] ?? 'laporan-skm';
  return new Response(document, {
    headers: {
      'Content-Type': documentMediaType,
      'Content-Disposition': `attachment; filename="${name}.docx"`,
      'Cache-Control': 'public, max-age=10, stale-while-revalidate=300',
    },
  });
}
