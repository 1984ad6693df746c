/** Digests as a webhook, after Standard Webhooks 1.0; what a receiver does with it stands in docs/alerts.md. */
import type { Outcome } from '#shared/alerts/delivery.ts';
import type { Digest } from '#shared/alerts/digest.ts';
import type { Channel } from './channel.ts';
import { signWebhook } from './signature.ts';

/** As the environment sets it up. */
export interface WebhookSetting {
  readonly url: string;
  readonly secret?: string | undefined;
  /** `text`: nothing but the text, for receivers that refuse fields they do not know, such as Google Chat. */
  readonly format?: string | undefined;
}

const patience = 10_000;

/** Whether what is sent cannot be read on its way: https, or a program on this very machine. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

function bodyOf({ day, composedAt, text, alerts }: Digest, format: string | undefined): string {
  const whole = {
    type: 'alerts.digest',
    timestamp: composedAt.replace('Z', ':00Z'),
    text,
    day,
    alerts,
  };
  return JSON.stringify(format === 'text' ? { text } : whole);
}

export function webhook({ url, secret, format }: WebhookSetting): Channel {
  return {
    name: 'webhook',
    async send(digest, now): Promise<Outcome> {
      if (!isSafe(url)) return { outcome: 'address' };
      const body = bodyOf(digest, format);
      const timestamp = Math.floor(now.getTime() / 1000);
      const signature = secret && (await signWebhook(secret, digest.id, timestamp, body));
      try {
        const answer = await fetch(url, {
          method: 'POST',
          // A redirect could lead to where nobody meant it to go.
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
          headers: {
            'Content-Type': 'application/json',
            'User-Agent': 'suara-layanan',
            'webhook-id': digest.id,
            'webhook-timestamp': String(timestamp),
            ...(signature && { 'webhook-signature': signature }),
          },
          body,
        });
        await answer.body?.cancel();
        return answer.ok ? { outcome: 'delivered' } : { outcome: 'refused', status: answer.status };
      } catch (error) {
        const isLate = error instanceof Error && error.name === 'TimeoutError';
        return { outcome: isLate ? 'timeout' : 'unreachable' };
      }
    },
  };
}
