/** Background Sync: the browser wakes the service worker once there is a network again. */

/** The part of the Background Synchronization API that TypeScript does not know. */
interface WithSync {
  readonly sync: { register(tag: string): Promise<void> };
}

export const syncTag = 'outbox';

const hasSync = (registration: object): registration is WithSync => 'sync' in registration;

/** Asks to be woken. Returns whether it will happen without the page being opened again. */
export async function sendLater(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration?.active || !hasSync(registration)) return false;
    await registration.sync.register(syncTag);
    return true;
  } catch {
    return false;
  }
}
