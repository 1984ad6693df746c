/** Sends letters by the letter box that the host gives. */
import type { Outcome } from '#shared/alerts/delivery.ts';
import type { HostEnvironment } from '../environment.ts';
import type { LetterBox } from '../host/letters.ts';

export interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Never throws: what went wrong is an outcome. */
export type Mailer = (letter: Letter) => Promise<Outcome>;

const isAddress = (text: string) => /^[^\s@<>]+@[^\s@<>]+$/.test(text);

/** @param from the address that letters come from */
export function mailer(box: LetterBox, from: string): Mailer {
  return async ({ to, subject, text }) => {
    if (to.length === 0 || ![from, ...to].every(isAddress)) return { outcome: 'address' };
    try {
      await box.send({ from, to: [...to], subject, text });
      return { outcome: 'delivered' };
    } catch {
      // The reason may name an address; the service's own log has it.
      return { outcome: 'refused', status: null };
    }
  };
}

/** The mailer that is set up; undefined where none is. */
export function mailerOf({
  ALERT_EMAIL,
  ALERT_EMAIL_FROM = '',
}: HostEnvironment): Mailer | undefined {
  return ALERT_EMAIL === undefined ? undefined : mailer(ALERT_EMAIL, ALERT_EMAIL_FROM);
}
