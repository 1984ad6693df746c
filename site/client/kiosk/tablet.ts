/** The tablet as a fixture: full screen, awake, and without the gestures that lead elsewhere. */

/** Asks for the full screen; browsers grant it only in answer to a tap. */
export function fillScreen(): void {
  if (!document.fullscreenElement) {
    void document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});
  }
}

/** Keeps the screen on for as long as the page is to be seen; tells whether it does. */
export function stayAwake(): () => boolean {
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  // The lock is lost whenever the page is out of sight.
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => lock !== undefined && !lock.released;
}

/** Takes away the long-press menu and the way back. */
export function holdOn(): void {
  document.addEventListener('contextmenu', (event) => event.preventDefault());
  history.pushState(null, '');
  addEventListener('popstate', () => history.pushState(null, ''));
}
