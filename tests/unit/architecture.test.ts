/** Dependencies point one way: `site` and `functions` use `shared`, `shared` uses nothing of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

const mayImport: Record<string, { rooms: string[]; packages: RegExp }> = {
  shared: { rooms: ['shared'], packages: /^zod\/mini$/ },
  functions: {
    rooms: ['functions', 'shared'],
    packages:
      /^(?:@better-auth\/passkey|better-auth|csv-parse|fflate|hono|minisearch|read-excel-file|uqr|write-excel-file|zod\/mini|virtual:catalogue|@astrojs\/cloudflare|@cloudflare\/workers-types)(?:\/|$)/,
  },
  site: {
    rooms: ['site', 'shared'],
    packages:
      /^(?:@simplewebauthn\/browser|chart\.js|idb-keyval|virtual:catalogue|cloudflare:workers)$/,
  },
};

interface Import {
  readonly file: string;
  readonly from: string;
}

/** What a file imports, by the specifiers in its text. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = /(?:\bfrom|\bimport)\s*\(?\s*'([^'\s]+)'/g;
  return [...text.matchAll(specifiers)].map(([, from = '']) => ({ file, from }));
}

function importsIn(room: string): Import[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.endsWith('.d.ts'))
    .flatMap((name) => importsOf(join(room, name)));
}

/** The room that an import leads to; undefined for a package. */
function roomOf({ file, from }: Import): string | undefined {
  if (from.startsWith('#')) return from.slice(1).split('/')[0];
  if (!from.startsWith('.')) return undefined;
  return relative(root, join(root, dirname(file), from)).split(sep)[0];
}

describe.each(Object.entries(mayImport))('%s', (room, { rooms, packages }) => {
  const imports = importsIn(room);

  it('is read by this test', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  it(`imports of this repository only ${rooms.join(' and ')}`, () => {
    const strays = imports.filter((each) => {
      const target = roomOf(each);
      return target !== undefined && !rooms.includes(target);
    });
    expect(strays).toEqual([]);
  });

  it('imports only the packages that belong in it', () => {
    const strays = imports.filter(
      (each) => roomOf(each) === undefined && !packages.test(each.from),
    );
    expect(strays).toEqual([]);
  });
});
