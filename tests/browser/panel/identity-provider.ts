/** A real OpenID Connect provider on this machine, in place of Google's, Microsoft's or Cloudflare's. */
import { OAuth2Server } from 'oauth2-mock-server';
import { cityTime } from '../../../tools/serve/clock-offset.ts';

const clientId = 'suara-layanan';
/** Beside the site's own port, which the tests may choose. */
const port = Number(process.env['TEST_PORT'] ?? 8788) + 1000;

/** What the site under test is told of the provider. */
export const identityProviderVariables = {
  OIDC_DISCOVERY_URL: `http://localhost:${port}/.well-known/openid-configuration`,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: 'known to the site and to the provider',
};

/** Opens the provider, at which one person is signed in. */
export async function openIdentityProvider(email: string): Promise<{ close(): Promise<void> }> {
  const provider = new OAuth2Server();
  await provider.issuer.keys.generate('RS256');
  provider.service.on('beforeTokenSigning', ({ payload }) => {
    // The site checks the token by its own clock.
    const now = Math.floor(cityTime().getTime() / 1000);
    const times = { iat: now, nbf: now, exp: now + 3600 };
    Object.assign(payload, { sub: email, email, email_verified: true, ...times });
  });
  await provider.start(port, 'localhost');
  return { close: () => provider.stop() };
}
