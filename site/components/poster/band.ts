/**
 * The posters' band after the city's batik, as on the home page: jasmine in a lattice over the waves
 * of the Cisadane. One path for all its lines: a pattern fill would reach the PDF as pixels.
 */

const tile = 56;

/** Every motif begins at the top of its lozenge, so that it can stand at any place. */
const lozenge = 'l24 20-24 20-24-20z';
const jasmine =
  'm0 20c-5-4-5-9 0-13 5 4 5 9 0 13zm0 0c-5 4-5 9 0 13 5-4 5-9 0-13zm0 0c-4-5-9-5-13 0 4 5 9 5 13 0zm0 0c4-5 9-5 13 0-4 5-9 5-13 0z';
const dots = 'm28-16v.1m0 32v.1';
const wave = 'm-56 10c7 0 7-4 14-4s7 4 14 4 7-4 14-4 14 4 14 4';

/** The lines of a band so many tiles long, 56 units a tile. */
export function bandLines(tiles: number): string {
  return Array.from(
    { length: tiles },
    (_, i) => `M${tile * i + tile / 2} 4${lozenge}${jasmine}${dots}${wave}`,
  ).join('');
}
