/** The ways that are set up. */
import type { HostEnvironment } from '../environment.ts';
import type { Channel } from './channel.ts';
import { email } from './email.ts';
import { mailerOf } from './mailer.ts';
import { webhook } from './webhook.ts';

export function channelsOf(environment: HostEnvironment): Channel[] {
  const {
    ALERT_WEBHOOK_URL: url,
    ALERT_WEBHOOK_SECRET: secret,
    ALERT_WEBHOOK_FORMAT: format,
    ALERT_EMAIL_TO: to = '',
  } = environment;
  const send = mailerOf(environment);
  return [
    ...(url ? [webhook({ url, secret, format })] : []),
    ...(send === undefined ? [] : [email(send, to)]),
  ];
}
