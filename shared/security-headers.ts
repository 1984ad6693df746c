/**
 * The headers that every answer carries, static or dynamic: the Worker's middleware sets them, and
 * the build writes the same list into `_headers` for the pages that never reach the Worker.
 */

const contentSecurityPolicy = (frameAncestors: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // Inline styles save a round trip on the survey page and carry the widths of bars in tables.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

const always: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy("'none'"),
  ...always,
  'X-Frame-Options': 'DENY',
};

/** Of the one kind of page that is made to stand in a frame of another site. */
export const embeddableHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy('*'),
  ...always,
};

/** Whether any site may frame the page at a path: it shows figures, and nothing on it can be done. */
export function isEmbeddable(path: string): boolean {
  return /^(?:\/en)?\/sematan(?:\/|$)/.test(path);
}
