/** Tells the open pages that the outbox has changed, whoever changed it. */

const name = 'outbox';
const isThere = () => typeof BroadcastChannel === 'function';

export function changed(): void {
  if (!isThere()) return;
  const channel = new BroadcastChannel(name);
  channel.postMessage('');
  channel.close();
}

export function onChange(listener: () => void): void {
  if (isThere()) new BroadcastChannel(name).onmessage = listener;
}
