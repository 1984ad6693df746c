/** What stands at the edges of every printed page, as a style sheet. */

/** A text as a CSS string: whatever is no plain letter or digit is escaped (CSS Syntax 3, 4.3.7). */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^a-zA-Z0-9 ]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

/** Name of the report above, page of pages below; the cover has neither. */
export function pageStyle(header: string, footer: string, page: string): string {
  const small = 'font:8.5pt sans-serif;color:#3c4a4e';
  return [
    '@page{size:A4;margin:24mm 20mm 20mm 22mm;',
    `@top-left{content:${cssString(header)};${small}}`,
    `@bottom-left{content:${cssString(footer)};${small}}`,
    `@bottom-right{content:${cssString(`${page} `)} counter(page) ${cssString(' / ')} counter(pages);${small}}}`,
    '@page:first{@top-left{content:none}@bottom-left{content:none}@bottom-right{content:none}}',
  ].join('');
}
