/** Makes the ZIP of a unit's evidence: the cover sheet of this page, and each part that it lists, dated. */
import { wholePage } from './save-page.ts';
import { answered, connectZip, type Files } from './zip-maker.ts';

interface Listed {
  readonly name: string;
  readonly kind: string;
  readonly href: string;
}

const encoder = new TextEncoder();

const listed = (): Listed[] =>
  [...document.querySelectorAll<HTMLElement>('#parts li')].map((row) => ({
    name: row.dataset['name'] ?? '',
    kind: row.dataset['kind'] ?? '',
    href: row.querySelector('a')?.href ?? '',
  }));

const endings: Readonly<Record<string, string>> = { 'image/jpeg': '.jpg', 'image/png': '.png' };

/** When and from where something was saved, in the language of the page. */
function sayWhen(address: string): string {
  const { lang } = document.documentElement;
  const when = new Date().toLocaleString(lang, { dateStyle: 'long', timeStyle: 'long' });
  return lang === 'en'
    ? `Saved from ${address} on ${when}.`
    : `Disimpan dari ${address} pada ${when}.`;
}

async function documentFrom(html: string): Promise<Uint8Array> {
  const { documentOf } = await import('#site/components/report/docx/document-of.ts');
  const made = await documentOf(html);
  if (made === undefined) throw new Error('The page shows nothing to make a document of.');
  return new Uint8Array(made);
}

async function filesOf({ name, kind, href }: Listed, signal: AbortSignal): Promise<Files> {
  const answer = await answered(href, signal);
  if (kind === 'file') {
    // A proof has no ending of its own.
    const type = answer.headers.get('Content-Type') ?? '';
    const ending = /\.\w+$/.test(name) ? '' : (endings[type] ?? '');
    return { [`${name}${ending}`]: new Uint8Array(await answer.arrayBuffer()) };
  }
  const html = await answer.text();
  const load = (address: string) => answered(address, signal);
  const whole = await wholePage(html, href, sayWhen(href), load);
  const saved = { [`${name}.html`]: encoder.encode(whole) };
  return kind === 'report' ? { ...saved, [`${name}.docx`]: await documentFrom(html) } : saved;
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The cover sheet as a page and a document, and the sums of all files, which show whether one was changed since. */
async function finish(files: Files): Promise<Files> {
  const { outerHTML } = document.querySelector('article') ?? document.body;
  const styles = [...document.querySelectorAll('link[rel~="stylesheet"], style')];
  const head = styles.map((each) => each.outerHTML).join('');
  const html = `<html lang="${document.documentElement.lang}"><head><meta charset="utf-8"><title>${document.title}</title>${head}</head><body><main>${outerHTML}</main></body></html>`;
  const { signal } = new AbortController();
  const load = (address: string) => answered(address, signal);
  const whole = await wholePage(html, location.href, sayWhen(location.href), load);
  const cover = {
    '0-lembar-sampul.html': encoder.encode(whole),
    '0-lembar-sampul.docx': await documentFrom(html),
  };
  const lines = await Promise.all(
    Object.entries({ ...cover, ...files })
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(async ([name, bytes]) => {
        const sum = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
        return `${hex(sum)}  ${name}\n`;
      }),
  );
  return { ...cover, SHA256SUMS: encoder.encode(lines.join('')) };
}

const frame = document.querySelector<HTMLElement>('#zip');
if (frame) connectZip(frame, { parts: listed, filesOf, finish, level: 6 });
