/** Says that earlier answers are there again, and lets somebody else start anew: phones are shared. */
import type { Draft } from '../outbox/draft.ts';

export function offerToStartOver(words: HTMLElement, draft: Draft): void {
  const offer = words.querySelector<HTMLElement>('.resumed');
  if (offer === null) return;
  offer.hidden = false;
  offer.querySelector('button')?.addEventListener('click', async () => {
    await draft.leave();
    history.replaceState(null, '');
    location.reload();
  });
}
