/** The staff's menu, behind a gesture that no visitor makes by chance. */

import type { RegistrationState } from './registration.ts';

const holdFor = 3000;

/** What the menu tells. */
export interface KioskFacts {
  readonly waiting: number;
  /** Text of the time; undefined if nothing was sent yet. */
  readonly lastSent: string | undefined;
  readonly isOnline: boolean;
  readonly isSleepless: boolean;
  readonly registration: RegistrationState;
}

export interface StaffMenu {
  readonly menu: HTMLDialogElement;
  /** Brings the facts up to date if the menu is open. */
  refresh(): Promise<void>;
}

function write(
  menu: HTMLElement,
  { waiting, lastSent, isOnline, isSleepless, registration }: KioskFacts,
): void {
  const fact = (name: string) => menu.querySelector<HTMLElement>(`[data-fact="${name}"]`);
  const say = (name: string, text: string | undefined) => {
    const place = fact(name);
    if (place && text !== undefined) place.textContent = text;
  };
  const sayWhether = (name: string, is: boolean) =>
    say(name, fact(name)?.dataset[is ? 'yes' : 'no']);
  say('waiting', String(waiting));
  say('last-sent', lastSent);
  sayWhether('network', isOnline);
  sayWhether('sleepless', isSleepless);
  say('registration', fact('registration')?.dataset[registration]);
}

/**
 * Opens the menu when the mark is held for three seconds, or with Ctrl+Alt+K.
 *
 * @param acts what the menu's buttons do, by their `data-do`; each closes or refreshes the menu itself
 */
export function offerStaffMenu(
  mark: HTMLElement,
  menu: HTMLDialogElement,
  readFacts: () => Promise<KioskFacts>,
  acts: Readonly<Record<string, (menu: StaffMenu) => void>>,
): StaffMenu {
  const staff: StaffMenu = {
    menu,
    async refresh() {
      if (menu.open) write(menu, await readFacts());
    },
  };
  const open = () => {
    if (!menu.open) menu.showModal();
    void staff.refresh();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    clearTimeout(timer);
    mark.classList.remove('held');
  };
  mark.addEventListener('pointerdown', () => {
    mark.classList.add('held');
    timer = setTimeout(open, holdFor);
  });
  for (const end of ['pointerup', 'pointerleave', 'pointercancel']) {
    mark.addEventListener(end, release);
  }
  addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.altKey && event.code === 'KeyK') open();
  });
  menu.addEventListener('click', ({ target }) => {
    const act = target instanceof HTMLElement ? acts[target.dataset['do'] ?? ''] : undefined;
    act?.(staff);
  });
  return staff;
}
