/** The page of a closed counter sends what was answered there before and still waits. */
import { sendLater } from './outbox/background-sync.ts';
import { flush } from './outbox/flush.ts';
import { registerServiceWorker } from './register-service-worker.ts';

const send = async () => {
  if (!(await flush())) await sendLater();
};

registerServiceWorker();
addEventListener('online', () => void send());
await send();
