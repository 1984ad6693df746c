/** The thanks page with JavaScript: the receipt of a page kept offline, and the phone's share sheet. */
import { showReceiptOfAddress } from './thanks/receipt-of-address.ts';
import { offerSharing } from './thanks/share.ts';

showReceiptOfAddress(document, location.search);
const share = document.querySelector<HTMLElement>('.share');
if (share !== null) offerSharing(share);
