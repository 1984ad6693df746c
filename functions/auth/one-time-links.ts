/** One-time links as a plugin of the sign-in library: who opens one is signed in, once. */
import type { D1Database } from '@cloudflare/workers-types';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod/mini';
import { redeemInvitation } from '../db/invitations.ts';

export const oneTimeLinks = (db: D1Database) =>
  ({
    id: 'one-time-links',
    endpoints: {
      /** Signs in whoever holds the token of an unused link; refuses any other with 404. */
      redeemOneTimeLink: createAuthEndpoint(
        '/one-time-link/redeem',
        { method: 'POST', body: z.object({ token: z.string() }), metadata: { SERVER_ONLY: true } },
        async (context) => {
          const userId = await redeemInvitation(db, context.body.token, new Date());
          const { internalAdapter } = context.context;
          const user = userId === undefined ? null : await internalAdapter.findUserById(userId);
          if (user === null) throw new APIError('NOT_FOUND');
          const session = await internalAdapter.createSession(user.id);
          await setSessionCookie(context, { session, user });
          return context.json({ userId: user.id });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
