/** QR codes as SVG, as sharp at any size as their printer. */
import { encode } from 'uqr';

/** The white margin that ISO/IEC 18004 asks for, in modules. */
const quietZone = 4;

/** The QR code of a text, one unit a module, its quiet zone included. */
export function qrSvg(text: string): string {
  // A stronger correction than Q where the same size has room for it.
  const { data, size } = encode(text, { ecc: 'Q', boostEcc: true, border: quietZone });
  // Neighbours in a row are one rectangle: a third of the bytes, and no seams between them.
  const runs = data.flatMap((row, y) => {
    const modules = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...modules.matchAll(/1+/g)].map(
      ({ index: x, 0: { length } }) => `M${x} ${y}h${length}v1h-${length}z`,
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>`;
}
