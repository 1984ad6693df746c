/** As much of Markdown as it takes to follow links: their targets, and the anchors of headings. */

/** Code is shown, not followed. */
const withoutCode = (text: string) =>
  text
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()<>"]/g, ' '));

/** Links and pictures, in Markdown's way and in HTML's, that lead into the repository. */
export function linksOf(markdown: string): string[] {
  const text = withoutCode(markdown);
  const inline = [...text.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const defined = [...text.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)];
  const html = [...text.matchAll(/\b(?:href|src)="([^"]+)"/g)];
  return [...inline, ...defined, ...html]
    .map(([, target = '']) => decodeURI(target))
    .filter((target) => !/^(?:[a-z]+:|\/\/)/i.test(target));
}

/** The anchors of a document's headings, as GitHub makes them; a repeated one gets a number. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = markdown
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm);
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading = ''] of headings) {
    const anchor = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    anchors.add(times === 0 ? anchor : `${anchor}-${times}`);
  }
  return anchors;
}
