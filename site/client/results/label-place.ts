/** Where a word on a chart lies over as little as possible: plain geometry, in pixels from the top left. */

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Obstacle extends Rectangle {
  /** How bad it is to lie over it. */
  readonly weight: number;
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The first of the places that lies over the least. */
export function clearest<Place extends Rectangle>(
  places: readonly Place[],
  obstacles: readonly Obstacle[],
): Place | undefined {
  const cost = (place: Place) =>
    obstacles.reduce((sum, each) => sum + (overlap(place, each) ? each.weight : 0), 0);
  let best: { readonly place: Place; readonly cost: number } | undefined;
  for (const place of places) {
    const own = cost(place);
    if (best === undefined || own < best.cost) best = { place, cost: own };
  }
  return best?.place;
}

/** A rectangle of a size around a point. */
export function around(
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): Rectangle {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
