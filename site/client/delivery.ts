/**
 * The thanks page, when the answer is still on the phone: says so, sends it as soon as there is a
 * network, and says that, too.
 */
import { receiptOf } from '#shared/survey/receipt.ts';
import { sendLater } from './outbox/background-sync.ts';
import { onChange } from './outbox/changes.ts';
import { flush } from './outbox/flush.ts';
import type { Letter } from './outbox/letter.ts';
import { readLetters } from './outbox/store.ts';
import { sayWhatEnded } from './outbox/words.ts';
import { registerServiceWorker } from './register-service-worker.ts';

/** A network that came back without being noticed is found after this long; in milliseconds. */
const retryAfter = 30_000;

/** At the end of the address of an answer that was deleted. */
const deleted = '#dihapus';

const place = document.querySelector<HTMLElement>('.delivery');
const words = document.querySelector<HTMLElement>('.words');
const receipt = new URLSearchParams(location.search).get('tanda');
const isShown = ({ id }: Letter) => receiptOf(id) === receipt;
let arrived: string | undefined;

async function show(): Promise<void> {
  if (!place || !words) return;
  const letter = (await readLetters().catch(() => [])).find(isShown);
  if (letter?.state === 'sent') arrived = letter.id;
  if (letter?.state === 'waiting') place.dataset['state'] = 'waiting';
  else if (arrived !== undefined) place.dataset['state'] = 'arrived';
  // The word about it says that it will not arrive; the address keeps that for when the page is opened again.
  else if (letter?.state === 'refused' || location.hash === deleted) {
    place.dataset['state'] = 'ended';
    history.replaceState(null, '', location.pathname + deleted);
  } else place.dataset['state'] ??= 'received';
  await sayWhatEnded(words, arrived);
}

async function send(): Promise<void> {
  const isSettled = await flush();
  await show();
  if (!isSettled) setTimeout(send, retryAfter);
}

onChange(() => void show());
addEventListener('online', () => void send());
registerServiceWorker();
await show();
if (place?.dataset['state'] === 'waiting') {
  const bySelf = await sendLater();
  place.querySelector('.by-self')?.toggleAttribute('hidden', !bySelf);
  place.querySelector('.on-opening')?.toggleAttribute('hidden', bySelf);
}
await send();
