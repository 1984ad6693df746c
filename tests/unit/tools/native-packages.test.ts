/** The lockfile can be installed on every platform that this project is to run on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Lockfile,
  lockfileSchema,
  nativeFaults,
} from '../../../tools/dependencies/native-packages.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const ours = lockfileSchema.parse(
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
);

const without = ({ packages }: Lockfile, path: string): Lockfile => ({
  packages: Object.fromEntries(Object.entries(packages).filter(([key]) => key !== path)),
});

describe('our lockfile', () => {
  it('has the native packages of every platform', () => {
    expect(nativeFaults(ours)).toEqual([]);
  });

  it.each(['workerd', '@biomejs/biome', 'rolldown', 'esbuild'])(
    'has some for %s to watch',
    (name) => {
      const { optionalDependencies } = ours.packages[`node_modules/${name}`] ?? {};
      expect(Object.keys(optionalDependencies ?? {}).length).toBeGreaterThanOrEqual(5);
    },
  );

  it('names no registry but the public one', () => {
    const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
    const addresses = [...text.matchAll(/"resolved": "([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.filter((each) => !each?.startsWith('https://registry.npmjs.org/'))).toEqual(
      [],
    );
  });
});

describe('a lockfile made while a package was missing from the registry', () => {
  it('is refused by the name of the package', () => {
    const faulty = without(ours, 'node_modules/@cloudflare/workerd-darwin-arm64');
    expect(nativeFaults(faulty)).toEqual([
      'node_modules/workerd: @cloudflare/workerd-darwin-arm64 is not in the lockfile',
      'node_modules/workerd: nothing for darwin arm64',
    ]);
  });

  it('is refused where the release itself forgot a platform', () => {
    const windows = { os: ['win32'], cpu: ['x64'] };
    const faulty: Lockfile = {
      packages: {
        'node_modules/tool': {
          optionalDependencies: { 'tool-linux': '1.0.0', 'tool-win': '1.0.0' },
        },
        'node_modules/tool-linux': { os: ['linux'] },
        'node_modules/tool-win': windows,
      },
    };
    expect(nativeFaults(faulty)).toEqual([
      'node_modules/tool: nothing for darwin x64',
      'node_modules/tool: nothing for darwin arm64',
    ]);
  });

  it('takes a package for musl as none for glibc', () => {
    const musl = { os: ['linux'], cpu: ['x64'], libc: ['musl'] };
    const faulty: Lockfile = {
      packages: {
        'node_modules/tool': {
          optionalDependencies: { 'tool-musl': '1.0.0', 'tool-rest': '1.0.0' },
        },
        'node_modules/tool-musl': musl,
        'node_modules/tool-rest': { os: ['darwin', 'win32'] },
      },
    };
    expect(nativeFaults(faulty)).toEqual([
      'node_modules/tool: nothing for linux x64',
      'node_modules/tool: nothing for linux arm64',
    ]);
  });
});

describe('what is not missed', () => {
  it('is a package for one system alone', () => {
    const lockfile: Lockfile = {
      packages: {
        'node_modules/watcher': { optionalDependencies: { fsevents: '1.0.0' } },
        'node_modules/fsevents': { os: ['darwin'] },
      },
    };
    expect(nativeFaults(lockfile)).toEqual([]);
  });

  it("is a copy that lies within the package's own folder", () => {
    const lockfile: Lockfile = {
      packages: {
        'node_modules/tool': { optionalDependencies: { part: '1.0.0' } },
        'node_modules/tool/node_modules/part': {},
      },
    };
    expect(nativeFaults(lockfile)).toEqual([]);
  });
});
