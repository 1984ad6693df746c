/** Signatures as Standard Webhooks 1.0 has them: HMAC-SHA256 over id, time and body. */

const prefix = 'whsec_';

/** The bytes of a secret: after the prefix of the standard base64, else the text itself. */
function keyBytes(secret: string): Uint8Array<ArrayBuffer> {
  if (!secret.startsWith(prefix)) return new Uint8Array(new TextEncoder().encode(secret));
  return Uint8Array.from(atob(secret.slice(prefix.length)), (byte) => byte.charCodeAt(0));
}

/**
 * The value of the header `webhook-signature`.
 *
 * @param timestamp seconds since 1970
 */
export async function signWebhook(
  secret: string,
  id: string,
  timestamp: number,
  body: string,
): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', keyBytes(secret), algorithm, false, ['sign']);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed));
  return `v1,${btoa(String.fromCharCode(...bytes))}`;
}
