/**
 * Whether a lockfile can be installed on every platform. A package with native code has one package
 * for each platform among its optional dependencies; where the registry lacked one when the lockfile
 * was made, `npm ci` fails, or installs something that does not start, on that platform alone.
 */
import * as z from 'zod/mini';

const lockedSchema = z.object({
  version: z.optional(z.string()),
  os: z.optional(z.array(z.string())),
  cpu: z.optional(z.array(z.string())),
  libc: z.optional(z.array(z.string())),
  optionalDependencies: z.optional(z.record(z.string(), z.string())),
});

/** What is read of a `package-lock.json` (version 3). */
export const lockfileSchema = z.object({ packages: z.record(z.string(), lockedSchema) });

export type Lockfile = z.infer<typeof lockfileSchema>;
type Locked = z.infer<typeof lockedSchema>;

/** As npm names them in `os` and `cpu`. */
export interface Platform {
  readonly os: 'linux' | 'darwin' | 'win32';
  readonly cpu: 'x64' | 'arm64';
}

/** Where this project is to be built and served; Windows on ARM runs the x64 programs. */
export const platforms: readonly Platform[] = [
  { os: 'linux', cpu: 'x64' },
  { os: 'linux', cpu: 'arm64' },
  { os: 'darwin', cpu: 'x64' },
  { os: 'darwin', cpu: 'arm64' },
  { os: 'win32', cpu: 'x64' },
];

/** A field that is absent names every platform; Linux is the one with glibc. */
const fits = ({ os, cpu, libc }: Locked, platform: Platform): boolean =>
  (os?.includes(platform.os) ?? true) &&
  (cpu?.includes(platform.cpu) ?? true) &&
  (libc?.includes('glibc') ?? true);

/** The entry that a package finds by a name: its own copy, else the nearest above it. */
function locate({ packages }: Lockfile, from: string, name: string): Locked | undefined {
  const own = packages[`${from}/node_modules/${name}`];
  if (own !== undefined) return own;
  const parent = from.lastIndexOf('/node_modules/');
  return parent === -1
    ? packages[`node_modules/${name}`]
    : locate({ packages }, from.slice(0, parent), name);
}

function faultsOf(lockfile: Lockfile, path: string, names: readonly string[]): string[] {
  const found = names.map((name) => ({ name, locked: locate(lockfile, path, name) }));
  const absent = found
    .filter(({ locked }) => locked === undefined)
    .map(({ name }) => `${path}: ${name} is not in the lockfile`);
  const native = found.flatMap(({ locked }) => (locked?.os === undefined ? [] : [locked]));
  // What is for one system alone, such as file events on macOS, is not missed on the others.
  if (new Set(native.flatMap(({ os }) => os)).size < 2) return absent;
  const uncovered = platforms
    .filter((platform) => !native.some((locked) => fits(locked, platform)))
    .map(({ os, cpu }) => `${path}: nothing for ${os} ${cpu}`);
  return [...absent, ...uncovered];
}

/** What a lockfile lacks, a sentence for each; empty where every platform can install it. */
export function nativeFaults(lockfile: Lockfile): readonly string[] {
  return Object.entries(lockfile.packages).flatMap(([path, { optionalDependencies }]) =>
    faultsOf(lockfile, path, Object.keys(optionalDependencies ?? {})),
  );
}
