/** Tells every other open page that the outbox has changed. */

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('outbox') : undefined;

export function changed(): void {
  channel?.postMessage('');
}

/** @param listener is called when another page, or the service worker, has changed the outbox */
export function onChange(listener: () => void): void {
  if (channel) channel.onmessage = listener;
}
