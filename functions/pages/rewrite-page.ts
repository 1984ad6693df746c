/** A built page with some of its elements changed on its way out, so that there is one page and not two. */
import { ELEMENT_NODE, type ElementNode, parse, renderSync, TEXT_NODE, walkSync } from 'ultrahtml';

/** An element of a page that is being rewritten. */
export type PageElement = ElementNode;

/** Markup as a node; it is written into the page as it is. */
const markupIn = (parent: PageElement['parent'], value: string) => {
  const nowhere = { start: 0, end: 0 };
  return {
    type: TEXT_NODE,
    value,
    parent,
    loc: [nowhere, nowhere],
  } satisfies PageElement['children'][number];
};

/** Puts markup in place of what is in an element. */
export function setContent(element: PageElement, markup: string): void {
  element.children = [markupIn(element, markup)];
}

/** Puts markup before all that is in an element. */
export function prepend(element: PageElement, markup: string): void {
  element.children = [markupIn(element, markup), ...element.children];
}

/** Puts markup before an element. */
export function putBefore(element: PageElement, markup: string): void {
  const { parent } = element;
  if (!('children' in parent)) return;
  const at = parent.children.indexOf(element);
  parent.children = parent.children.toSpliced(at, 0, markupIn(parent, markup));
}

/** Takes an element out. */
export function remove(element: PageElement): void {
  const { parent } = element;
  if (!('children' in parent)) return;
  const at = parent.children.indexOf(element);
  parent.children = parent.children.toSpliced(at, 1);
}

/**
 * @param change is given every element in the order of the page
 * @returns an answer that nobody may keep
 */
export async function rewritePage(
  page: Response,
  status: number,
  change: (element: PageElement) => void,
): Promise<Response> {
  const document = parse(await page.text());
  const elements: PageElement[] = [];
  walkSync(document, (node) => {
    if (node.type === ELEMENT_NODE) elements.push(node);
  });
  for (const element of elements) change(element);
  const headers = new Headers(page.headers);
  for (const name of ['ETag', 'Content-Length']) headers.delete(name);
  headers.set('Cache-Control', 'no-store');
  return new Response(renderSync(document), { status, headers });
}
