/** What an own server gives the program: its database, and the settings and secrets of its environment. */
import type { HostEnvironment } from '../../environment.ts';
import type { Database } from '../database.ts';
import { smtpLetters } from './smtp-letters.ts';

/** Texts that are handed on as they are, under the same names on every host. */
const texts = [
  'TICKET_SECRET',
  'AUTH_SECRET',
  'OIDC_DISCOVERY_URL',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'ALERT_WEBHOOK_URL',
  'ALERT_WEBHOOK_SECRET',
  'ALERT_WEBHOOK_FORMAT',
  'ALERT_EMAIL_FROM',
  'ALERT_EMAIL_TO',
] as const satisfies readonly (keyof HostEnvironment)[];

/** @param variables of the process; `SMTP_URL` says by which mail server letters go */
export function environmentOf(
  variables: NodeJS.ProcessEnv,
  given: { readonly DB: Database },
): HostEnvironment {
  const set = texts.flatMap((name) => (variables[name] ? [[name, variables[name]]] : []));
  const mailServer = variables['SMTP_URL'];
  return {
    ...given,
    ...Object.fromEntries(set),
    ...(mailServer && { ALERT_EMAIL: smtpLetters(mailServer) }),
  };
}
