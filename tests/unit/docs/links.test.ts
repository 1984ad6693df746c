/** No document leads into nothing, and every one is found from the index. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf } from './markdown.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const index = 'docs/README.md';

const foreign = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
/** What is hidden belongs to git and to tools, but for what the host of the repository reads. */
const isOurs = (name: string) =>
  !foreign.has(name) && (!name.startsWith('.') || name === '.github');

function documentsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isOurs(entry.name) ? documentsIn(path) : [];
    return entry.name.endsWith('.md') ? [path.split(sep).join('/')] : [];
  });
}

const documents = documentsIn('');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** A link within the repository: where it leads, from the root, and the heading there. */
function targetOf(document: string, link: string) {
  const [path = '', anchor] = link.split('#');
  const absolute = path === '' ? join(root, document) : join(root, dirname(document), path);
  return { path: relative(root, absolute).split(sep).join('/'), anchor };
}

function isDead(document: string, link: string): boolean {
  const { path, anchor } = targetOf(document, link);
  if (path.startsWith('..') || !existsSync(join(root, path))) return true;
  if (anchor === undefined) return false;
  return statSync(join(root, path)).isDirectory() || !anchorsOf(textOf(path)).has(anchor);
}

describe('documents', () => {
  it('are read by this test', () => {
    expect(documents.length).toBeGreaterThan(40);
    expect(documents).toContain(index);
  });

  it.each(documents)('%s leads to what is there', (document) => {
    expect(linksOf(textOf(document)).filter((link) => isDead(document, link))).toEqual([]);
  });

  it('are all found from the index', () => {
    const found = new Set(linksOf(textOf(index)).map((link) => targetOf(index, link).path));
    const lost = documents.filter((path) => path.startsWith('docs/') && !found.has(path));
    expect(lost).toEqual([index]);
  });

  it('begin at the README, which leads to the index', () => {
    expect(linksOf(textOf('README.md'))).toContain(index);
  });
});
