/** The hosts that a build can be for; each has its adapter in `functions/host`. */

export const hosts = ['cloudflare', 'node'] as const;
export type Host = (typeof hosts)[number];

/** Says for which host `astro build` builds. */
export const hostVariable = 'BUILD_FOR';

/** Where a build for each lands, from the project's root. */
export const outputOf: Readonly<Record<Host, string>> = { cloudflare: 'dist', node: 'dist-node' };

/** @throws RangeError of any other name */
export function hostToBuildFor(name = process.env[hostVariable] ?? 'cloudflare'): Host {
  const host = hosts.find((each) => each === name);
  if (host === undefined)
    throw new RangeError(`${hostVariable} is "${name}"; there are ${hosts.join(' and ')}`);
  return host;
}
