/**
 * The headers that every answer carries, static or dynamic: the Worker's middleware sets them, and
 * the build writes the same list into `_headers` for the files that never reach the Worker.
 */

/** A source of a policy that names a style by its hash (CSP Level 3, 2.3.1). */
const hashSource = /'sha256-[A-Za-z0-9+/=]+'/g;

/** The hashes of the styles that a policy allows; none of its scripts. */
export function styleHashesIn(policy: string): readonly string[] {
  const styles = policy.split(';').filter((part) => part.trim().startsWith('style-src'));
  return [...new Set(styles.flatMap((part) => part.match(hashSource) ?? []))];
}

/** The source that names a style by the base64 of its SHA-256. */
export const styleSource = (digest: string): string => `'sha256-${digest}'`;

/**
 * What a page may load and do.
 *
 * @param styles the sources of its inline styles: a style that stands in the page saves a round trip, and only those that the
 *   build knows are allowed
 */
export function contentSecurityPolicy(
  styles: readonly string[],
  frameAncestors: "'none'" | '*' = "'none'",
): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/** In the policy that a page comes with: that it is only to be looked at. */
const stillMark = "form-action 'none'";

/** The policy that a page is made with to be only looked at, as a preview is; its styles are found by `styleHashesIn`. */
export const stillPolicy = (given: string): string => [stillMark, given].join('; ');

/** Whether a page is only to be looked at. */
export const isStill = (given: string): boolean => given.startsWith(stillMark);

/** A policy under which nothing runs, nothing is asked for and no form is sent; links lead on. */
export function withNothingDone(policy: string): string {
  const done = /^(?:script-src|connect-src|worker-src|form-action) /;
  return policy
    .split('; ')
    .map((part) => (done.test(part) ? part.replace(/ .*/, " 'none'") : part))
    .join('; ');
}

const always: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** Every header but the policy. */
export const securityHeaders: Readonly<Record<string, string>> = {
  ...always,
  'X-Frame-Options': 'DENY',
};

/** Of the one kind of page that is made to stand in a frame of another site. */
export const embeddableHeaders: Readonly<Record<string, string>> = always;

/** Whether any site may frame the page at a path: it shows figures, and nothing on it can be done. */
export function isEmbeddable(path: string): boolean {
  return /^(?:\/en)?\/sematan(?:\/|$)/.test(path);
}
