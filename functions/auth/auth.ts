/**
 * Sign-in to the panel: passkeys and one-time links, by better-auth on D1. There are no passwords.
 * Single sign-on by OIDC is there where the environment names a provider; it lets in only whom an
 * administrator has added with the same e-mail address (decision 20).
 */
import { passkey } from '@better-auth/passkey';
import type { D1Database } from '@cloudflare/workers-types';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import { settings } from '../city.ts';
import type { Environment } from '../environment.ts';
import { oneTimeLinks } from './one-time-links.ts';

const hour = 3600;
const sessionHours = 12;

/** Where the library's own addresses lie; the table of `shared/panel/access.ts` lets few of them in. */
const authPath = '/api/panel/auth';

function singleSignOn({ OIDC_DISCOVERY_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Environment) {
  if (!OIDC_DISCOVERY_URL || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: 'oidc',
          discoveryUrl: OIDC_DISCOVERY_URL,
          clientId: OIDC_CLIENT_ID,
          clientSecret: OIDC_CLIENT_SECRET,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          disableSignUp: true,
        },
      ],
    }),
  ];
}

function create(environment: Environment, secret: string, origin: string) {
  return betterAuth({
    appName: `Suara Layanan ${settings.city}`,
    baseURL: origin,
    basePath: authPath,
    secret,
    database: environment.DB,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    session: {
      modelName: 'panel_sessions',
      expiresIn: sessionHours * hour,
      updateAge: hour,
      freshAge: sessionHours * hour,
    },
    user: {
      modelName: 'panel_users',
      additionalFields: {
        role: { type: 'string', input: false },
        department: { type: 'string', required: false, input: false },
        disabled: { type: 'boolean', input: false, defaultValue: false },
      },
    },
    account: {
      modelName: 'panel_accounts',
      accountLinking: { enabled: true, trustedProviders: ['oidc'] },
    },
    verification: { modelName: 'panel_verifications' },
    advanced: {
      cookiePrefix: 'panel',
      ipAddress: { disableIpTracking: true },
      useSecureCookies: origin.startsWith('https:'),
    },
    plugins: [
      passkey({
        rpID: new URL(origin).hostname,
        rpName: `Suara Layanan ${settings.city}`,
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        schema: { passkey: { modelName: 'panel_passkeys' } },
      }),
      oneTimeLinks(environment.DB),
      ...singleSignOn(environment),
    ],
  });
}

export type Auth = ReturnType<typeof create>;

/** An isolate serves few origins, and making the instance costs more than using it. */
const made = new WeakMap<D1Database, Map<string, Auth>>();

/**
 * The sign-in of this deployment at an origin.
 *
 * @returns undefined where the secret `AUTH_SECRET` is missing: nobody can sign in then
 */
export function authFor(environment: Environment, url: string): Auth | undefined {
  const { AUTH_SECRET: secret } = environment;
  if (secret === undefined || secret === '') return undefined;
  const origin = settings.origin ?? new URL(url).origin;
  const own = made.get(environment.DB) ?? new Map<string, Auth>();
  made.set(environment.DB, own);
  const auth = own.get(origin) ?? create(environment, secret, origin);
  own.set(origin, auth);
  return auth;
}
