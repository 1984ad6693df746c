/** The test of links sees what a reader can follow, and nothing else. */
import { expect, it } from 'vitest';
import { anchorsOf, linksOf } from './markdown.ts';

it('follows links and pictures within the repository', () => {
  const text = `[a](docs/a.md#words) ![b](b.png) <img src="c.svg">
[e]: e.md
| [f](f.md) | [\`g\`](../g.ts "title") |`;
  expect(linksOf(text)).toEqual(['docs/a.md#words', 'b.png', 'f.md', '../g.ts', 'e.md', 'c.svg']);
});

it('leaves other sites, mail and code alone', () => {
  const text = `[a](https://suara.example/x) [b](mailto:x@suara.example) \`[c](c.md)\` \`<img src="c.svg">\`

\`\`\`md
[d](d.md)
\`\`\``;
  expect(linksOf(text)).toEqual([]);
});

it('names headings as GitHub does', () => {
  const text = `# What is stored, why
## \`GET /health\`
## Words
## Words
\`\`\`sh
# no heading
\`\`\``;
  expect([...anchorsOf(text)]).toEqual(['what-is-stored-why', 'get-health', 'words', 'words-1']);
});
