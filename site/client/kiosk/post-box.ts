/**
 * The kiosk's way to the server: the same outbox as a phone's, emptied again and again, through hours
 * without a network and through power cuts.
 */
import { onChange as onChangeElsewhere } from '../outbox/changes.ts';
import { flush } from '../outbox/flush.ts';
import { bodyOf, type Letter } from '../outbox/letter.ts';
import { amendLetter, readLetters } from '../outbox/store.ts';
import { sendResponse } from '../survey/send-response.ts';
import type { Registration } from './registration.ts';
import type { Keeping, Visit } from './visits.ts';

/** How often the outbox is tried without another reason; in milliseconds. */
const rhythm = 60_000;

const lastSentAt = 'kiosk last sent';

export interface PostBox extends Keeping {
  /** Tries to send whatever waits. */
  send(): Promise<void>;
  waiting(): Promise<number>;
  /** When the server last took something, in the city's time. */
  lastSent(): string | undefined;
  onChange(listener: () => void): void;
}

function letterOf(
  visit: Visit,
  { counter = '', place = '' }: DOMStringMap,
  key: string | undefined,
): Letter {
  const fields = new URLSearchParams({
    counter,
    language: 'id',
    form: 'kiosk',
    block: String(visit.block),
    impression: visit.impression,
  });
  if (key !== undefined) fields.set('kioskKey', key);
  if (visit.answer) fields.set(`answers.${visit.answer.element}`, visit.answer.value);
  return {
    id: visit.id,
    counter,
    service: place,
    state: visit.isComplete ? 'waiting' : 'draft',
    fields: fields.toString(),
    revision: visit.isComplete ? 2 : 1,
    sentRevision: 0,
    savedAt: Date.now(),
  };
}

/** Takes away letters that have arrived: nobody will come back to be told. Returns whether there were any. */
async function clearSent(): Promise<boolean> {
  let hasSent = false;
  for (const { id, state } of await readLetters()) {
    if (state !== 'sent') continue;
    await amendLetter(id, () => undefined);
    localStorage.setItem(lastSentAt, String(Date.now()));
    hasSent = true;
  }
  return hasSent;
}

/**
 * @param dataset the kiosk's `data-counter`, `data-place` and `data-time-zone`
 * @param registration whose key goes along, and which is looked at whenever something was sent
 */
export function postBoxOf(
  dataset: DOMStringMap,
  registration: Pick<Registration, 'key' | 'check'>,
): PostBox {
  const time = new Intl.DateTimeFormat('id', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: dataset['timeZone'],
  });
  /** The visit that can still be taken back: it stays on the tablet, whatever else is sent meanwhile. */
  let held: string | undefined;
  /** A complete visit that the tablet cannot keep. */
  let unkept: Letter | undefined;
  let tell = () => {};

  const send = async () => {
    await flush(held);
    const hasSent = await clearSent().catch(() => false);
    tell();
    if (hasSent) await registration.check();
  };
  setInterval(() => void send(), rhythm);
  addEventListener('online', () => void send());
  void send();

  return {
    send,
    onChange(listener) {
      tell = listener;
      onChangeElsewhere(listener);
    },
    async keep(visit) {
      held = visit.id;
      const letter = letterOf(visit, dataset, registration.key());
      await amendLetter(visit.id, () => letter).catch(() => {
        // Without a database there is only the present moment.
        if (visit.isComplete) unkept = letter;
      });
    },
    async letGo() {
      const letter = unkept;
      [held, unkept] = [undefined, undefined];
      if (letter !== undefined) await sendResponse(bodyOf(letter));
      await send();
    },
    async takeBack({ id }) {
      [held, unkept] = [undefined, undefined];
      await amendLetter(id, () => undefined).catch(() => undefined);
    },
    async waiting() {
      const letters = await readLetters().catch(() => []);
      return letters.filter(({ fields }) => fields !== '').length;
    },
    lastSent() {
      const at = localStorage.getItem(lastSentAt);
      return at === null ? undefined : time.format(Number(at));
    },
  };
}
