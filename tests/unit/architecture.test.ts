/**
 * Dependencies point one way: `site` and `functions` use `shared`, `shared` uses nothing of them, and
 * no file leads back to itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** What of the packages below only a host's own adapter may import. */
const ofHosts: Record<string, RegExp> = {
  cloudflare: /^(?:cloudflare:workers|@astrojs\/cloudflare|@cloudflare\/workers-types)(?:\/|$)/,
  node: /^(?:node:|astro\/app|@hono\/node-server|nodemailer$|sirv$)/,
};

const adapterOf = (file: string) => /^functions[\\/]host[\\/](\w+)[\\/]/.exec(file)?.[1];

const mayImport: Record<string, { rooms: string[]; packages: RegExp }> = {
  shared: { rooms: ['shared'], packages: /^zod\/mini$/ },
  functions: {
    rooms: ['functions', 'shared'],
    packages:
      /^(?:@better-auth\/passkey|better-auth|csv-parse|fflate|hono|minisearch|read-excel-file|ultrahtml|uqr|write-excel-file|zod\/mini|node:async_hooks|virtual:build)(?:\/|$)/,
  },
  site: {
    rooms: ['site', 'shared'],
    packages:
      /^(?:@simplewebauthn\/browser|chart\.js|docx|fflate|@fontsource\/arimo\/files\/[\w-]+\.woff\?inline|idb-keyval|pdfkit|ultrahtml|uqr|virtual:(?:build|city|own-api))$/,
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

/** The file that an import leads to; undefined for a package. */
function targetOf({ file, from }: Import): string | undefined {
  if (from.startsWith('#')) return join(from.slice(1));
  return from.startsWith('.') ? join(dirname(file), from) : undefined;
}

const roomOf = (each: Import) => targetOf(each)?.split(sep)[0];

/** The ways along the imports that end in the file they set out from; at least one of every knot of files. */
function circlesIn(imports: readonly Import[]): string[][] {
  const importedBy = Map.groupBy(imports, ({ file }) => file);
  const done = new Set<string>();
  const circles: string[][] = [];
  function follow(file: string, way: readonly string[]): void {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
    if (way.includes(file) || done.has(file)) return;
    const targets = (importedBy.get(file) ?? []).flatMap((each) => targetOf(each) ?? []);
    for (const target of targets) follow(target, [...way, file]);
    done.add(file);
  }
  for (const file of importedBy.keys()) follow(file, []);
  return circles;
}

it('no file of the rooms imports itself, by whatever way, be it for a type alone', () => {
  expect(circlesIn(Object.keys(mayImport).flatMap(importsIn))).toEqual([]);
});

it('one place of the program says at which address the site is', () => {
  const files = readdirSync(join(root, 'functions'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('functions', name));
  const asked = /new URL\([^)]*\)\.origin/;
  expect(files.filter((file) => asked.test(readFileSync(join(root, file), 'utf8')))).toEqual([
    join('functions', 'own-origin.ts'),
  ]);
});

it('shared knows neither the time nor chance but as arguments', () => {
  const asks = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.[a-z]|\bperformance\.now\(/;
  const files = [...new Set(importsIn('shared').map(({ file }) => file))];
  expect(files.filter((file) => asks.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

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
      (each) =>
        roomOf(each) === undefined &&
        !packages.test(each.from) &&
        !ofHosts[adapterOf(each.file) ?? '']?.test(each.from),
    );
    expect(strays).toEqual([]);
  });
});

describe('what a host gives', () => {
  const imports = Object.keys(mayImport).flatMap(importsIn);

  it('is used through its port: nobody but an adapter itself imports from an adapter', () => {
    const strays = imports.filter((each) => {
      const adapter = adapterOf(targetOf(each) ?? '');
      return adapter !== undefined && adapter !== adapterOf(each.file);
    });
    expect(strays).toEqual([]);
  });

  it("goes by our own names, not by one host's", () => {
    const named =
      /\b(?:D1[A-Z]\w*|DatabaseSync|KVNamespace|R2Bucket|ExportedHandler|HTMLRewriter)\b/;
    const files = [...new Set(imports.map(({ file }) => file))].filter(
      (file) => adapterOf(file) === undefined,
    );
    expect(files.filter((file) => named.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('has the same ports on every host', () => {
    expect(Object.keys(ofHosts)).toEqual(['cloudflare', 'node']);
    expect(imports.some(({ file }) => adapterOf(file) === 'cloudflare')).toBe(true);
    expect(imports.some(({ file }) => adapterOf(file) === 'node')).toBe(true);
  });
});
