/**
 * Saves a page whole, so that it opens without a network and looks as it was published: its styles and pictures within it,
 * its links whole, without scripts, and with a line that says when and from where. Read as text: a browser would hold
 * the copy to the rules of the page that makes it.
 */
import { ELEMENT_NODE, type ElementNode, type Node, parse, renderSync, walkSync } from 'ultrahtml';

/** Fetches what a page needs; it throws where that is not there. */
export type Load = (address: string) => Promise<Response>;

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;

const isStyleSheet = ({ name, attributes }: ElementNode) =>
  name === 'link' && (attributes['rel'] ?? '').split(' ').includes('stylesheet');

/** What a saved page has no use for, or what would reach out of it. */
function isDropped(element: ElementNode): boolean {
  const { name, attributes } = element;
  return (
    name === 'script' ||
    name === 'noscript' ||
    name === 'base' ||
    'data-unsaved' in attributes ||
    (name === 'link' && !isStyleSheet(element)) ||
    (name === 'meta' && ('http-equiv' in attributes || attributes['name'] === 'robots'))
  );
}

/** Takes an element out of what it stands in. */
function drop(element: ElementNode): void {
  const { parent } = element;
  if ('children' in parent)
    parent.children = parent.children.filter((child: Node) => child !== element);
}

const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#38;', '&');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** How a picture stands in a page. */
async function inlined(address: string, load: Load): Promise<string> {
  const answer = await load(address);
  let binary = '';
  for (const byte of new Uint8Array(await answer.arrayBuffer()))
    binary += String.fromCharCode(byte);
  return `data:${answer.headers.get('Content-Type') ?? ''};base64,${btoa(binary)}`;
}

async function inlineStyle(element: ElementNode, from: string, load: Load): Promise<void> {
  const { href = '', media } = element.attributes;
  const css = await (await load(new URL(unescaped(href), from).href)).text();
  const [style] = parse(`<style>${css.replaceAll('</', '<\\/')}</style>`).children;
  element.name = 'style';
  element.attributes = media === undefined ? {} : { media };
  element.children = style.children;
}

/**
 * @param html of the page
 * @param from its address
 * @param said when and from where it was saved
 */
export async function wholePage(
  html: string,
  from: string,
  said: string,
  load: Load,
): Promise<string> {
  const page = parse(html);
  const elements: ElementNode[] = [];
  walkSync(page, (node) => {
    if (isElement(node)) elements.push(node);
  });
  for (const element of elements) {
    const { name, attributes } = element;
    if (isDropped(element)) drop(element);
    else if (isStyleSheet(element)) await inlineStyle(element, from, load);
    else if (name === 'img' && attributes['src'] !== undefined) {
      const { href, protocol } = new URL(unescaped(attributes['src']), from);
      if (protocol !== 'data:') attributes['src'] = await inlined(href, load);
      delete attributes['srcset'];
    } else if (name === 'a' && attributes['href'] !== undefined) {
      const href = unescaped(attributes['href']);
      if (!href.startsWith('#')) attributes['href'] = escaped(new URL(href, from).href);
    }
  }
  const line = `<p style="margin:0;padding:8px 16px;border-bottom:2px solid;font:14px sans-serif">${escaped(said)}</p>`;
  return renderSync(page).replace(/<body[^>]*>/, (body) => `${body}${line}`);
}
