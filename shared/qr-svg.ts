/** QR codes as SVG, as sharp at any size as their printer. */

/** For the encoder: the white margin that ISO/IEC 18004 asks for, and a stronger correction than Q where the same size has room for it. */
export const qrOptions = { ecc: 'Q', boostEcc: true, border: 4 } as const;

/** An encoded text: its modules, `true` for dark, row by row, the quiet zone included. */
export interface QrModules {
  readonly data: readonly (readonly boolean[])[];
  /** Of one side, in modules. */
  readonly size: number;
}

/** The picture of a QR code, one unit a module. */
export function qrSvg({ data, size }: QrModules): string {
  // Neighbours in a row are one rectangle: a third of the bytes, and no seams between them.
  const runs = data.flatMap((row, y) => {
    const modules = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...modules.matchAll(/1+/g)].map(
      ({ index: x, 0: { length } }) => `M${x} ${y}h${length}v1h-${length}z`,
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>`;
}
