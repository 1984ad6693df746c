/** One slide at a time, each for a while, on a screen wide enough for it; elsewhere all stand there. */

const slideSeconds = 12;

/** From where on a slide fits the screen as a whole. */
const wideScreen = matchMedia('(min-width: 50rem) and (min-aspect-ratio: 5/4)');

/** Shows the slides in turn; `refill` replaces them and keeps the turn. */
export interface Rotation {
  refill(slides: Element): void;
  toggle(): boolean;
  step(by: number): void;
}

export function rotate(slides: Element, places: Element): Rotation {
  let current = 0;
  let paused = false;

  const show = () => {
    const all = [...slides.children];
    current = (current + all.length) % Math.max(all.length, 1);
    document.documentElement.classList.toggle('rotating', wideScreen.matches);
    for (const [at, slide] of all.entries()) {
      if (slide instanceof HTMLElement) slide.hidden = wideScreen.matches && at !== current;
    }
    const marks = all.map((_, at) => {
      const mark = document.createElement('li');
      mark.classList.toggle('current', at === current);
      return mark;
    });
    places.replaceChildren(...marks);
  };

  const step = (by: number) => {
    current += by;
    show();
  };

  let timer = 0;
  const start = () => {
    clearInterval(timer);
    if (!paused) timer = window.setInterval(() => step(1), slideSeconds * 1000);
  };

  wideScreen.addEventListener('change', show);
  show();
  start();
  return {
    refill(next) {
      slides.replaceChildren(...next.children);
      show();
    },
    toggle() {
      paused = !paused;
      start();
      return paused;
    },
    step(by) {
      step(by);
      start();
    },
  };
}
