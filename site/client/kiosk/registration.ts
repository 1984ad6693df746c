/** Whether this tablet is a registered kiosk: it keeps a key, and asks now and then whether that still holds. */
import { readKioskKey } from '#shared/kiosks/kiosk-key.ts';

/** `refused`: it was registered, and is no longer. */
export type RegistrationState = 'none' | 'registered' | 'refused';

export interface Registration {
  readonly state: () => RegistrationState;
  /** What goes along with each answer. */
  readonly key: () => string | undefined;
  /** Takes a key, or the address with it, as it was typed. Returns whether it can be one. */
  register(typed: string): boolean;
  /** Asks the server; without an answer nothing changes. */
  check(): Promise<void>;
}

/**
 * Takes a key from the address, if the page was opened to register the tablet, and away from it.
 *
 * @param tell is called when the state has changed
 */
export function registrationOf(counter: string, tell: () => void): Registration {
  const place = `kiosk key ${counter}`;
  const refusedAt = `kiosk refused ${counter}`;
  const key = () => localStorage.getItem(place) ?? undefined;
  const register = (typed: string) => {
    const handed = readKioskKey(typed);
    if (handed === undefined) return false;
    localStorage.setItem(place, handed);
    localStorage.removeItem(refusedAt);
    return true;
  };
  if (register(location.hash)) history.replaceState(null, '', location.pathname);
  return {
    key,
    register(typed) {
      if (!register(typed)) return false;
      tell();
      return true;
    },
    state() {
      if (key() !== undefined) return 'registered';
      return localStorage.getItem(refusedAt) === null ? 'none' : 'refused';
    },
    async check() {
      const held = key();
      if (held === undefined) return;
      const headers = { Authorization: `Bearer ${held}` };
      const answer = await fetch(`/api/v1/kiosks/${counter}`, { headers }).catch(() => undefined);
      // Another key may have been handed over meanwhile.
      if (answer?.status !== 401 || key() !== held) return;
      localStorage.removeItem(place);
      localStorage.setItem(refusedAt, '');
      tell();
    },
  };
}
