/**
 * A form without JavaScript has no id of its own, because its page is a static file: a double click, or a reload that sends
 * again, would count twice. The same form from the same browser within half a minute is one answer
 * (docs/decisions/0039). All of it is in memory, as a hash whose salt no restart survives.
 */

/** As long as somebody taps again on a slow network; in milliseconds. */
export const repeatedWithin = 30_000;

/** More than a host takes in half a minute; a hash and an id of each. */
const most = 2000;

interface Earlier {
  readonly id: string;
  readonly at: number;
}

export interface RepeatedForms {
  /**
   * The id of a form: that of the same form, if it came before within `repeatedWithin`.
   *
   * @param form what was sent, and from where
   */
  idOf(form: SentForm, now: number): Promise<string>;
}

export interface SentForm {
  readonly body: string;
  /** Of the network, undefined where the host does not say. */
  readonly address: string | undefined;
  /** What tells one phone from another behind the same address. */
  readonly browser: string;
}

/** @param newId gives an id to a form that is new */
export function rememberForms(newId: () => string): RepeatedForms {
  const earlier = new Map<string, Earlier>();
  let salt: string | undefined;

  const forget = (now: number) => {
    // In the order of their coming, so that the first that is recent ends it.
    for (const [hash, { at }] of earlier) {
      if (now - at <= repeatedWithin && earlier.size < most) return;
      earlier.delete(hash);
    }
  };

  return {
    async idOf({ body, address = '', browser }, now) {
      // Not when the file is loaded: a Worker has no randomness then.
      salt ??= crypto.randomUUID();
      const text = JSON.stringify([salt, address, browser, body]);
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      const hash = String.fromCharCode(...new Uint8Array(digest));
      forget(now);
      const known = earlier.get(hash);
      if (known !== undefined && now - known.at <= repeatedWithin) return known.id;
      const id = newId();
      earlier.set(hash, { id, at: now });
      return id;
    },
  };
}
