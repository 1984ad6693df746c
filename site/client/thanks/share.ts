/** Sharing by the phone's own share sheet where there is one, else by link or by copying. */

/** Which ways this browser has; a page in a local network without a certificate has neither. */
interface Ways {
  readonly share?: (data: ShareData) => Promise<void>;
  readonly clipboard?: Pick<Clipboard, 'writeText'>;
}

/** Whoever closes the share sheet has changed their mind; nothing went wrong. */
const isChangeOfMind = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** Shows the ways of sharing that work here. */
export function offerSharing(section: HTMLElement, ways: Ways = navigator): void {
  const sheet = section.querySelector<HTMLButtonElement>('.share-sheet');
  const whatsApp = section.querySelector<HTMLAnchorElement>('.whatsapp');
  const copy = section.querySelector<HTMLButtonElement>('.copy');
  const status = section.querySelector('.status');
  if (!sheet || !whatsApp || !copy || !status) return;
  const { title = '', message: text = '', address = '', copied = '' } = section.dataset;
  const url = new URL(address, location.href).href;
  whatsApp.href ||= `https://wa.me/?${new URLSearchParams({ text: `${text} ${url}` })}`;

  const show = (hasSheet: boolean) => {
    sheet.hidden = !hasSheet;
    whatsApp.hidden = hasSheet;
    copy.hidden = hasSheet || ways.clipboard === undefined;
  };
  show(ways.share !== undefined);
  sheet.addEventListener('click', () => {
    ways.share?.({ title, text, url }).catch((error: unknown) => {
      if (!isChangeOfMind(error)) show(false);
    });
  });
  copy.addEventListener('click', async () => {
    await ways.clipboard?.writeText(url);
    status.textContent = copied;
  });
}
