/** One line of JSON a request, of what a two-person team needs to find a fault: no address, no browser, no query, no key. */

/** Of a path, what may be written down: links that work once, and whose account it is, stay out. */
export function loggedPath(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  const segments = path.split('/').map((segment, at, all) => {
    const isKey = ['T', 't', 'undangan', 'invitations'].includes(all[at - 1] ?? '');
    return isKey || segment.length > 40 || /^[\da-f]{8}-[\da-f-]{27}$/i.test(segment)
      ? '*'
      : segment;
  });
  return segments.join('/');
}

export interface Answered {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** Until its last byte was handed over, in milliseconds. */
  readonly took: number;
}

export function logLine({ method, url, status, took }: Answered, now: Date): string {
  return JSON.stringify({
    time: now.toISOString(),
    method,
    path: loggedPath(url),
    status,
    ms: Math.round(took * 10) / 10,
  });
}
