/**
 * One person after another: an impression, one element drawn by chance, thanks. The first tap is kept at
 * once; whoever walks away after it has still been heard.
 */
import { drawNumber, randomId } from '../survey/randomness.ts';
import type { Screens } from './screens.ts';

/** How long the follow-up and the thanks stay; in milliseconds. */
const patience = { followUp: 15_000, thanks: 4000 };

/** What one person has said so far. */
export interface Visit {
  readonly id: string;
  readonly block: number;
  readonly impression: string;
  /** The element asked, with its answer. */
  readonly answer?: { readonly element: string; readonly value: string };
  readonly isComplete: boolean;
}

/** Receives visitors for ever. */
export function receiveVisits(
  kiosk: HTMLElement,
  screens: Screens,
  keep: (visit: Visit) => void,
): { begin: () => void } {
  const blocks = Number(kiosk.dataset['blocks']);
  let visit: Visit | undefined;

  const begin = () => {
    visit = undefined;
    screens.show('impression');
  };
  const finish = (answer?: NonNullable<Visit['answer']>) => {
    if (visit !== undefined) keep({ ...visit, ...(answer && { answer }), isComplete: true });
    visit = undefined;
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
    else if (!button.classList.contains('tile')) return;
    else if (screen === 'impression') ask(button.value);
    else finish({ element: screen, value: button.value });
  });
  return { begin };
}
