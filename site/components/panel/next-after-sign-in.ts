/** Where a visitor wanted to go before signing in. */

/** A page of the panel that `lanjut` names; empty for anything else, so that no link leads elsewhere. */
export function nextAfterSignIn(url: URL): string {
  const wanted = url.searchParams.get('lanjut') ?? '';
  return /^(?:\/en)?\/panel(?:[/?]|$)/.test(wanted) ? wanted : '';
}
