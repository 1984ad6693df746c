/** What an own server is told by its environment, read once when it starts. */
import * as z from 'zod/mini';
import { secondsBetweenRuns } from '../../jobs/lateness.ts';

/** A setting is missing or wrong; the message says what to do. */
export class WrongSetting extends Error {}

const secretLength = 32;

const list = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

const secondsSchema = z.coerce.number().check(z.minimum(1), z.maximum(secondsBetweenRuns));
const portSchema = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65_535));

export interface ServerSettings {
  /** Folder of the database and of all that changes. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Host names that are ours besides the one of the city's own origin, `suara.example.go.id` or with a port. */
  readonly ownHosts: readonly string[];
  /** Addresses and networks whose `X-Forwarded-*` are believed. */
  readonly trustedProxies: readonly string[];
  /** Between two runs of the jobs. */
  readonly scheduleSeconds: number;
}

/** @throws WrongSetting */
export function readSettings(environment: NodeJS.ProcessEnv): ServerSettings {
  const { DATA_DIR, HOST = '127.0.0.1', PORT = '8787' } = environment;
  const { SCHEDULE_SECONDS = String(secondsBetweenRuns) } = environment;
  if (!DATA_DIR) {
    throw new WrongSetting(
      'DATA_DIR is not set: name the folder where the answers are to be kept, for example DATA_DIR=/var/lib/suara-layanan.',
    );
  }
  const port = portSchema.safeParse(PORT);
  if (!port.success)
    throw new WrongSetting(`PORT is "${PORT}", which is no port: use a number from 1 to 65535.`);
  const seconds = secondsSchema.safeParse(SCHEDULE_SECONDS);
  if (!seconds.success) {
    throw new WrongSetting(
      `SCHEDULE_SECONDS is "${SCHEDULE_SECONDS}": use a number from 1 to ${secondsBetweenRuns}.`,
    );
  }
  return {
    dataDir: DATA_DIR,
    host: HOST,
    port: port.data,
    ownHosts: list(environment['OWN_HOSTS']),
    trustedProxies: list(environment['TRUSTED_PROXIES']),
    scheduleSeconds: seconds.data,
  };
}

/** Secrets without which the program would run but could not be trusted. */
const needed = ['AUTH_SECRET', 'TICKET_SECRET'] as const;

/** @throws WrongSetting if one is missing or too short to be a secret */
export function checkSecrets(environment: NodeJS.ProcessEnv): void {
  for (const name of needed) {
    if ((environment[name] ?? '').length >= secretLength) continue;
    throw new WrongSetting(
      `${name} is ${environment[name] ? 'too short' : 'not set'}: make one with "openssl rand -hex 32", keep it outside of the ` +
        'program, and never change it without need (it signs what people hold in their hands).',
    );
  }
}
