/** The kiosk's screens, one of which is shown, and the taps that may be meant for it. */

/** Whatever is tapped this soon was aimed at the screen before; in milliseconds. */
const settling = 600;

export interface Screens {
  /** Shows a screen and reads it out; after `patience` milliseconds without a tap, `then` happens. */
  show(name: string, patience?: number, then?: () => void): void;
  /** The name of the follow-up for a block; undefined where the service does not ask that element. */
  followUpOf(block: number): string | undefined;
  /** Whether a tap now is meant for the screen that is shown. */
  accepts(): boolean;
}

export function screensOf(kiosk: HTMLElement): Screens {
  const all = [...kiosk.querySelectorAll<HTMLElement>('[data-screen]')];
  let shownAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    show(name, patience, then) {
      clearTimeout(timer);
      for (const screen of all) screen.hidden = screen.dataset['screen'] !== name;
      kiosk.querySelector<HTMLElement>('[data-screen]:not([hidden]) h1')?.focus();
      shownAt = performance.now();
      if (patience !== undefined && then !== undefined) timer = setTimeout(then, patience);
    },
    followUpOf: (block) =>
      all.find(({ dataset }) => dataset['block'] === String(block))?.dataset['screen'],
    accepts: () => performance.now() - shownAt >= settling,
  };
}
