/**
 * Drafts of forms on this device, each encrypted under a key that the panel tells to the account alone: whoever else
 * uses the device finds bytes that they cannot read.
 */
import { keptDays } from '#shared/panel/kept-typing.ts';
import type { Value } from './form-values.ts';

export interface Draft {
  /** Random, and the name under which it is kept. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The page it was typed on, with its query. */
  readonly address: string;
  readonly title: string;
  /** Of the form. */
  readonly identity: string;
  readonly values: readonly Value[];
}

const prefix = 'panel-typing:';
const lifetime = keptDays * 86_400_000;
const ivBytes = 12;

const toText = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** `time sealed`: the time shows, so that what is old can be forgotten without the key. */
const timeOf = (stored: string | null) => Number(stored?.split(' ')[0] ?? Number.NaN);

/** Forgets drafts of any account that are too old. */
function forgetOld(): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(prefix)) continue;
    const age = Date.now() - timeOf(localStorage.getItem(key));
    if (!(age >= 0 && age < lifetime)) localStorage.removeItem(key);
  }
}

export interface DraftStore {
  keep(draft: Draft): Promise<void>;
  /** The newest first. */
  read(): Promise<readonly Draft[]>;
  forget(name: string): void;
  forgetAll(): void;
}

/**
 * @param account stands for whoever is signed in
 * @param key base64url of 32 bytes
 * @returns undefined where nothing can be encrypted or kept, as without https or in some private windows
 */
export async function openDrafts(account: string, key: string): Promise<DraftStore | undefined> {
  try {
    forgetOld();
    const jwk = { kty: 'oct', k: key, alg: 'A256GCM' };
    const secret = await crypto.subtle.importKey('jwk', jwk, 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]);
    return draftsUnder(`${prefix}${account}:`, secret);
  } catch {
    return undefined;
  }
}

function draftsUnder(own: string, secret: CryptoKey): DraftStore {
  const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(own));
  const forgotten = new Set<string>();
  // Signing out in another tab forgets what this one has kept, too.
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(own) && newValue === null) forgotten.add(key.slice(own.length));
  });

  async function readOne(key: string): Promise<Draft[]> {
    try {
      const bytes = toBytes(localStorage.getItem(key)?.split(' ')[1] ?? '');
      const plain = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: bytes.slice(0, ivBytes) },
        secret,
        bytes.slice(ivBytes),
      );
      return [JSON.parse(new TextDecoder().decode(plain)) as Draft];
    } catch {
      // Kept under a secret that the city has changed since.
      localStorage.removeItem(key);
      return [];
    }
  }

  return {
    async keep(draft) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const plain = new TextEncoder().encode(JSON.stringify(draft));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, plain);
      // Signing out while this was under way must not leave it behind.
      if (forgotten.has(draft.name)) return;
      const bytes = new Uint8Array([...iv, ...new Uint8Array(sealed)]);
      try {
        localStorage.setItem(own + draft.name, `${draft.at} ${toText(bytes)}`);
      } catch {
        // No room: the form works as it does without a draft.
      }
    },
    async read() {
      const found = await Promise.all(ownKeys().map(readOne));
      return found.flat().toSorted((a, b) => b.at - a.at);
    },
    forget(name) {
      forgotten.add(name);
      localStorage.removeItem(own + name);
    },
    forgetAll() {
      for (const key of ownKeys()) {
        forgotten.add(key.slice(own.length));
        localStorage.removeItem(key);
      }
    },
  };
}
