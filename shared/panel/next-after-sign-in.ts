/** Where a visitor wanted to go before signing in. */

/**
 * The page of the panel to go on to; empty for anything else, so that no link leads elsewhere.
 *
 * @param wanted the parameter `lanjut` as it came
 */
export function nextAfterSignIn(wanted: string): string {
  return /^(?:\/en)?\/panel(?:[/?]|$)/.test(wanted) ? wanted : '';
}
