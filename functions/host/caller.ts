/**
 * In which header a host says from which address a request comes. Cloudflare sets it at its edge, where nobody else can; the
 * own server takes off what came in it and sets it by itself.
 */
export const callerHeader = 'CF-Connecting-IP';
