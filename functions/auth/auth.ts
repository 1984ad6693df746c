/**
 * Sign-in to the panel: passkeys, one-time links and printed codes, by better-auth on D1. There are no passwords.
 * Single sign-on by OIDC is there where the environment names a provider; it lets in only whom an
 * administrator has added with the same e-mail address (decision 20).
 */
import { passkey } from '@better-auth/passkey';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import { passkeyLabel } from '#shared/panel/passkey-label.ts';
import { city } from '../city.ts';
import { findUser } from '../db/panel-users.ts';
import { readPasskeys } from '../db/ways-in.ts';
import type { Environment } from '../environment.ts';
import type { Database } from '../host/database.ts';
import { ownOrigin } from '../own-origin.ts';
import { ownWaysIn } from './own-ways-in.ts';
import { noteSignIn } from './ways-noted.ts';

const hour = 3600;
const sessionHours = 12;

/** Where the library's own addresses lie; the table of `shared/panel/access.ts` lets few of them in. */
const authPath = '/api/panel/auth';

/** Under which the library keeps who the identity provider says somebody is. */
export const providerId = 'oidc';

const identityProvider = ({
  OIDC_DISCOVERY_URL: discoveryUrl,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
}: Environment) =>
  discoveryUrl && clientId && clientSecret ? { discoveryUrl, clientId, clientSecret } : undefined;

/** Whether the city has an identity provider of its own. */
export const hasSingleSignOn = (environment: Environment): boolean =>
  identityProvider(environment) !== undefined;

const passkeys = (db: Database, origin: string) =>
  passkey({
    rpID: new URL(origin).hostname,
    rpName: `Suara Layanan ${city().settings.city}`,
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    schema: { passkey: { modelName: 'panel_passkeys' } },
    registration: {
      afterVerification: async ({ ctx, user }) => {
        const taken = await readPasskeys(db, user.id);
        const userAgent = ctx.headers?.get('User-Agent') ?? '';
        return {
          name: passkeyLabel(
            userAgent,
            taken.map(({ name }) => name),
          ),
        };
      },
    },
  });

const withoutTokens = { accessToken: null, refreshToken: null, idToken: null };

function create<Plugins extends BetterAuthPlugin[]>(
  environment: Environment,
  secret: string,
  origin: string,
  plugins: Plugins,
) {
  const { settings } = city();
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
        departments: { type: 'string[]', required: false, input: false },
        disabled: { type: 'boolean', input: false, defaultValue: false },
      },
    },
    account: {
      modelName: 'panel_accounts',
      accountLinking: { enabled: true, trustedProviders: [providerId] },
      updateAccountOnSignIn: false,
    },
    verification: { modelName: 'panel_verifications' },
    advanced: {
      cookiePrefix: 'panel',
      ipAddress: { disableIpTracking: true },
      useSecureCookies: origin.startsWith('https:'),
    },
    // Who signs in is all that is wanted of the provider; what its tokens open is not ours to keep.
    databaseHooks: {
      account: {
        create: { before: async (account) => ({ data: { ...account, ...withoutTokens } }) },
      },
      session: {
        create: {
          before: async ({ userId }) =>
            !(await findUser(environment.DB, userId, new Date()))?.disabled,
          after: async ({ userId, token }, context) =>
            noteSignIn(environment.DB, {
              userId,
              token,
              path: context?.path,
              body: context?.body,
            }),
        },
      },
    },
    plugins,
  });
}

const createOwn = (environment: Environment, secret: string, origin: string) =>
  create(environment, secret, origin, [
    passkeys(environment.DB, origin),
    ownWaysIn(environment.DB),
  ]);

export type Auth = ReturnType<typeof createOwn>;

/** An isolate serves few origins, and making the instance costs more than using it. */
const made = new WeakMap<Database, Map<string, Auth>>();

/**
 * The sign-in of this deployment at an origin.
 *
 * @returns undefined where the secret `AUTH_SECRET` is missing: nobody can sign in then
 */
export function authFor(environment: Environment, url: string): Auth | undefined {
  const { AUTH_SECRET: secret } = environment;
  if (secret === undefined || secret === '') return undefined;
  const origin = ownOrigin(url);
  const own = made.get(environment.DB) ?? new Map<string, Auth>();
  made.set(environment.DB, own);
  const auth = own.get(origin) ?? createOwn(environment, secret, origin);
  own.set(origin, auth);
  return auth;
}

const createSingleSignOn = (
  environment: Environment,
  secret: string,
  origin: string,
  provider: NonNullable<ReturnType<typeof identityProvider>>,
) =>
  create(environment, secret, origin, [
    genericOAuth({
      config: [
        {
          providerId,
          ...provider,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          disableSignUp: true,
          requireIdTokenVerification: true,
        },
      ],
    }),
  ]);

/**
 * The sign-in through the city's identity provider. It is made anew each time, because the library asks
 * the provider about itself then: one that is down must not stay away longer than it is down, nor
 * keep anybody from a passkey.
 *
 * @returns undefined where no provider is set up, or it does not answer
 */
export async function singleSignOnFor(
  environment: Environment,
  url: string,
): Promise<ReturnType<typeof createSingleSignOn> | undefined> {
  const { AUTH_SECRET: secret } = environment;
  const provider = identityProvider(environment);
  if (!secret || provider === undefined) return undefined;
  const auth = createSingleSignOn(environment, secret, ownOrigin(url), provider);
  const { socialProviders } = await auth.$context;
  return socialProviders.some(({ id }) => id === providerId) ? auth : undefined;
}
