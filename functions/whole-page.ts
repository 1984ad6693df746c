/**
 * An answer of the pages as it is sent. Pages are rendered while they are read: here, where the city of their request is
 * known, and not by whoever sends them; so one that fails in its middle is a failure and not half a page.
 */
import { styleHashesIn, styleSource } from '#shared/security-headers.ts';

const policy = 'Content-Security-Policy';
/** Of the paper that a page is printed on: known only while it is made, when its headers have been said already. */
const paperSize = /^@page\{size:[\d.]+mm [\d.]+mm;margin:0\}$/;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

async function sourceOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return styleSource(btoa(String.fromCharCode(...new Uint8Array(digest))));
}

/**
 * Of the styles that the build knows, those that stand in a page: of each page all of them would be told, which are more
 * bytes than a phone gets in its first round trip.
 */
async function ownStyles(page: string, known: readonly string[]): Promise<readonly string[]> {
  const styles = new Set([...page.matchAll(inlineStyle)].map(([, style = '']) => style));
  const own = await Promise.all(
    [...styles].map(async (style) => {
      const source = await sourceOf(style);
      return known.includes(source) || paperSize.test(style) ? [source] : [];
    }),
  );
  return own.flat();
}

export async function wholePage(answer: Response): Promise<Response> {
  if (answer.body === null) return answer;
  const known = styleHashesIn(answer.headers.get(policy) ?? '');
  if (known.length === 0) return new Response(await answer.arrayBuffer(), answer);
  const page = await answer.text();
  const whole = new Response(page, answer);
  whole.headers.set(policy, `style-src ${(await ownStyles(page, known)).join(' ')}`);
  return whole;
}
