/**
 * One person after another: an impression, one element drawn by chance, thanks. The first tap is kept at
 * once; whoever walks away after it has still been heard.
 */
import { drawNumber, randomId } from '../survey/randomness.ts';
import type { Screens } from './screens.ts';

/** How long the follow-up and the thanks stay; in milliseconds. */
const patience = { followUp: 15_000, thanks: 5000 };

/** What one person has said so far. */
export interface Visit {
  readonly id: string;
  readonly block: number;
  readonly impression: string;
  /** The element asked, with its answer. */
  readonly answer?: { readonly element: string; readonly value: string };
  readonly isComplete: boolean;
}

/** Where visits go. */
export interface Keeping {
  /** Keeps what was said so far on the tablet. */
  keep(visit: Visit): unknown;
  /** Nothing of the visit is taken back any more: it may be sent. */
  letGo(): unknown;
  /** Forgets the visit, as if nobody had tapped. */
  takeBack(visit: Visit): unknown;
}

/** Receives visitors for ever. What one of them has said can be taken back until the thanks are gone. */
export function receiveVisits(
  kiosk: HTMLElement,
  screens: Screens,
  { keep, letGo, takeBack }: Keeping,
): { begin: () => void } {
  const blocks = Number(kiosk.dataset['blocks']);
  let visit: Visit | undefined;

  const begin = () => {
    if (visit !== undefined) letGo();
    visit = undefined;
    screens.show('impression');
  };
  const again = () => {
    if (visit !== undefined) takeBack(visit);
    visit = undefined;
    begin();
  };
  const finish = (answer?: NonNullable<Visit['answer']>) => {
    if (visit !== undefined) {
      visit = { ...visit, ...(answer && { answer }), isComplete: true };
      keep(visit);
    }
    screens.show('thanks', patience.thanks, begin);
  };
  const ask = (impression: string) => {
    const block = drawNumber(blocks);
    visit = { id: randomId(), block, impression, isComplete: false };
    const followUp = screens.followUpOf(block);
    if (followUp === undefined) return finish();
    keep(visit);
    screens.show(followUp, patience.followUp, finish);
  };

  kiosk.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const screen = button?.closest<HTMLElement>('[data-screen]')?.dataset['screen'];
    if (!button || !screen || !screens.accepts()) return;
    if (button.dataset['do'] === 'skip') finish();
    else if (button.dataset['do'] === 'again') again();
    else if (!button.classList.contains('tile')) return;
    else if (screen === 'impression') ask(button.value);
    else finish({ element: screen, value: button.value });
  });
  return { begin };
}
