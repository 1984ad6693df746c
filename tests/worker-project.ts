/** How Vitest runs the Worker on each host, with its real database, for the small city of the fixtures. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import type { UserWorkspaceConfig } from 'vitest/config';
import type { Host } from '../tools/build/hosts.ts';
import { oneBuild } from '../tools/build/one-build.ts';
import { clockVariable } from './clock/pinned-times.ts';
import { receive } from './worker/receiver.ts';

/** Far above what any test needs: a slow machine is no failure. In milliseconds. */
export const testTimeout = 60_000;

const root = fileURLToPath(new URL('..', import.meta.url));

export const aliases = (host: Host) => ({
  ...oneBuild,
  'virtual:build': `${root}tests/fixtures/virtual-build.ts`,
  'virtual:host': `${root}tests/hosts/${host}.ts`,
});

/** One list for every host: a new test cannot forget one. */
const tests = {
  include: ['tests/worker/**/*.test.ts'],
  testTimeout,
  setupFiles: ['tests/clock/set-clock.ts', 'tests/worker/fresh-database.ts'],
};

/**
 * @param main the Worker's entry, from the project's root
 */
export async function workerProject(
  main = 'tests/hosts/cloudflare-entry.ts',
): Promise<UserWorkspaceConfig> {
  const migrations = await readD1Migrations(`${root}functions/db/migrations`);
  return {
    root,
    plugins: [
      cloudflareTest({
        main,
        miniflare: {
          compatibilityDate: '2026-10-01',
          compatibilityFlags: ['nodejs_compat'],
          d1Databases: ['DB'],
          bindings: {
            MIGRATIONS: migrations,
            TICKET_SECRET: 'a secret for tests',
            AUTH_SECRET: 'another secret for tests, long enough',
            [clockVariable]: process.env[clockVariable] ?? '',
            WORKBOOK: readFileSync(`${root}tests/fixtures/files/libre-office.xlsx`, 'base64'),
          },
          // Everything that the Worker fetches elsewhere goes to the receiver of webhooks.
          outboundService: receive,
          email: {
            send_email: [
              { name: 'ALERT_EMAIL', allowed_destination_addresses: ['kota@suara.example'] },
            ],
          },
        },
      }),
    ],
    resolve: { alias: aliases('cloudflare') },
    test: {
      ...tests,
      name: 'functions on Cloudflare',
      // One workerd for all files: to start it takes longer than most of them.
      isolate: false,
    },
  };
}

/** The same tests in Node, with the adapters of an own server. */
export function nodeProject(): UserWorkspaceConfig {
  return {
    root,
    resolve: { alias: aliases('node') },
    test: { ...tests, name: 'functions on Node', environment: 'node', isolate: false },
  };
}
