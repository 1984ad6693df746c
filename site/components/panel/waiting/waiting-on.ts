/** What waits, as the Worker tells the page. */
import { city } from 'virtual:city';
import { localHour } from '#shared/local-time.ts';
import { type AllWaiting, waitingHeader, waitingOfHeader } from '#shared/panel/waiting.ts';
import type { Page } from '../ask-panel.ts';

export const waitingOn = ({ request }: Page): AllWaiting =>
  waitingOfHeader(request.headers.get(waitingHeader));

/** In the city's time zone. */
export const cityToday = (): string =>
  localHour(new Date(), city().catalogue.settings.timeZone).day;
