/** Under which host names a server answers: whatever it is asked for under another, no page of it is to repeat. */

/**
 * @param originOf the city's own, if its settings have one now
 * @param named besides it
 * @param listening where the server listens, for one that has no name yet
 * @returns whether a `Host` is one of ours
 */
export function ownHosts(
  originOf: () => string | undefined,
  named: readonly string[],
  listening: { readonly host: string; readonly port: number },
): (host: string) => boolean {
  const { host, port } = listening;
  const unnamed = ['localhost', '127.0.0.1', '[::1]', host].map((each) => `${each}:${port}`);
  return (asked) => {
    const origin = originOf();
    const names = [...named, ...(origin === undefined ? [] : [new URL(origin).host])];
    const own = names.length > 0 ? names : unnamed;
    return own.some((each) => each.toLowerCase() === asked.toLowerCase());
  };
}
