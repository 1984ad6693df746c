/** Fetches the page anew every few minutes; while that fails, the last figures stay and say from when. */

const everyMinutes = 5;

/** After so long the page itself is loaded anew, and with it whatever has changed in its script. */
const reloadAfterHours = 24;

export interface Renewal {
  /** Called with the page as it is now. */
  renewed(page: Document): void;
  /** Called when the newest figures cannot be had. */
  failed(lastFetched: Date): void;
}

export function renew({ renewed, failed }: Renewal): void {
  const opened = Date.now();
  let lastFetched = new Date();

  const fetchAgain = async () => {
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (Date.now() - opened > reloadAfterHours * 3_600_000) return location.reload();
      lastFetched = new Date();
      renewed(page);
    } catch {
      failed(lastFetched);
    }
  };

  setInterval(fetchAgain, everyMinutes * 60_000);
  addEventListener('online', fetchAgain);
}
