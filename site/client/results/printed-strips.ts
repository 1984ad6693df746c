/** A chart of many rows as paper takes it: in strips of a few rows, so that a page may end between two of them. */

/** Of a strip, in pixels: low enough for the foot of a page, and few enough pieces. */
const lowest = 100;

/** The cuts that leave strips of about the same height, of those between all rows. */
function chosenCuts(cuts: readonly number[], height: number): number[] {
  const chosen = [0];
  for (const cut of cuts) {
    if (cut - (chosen.at(-1) ?? 0) >= lowest && height - cut >= lowest) chosen.push(cut);
  }
  return [...chosen, height];
}

/**
 * Copies what is drawn on a canvas.
 *
 * @param cuts where it may be cut, in pixels of the page from the top, in their order
 */
export function printedStrips(canvas: HTMLCanvasElement, cuts: readonly number[]): HTMLElement {
  const strips = document.createElement('div');
  strips.className = 'strips';
  strips.setAttribute('aria-hidden', 'true');
  const sharpness = canvas.height / canvas.clientHeight;
  const edges = chosenCuts(cuts, canvas.clientHeight).map((cut) => Math.round(cut * sharpness));
  for (const [at, bottom] of edges.slice(1).entries()) {
    const top = edges[at] ?? 0;
    const strip = document.createElement('canvas');
    strip.width = canvas.width;
    strip.height = bottom - top;
    strip.style.width = `${canvas.clientWidth}px`;
    const { width, height } = strip;
    // Only its own part: a printer is sent what is cut off as well.
    strip.getContext('2d')?.drawImage(canvas, 0, top, width, height, 0, 0, width, height);
    strips.append(strip);
  }
  return strips;
}
