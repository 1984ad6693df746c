/** Under which host names a server answers: whatever it is asked for under another, no page of it is to repeat. */

/**
 * @param origin the city's own, if its settings have one
 * @param named besides it
 * @param listening where the server listens, for one that has no name yet
 * @returns whether a `Host` is one of ours
 */
export function ownHosts(
  origin: string | undefined,
  named: readonly string[],
  listening: { readonly host: string; readonly port: number },
): (host: string) => boolean {
  const { host, port } = listening;
  const names = [...named, ...(origin === undefined ? [] : [new URL(origin).host])];
  const unnamed = ['localhost', '127.0.0.1', '[::1]', host].map((each) => `${each}:${port}`);
  const own = new Set((names.length > 0 ? names : unnamed).map((each) => each.toLowerCase()));
  return (asked) => own.has(asked.toLowerCase());
}
