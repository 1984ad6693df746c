/** Hosts that no stranger on the internet has: this machine, and the private addresses of RFC 1918. */

const local =
  /^(?:localhost|.+\.localhost|.+\.local|127(?:\.\d{1,3}){3}|\[::1\]|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})$/;

/** @param hostname without a port, as `URL.hostname` gives it */
export const isLocalHost = (hostname: string): boolean => local.test(hostname);
