/** Our own ways in as a plugin of the sign-in library: a one-time link or a printed code signs its owner in, once. */

import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod/mini';
import { localHour } from '#shared/local-time.ts';
import { city } from '../city.ts';
import { redeemInvitation } from '../db/invitations.ts';
import { endUnlessStanding } from '../db/opened-sessions.ts';
import { hashOfCode, redeemRecoveryCode } from '../db/recovery-codes.ts';
import type { Database } from '../host/database.ts';
import { sha256 } from '../keys/sha256.ts';

interface WayIn {
  readonly kind: 'link' | 'code';
  hash(secret: string): Promise<string>;
  /** Uses it up. @returns whose it is */
  redeem(hash: string, now: Date): Promise<string | undefined>;
}

/** Signs in whoever holds an unused secret; refuses any other with 404. */
const endpoint = <Path extends string>(db: Database, path: Path, way: WayIn) =>
  createAuthEndpoint(
    path,
    { method: 'POST', body: z.object({ secret: z.string() }), metadata: { SERVER_ONLY: true } },
    async (context) => {
      const key = await way.hash(context.body.secret);
      const userId = await way.redeem(key, new Date());
      const { internalAdapter } = context.context;
      const user = userId === undefined ? null : await internalAdapter.findUserById(userId);
      const session = user && (await internalAdapter.createSession(user.id));
      if (!user || !session) throw new APIError('NOT_FOUND');
      const isEnded = await endUnlessStanding(db, session.token, { kind: way.kind, key });
      if (isEnded) throw new APIError('NOT_FOUND');
      await setSessionCookie(context, { session, user });
      return context.json({ userId: user.id });
    },
  );

export const ownWaysIn = (db: Database) =>
  ({
    id: 'own-ways-in',
    endpoints: {
      redeemOneTimeLink: endpoint(db, '/one-time-link/redeem', {
        kind: 'link',
        hash: sha256,
        redeem: (hash, now) => redeemInvitation(db, hash, now),
      }),
      redeemRecoveryCode: endpoint(db, '/recovery-code/redeem', {
        kind: 'code',
        hash: hashOfCode,
        redeem: (hash, now) =>
          redeemRecoveryCode(db, hash, localHour(now, city().settings.timeZone).day),
      }),
    },
  }) satisfies BetterAuthPlugin;
