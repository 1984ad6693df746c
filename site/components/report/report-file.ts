/** A report as a file, made of its page: `?department=…&service=…&period=…&edition=…&lang=…`. */
import { askOwnApi } from 'virtual:own-api';

import { pathIn } from '#site/i18n/paths.ts';

/** A kind of file, and what makes it of a page; undefined of a page that shows no report. */
export interface FileKind {
  readonly ending: string;
  readonly mediaType: string;
  readonly make: (html: string) => Promise<BodyInit | undefined>;
}

/** Part of an address; what is none leads to a page that says that there is no such unit. */
const slugOf = (asked: string) => (/^[\w-]+$/.test(asked) ? asked : 'tidak-ada');

export async function reportFile(
  url: URL,
  { ending, mediaType, make }: FileKind,
): Promise<Response> {
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
  const made = page.ok ? await make(html) : undefined;
  // The page says what is wrong with the address.
  if (made === undefined) return new Response(html, page);
  const name = /data-file="([\w.-]+)"/.exec(html)?.[1] ?? 'laporan-skm';
  return new Response(made, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${name}.${ending}"`,
      'Cache-Control': 'public, max-age=10, stale-while-revalidate=300',
    },
  });
}
