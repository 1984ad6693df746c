/**
 * The browser's own Back goes one question back: step `n` is the entry `n` of the page's history,
 * so that the way forward and the way back never differ from what the buttons do.
 */
function stepOf(state: unknown): number | undefined {
  const known = typeof state === 'object' && state !== null && 'step' in state;
  return known && typeof state.step === 'number' ? state.step : undefined;
}

export interface StepHistory {
  /** The step at which the page was left, if it was reloaded or come back to. */
  readonly left: number | undefined;
  /** Makes the history agree with the step that is shown now. */
  follow(step: number): void;
}

/** @param onMove is told the step that Back or Forward asks for */
export function stepHistory(onMove: (step: number) => void): StepHistory {
  const left = stepOf(history.state);
  let entry = left ?? 0;
  if (left === undefined) history.replaceState({ step: 0 }, '');
  history.scrollRestoration = 'manual';

  addEventListener('popstate', ({ state }) => {
    const step = stepOf(state);
    // A link within the page, such as the skip link, has made an entry between two steps.
    if (step === undefined) history.back();
    else {
      entry = step;
      onMove(step);
    }
  });

  return {
    left,
    follow(step) {
      const from = entry;
      entry = step;
      if (step < from) history.go(step - from);
      for (let next = from + 1; next <= step; next += 1) history.pushState({ step: next }, '');
    },
  };
}
