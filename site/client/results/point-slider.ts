/**
 * Points of a chart by keyboard. A chart is a slider over its points, and the slider is the browser's
 * own: screen readers hand it the arrow keys without being told (`role="img"` gets none, and
 * `role="application"` takes away every other key), its value can be swiped on a phone, and
 * `aria-valuetext` is read at each step, so that no live region speaks over it
 * (WAI-ARIA Authoring Practices, slider pattern). It lies unseen over the chart, which shows the focus.
 */
import type { ChartPoints } from './chart-points.ts';

/** Beside the keys of a slider: down is the next point, as on the axis of a chart. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * @param label what the points are of
 * @param readPoints the points of the chart as it is drawn now
 */
export function pointSlider(
  label: string,
  readPoints: () => ChartPoints | undefined,
): HTMLInputElement {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '1';
  slider.value = '1';
  slider.setAttribute('aria-label', label);

  const show = () => {
    const points = readPoints();
    if (points === undefined) return;
    slider.max = String(points.count);
    slider.setAttribute('aria-valuetext', points.show(slider.valueAsNumber - 1));
  };
  slider.addEventListener('focus', show);
  slider.addEventListener('input', show);
  slider.addEventListener('blur', () => readPoints()?.hide());
  slider.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') readPoints()?.hide();
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    slider.valueAsNumber += step;
    show();
  });
  return slider;
}
