/** The page without a network: how many answers wait on the phone, and on as soon as there is one. */
import { readLetters } from './outbox/store.ts';

const place = document.querySelector<HTMLElement>('.waiting');
const letters = await readLetters().catch(() => []);
const count = letters.filter(({ state }) => state === 'waiting').length;
if (place && count > 0) {
  place.textContent = (place.dataset['waiting'] ?? '').replace('{n}', String(count));
}
const reload = () => location.reload();
document.querySelector('.retry')?.addEventListener('click', reload);
addEventListener('online', reload);
