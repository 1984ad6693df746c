/**
 * The address that a QR code carries: a counter's code at the root of the site (docs/decisions/0008), or a
 * ticket's link. In capitals every character has a place in the QR code's alphanumeric mode,
 * which takes 5.5 bits a character in place of 8. Scheme and host mean the same in any case
 * (RFC 3986, 6.2.2.1), and codes are capitals.
 */

/** ISO/IEC 18004, table 5. */
const alphanumeric = /^[0-9A-Z $%*+\-./:]*$/;

/**
 * An address of the site as its QR code spells it.
 *
 * @param origin scheme, host and port of the site, without a slash at the end
 * @param path in capitals: the counter's code, or `T/` and a ticket
 */
export function qrAddress(origin: string, path: string): string {
  const address = `${origin}/${path}`;
  const capitals = address.toUpperCase();
  // One character without a place, such as the bracket of an IPv6 address, and capitals save nothing.
  return alphanumeric.test(capitals) ? capitals : address;
}

/** The site's address as people read and type it: the host, with its port if it has one. */
export function typedHost(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}
