/** Installs the service worker once the page itself is there, where the browser and the address allow it. */
export function registerServiceWorker(): void {
  const register = () => {
    navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
