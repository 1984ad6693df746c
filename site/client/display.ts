/** The display of a lobby: slides in turn, figures renewed, the screen awake, a pause for who reads slowly. */
import { renew } from './display/renewal.ts';
import { rotate } from './display/rotation.ts';
import { stayAwake } from './kiosk/tablet.ts';

const attendedSeconds = 5;

const display = document.querySelector<HTMLElement>('.display');
const slides = display?.querySelector('.slides');
const places = display?.querySelector('.places');
const stale = display?.querySelector<HTMLElement>('.stale');
const pause = display?.querySelector<HTMLButtonElement>('.pause');

if (display && slides && places && stale && pause) {
  const rotation = rotate(slides, places);
  const { timeZone = 'UTC', zoneLabel = '' } = display.dataset;
  const { lang } = document.documentElement;
  const clock = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone });

  renew({
    renewed(page) {
      const next = page.querySelector('.slides');
      const asOf = page.querySelector('.as-of');
      if (next === null || asOf === null) return;
      rotation.refill(next);
      display.querySelector('.as-of')?.replaceWith(asOf);
      stale.textContent = '';
    },
    failed(lastFetched) {
      stale.textContent = `${stale.dataset['text']} ${clock.format(lastFetched)} ${zoneLabel}.`;
    },
  });

  const words = { pause: pause.textContent, resume: pause.dataset['resume'] ?? '' };
  const toggle = () => {
    pause.textContent = rotation.toggle() ? words.resume : words.pause;
  };
  pause.hidden = false;
  pause.addEventListener('click', toggle);

  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'ArrowRight') rotation.step(1);
    if (key === 'ArrowLeft') rotation.step(-1);
    if (key === ' ' && target !== pause) toggle();
  });

  let timer = 0;
  document.addEventListener('pointermove', () => {
    display.classList.add('attended');
    clearTimeout(timer);
    timer = window.setTimeout(() => display.classList.remove('attended'), attendedSeconds * 1000);
  });

  stayAwake();
}
